package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;

/**
 * One possible course of the titles of grassroots fighter: which years had one, and what each was
 * granted on. There is one course where every entry names its year; an entry without a year opens
 * as many as it has places to stand (law.md part R, fine print 6: for the nominee at the best year,
 * against at the worst).
 */
final class FighterYears {

  /**
   * From this year on a title may rest on the rating; before, an unknown basis is an initiative
   * (fine print 5).
   */
  static final int BASIS_MAY_BE_RATING = 2024;

  /**
   * More entries without a year than this are read as if they were not there: nobody has so many.
   */
  private static final int MOST_YEARLESS = 4;

  private final NavigableMap<Integer, Held> years;
  private final boolean complete;

  /**
   * The same title of the same year, however often it was entered: of two bases the known one
   * holds, two known ones that conflict are unknown.
   */
  record Held(List<Source> sources, boolean onInitiative, boolean onRating) {
    static Held of(TitleEntry entry) {
      return new Held(
          List.of(entry.source()),
          entry.basis() == TitleEntry.Basis.INITIATIVE,
          entry.basis() == TitleEntry.Basis.EXCELLENT_RATING);
    }

    Held and(Held other) {
      List<Source> all = new ArrayList<>(sources);
      other.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
      return new Held(all, onInitiative || other.onInitiative, onRating || other.onRating);
    }

    boolean basisUnknown() {
      return onInitiative == onRating;
    }
  }

  private FighterYears(NavigableMap<Integer, Held> years, boolean complete) {
    this.years = years;
    this.complete = complete;
  }

  /**
   * All courses that entries with and without a year leave open; the first takes those without a
   * year as of long ago.
   *
   * @param known titles of known years
   * @param yearless entries without a year
   * @param complete false if there may be more titles
   * @param earliest no year before it matters
   * @param latest the round's year
   */
  static List<FighterYears> courses(
      NavigableMap<Integer, Held> known,
      List<TitleEntry> yearless,
      boolean complete,
      int earliest,
      int latest) {
    List<NavigableMap<Integer, Held>> courses = new ArrayList<>(List.of(known));
    for (TitleEntry entry : yearless.subList(0, Math.min(MOST_YEARLESS, yearless.size()))) {
      List<NavigableMap<Integer, Held>> longer = new ArrayList<>(courses);
      for (NavigableMap<Integer, Held> course : courses) {
        for (int year = earliest; year <= latest; year++) {
          NavigableMap<Integer, Held> with = new TreeMap<>(course);
          with.merge(year, Held.of(entry), Held::and);
          longer.add(with);
        }
      }
      courses = longer.stream().distinct().toList();
    }
    return courses.stream().map(course -> new FighterYears(course, complete)).toList();
  }

  /** Titles in a row that end at that year. */
  int streak(int latest) {
    int times = 0;
    while (years.containsKey(latest - times)) {
      times++;
    }
    return times;
  }

  /** The first year with a title, or the given one if there is none. */
  int firstYear(int otherwise) {
    return years.isEmpty() ? otherwise : years.firstKey();
  }

  /** How many initiatives of a year its title spends: 0 or 1. */
  int spent(int year, Reading reading) {
    Held one = at(year);
    if (one == null) {
      // a column that was not handed in may hide a title, and the title may have spent one
      return reading == Reading.LEAST_FAVOURABLE && !complete ? 1 : 0;
    }
    if (one.basisUnknown()) {
      return year < BASIS_MAY_BE_RATING || reading == Reading.LEAST_FAVOURABLE ? 1 : 0;
    }
    return one.onInitiative() ? 1 : 0;
  }

  private @Nullable Held at(int year) {
    return years.get(year);
  }
}
