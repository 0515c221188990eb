package vn.xetkhen.document;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.ConditionResult;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.proposal.Standing;

/** How much of an award a justification prints, so that it stays a page or two. */
enum Detail {
  /** Asked for, proposed, or the nearest where neither is: all gates and all paths. */
  WHOLE,
  /** Reached beside that: the gates and the path that reaches it. */
  REACHED,
  /** All others: only the lines that decide against it. */
  DECIDING;

  /** The awards of each detail, in the order of the evaluation. */
  static Map<Detail, List<AwardEvaluation>> sort(Evaluation evaluation, Standing standing) {
    Optional<AwardId> nearest =
        standing.requested() == null && standing.proposed() == null
            ? nearest(evaluation)
            : Optional.empty();
    Map<Detail, List<AwardEvaluation>> sorted = new EnumMap<>(Detail.class);
    for (Detail detail : values()) {
      sorted.put(
          detail,
          evaluation.awards().stream()
              .filter(award -> of(award, standing, nearest) == detail)
              .toList());
    }
    return sorted;
  }

  private static Detail of(AwardEvaluation award, Standing standing, Optional<AwardId> nearest) {
    AwardId id = award.award().id();
    if (id.equals(standing.proposed())
        || id.equals(standing.requested())
        || nearest.filter(id::equals).isPresent()) {
      return WHOLE;
    }
    return award.verdict().proposable() ? REACHED : DECIDING;
  }

  private static Optional<AwardId> nearest(Evaluation evaluation) {
    Comparator<AwardEvaluation> order =
        Comparator.comparing((AwardEvaluation award) -> award.award().type() == Award.Type.TITLE)
            .thenComparing(AwardEvaluation::verdict, Comparator.reverseOrder())
            .thenComparingInt(award -> award.lacking().size())
            .thenComparingInt(award -> award.award().precedence());
    return evaluation.awards().stream().min(order).map(award -> award.award().id());
  }

  /** The path that comes nearest to being met. */
  static Optional<RuleResult> bestPath(AwardEvaluation award) {
    return award.paths().stream()
        .min(
            Comparator.comparing(RuleResult::outcome, Comparator.reverseOrder())
                .thenComparingLong(Detail::failing));
  }

  private static long failing(RuleResult rule) {
    return rule.conditions().stream()
        .map(ConditionResult::outcome)
        .filter(o -> o != Outcome.MET)
        .count();
  }

  /**
   * The gates that all awards share, down to the evidence: printed once. Key is what they say, so
   * that it can be looked up for each award.
   */
  static Map<Object, RuleResult> sharedGates(Evaluation evaluation) {
    Map<Object, RuleResult> shared = new LinkedHashMap<>();
    if (evaluation.awards().size() < 2) {
      return shared;
    }
    evaluation.awards().get(0).gates().forEach(gate -> shared.put(key(gate), gate));
    for (AwardEvaluation award : evaluation.awards()) {
      shared.keySet().retainAll(award.gates().stream().map(Detail::key).toList());
    }
    return shared;
  }

  static Object key(RuleResult gate) {
    return List.of(
        gate.rule().id(),
        gate.rule().citationInWords(),
        String.valueOf(gate.rule().unverified()),
        gate.conditions().stream()
            .map(
                c ->
                    List.of(
                        c.condition().text(),
                        c.outcome(),
                        String.valueOf(c.have()),
                        String.valueOf(c.need()),
                        c.grounds()))
            .toList());
  }
}
