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

  /** Whether a cell stands for itself or reaches over the rows below. */
  enum Joint {
    NONE,
    /** The cells below that say {@link #BELOW} belong to it. */
    TOP,
    BELOW
  }

  /**
   * @param span how many columns it takes
   */
  record Cell(int span, Joint joint, List<Line> lines) {
    Cell(int span, List<Line> lines) {
      this(span, Joint.NONE, lines);
    }

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
