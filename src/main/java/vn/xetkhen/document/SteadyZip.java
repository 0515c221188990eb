package vn.xetkhen.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies an Office file so that the same content is the same bytes: the libraries stamp entries and
 * properties with the clock, this takes the stamps away.
 */
final class SteadyZip {

  /**
   * Time of every entry, without time zone. Not the first that the format can hold: that one makes
   * the JDK add a stamp in the machine's time zone.
   */
  static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SteadyZip() {}

  /**
   * @param edits entry name → how to rewrite its text; all other entries are copied as compressed
   */
  static void copy(Path from, OutputStream to, Map<String, UnaryOperator<String>> edits)
      throws IOException {
    ZipArchiveOutputStream out = new ZipArchiveOutputStream(to);
    try (ZipFile zip = ZipFile.builder().setPath(from).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        UnaryOperator<String> edit = edits.get(entry.getName());
        if (edit == null) {
          copyRaw(zip, entry, out);
        } else {
          rewrite(zip, entry, out, edit);
        }
      }
    }
    out.finish();
    out.flush();
  }

  private static void copyRaw(ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream out)
      throws IOException {
    ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
    copy.setTimeLocal(TIME);
    copy.setMethod(entry.getMethod());
    copy.setSize(entry.getSize());
    copy.setCompressedSize(entry.getCompressedSize());
    copy.setCrc(entry.getCrc());
    try (InputStream raw = zip.getRawInputStream(entry)) {
      out.addRawArchiveEntry(copy, raw);
    }
  }

  private static void rewrite(
      ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream out, UnaryOperator<String> edit)
      throws IOException {
    String text;
    try (InputStream in = zip.getInputStream(entry)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
    copy.setTimeLocal(TIME);
    out.putArchiveEntry(copy);
    out.write(edit.apply(text).getBytes(StandardCharsets.UTF_8));
    out.closeArchiveEntry();
  }
}
