package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.FighterYears.Held;

/** Titles held, their streaks, and what titles of grassroots fighter were granted on. */
final class TitleFacts {

  /** Windows below this number are lengths of streaks of ratings. */
  private static final int FIRST_WINDOW = 10_000;

  private static final Set<Title> OF_PERSONS =
      EnumSet.of(
          Title.ADVANCED_WORKER,
          Title.GRASSROOTS_FIGHTER,
          Title.PROVINCE_FIGHTER,
          Title.MINISTRY_FIGHTER);
  private static final Set<Title> OF_COLLECTIVES =
      EnumSet.of(Title.ADVANCED_COLLECTIVE, Title.EXCELLENT_COLLECTIVE);

  private final FactCollector facts;
  private final Entries<TitleEntry> entries;
  private final Set<Title> ofSubject;
  private final Map<Title, NavigableMap<Integer, Held>> held = new EnumMap<>(Title.class);
  private final Map<Title, List<TitleEntry>> yearless = new EnumMap<>(Title.class);
  private final List<TitleWindow> windows = new ArrayList<>();
  private List<FighterYears> courses = List.of();
  private int nextWindow = FIRST_WINDOW;

  TitleFacts(FactCollector facts, Dossier dossier) {
    this.facts = facts;
    this.entries = dossier.titles();
    this.ofSubject =
        dossier.nominee().subject() == Subject.INDIVIDUAL ? OF_PERSONS : OF_COLLECTIVES;
    for (TitleEntry entry : entries.items()) {
      Integer year = entry.year();
      if (year == null) {
        yearless.computeIfAbsent(entry.title(), t -> new ArrayList<>()).add(entry);
      } else if (year <= facts.year) {
        held.computeIfAbsent(entry.title(), t -> new TreeMap<>())
            .merge(year, Held.of(entry), Held::and);
      }
    }
  }

  /**
   * Years in which initiatives are counted for a streak of titles.
   *
   * @param id what the streak and its count of initiatives are joined by
   * @param years its length
   * @param readings in which it holds
   * @param courses the courses of titles of grassroots fighter that it may belong to
   */
  record TitleWindow(int id, int years, int readings, List<FighterYears> courses) {}

  /**
   * @param earliest no year before it matters to initiatives
   */
  void add(int earliest) {
    held.forEach(
        (title, years) -> {
          if (!facts.matters(Fact.TitleHeld.class, "title", title.label())) {
            return;
          }
          years.forEach(
              (year, one) -> {
                String says = title.abbreviation() + " " + year;
                facts.add(
                    new Fact.TitleHeld(
                        facts.both(found(says, one.sources())),
                        title.label(),
                        facts.year - year,
                        says));
              });
        });
    NavigableMap<Integer, Held> fighters =
        held.getOrDefault(Title.GRASSROOTS_FIGHTER, new TreeMap<>());
    List<TitleEntry> open = yearless.getOrDefault(Title.GRASSROOTS_FIGHTER, List.of());
    int first = fighters.isEmpty() ? earliest : Math.min(earliest, fighters.firstKey());
    courses =
        FighterYears.courses(fighters, open, entries.complete(), first - open.size(), facts.year);
    for (Title title : Title.values()) {
      boolean named =
          held.containsKey(title) || yearless.containsKey(title) || ofSubject.contains(title);
      if (named && facts.matters(Fact.TitleStreak.class, "title", title.label())) {
        addStreak(title);
      }
    }
  }

  List<TitleWindow> windows() {
    return windows;
  }

  /** Every course of titles of grassroots fighter that the entries leave open. */
  List<FighterYears> courses() {
    return courses;
  }

