package vn.xetkhen.intake;

import org.jspecify.annotations.Nullable;

/** A row of a sheet, whatever the format of its file. */
interface SheetRow {

  /** Row number seen in the spreadsheet program, from 1. */
  int number();

  /** One more than the index of the last cell that is there. */
  int width();

  /** The cell at a column index from 0; blank where there is none. */
  RawCell cell(int column);

  /** Whether the sender hid it, by hand or by a filter. */
  default boolean hidden() {
    return false;
  }

  /** Name of the font that a cell is shown in; null if the file does not say or nobody looked. */
  default @Nullable String font(int column) {
    return null;
  }

  default boolean blank() {
    for (int i = 0; i < width(); i++) {
      if (!cell(i).blank()) {
        return false;
      }
    }
    return true;
  }
}
