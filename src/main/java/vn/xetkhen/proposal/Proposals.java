package vn.xetkhen.proposal;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.nominee.Nomination;

/** Which award to propose, and in which pools a nominee stands. */
public final class Proposals {

  private Proposals() {}

  /**
   * The award to propose. Where something was asked: that award if it is reached (or only the
   * council is still to speak), else null, also if the request could not be read. Where nothing was
   * asked: the highest certificate reached («thành tích đến đâu khen thưởng đến đó»), else null; a
   * title is never proposed unasked.
   */
  public static @Nullable AwardId proposed(Evaluation evaluation) {
    Nomination nomination = evaluation.dossier().nomination();
    Award highest = null;
    for (AwardEvaluation judged : evaluation.awards()) {
      Award award = judged.award();
      boolean eligible =
          nomination.asked()
              ? award.id().equals(nomination.requested())
              : award.type() == Award.Type.CERTIFICATE;
      if (eligible
          && judged.verdict().proposable()
          && (highest == null || award.precedence() < highest.precedence())) {
        highest = award;
      }
    }
    return highest == null ? null : highest.id();
  }

  /**
   * Whether the verdict puts the nominee into the award's pool: the award is the one proposed, or
   * it is a title and nothing was asked. A second row of the same nominee stays out all the same
   * (see {@link Pools}).
   *
   * @param proposed what {@link #proposed} says of the same evaluation
   */
  public static boolean pooled(
      Evaluation evaluation, AwardEvaluation award, @Nullable AwardId proposed) {
    if (!award.verdict().proposable()) {
      return false;
    }
    return award.award().id().equals(proposed)
        || (award.award().type() == Award.Type.TITLE && !evaluation.dossier().nomination().asked());
  }
}
