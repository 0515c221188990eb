package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;

/**
 * Initiatives, and how many of them fall into the windows that streaks open, all and free ones
 * (law.md part R, fine print 1, 4, 5, 6).
 */
final class InitiativeFacts {

  private final FactCollector facts;
  private final Entries<InitiativeEntry> entries;
  private final TitleFacts titles;
  private final List<One> initiatives;
  private final List<One> byYear;
  private final Map<One, List<Ground>> grounds = new IdentityHashMap<>();

  /**
   * One initiative, however often it was entered: of the earliest year and the highest scope named.
   */
  private record One(
      String name, int scope, @Nullable Integer year, List<Source> sources, String scopeLabel) {

    One and(One other) {
      Integer earliest =
          year == null
              ? other.year
              : other.year == null ? year : Integer.valueOf(Math.min(year, other.year));
      List<Source> all = new ArrayList<>(sources);
      other.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
      One higher = other.scope > scope ? other : this;
      return new One(name, higher.scope, earliest, all, higher.scopeLabel);
    }

    boolean complete() {
      return scope > 0 && year != null;
    }

    private List<Ground> grounds() {
      String says =
          "«"
              + name
              + "»"
              + (year == null ? "" : " " + year)
              + (scope == 0 ? "" : ", cấp " + scopeLabel);
      List<Ground> grounds = new ArrayList<>(sources.size());
      for (Source source : sources) {
        grounds.add(Ground.found(says, source));
      }
      return List.copyOf(grounds);
    }
  }

  /** The grounds of an initiative, said once however many windows it falls into. */
  private List<Ground> found(One one) {
    return grounds.computeIfAbsent(one, One::grounds);
  }

  InitiativeFacts(FactCollector facts, Entries<InitiativeEntry> entries, TitleFacts titles) {
    this.facts = facts;
    this.entries = entries;
    this.titles = titles;
    Map<String, One> byName = new LinkedHashMap<>();
    for (InitiativeEntry entry : entries.items()) {
      if (entry.year() != null && entry.year() > facts.year) {
        continue;
      }
      Scope scope = entry.scope();
      byName.merge(
          Text.normalise(entry.name()),
          new One(
              entry.name(),
              scope == null ? 0 : scope.level(),
              entry.year(),
              List.of(entry.source()),
              scope == null ? "" : scope.label()),
          One::and);
    }
    initiatives = List.copyOf(byName.values());
    byYear = new ArrayList<>(initiatives);
    byYear.sort(
        Comparator.comparing((One one) -> one.year() == null ? 0 : one.year())
            .thenComparing(One::name));
  }

  void add(RatingFacts ratings) {
    for (One one : initiatives) {
      if (one.complete()) {
        facts.add(
            new Fact.Initiative(
                facts.both(found(one)),
                one.scope(),
                facts.year - one.year(),
                "«" + one.name() + "» " + one.year() + ", cấp " + one.scopeLabel()));
      }
    }
    SortedSet<Integer> streaks = new TreeSet<>(ratings.streaks());
    streaks.add(1);
    for (int years : streaks) {
      addWindow(new TitleFacts.TitleWindow(years, years, Fact.Holding.BOTH, titles.courses()));
    }
    titles.windows().forEach(this::addWindow);
  }

  private void addWindow(TitleFacts.TitleWindow window) {
    for (int scope = 1; scope <= Scope.NATIONAL.level(); scope++) {
      if (!facts.matters(Fact.InitiativesInWindow.class, "scope", String.valueOf(scope))) {
        continue;
      }
      if (window.years() == 0) {
        Fact.Holding nothing = new Fact.Holding(facts.slot(), window.readings(), found(0, scope));
        facts.add(new Fact.InitiativesInWindow(nothing, scope, window.id(), 0, 0, null));
      } else {
        addWindow(window, scope);
      }
    }
  }

  private void addWindow(TitleFacts.TitleWindow window, int scope) {
    int years = window.years();
    boolean inLeast = (window.readings() & Fact.Holding.LEAST) != 0;
    boolean inMost = (window.readings() & Fact.Holding.MOST) != 0;
    Tally least = worst(window, scope);
    Tally most = inMost ? best(window, scope) : least;
    List<Ground> found = found(years, scope);
    if (least.equals(most)) {
      Fact.Holding holding = new Fact.Holding(facts.slot(), window.readings(), found);
      facts.add(fact(holding, scope, window.id(), least, have(least, years, scope)));
      return;
    }
    if (inLeast) {
      facts.add(fact(facts.least(found), scope, window.id(), least, have(least, years, scope)));
    }
    facts.add(fact(facts.most(wanted(found, years, least, most)), scope, window.id(), most, null));
  }

