package vn.xetkhen.intake;

/**
 * Why a cell was refused, in Vietnamese sentences with their full stops.
 *
 * @param what what is wrong, with the value read
 * @param advice how to write it instead
 */
record Problem(String what, String advice) {

  /** The value inside a sentence: on one line, and shortened if it would drown the sentence. */
  static String quote(String value) {
    String line = CellText.oneLine(value);
    return "«" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "»";
  }
}
