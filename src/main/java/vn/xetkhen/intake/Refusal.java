package vn.xetkhen.intake;

import vn.xetkhen.evidence.Source;

/**
 * A refused cell and its column, for whoever does not want to take its address apart.
 *
 * @param column index from 0
 */
record Refusal(int column, RefusedCell cell) {

  static Refusal of(Source.Cell source, Problem problem) {
    return new Refusal(
        source.column(),
        new RefusedCell(
            source.workbook(),
            source.sheet(),
            source.address(),
            source.value(),
            problem.what(),
            problem.advice()));
  }
}
