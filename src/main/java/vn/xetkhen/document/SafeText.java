package vn.xetkhen.document;

/** Text that came from outside, made fit for a cell or a paragraph. */
final class SafeText {

  /** Longest text a spreadsheet cell can hold. */
  static final int CELL_LIMIT = 32_767;

  private static final String CUT = "… (quá dài, xem tệp gốc)";

  private SafeText() {}

  /**
   * The text without the characters that XML cannot carry; line ends become {@code \n}. Nothing
   * else changes, so a name reads back as it was written.
   */
  static String clean(String text) {
    int bad = firstBad(text);
    if (bad < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    out.append(text, 0, bad);
    for (int i = bad; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i == text.length() || text.charAt(i) != '\n') {
          out.append('\n');
        }
      } else if (allowed(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** {@link #clean}, and cut where a spreadsheet program would refuse the whole file. */
  static String cell(String text) {
    String clean = clean(text);
    return clean.length() <= CELL_LIMIT
        ? clean
        : clean.substring(0, CELL_LIMIT - CUT.length()) + CUT;
  }

  /**
   * Whether a spreadsheet program could take the text for a formula when the cell is edited or
   * exported again (ASVS 1.2.10).
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\0".indexOf(text.charAt(0)) >= 0;
  }

  private static int firstBad(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '\r' || !allowed(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
