package vn.xetkhen.oracle;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Stated;

/** The table «Paths», cell by cell. */
final class Paths {

  private final Dossier dossier;
  private final AwardId award;
  private final boolean before2024;
  private final int year;
  private final Worlds worlds;
  private final SortedMap<String, Outcome> paths = new TreeMap<>();

  private Paths(Dossier dossier, AwardId award, int year, boolean before2024, Worlds worlds) {
    this.dossier = dossier;
    this.award = award;
    this.year = year;
    this.before2024 = before2024;
    this.worlds = worlds;
  }

  static SortedMap<String, Outcome> of(
      Dossier d, AwardId award, CommendationKind kind, int year, boolean before2024, Worlds w) {
    Paths paths = new Paths(d, award, year, before2024, w);
    if (kind == CommendationKind.THEMATIC) {
      paths.thematic();
    } else if (kind == CommendationKind.EXTRAORDINARY) {
      paths.extraordinary();
    } else if (d instanceof IndividualDossier) {
      paths.regularPerson();
    } else {
      paths.regularCollective((CollectiveDossier) d);
    }
    return paths.paths;
  }

  private void thematic() {
    Nomination nomination = dossier.nomination();
    Outcome outcome = handedIn(nomination.campaign()).and(council(nomination));
    if (Ids.high(award)) {
      outcome = outcome.and(launched(nomination.launchedBy().value()));
    }
    paths.put("P3", outcome);
  }

  private Outcome launched(@Nullable Set<LaunchLevel> by) {
    if (by == null) {
      return Outcome.MISSING;
    }
    LaunchLevel own = award.equals(Ids.PROVINCE) ? LaunchLevel.PROVINCE : LaunchLevel.MINISTRY;
    return yes(by.contains(own) || by.contains(LaunchLevel.GOVERNMENT));
  }

  private void extraordinary() {
    Nomination nomination = dossier.nomination();
    paths.put("P4", handedIn(nomination.achievement()).and(council(nomination)));
  }

  private void regularPerson() {
    int months = before2024 ? 10 : 6;
    if (Ids.high(award)) {
      if (before2024) {
        paths.put("P1", worlds.judge(Life::excellentWithTwoInitiatives));
      } else {
        paths.put("P1", worlds.judge(Life::excellentWithTwoFreeInitiatives));
        paths.put("P2", worlds.judge(Life::titledWithTwoFreeInitiatives));
      }
    } else if (award.equals(Ids.DEPARTMENT)) {
      paths.put("P1", department());
    } else if (award.equals(Ids.WORKER)) {
      paths.put("P1", worlds.judge(life -> life.goodWithService(months)));
    } else {
      Outcome byInitiative =
          worlds.judge(life -> life.goodWithService(months) && life.initiativeThisYear());
      if (before2024) {
        paths.put("P1", byInitiative);
      } else {
        paths.put(
            "P1",
            worlds.judge(life -> life.goodWithService(months) && life.rated(Rating.EXCELLENT)));
        paths.put("P2", byInitiative);
      }
    }
  }

  private Outcome department() {
    Outcome good = worlds.judge(life -> life.rated(Rating.GOOD));
    return before2024 ? good : good.and(council(dossier.nomination()));
  }

  private void regularCollective(CollectiveDossier d) {
    if (Ids.high(award)) {
      Outcome excellent = worlds.judge(life -> life.excellentStreak().size() >= 2);
      if (before2024) {
        paths.put("P1", excellent.and(organisations(d, year - 1)).and(organisations(d, year)));
      } else {
        paths.put("P1", excellent);
        paths.put("P2", worlds.judge(life -> life.titleStreak().size() >= 2));
      }
    } else if (award.equals(Ids.DEPARTMENT)) {
      paths.put("P1", department());
    } else if (award.equals(Ids.ADVANCED)) {
      paths.put(
          "P1",
          worlds
              .judge(life -> life.rated(Rating.GOOD))
              .and(before2024 ? overHalf(d) : seventyPercent(d))
              .and(zero(d.disciplined())));
    } else {
      Outcome outcome =
          worlds
              .judge(life -> life.rated(Rating.EXCELLENT))
              .and(zero(d.failed()))
              .and(seventyPercent(d))
              .and(atLeastOne(d.grassrootsFighters()));
      paths.put("P1", before2024 ? outcome.and(zero(d.disciplined())) : outcome);
    }
  }

  private static Outcome organisations(CollectiveDossier d, int year) {
    Stated<Boolean> stated = d.organisations().get(year);
    Boolean fine = stated == null ? null : stated.value();
    return fine == null ? Outcome.MISSING : yes(fine);
  }

  /** Point 9: «A ratio of which either number is not handed in is missing», whatever the other. */
  private static Outcome overHalf(CollectiveDossier d) {
    Integer all = d.headcount().value();
    Integer part = d.advancedWorkers().value();
    return all == null || part == null ? Outcome.MISSING : yes(2L * part > all);
  }

  private static Outcome seventyPercent(CollectiveDossier d) {
    Integer all = d.headcount().value();
    Integer part = d.advancedWorkers().value();
    return all == null || part == null ? Outcome.MISSING : yes(100L * part >= 70L * all);
  }

  private static Outcome zero(Stated<Integer> count) {
    return count.value() == null ? Outcome.MISSING : yes(count.value() == 0);
  }

  private static Outcome atLeastOne(Stated<Integer> count) {
    return count.value() == null ? Outcome.MISSING : yes(count.value() >= 1);
  }

  private static Outcome handedIn(Stated<String> text) {
    return text.known() ? Outcome.MET : Outcome.MISSING;
  }

  /** Before its session the council has attested nothing. */
  private static Outcome council(Nomination nomination) {
    if (!nomination.attested().isEmpty()) {
      throw new IllegalArgumentException("the oracle reads dossiers before the council's session");
    }
    return Outcome.COUNCIL;
  }

  private static Outcome yes(boolean holds) {
    return holds ? Outcome.MET : Outcome.NOT_MET;
  }
}
