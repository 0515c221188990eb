package vn.xetkhen.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nomination;

/**
 * Part R of the law in plain Java: what the rules must say of a dossier. It speaks of verdicts,
 * outcomes of gates and paths, points, proposals and ranks, and gives no reasons.
 */
public final class Oracle {

  private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
  private static final LocalDate SECOND = LocalDate.of(2024, 1, 1);

  private Oracle() {}

  /** Part R's answer for a dossier of that date in the round of that year. */
  public static Answer judge(Dossier dossier, int year, LocalDate date) {
    if (date.isBefore(FIRST)) {
      throw new IllegalArgumentException("no wording is in force on " + date);
    }
    // 2025-07-01 reads as 2024-01-01 in every table of part R.
    boolean before2024 = date.isBefore(SECOND);
    CommendationKind kind = dossier.nomination().kind();
    if (kind == null) {
      return new Answer(Map.of(), null);
    }
    Worlds worlds = new Worlds(dossier, year);
    Map<AwardId, Answer.Judged> awards = new LinkedHashMap<>();
    for (AwardId award : Ids.judged(subject(dossier), kind)) {
      SortedMap<String, Outcome> gates = Gates.of(dossier, award, kind, year, before2024);
      SortedMap<String, Outcome> paths = Paths.of(dossier, award, kind, year, before2024, worlds);
      Outcome all = gates.values().stream().reduce(Outcome.MET, Outcome::and);
      Outcome any = paths.values().stream().reduce(Outcome.NOT_MET, Outcome::or);
      awards.put(
          award,
          new Answer.Judged(
              award, all.and(any).verdict(), gates, paths, Merits.points(dossier, award, year)));
    }
    return new Answer(awards, proposed(dossier.nomination(), awards));
  }

  private static @Nullable AwardId proposed(
      Nomination nomination, Map<AwardId, Answer.Judged> awards) {
    List<AwardId> candidates = Ids.LADDER;
    if (nomination.asked()) {
      // Point 10: something unreadable was asked, so nothing is proposed instead.
      candidates = nomination.requested() == null ? List.of() : List.of(nomination.requested());
    }
    for (AwardId award : candidates) {
      Answer.Judged judged = awards.get(award);
      if (judged != null && judged.verdict().proposable()) {
        return award;
      }
    }
    return null;
  }

  static Subject subject(Dossier dossier) {
    return dossier instanceof IndividualDossier ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
  }

  /**
   * Ranks of a run, one map per dossier in the order given; an award in whose pool the dossier is
   * not is no key.
   */
  public static List<Map<AwardId, Integer>> rank(List<Dossier> dossiers, int year, LocalDate date) {
    return new Ranking(dossiers, year, date).ranks();
  }
}