  private Tally worst(TitleFacts.TitleWindow window, int scope) {
    Tally worst = null;
    for (FighterYears course : window.courses()) {
      Tally tally = tally(window.years(), scope, Reading.LEAST_FAVOURABLE, course);
      worst = worst == null || tally.free() < worst.free() ? tally : worst;
    }
    return Objects.requireNonNull(worst);
  }

  private Tally best(TitleFacts.TitleWindow window, int scope) {
    Tally best = null;
    for (FighterYears course : window.courses()) {
      Tally tally = tally(window.years(), scope, Reading.MOST_FAVOURABLE, course);
      best = best == null || tally.free() > best.free() ? tally : best;
    }
    return Objects.requireNonNull(best);
  }

  private List<Ground> found(int years, int scope) {
    List<Ground> found = new ArrayList<>();
    for (One one : byYear) {
      if (one.complete() && one.scope() >= scope && inWindow(one, years)) {
        found.addAll(found(one));
      }
    }
    if (found.isEmpty() && entries.complete()) {
      found.add(Ground.found(FactSheet.place(entries.source()), entries.source()));
    }
    return found;
  }

  private List<Ground> wanted(List<Ground> found, int years, Tally least, Tally most) {
    List<Ground> all = new ArrayList<>(found);
    if (!entries.complete()) {
      all.add(
          Ground.wanted("danh sách sáng kiến được công nhận, kèm quyết định", entries.source()));
    }
    for (One one : initiatives) {
      if (!one.complete()) {
        String lacks = one.year() == null ? "năm" : "cấp";
        if (one.year() == null && one.scope() == 0) {
          lacks = "năm và cấp";
        }
        all.add(
            Ground.wanted(
                lacks + " công nhận của sáng kiến «" + one.name() + "»", one.sources().get(0)));
      }
    }
    if (least.count() - least.free() != most.count() - most.free()) {
      all.addAll(titles.wantedAboutSpending(facts.year - years + 1));
    }
    return all;
  }

  private static Fact.InitiativesInWindow fact(
      Fact.Holding holding, int scope, int window, Tally tally, @Nullable String have) {
    return new Fact.InitiativesInWindow(holding, scope, window, tally.count(), tally.free(), have);
  }

  private record Tally(int count, int free) {}

  private Tally tally(int years, int scope, Reading reading, FighterYears course) {
    boolean favourable = reading == Reading.MOST_FAVOURABLE;
    if (favourable && !entries.complete()) {
      return new Tally(Fact.PLENTY, Fact.PLENTY);
    }
    int count = 0;
    int free = 0;
    // one year before anything is known stands for all before it, where nothing spends
    int known = Math.min(earliestYear(), course.firstYear(facts.year));
    int first = Math.max(facts.year - years + 1, known - 1);
    boolean roomForOne = false;
    for (int year = first; year <= facts.year; year++) {
      int all = inYear(year, 1, favourable);
      int counted = inYear(year, scope, favourable);
      int spent = course.spent(year, reading);
      count += counted;
      // favourably a title spends an initiative of lower scope first, unfavourably one that counts
      free +=
          favourable ? Math.min(counted, Math.max(0, all - spent)) : Math.max(0, counted - spent);
      roomForOne |= spent == 0 || all >= spent;
    }
    if (favourable) {
      int yearless = 0;
      for (One one : initiatives) {
        yearless += one.year() == null && may(one, scope) ? 1 : 0;
      }
      count += yearless;
      free += roomForOne ? yearless : Math.max(0, yearless - 1);
    }
    return new Tally(count, free);
  }

  /** Earlier years hold no initiative. */
  int earliestYear() {
    int earliest = facts.year;
    for (One one : initiatives) {
      earliest = one.year() == null ? earliest : Math.min(earliest, one.year());
    }
    return earliest;
  }

  private int inYear(int year, int scope, boolean favourable) {
    int count = 0;
    for (One one : initiatives) {
      if (one.year() != null
          && one.year() == year
          && (favourable ? may(one, scope) : one.scope() >= scope)) {
        count++;
      }
    }
    return count;
  }

  /** An initiative of unknown scope may be of any. */
  private static boolean may(One one, int scope) {
    return one.scope() == 0 || one.scope() >= scope;
  }

  private boolean inWindow(One one, int years) {
    return one.year() != null && facts.year - one.year() < years;
  }

  private String have(Tally least, int years, int scope) {
    StringBuilder text = new StringBuilder().append(least.count());
    String separator = ": ";
    for (One one : byYear) {
      if (one.complete() && one.scope() >= scope && inWindow(one, years)) {
        text.append(separator).append(one.year());
        separator = ", ";
      }
    }
    return text.toString();
  }
}
