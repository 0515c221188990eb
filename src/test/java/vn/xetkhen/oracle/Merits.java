package vn.xetkhen.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;

/** Points: facts as handed in only, nothing completed. */
final class Merits {

  private Merits() {}

  static int points(Dossier dossier, AwardId award, int year) {
    return dossier instanceof IndividualDossier person
        ? person(person, award, year)
        : collective((CollectiveDossier) dossier, year);
  }

  private static int person(IndividualDossier d, AwardId award, int year) {
    int points = 10 * Math.min(5, excellentYears(d, year));
    points += 8 * titles(d, Title.GRASSROOTS_FIGHTER, year);
    points += 15 * titles(d, Title.MINISTRY_FIGHTER, year);
    points += 15 * titles(d, Title.PROVINCE_FIGHTER, year);
    for (Initiative initiative : initiatives(d.initiatives(), year)) {
      // Point 6: without year or scope an initiative never gives points.
      if (initiative.year() != null
          && initiative.scope() != null
          && initiative.year() >= Ids.windowStart(award, year)) {
        points += worth(initiative.scope());
      }
    }
    return points + (Boolean.TRUE.equals(d.direct().value()) ? 3 : 0);
  }

  private static int worth(Scope scope) {
    return scope == Scope.NATIONAL ? 15 : scope == Scope.BASE ? 5 : 10;
  }

  private static int collective(CollectiveDossier d, int year) {
    int points = 10 * Math.min(5, excellentYears(d, year));
    points += 8 * titles(d, Title.EXCELLENT_COLLECTIVE, year);
    Integer all = d.headcount().value();
    Integer advanced = d.advancedWorkers().value();
    if (all != null && advanced != null && 100L * advanced >= 90L * all) {
      points += 5;
    }
    return points + (all != null && all <= 10 ? 3 : 0);
  }

  private static int excellentYears(Dossier d, int year) {
    int streak = 0;
    while (true) {
      Stated<Rating> rating = d.ratings().get(year - streak);
      if (rating == null || rating.value() != Rating.EXCELLENT) {
        return streak;
      }
      streak++;
    }
  }

  /** Years of Y-2..Y in which the title is held; entered twice for one year it is one title. */
  private static int titles(Dossier d, Title title, int year) {
    Set<Integer> years = new HashSet<>();
    for (TitleEntry entry : d.titles().items()) {
      Integer held = entry.year();
      if (entry.title() == title && held != null && held >= year - 2 && held <= year) {
        years.add(held);
      }
    }
    return years.size();
  }

  /** An initiative after point 4: all entries of one name together. */
  record Initiative(@Nullable Integer year, @Nullable Scope scope) {}

  /**
   * Point 4: entries later than Y are dropped, then entries of one name are one initiative of the
   * earliest year and the highest scope named.
   *
   * <p>Assumption A1: an entry that names no year (no scope) takes that of its namesake that does.
   */
  static List<Initiative> initiatives(Entries<InitiativeEntry> entries, int year) {
    Map<String, List<InitiativeEntry>> byName = new LinkedHashMap<>();
    for (InitiativeEntry entry : entries.items()) {
      if (entry.year() == null || entry.year() <= year) {
        byName.computeIfAbsent(Same.key(entry.name()), name -> new ArrayList<>()).add(entry);
      }
    }
    List<Initiative> merged = new ArrayList<>();
    for (List<InitiativeEntry> namesakes : byName.values()) {
      Integer earliest = null;
      Scope highest = null;
      for (InitiativeEntry entry : namesakes) {
        if (entry.year() != null && (earliest == null || entry.year() < earliest)) {
          earliest = entry.year();
        }
        if (entry.scope() != null && (highest == null || worth(entry.scope()) > worth(highest))) {
          highest = entry.scope();
        }
      }
      merged.add(new Initiative(earliest, highest));
    }
    return merged;
  }
}
