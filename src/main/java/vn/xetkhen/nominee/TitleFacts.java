package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;

/** Titles held, their streaks, and what titles of grassroots fighter were granted on. */
final class TitleFacts {

  /** From this year on a title of grassroots fighter may rest on the rating (Luật 2022 Đ23.1). */
  private static final int BASIS_MAY_BE_RATING = 2024;

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
  private final SortedSet<Integer> streaks = new TreeSet<>();

  /**
   * The same title of the same year, however often it was entered: of two bases the known one
   * holds, two known ones that conflict are unknown.
   */
  private record Held(List<Source> sources, boolean onInitiative, boolean onRating) {
    Held and(Held other) {
      List<Source> all = new ArrayList<>(sources);
      other.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
      return new Held(all, onInitiative || other.onInitiative, onRating || other.onRating);
    }

    boolean basisUnknown() {
      return onInitiative == onRating;
    }

    static Held of(TitleEntry entry) {
      return new Held(
          List.of(entry.source()),
          entry.basis() == TitleEntry.Basis.INITIATIVE,
          entry.basis() == TitleEntry.Basis.EXCELLENT_RATING);
    }
  }

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

  void add() {
    held.forEach(
        (title, years) ->
            years.forEach(
                (year, one) -> {
                  String says = title.abbreviation() + " " + year;
                  facts.add(
                      new Fact.TitleHeld(
                          facts.both(found(says, one.sources())),
                          title.label(),
                          facts.year - year,
                          says));
                }));
    for (Title title : Title.values()) {
      if (held.containsKey(title) || yearless.containsKey(title) || ofSubject.contains(title)) {
        addStreak(title);
      }
    }
  }

  SortedSet<Integer> streaks() {
    return streaks;
  }

  private void addStreak(Title title) {
    NavigableMap<Integer, Held> years = held.getOrDefault(title, new TreeMap<>());
    List<TitleEntry> withoutYear = yearless.getOrDefault(title, List.of());
    int least = streak(years, 0);
    int most = entries.complete() ? streak(years, withoutYear.size()) : Fact.PLENTY;
    streaks.add(least);
    streaks.add(most);
    List<Ground> grounds = new ArrayList<>();
    years.forEach((y, one) -> grounds.addAll(found(title.abbreviation() + " " + y, one.sources())));
    if (grounds.isEmpty()) {
      grounds.add(noneGround());
    }
    String have = have(title, years, least);
    if (least == most) {
      facts.add(new Fact.TitleStreak(facts.both(grounds), title.label(), least, have));
      return;
    }
    facts.add(
        new Fact.TitleStreak(
            facts.least(entries.complete() ? grounds : known(grounds)),
            title.label(),
            least,
            have));
    List<Ground> wanted = new ArrayList<>(known(grounds));
    if (!entries.complete()) {
      wanted.add(
          Ground.wanted(
              "danh hiệu «" + title.label() + "» các năm gần đây, kèm quyết định",
              entries.source()));
    }
    withoutYear.forEach(
        entry ->
            wanted.add(Ground.wanted("năm của danh hiệu «" + title.label() + "»", entry.source())));
    facts.add(new Fact.TitleStreak(facts.most(wanted), title.label(), most, null));
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

  private @Nullable String have(Title title, NavigableMap<Integer, Held> years, int times) {
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

  /** How many initiatives of that year titles of grassroots fighter spend: 0 or 1. */
  int spent(int year, Reading reading) {
    Held one = fighterOf(year);
    if (one == null) {
      // a column that was not handed in may hide a title, and the title may have spent one
      return reading == Reading.LEAST_FAVOURABLE && !entries.complete() ? 1 : 0;
    }
    if (one.basisUnknown()) {
      return year < BASIS_MAY_BE_RATING || reading == Reading.LEAST_FAVOURABLE ? 1 : 0;
    }
    return one.onInitiative() ? 1 : 0;
  }

  /** Titles of grassroots fighter without a year that may have spent an initiative of some year. */
  long yearlessSpenders() {
    return yearless.getOrDefault(Title.GRASSROOTS_FIGHTER, List.of()).stream()
        .filter(entry -> entry.basis() != TitleEntry.Basis.EXCELLENT_RATING)
        .count();
  }

  boolean fighterIn(int year) {
    return fighterOf(year) != null;
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
        .tailMap(Math.max(fromYear, BASIS_MAY_BE_RATING))
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

  private @Nullable Held fighterOf(int year) {
    NavigableMap<Integer, Held> fighters = held.get(Title.GRASSROOTS_FIGHTER);
    return fighters == null ? null : fighters.get(year);
  }

  private static List<Ground> found(String says, List<Source> sources) {
    return sources.stream().map(source -> Ground.found(says, source)).toList();
  }
}
