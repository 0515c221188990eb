package vn.xetkhen.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.letters.LetterRepair;
import vn.xetkhen.letters.Repair;
import vn.xetkhen.nominee.Text;

/** Text as people meant it: what cannot be seen in a cell must not make a difference. */
final class CellText {

  /** How OOXML writes a control character inside a string: «_x000D_». */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellText() {}

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i)) && !isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** NFC, trimmed, spaces of all kinds as one space, line breaks as \n, invisible marks removed. */
  static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    String source =
        ESCAPE
            .matcher(Text.nfc(text))
            .replaceAll(
                m ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    StringBuilder out = new StringBuilder(source.length());
    boolean space = false;
    @Nullable Boolean letters = null;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u000B') {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
          out.append('\n');
        }
        space = false;
      } else if (isSpace(c)) {
        space = true;
      } else {
        if (isInvisible(c)) {
          // asked once: the answer takes a look at the whole text
          letters = c != '\u00AD' || letters != null ? letters : (Boolean) isLetter(source);
          if (c != '\u00AD' || !Boolean.TRUE.equals(letters)) {
            continue;
          }
        }
        if (space && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** {@link #clean} on one line. */
  static String oneLine(String text) {
    return clean(text).replace('\n', ' ');
  }

  /**
   * {@link #oneLine} in clean letters, for words that say what a row or a column is; a fact is
   * never read so.
   */
  static String readable(String text) {
    return oneLine(LetterRepair.of(text).map(Repair::after).orElse(text));
  }

  /** A quick look that spares most cells the work; false only costs time. */
  private static boolean isClean(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
        continue;
      }
      boolean plain =
          c > ' ' && c < 0x7F && c != '_'
              || c > 0xA0 && c < 0x300 && c != 0xAD
              || c >= 0x1EA0 && c < 0x1F00
              || c == '–'
              || c == '“'
              || c == '”';
      if (!plain) {
        return false;
      }
      space = false;
    }
    return text.isEmpty() || !space;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == 0x7F || Character.isSpaceChar(c);
  }

  /** A soft hyphen is the letter ư in TCVN3, and must not be lost from a text in it. */
  private static boolean isLetter(String text) {
    return LetterRepair.of(text).stream()
        .anyMatch(repair -> repair.kinds().contains(Repair.Kind.TCVN3));
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
