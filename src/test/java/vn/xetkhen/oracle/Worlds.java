package vn.xetkhen.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;
import vn.xetkhen.nominee.TitleEntry.Basis;

/**
 * The worlds that a dossier leaves possible, in two families: the unfavourable ones, in all of
 * which a standard must hold to be met, and the favourable ones, in one of which it must hold not
 * to be refused. A family has several members only because «the best year» and «against» of an
 * entry without year are tried out year by year.
 */
final class Worlds {

  /** A year before anything that a dossier may speak of: an entry put there counts nowhere. */
  private static final int LONG_AGO = 1900;

  private final Dossier dossier;
  private final int year;
  private final int oldest;
  private final int horizon;
  private final List<Life> unfavourable;
  private final List<Life> favourable;

  Worlds(Dossier dossier, int year) {
    this.dossier = dossier;
    this.year = year;
    // «never looks further back than the oldest «Xếp loại» column (at least Y-1)»
    int first = year - 1;
    for (int column : dossier.ratings().keySet()) {
      first = Math.min(first, column);
    }
    this.oldest = first;
    int earliest = first;
    for (TitleEntry entry : dossier.titles().items()) {
      earliest = entry.year() == null ? earliest : Math.min(earliest, entry.year());
    }
    for (Merits.Initiative initiative : initiatives()) {
      earliest = initiative.year() == null ? earliest : Math.min(earliest, initiative.year());
    }
    this.horizon = earliest - 2;
    this.unfavourable = lives(false);
    this.favourable = lives(true);
  }

  Outcome judge(Predicate<Life> standard) {
    if (unfavourable.stream().allMatch(standard)) {
      return Outcome.MET;
    }
    return favourable.stream().anyMatch(standard) ? Outcome.MISSING : Outcome.NOT_MET;
  }

  private List<Life> lives(boolean kind) {
    Map<Integer, Rating> ratings = ratings(kind);
    int months = months(kind);
    List<Life> lives = new ArrayList<>();
    for (Map<Integer, Basis> titles : titlePlacements()) {
      Set<Integer> titled = new HashSet<>(titles.keySet());
      Set<Integer> spent = spent(titles, kind);
      if (kind && !dossier.titles().complete()) {
        titled.addAll(allYears());
      }
      for (Map<Integer, Integer> initiatives : initiativePlacements(kind)) {
        lives.add(new Life(year, oldest, ratings, titled, spent, initiatives, months));
      }
    }
    return lives;
  }

  private Map<Integer, Rating> ratings(boolean kind) {
    Map<Integer, Rating> ratings = new TreeMap<>();
    for (int y = oldest; y <= year; y++) {
      Stated<Rating> stated = dossier.ratings().get(y);
      Rating known = stated == null ? null : stated.value();
      if (known != null) {
        ratings.put(y, known);
      } else if (kind && !endedBeforeJoining(y)) {
        ratings.put(y, Rating.EXCELLENT);
      }
    }
    return ratings;
  }

  /** Point 3: «a year that ended before the joining date»; of a bare year, before all its days. */
  private boolean endedBeforeJoining(int y) {
    PartialDate joined = joined();
    return joined != null && joined.year() > y;
  }

  private @Nullable PartialDate joined() {
    return dossier instanceof IndividualDossier person ? person.joined().value() : null;
  }

  private int months(boolean kind) {
    PartialDate joined = joined();
    if (joined == null) {
      return kind ? 12 : 0;
    }
    if (joined.day() == null) {
      return joined.year() < year ? 12 : joined.year() > year ? 0 : kind ? 12 : 0;
    }
    int months = 12 * (year - joined.year()) + 12 - joined.day().getMonthValue();
    months += joined.day().getDayOfMonth() <= 15 ? 1 : 0;
    return Math.max(0, Math.min(12, months));
  }

