package vn.xetkhen.round;

import org.jspecify.annotations.Nullable;

/**
 * A workbook of a round.
 *
 * @param sha256 digest of its bytes, under which they are kept
 * @param name file name as sent, a label only
 * @param mendingSha256 digest of what people decided about it, kept as JSON; null if it counts as
 *     it was sent
 */
public record RoundWorkbook(String sha256, String name, @Nullable String mendingSha256) {

  /** A workbook that counts as it was sent. */
  public static RoundWorkbook asSent(String sha256, String name) {
    return new RoundWorkbook(sha256, name, null);
  }
}
