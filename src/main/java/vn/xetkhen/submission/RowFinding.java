package vn.xetkhen.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.scrutiny.Finding;

/**
 * Something odd about rows of a submission together.
 *
 * @param key names it by its content
 * @param says one Vietnamese sentence with the values found
 * @param rows the rows meant, the first ones if they are many
 * @param merge which row would stay and which would stay out; null unless it may be one nominee
 */
public record RowFinding(
    Finding.Kind kind,
    Finding.Weight weight,
    String key,
    String says,
    List<Row> rows,
    @Nullable Merge merge) {
  public RowFinding {
    rows = List.copyOf(rows);
  }

  /** A row by its sheet and the row number seen in the spreadsheet program. */
  public record Row(String sheet, int row) {}

  /** One row too many. */
  public record Merge(Row kept, Row leftOut) {}
}
