package vn.xetkhen.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Verdict;

/**
 * One award held against one dossier.
 *
 * @param kind kind of the nomination
 * @param wording day from which the criteria file used is in force
 * @param verdict all gates and any path
 * @param gates in the order of the file
 * @param paths in the order of the file
 * @param lacking what still lacks, one sentence each; empty if the award is reached
 * @param points merits as handed in
 */
public record AwardEvaluation(
    Award award,
    CommendationKind kind,
    LocalDate wording,
    Verdict verdict,
    List<RuleResult> gates,
    List<RuleResult> paths,
    List<String> lacking,
    Points points) {

  /**
   * Begins each sentence of {@link #lacking} that asks the unit for something: «Xin đơn vị: kết quả
   * xếp loại năm 2023 (ô Cá nhân!K31 để trống).»
   */
  public static final String ASKS = "Xin đơn vị: ";

  /** Stands in each sentence of {@link #lacking} that asks for proof without naming a paper. */
  public static final String UNPROVEN = ": chưa đủ căn cứ: ";
}
