package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.submission.Grid;

/** Rows that are no nominees, neighbours with the same reason joined. */
final class Understood {

  private Understood() {}

  /**
   * @param last number of the last row; that of the first if there is only one
   */
  record Skipped(String sheet, int first, int last, String because) {}

  static List<Skipped> skipped(List<Grid.Row> rows) {
    List<Skipped> skipped = new ArrayList<>();
    for (Grid.Row row : rows) {
      int end = skipped.size() - 1;
      Skipped before = end < 0 ? null : skipped.get(end);
      if (before != null
          && before.sheet().equals(row.sheet())
          && before.because().equals(row.because())
          && before.last() + 1 == row.row()) {
        skipped.set(end, new Skipped(row.sheet(), before.first(), row.row(), row.because()));
      } else {
        skipped.add(new Skipped(row.sheet(), row.row(), row.row(), row.because()));
      }
    }
    return skipped;
  }
}
