package vn.xetkhen.round;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of a round.
 *
 * @param sha256 digest of its bytes, under which they are kept
 * @param name file name as sent, a label only
 */
public record RoundWorkbook(String sha256, String name) {
  private static final int LONGEST_NAME = 200;

  /**
   * A sender's file name made fit to be shown: its last part in NFC, without control and direction
   * marks, of bearable length.
   */
  static String label(@Nullable String name) {
    String whole = name == null ? "" : name;
    String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .limit(LONGEST_NAME)
        .forEach(plain::appendCodePoint);
    return plain.toString().isBlank() ? "workbook.xlsx" : plain.toString().strip();
  }
}
