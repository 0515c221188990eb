package vn.xetkhen.evaluation;

import java.util.List;
import vn.xetkhen.evidence.Ground;

/**
 * Points for merits, every one with its source.
 *
 * @param total sum of the lines
 * @param lines one per matching fact
 */
public record Points(int total, List<Line> lines) {

  /**
   * @param merit the sentence of the rule that gave the points
   * @param says the fact, such as «HTXSNV năm 2021»
   */
  public record Line(String merit, String says, int points, List<Ground> grounds) {}
}
