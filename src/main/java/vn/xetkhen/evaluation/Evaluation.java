package vn.xetkhen.evaluation;

import java.util.List;
import vn.xetkhen.nominee.Dossier;

/**
 * What the rules say of one dossier.
 *
 * @param dossier the dossier
 * @param awards one for every award of its subject that has a path of the nomination's kind, in the
 *     catalogue's order; empty if the kind could not be read
 */
public record Evaluation(Dossier dossier, List<AwardEvaluation> awards) {
  public Evaluation {
    awards = List.copyOf(awards);
  }
}
