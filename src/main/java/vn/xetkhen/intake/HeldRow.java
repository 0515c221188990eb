package vn.xetkhen.intake;

import java.util.List;

/** Cells that lie in memory. */
record HeldRow(int number, List<RawCell> cells) implements SheetRow {
  @Override
  public int width() {
    return cells.size();
  }

  @Override
  public RawCell cell(int column) {
    return column < cells.size() ? cells.get(column) : RawCell.BLANK;
  }
}