  private void addStreak(Title title) {
    NavigableMap<Integer, Held> years = held.getOrDefault(title, new TreeMap<>());
    List<TitleEntry> withoutYear = yearless.getOrDefault(title, List.of());
    int least = streak(years, 0);
    List<Ground> grounds = new ArrayList<>();
    years.forEach((y, one) -> grounds.addAll(found(title.abbreviation() + " " + y, one.sources())));
    if (grounds.isEmpty()) {
      grounds.add(noneGround());
    }
    String have = have(years, least);
    if (entries.complete() && withoutYear.isEmpty()) {
      int window = window(least, Fact.Holding.BOTH, courses);
      facts.add(new Fact.TitleStreak(facts.both(grounds), title.label(), least, window, have));
      return;
    }
    List<Ground> known = known(grounds);
    facts.add(
        new Fact.TitleStreak(
            facts.least(entries.complete() ? grounds : known),
            title.label(),
            least,
            window(least, Fact.Holding.LEAST, courses),
            have));
    List<Ground> wanted = new ArrayList<>(known);
    if (!entries.complete()) {
      wanted.add(
          Ground.wanted(
              "danh hiệu «" + title.label() + "» các năm gần đây, kèm quyết định",
              entries.source()));
    }
    withoutYear.forEach(
        entry ->
            wanted.add(Ground.wanted("năm của danh hiệu «" + title.label() + "»", entry.source())));
    if (!entries.complete()) {
      addMost(title, Fact.PLENTY, courses, wanted);
    } else if (title == Title.GRASSROOTS_FIGHTER) {
      // the year that lengthens the streak is the year whose initiative is spent: one course at a
      // time
      courses.forEach(course -> addMost(title, course.streak(facts.year), List.of(course), wanted));
    } else {
      addMost(title, streak(years, withoutYear.size()), courses, wanted);
    }
  }

  private void addMost(Title title, int times, List<FighterYears> within, List<Ground> grounds) {
    int window = window(times, Fact.Holding.MOST, within);
    facts.add(new Fact.TitleStreak(facts.most(grounds), title.label(), times, window, null));
  }

  private int window(int years, int readings, List<FighterYears> within) {
    windows.add(new TitleWindow(nextWindow, years, readings, within));
    return nextWindow++;
  }

  private List<Ground> known(List<Ground> grounds) {
    return grounds.stream().filter(g -> g.source() instanceof Source.Cell).toList();
  }

  private Ground noneGround() {
    return Ground.found(FactSheet.place(entries.source()), entries.source());
  }

  /** Years in a row up to Y, where so many entries without a year may fill gaps. */
  private int streak(NavigableMap<Integer, Held> years, int fillers) {
    int times = 0;
    int left = fillers;
    while (true) {
      if (!years.containsKey(facts.year - times) && left-- <= 0) {
        return times;
      }
      times++;
    }
  }

  private @Nullable String have(NavigableMap<Integer, Held> years, int times) {
    if (times > 0) {
      StringBuilder text = new StringBuilder().append(times).append(" lần: ");
      for (int ago = times - 1; ago >= 0; ago--) {
        text.append(facts.year - ago).append(ago > 0 ? ", " : "");
      }
      return text.toString();
    }
    if (years.isEmpty()) {
      return entries.complete() ? "0 lần" : null;
    }
    return "0 lần, vì chưa có danh hiệu năm " + facts.year + "; gần nhất " + years.lastKey();
  }

  /** What to ask for so that it becomes known which initiatives are spent in those years. */
  List<Ground> wantedAboutSpending(int fromYear) {
    List<Ground> wanted = new ArrayList<>();
    if (!entries.complete()) {
      wanted.add(
          Ground.wanted(
              "các danh hiệu chiến sĩ thi đua cơ sở đã có và căn cứ xét từng danh hiệu",
              entries.source()));
    }
    NavigableMap<Integer, Held> fighters =
        held.getOrDefault(Title.GRASSROOTS_FIGHTER, new TreeMap<>());
    fighters
        .tailMap(Math.max(fromYear, FighterYears.BASIS_MAY_BE_RATING))
        .forEach(
            (year, one) -> {
              if (one.basisUnknown()) {
                wanted.add(
                    Ground.wanted(
                        "căn cứ xét danh hiệu chiến sĩ thi đua cơ sở năm "
                            + year
                            + " (theo sáng kiến hay theo xếp loại)",
                        one.sources().get(0)));
              }
            });
    yearless
        .getOrDefault(Title.GRASSROOTS_FIGHTER, List.of())
        .forEach(
            entry ->
                wanted.add(
                    Ground.wanted("năm của danh hiệu chiến sĩ thi đua cơ sở", entry.source())));
    return wanted;
  }

  private static List<Ground> found(String says, List<Source> sources) {
    return sources.stream().map(source -> Ground.found(says, source)).toList();
  }
}
