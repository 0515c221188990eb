package vn.xetkhen.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row that heads the rows below it. Its words stand in the column of numbers or of names, or
 * where the list has no column: what stands in any other is a fact, about somebody who is not
 * named.
 *
 * @param column index of the cell with its words
 * @param text that cell, as the sender wrote it
 */
record SectionRow(SectionWords.Said said, int row, int column, String text) {

  /** The section that a row is; null if it is none. */
  static @Nullable SectionRow of(
      RowKind kind, SheetRow row, RowCells cells, boolean afterSignature, SectionWords words) {
    boolean may =
        switch (kind) {
          case GROUP, NOTHING, HEADER -> true;
          case NOMINEE -> !RowKind.isNumber(cells.raw(Column.INDEX));
          default -> false;
        };
    SectionRow section = may ? read(row, cells, words) : null;
    if (section == null || isFact(section.column(), cells.table())) {
      return null;
    }
    boolean numbered = section.said().style() != SectionWords.Style.NONE;
    boolean says = !section.said().says().isEmpty();
    return switch (kind) {
      case GROUP -> section;
      case NOTHING -> (numbered && says) || (numbered || says) && !afterSignature ? section : null;
      default -> says && !onlyUnit(section) ? section : null;
    };
  }

  /** A numbered row above a header, whether it says something or not; titles are not numbered. */
  static @Nullable SectionRow title(SheetRow row, RowCells cells, SectionWords words) {
    SectionRow section = read(row, cells, words);
    return section == null || section.said().style() == SectionWords.Style.NONE ? null : section;
  }

  private static boolean isFact(int column, Table table) {
    return table.columns().entrySet().stream()
            .anyMatch(
                known ->
                    known.getValue() == column
                        && known.getKey() != Column.INDEX
                        && known.getKey() != Column.NAME)
        || table.ratings().containsValue(column)
        || table.organisations().containsValue(column)
        || table.notes().stream().anyMatch(note -> note.index() == column);
  }

  /** In a list of collectives a unit is a nominee. */
  private static boolean onlyUnit(SectionRow section) {
    return section.said().says().keySet().equals(Set.of(Column.UNIT));
  }

  private static @Nullable SectionRow read(SheetRow row, RowCells cells, SectionWords words) {
    int index = cells.table().index(Column.INDEX);
    int column = -1;
    for (int i = 0; i < Math.min(row.width(), TableFinder.MAX_COLUMNS); i++) {
      RawCell cell = row.cell(i);
      if (cell.blank() || i == index && column < 0 && isNumberOnly(row, i)) {
        continue;
      }
      if (column >= 0 || cell.type() != RawCell.Type.TEXT) {
        return null;
      }
      column = i;
    }
    if (column < 0) {
      return null;
    }
    String number =
        index < 0 || index == column || row.cell(index).blank()
            ? ""
            : CellText.oneLine(row.cell(index).text());
    SectionWords.Said said = words.read(number, row.cell(column).text());
    return said == null
        ? null
        : new SectionRow(said, row.number(), column, MendedRow.sent(row).cell(column).text());
  }

  /** «I» in the column of numbers, with words to come in another. */
  private static boolean isNumberOnly(SheetRow row, int column) {
    return row.cell(column).text().length() <= 5 && row.width() > column + 1;
  }
}