  /**
   * Every way to give a year to the titles that name none. Entries of one year are one title after
   * each placement: a title without year may turn out to be one already entered (assumption A2).
   */
  private List<Map<Integer, Basis>> titlePlacements() {
    Title counted =
        dossier instanceof CollectiveDossier
            ? Title.EXCELLENT_COLLECTIVE
            : Title.GRASSROOTS_FIGHTER;
    List<Map<Integer, Set<Basis>>> placements = new ArrayList<>();
    placements.add(new HashMap<>());
    for (TitleEntry entry : dossier.titles().items()) {
      if (entry.title() != counted || (entry.year() != null && entry.year() > year)) {
        continue;
      }
      List<Map<Integer, Set<Basis>>> next = new ArrayList<>();
      for (Map<Integer, Set<Basis>> placed : placements) {
        for (int y : entry.year() == null ? anyYear() : List.of(entry.year())) {
          Map<Integer, Set<Basis>> more = new HashMap<>();
          placed.forEach((at, bases) -> more.put(at, new HashSet<>(bases)));
          more.computeIfAbsent(y, at -> new HashSet<>()).add(entry.basis());
          next.add(more);
        }
      }
      placements = next;
    }
    List<Map<Integer, Basis>> resolved = new ArrayList<>();
    for (Map<Integer, Set<Basis>> placed : placements) {
      Map<Integer, Basis> titles = new HashMap<>();
      placed.forEach((y, bases) -> titles.put(y, basis(bases)));
      resolved.add(titles);
    }
    return resolved;
  }

  /** «of two bases the known one holds, two known ones that conflict are unknown» */
  private static Basis basis(Set<Basis> entered) {
    Set<Basis> known = new HashSet<>(entered);
    known.remove(Basis.UNKNOWN);
    return known.size() == 1 ? known.iterator().next() : Basis.UNKNOWN;
  }

  private Set<Integer> spent(Map<Integer, Basis> titles, boolean kind) {
    Set<Integer> spent = new HashSet<>();
    titles.forEach(
        (y, basis) -> {
          // Point 5: before 2024 an unknown basis is sáng kiến in both readings.
          boolean unknownSpends = y < 2024 || !kind;
          if (basis == Basis.INITIATIVE || (basis == Basis.UNKNOWN && unknownSpends)) {
            spent.add(y);
          }
        });
    if (!kind && !dossier.titles().complete()) {
      // «one CSTĐCS with basis sáng kiến in every year of the window, for spending only».
      // Assumption A3: where part of the cell was read, this fills the years it does not name; a
      // title that was read keeps its basis.
      for (int y : allYears()) {
        if (!titles.containsKey(y)) {
          spent.add(y);
        }
      }
    }
    return spent;
  }

  private List<Map<Integer, Integer>> initiativePlacements(boolean kind) {
    List<Map<Integer, Integer>> placements = new ArrayList<>();
    Map<Integer, Integer> none = new HashMap<>();
    if (kind && dossier instanceof IndividualDossier d && !d.initiatives().complete()) {
      // Assumption A4: what may be missing from the list only adds to what was read.
      allYears().forEach(y -> none.put(y, 9));
    }
    placements.add(none);
    for (Merits.Initiative initiative : initiatives()) {
      boolean open = initiative.year() == null || initiative.scope() == null;
      if (open && !kind) {
        continue;
      }
      List<Map<Integer, Integer>> next = new ArrayList<>();
      for (Map<Integer, Integer> placed : placements) {
        for (int y : initiative.year() == null ? anyYear() : List.of(initiative.year())) {
          Map<Integer, Integer> more = new HashMap<>(placed);
          more.merge(y, 1, Integer::sum);
          next.add(more);
        }
      }
      placements = next;
    }
    return placements;
  }

  private List<Merits.Initiative> initiatives() {
    return dossier instanceof IndividualDossier person
        ? Merits.initiatives(person.initiatives(), year)
        : List.of();
  }

  private List<Integer> allYears() {
    List<Integer> years = new ArrayList<>();
    for (int y = year; y >= horizon; y--) {
      years.add(y);
    }
    return years;
  }

  private List<Integer> anyYear() {
    List<Integer> years = allYears();
    years.add(LONG_AGO);
    return years;
  }
}
