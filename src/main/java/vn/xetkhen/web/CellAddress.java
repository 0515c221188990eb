package vn.xetkhen.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet, or a whole row if the column is empty.
 *
 * @param column letters of the column
 * @param row row number, from 1
 */
record CellAddress(String column, int row) {
  private static final Pattern CELL = Pattern.compile("([A-Z]{0,3})([1-9][0-9]{0,6})");

  /** From an address such as {@code F12}, else from column and row; empty if neither is one. */
  static Optional<CellAddress> of(
      @Nullable String cell, @Nullable String column, @Nullable Integer row) {
    String whole = cell != null ? cell : (column == null ? "" : column) + (row == null ? "" : row);
    Matcher parts = CELL.matcher(whole);
    return parts.matches()
        ? Optional.of(new CellAddress(parts.group(1), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }
}
