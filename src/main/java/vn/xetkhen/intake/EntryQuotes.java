package vn.xetkhen.intake;

import java.util.regex.Pattern;

/**
 * Names inside list cells that hold what would take the cell apart: «Quy trình A; B (mới)». Such a
 * name stands between guillemets, which then are no part of it. Guillemets around any other name
 * belong to the name.
 */
public final class EntryQuotes {

  private static final Pattern BULLET = Pattern.compile("^(?:[-+•*–—]|\\d{1,2}[.)]\\s).*");

  private EntryQuotes() {}

  /**
   * The name as it is to be written in a list cell, on one line. It reads back as it is, except
   * that guillemets that do not pair become other quotation marks.
   */
  public static String guard(String name) {
    String line = CellText.oneLine(name);
    if (!paired(line)) {
      line = line.replace('«', '“').replace('»', '”');
    }
    return needed(line) ? "«" + line + "»" : line;
  }

  /** The name that was guarded, or the text unchanged. */
  static String open(String text) {
    if (!isQuoted(text)) {
      return text;
    }
    String inside = text.substring(1, text.length() - 1);
    return needed(inside) ? inside : text;
  }

  /** Whether one pair of guillemets holds the whole text. */
  static boolean isQuoted(String text) {
    return text.length() > 2 && text.charAt(0) == '«' && end(text, 0) == text.length() - 1;
  }

  /** Place of the guillemet that closes the one at {@code open}, or {@code open} if none does. */
  static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«') {
        depth++;
      } else if (c == '»' && --depth == 0) {
        return i;
      }
    }
    return open;
  }

  private static boolean needed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (",;()".indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return name.endsWith(".") || isQuoted(name) || BULLET.matcher(name).matches();
  }

  private static boolean paired(String name) {
    int depth = 0;
    for (int i = 0; i < name.length() && depth >= 0; i++) {
      char c = name.charAt(i);
      depth += c == '«' ? 1 : c == '»' ? -1 : 0;
    }
    return depth == 0;
  }
}
