package vn.xetkhen.document;

import java.util.List;

/**
 * A paragraph of a paper.
 *
 * @param style id of its look in {@code word-parts/styles.xml}
 */
record Line(String style, List<Run> runs) {

  /**
   * A stretch of text in one look; {@code \n} breaks the line.
   *
   * @param sign whether the text is one of the signs, which Times New Roman does not have
   */
  record Run(String text, boolean bold, boolean italic, boolean sign) {

    static Run plain(String text) {
      return new Run(text, false, false, false);
    }

    static Run bold(String text) {
      return new Run(text, true, false, false);
    }

    static Run italic(String text) {
      return new Run(text, false, true, false);
    }

    static Run sign(String text) {
      return new Run(text, false, false, true);
    }
  }

  Line {
    runs = List.copyOf(runs);
  }

  static Line of(String style, String text) {
    return new Line(style, List.of(Run.plain(text)));
  }

  static Line of(String style, Run... runs) {
    return new Line(style, List.of(runs));
  }
}
