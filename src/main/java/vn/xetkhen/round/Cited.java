package vn.xetkhen.round;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;

/**
 * A place in a workbook as a page shows it.
 *
 * @param label how people name it: «Cá nhân!F12», «cột «Sáng kiến»»
 * @param sha256 digest of the workbook
 * @param sheet name of the sheet
 * @param row row number, or null if the column is absent
 * @param column letters of the column, or null if it is absent
 * @param value the text read, or null if the column is absent
 */
public record Cited(
    String label,
    String sha256,
    String sheet,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String value) {

  static Cited of(Source source) {
    if (source instanceof Source.Cell cell) {
      return new Cited(
          cell.label(),
          cell.workbook().sha256(),
          cell.sheet(),
          cell.row(),
          Source.Cell.columnName(cell.column()),
          cell.value());
    }
    return new Cited(source.label(), source.workbook().sha256(), source.sheet(), null, null, null);
  }
}
