package vn.xetkhen.round;

import java.nio.file.Path;
import vn.xetkhen.intake.Mending;

/**
 * A workbook of a round as a file.
 *
 * @param name file name as sent, a label only
 * @param mending with which it is read
 */
record SentFile(String name, Mending mending) {

  /** A file that counts as it was sent. */
  static SentFile asSent(Path file) {
    return new SentFile(String.valueOf(file.getFileName()), Mending.NONE);
  }
}
