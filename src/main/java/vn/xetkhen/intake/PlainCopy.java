package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A copy of an .xlsx that its reader can read. The reader gives up at a cell of type «d» (a date in
 * ISO 8601) and at a shared formula with a name such as BIEU1, which it takes for a cell beyond the
 * last column. In the copy such cells have the type of errors, whose text is passed on untouched,
 * and shared formulas are in lower case; everything else is the same.
 */
final class PlainCopy {

  private final byte[] buffer = new byte[(128 << 10) + PartScanner.LOOK_AHEAD];

  private PlainCopy() {}

  /** Writes the copy to a new temporary file; the original is past the size gate. */
  static Path of(Path workbook) throws IOException {
    Path copy = Files.createTempFile("xetkhen-", ".xlsx");
    try (ZipFile zip = ZipFile.builder().setPath(workbook).get();
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      out.setLevel(Deflater.BEST_SPEED);
      PlainCopy copier = new PlainCopy();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          copier.copy(in, out);
        }
        out.closeEntry();
      }
      return copy;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    PartScanner editor = new PartScanner();
    editor.begin(false, true);
    int pending = 0;
    boolean first = true;
    boolean xml = true;
    for (int n; (n = in.readNBytes(buffer, pending, buffer.length - pending)) > 0; ) {
      xml = first ? buffer[0] == '<' || (buffer[0] & 0xFF) == 0xEF : xml;
      first = false;
      int length = pending + n;
      int to = xml ? Math.max(0, length - PartScanner.LOOK_AHEAD) : length;
      if (xml) {
        editor.scan(buffer, to);
      }
      out.write(buffer, 0, to);
      System.arraycopy(buffer, to, buffer, 0, length - to);
      pending = length - to;
    }
    Arrays.fill(buffer, pending, pending + PartScanner.LOOK_AHEAD, (byte) 0);
    if (xml) {
      editor.scan(buffer, pending);
    }
    out.write(buffer, 0, pending);
  }
}
