package vn.xetkhen.storage;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Names that senders give to their files: labels only, never paths. */
public final class FileLabel {
  private static final int LONGEST_NAME = 200;

  /** Of a name that is cut so much stays at its end, for the ending says what the file is. */
  private static final int END = 12;

  private FileLabel() {}

  /**
   * A sender's file name made fit to be shown: its last part in NFC, without control and direction
   * marks, of bearable length.
   */
  public static String of(@Nullable String name) {
    String whole = name == null ? "" : name;
    String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString().isBlank() ? "workbook.xlsx" : cut(plain.toString().strip());
  }

  private static String cut(String name) {
    int letters = name.codePointCount(0, name.length());
    return letters <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - END - 1))
            + "…"
            + name.substring(name.offsetByCodePoints(name.length(), -END));
  }
}
