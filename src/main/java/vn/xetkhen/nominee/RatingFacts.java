package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;

/** Ratings, and the streaks of years that end at Y. */
final class RatingFacts {

  /** Stands for a rating that was not handed in. */
  private static final int UNKNOWN = -1;

  private final FactCollector facts;
  private final Dossier dossier;
  private final int[] levels;
  private final SortedSet<Integer> streaks = new TreeSet<>();

  RatingFacts(FactCollector facts, Dossier dossier) {
    this.facts = facts;
    this.dossier = dossier;
    // at least Y-1 is looked at: without its column that year is unknown
    Integer oldestColumn = dossier.ratings().isEmpty() ? null : dossier.ratings().firstKey();
    int oldest = facts.year - 1;
    if (oldestColumn != null && oldestColumn < oldest) {
      oldest = oldestColumn;
    }
    levels = new int[facts.year - oldest + 1];
    for (int ago = 0; ago < levels.length; ago++) {
      levels[ago] = level(facts.year - ago);
    }
  }

  void add() {
    int excellent = streak(Rating.EXCELLENT.level(), false);
    for (int ago = 0; ago < levels.length; ago++) {
      Rating rating = levels[ago] == UNKNOWN ? null : Rating.ofLevel(levels[ago]);
      List<Ground> grounds = List.of(ground(ago));
      if (rating == null) {
        facts.add(
            new Fact.AnnualRating(facts.most(grounds), ago, Rating.EXCELLENT.level(), 0, null));
      } else {
        facts.add(
            new Fact.AnnualRating(
                facts.both(grounds),
                ago,
                rating.level(),
                ago < excellent ? ago + 1 : 0,
                rating.abbreviation() + " năm " + (facts.year - ago)));
      }
    }
    for (Rating rating : List.of(Rating.COMPLETED, Rating.GOOD, Rating.EXCELLENT)) {
      String level = String.valueOf(rating.level());
      if (facts.matters(Fact.RatingStreak.class, "level", level)) {
        addStreak(rating.level());
      }
    }
  }

  /** Lengths of all streaks in either reading: the windows in which initiatives are counted. */
  SortedSet<Integer> streaks() {
    return streaks;
  }

  private void addStreak(int level) {
    int least = streak(level, false);
    int most = streak(level, true);
    streaks.add(least);
    streaks.add(most);
    String have = have(least);
    Fact.Holding holding = least == most ? facts.both(grounds(least)) : facts.least(grounds(least));
    facts.add(new Fact.RatingStreak(holding, level, least, least, have));
    if (least != most) {
      facts.add(new Fact.RatingStreak(facts.most(grounds(most)), level, most, most, have(most)));
    }
  }

  private int streak(int level, boolean favourable) {
    int years = 0;
    while (years < levels.length
        && (levels[years] == UNKNOWN ? favourable : levels[years] >= level)) {
      years++;
    }
    return years;
  }

  /** The years of a streak, and the year that ended it: both are what the condition rests on. */
  private List<Ground> grounds(int years) {
    List<Ground> grounds = new ArrayList<>();
    for (int ago = 0;
        ago < Math.min(levels.length, Math.max(years, Math.min(years + 1, 2)));
        ago++) {
      grounds.add(ground(ago));
    }
    return grounds;
  }

  private Ground ground(int ago) {
    int year = facts.year - ago;
    Stated<Rating> stated = dossier.ratings().get(year);
    if (levels[ago] == UNKNOWN) {
      return Ground.wanted("kết quả xếp loại năm " + year, source(year));
    }
    if (stated == null || !stated.known()) {
      return Ground.found("năm " + year + " chưa vào ngành", joinedSource());
    }
    return Ground.found(
        Rating.ofLevel(levels[ago]).abbreviation() + " năm " + year, stated.source());
  }

  private @Nullable String have(int years) {
    if (years == 0) {
      return levels[0] == UNKNOWN
          ? null
          : "0 năm, vì năm " + facts.year + " xếp loại " + Rating.ofLevel(levels[0]).abbreviation();
    }
    StringBuilder text = new StringBuilder().append(years).append(" năm: ");
    for (int ago = years - 1; ago >= 0; ago--) {
      text.append(facts.year - ago).append(ago > 0 ? ", " : "");
    }
    return text.toString();
  }

  private int level(int year) {
    Stated<Rating> stated = dossier.ratings().get(year);
    Rating rating = stated == null ? null : stated.value();
    if (rating != null) {
      return rating.level();
    }
    return endedBeforeJoining(year) ? Rating.UNRATED.level() : UNKNOWN;
  }

  private boolean endedBeforeJoining(int year) {
    if (!(dossier instanceof IndividualDossier person)) {
      return false;
    }
    PartialDate joined = person.joined().value();
    return joined != null && joined.year() > year;
  }

  private Source source(int year) {
    Stated<Rating> stated = dossier.ratings().get(year);
    if (stated != null) {
      return stated.source();
    }
    Nominee nominee = dossier.nominee();
    return new Source.AbsentColumn(nominee.workbook(), nominee.sheet(), "Xếp loại " + year);
  }

  private Source joinedSource() {
    return ((IndividualDossier) dossier).joined().source();
  }
}
