package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a paper.
 *
 * @param widths of its columns, in twentieths of a point
 * @param ruled whether it has lines
 * @param heads how many rows are repeated at the top of each page
 */
record Grid(int[] widths, boolean ruled, int heads, List<List<Cell>> rows) {

  /**
   * @param span how many columns it takes
   */
  record Cell(int span, List<Line> lines) {
    static Cell of(Line... lines) {
      return new Cell(1, List.of(lines));
    }

    static Cell of(String style, String text) {
      return of(Line.of(style, text));
    }
  }

  /** A table with lines and one head row. */
  static Grid ruled(int[] widths, String... heads) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(heads).stream().map(head -> Cell.of("CellHead", head)).toList());
    return new Grid(widths, true, 1, rows);
  }

  void add(Cell... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.size() == heads;
  }
}
