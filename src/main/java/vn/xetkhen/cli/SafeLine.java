package vn.xetkhen.cli;

/** Text from outside, fit to be printed on a terminal. */
final class SafeLine {

  private SafeLine() {}

  /** One line without control or direction characters, so that no cell can move the cursor. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (Character.isWhitespace(c)
          || type == Character.CONTROL
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        space = out.length() > 0;
      } else if (type != Character.FORMAT) {
        out.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return out.toString();
  }

  /** The same, cut after so many characters with «…». */
  static String of(String text, int most) {
    String line = of(text);
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
  }
}
