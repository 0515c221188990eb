package vn.xetkhen.document;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.Standing;

/**
 * One row of a ranked list.
 *
 * @param evaluation the award of the list, held against the nominee
 * @param place place in the pool of the list, or null outside of it
 * @param tieBreaks what the tie-breaks look at, in words, such as «nữ; trực tiếp; chưa được khen»;
 *     may be empty
 */
public record ListedNominee(
    Nominee nominee,
    CommendationKind kind,
    AwardEvaluation evaluation,
    Standing standing,
    Standing.@Nullable Place place,
    String tieBreaks) {

  /** The row of a nominee in the list of one award. */
  public static ListedNominee of(
      Evaluation evaluation, AwardEvaluation award, Standing standing, int year) {
    return new ListedNominee(
        evaluation.dossier().nominee(),
        award.kind(),
        award,
        standing,
        standing.places().get(award.award().id()),
        TieBreaks.inWords(evaluation.dossier(), year));
  }
}
