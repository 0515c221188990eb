package vn.xetkhen.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Records written once and read back in the same order, in a temporary file that goes away with
 * {@link #close}.
 */
final class Spool implements AutoCloseable {

  private final Path file;
  private final DataOutputStream out;
  private long records;

  /** One record; the array is reused for the next. */
  interface Reader {
    void record(byte[] bytes, int length) throws IOException;
  }

  /**
   * @param folder where the temporary file goes
   * @throws IOException if the folder cannot be written to
   */
  Spool(Path folder) throws IOException {
    file = Files.createTempFile(folder, ".xetkhen-", ".tmp");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 18));
  }

  void add(byte[] record) throws IOException {
    out.writeInt(record.length);
    out.write(record);
    records++;
  }

  long size() {
    return records;
  }

  void forEach(Reader reader) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 18))) {
      byte[] bytes = new byte[1 << 12];
      for (long left = records; left > 0; left--) {
        int length = in.readInt();
        if (length > bytes.length) {
          bytes = new byte[length * 2];
        }
        if (in.readNBytes(bytes, 0, length) < length) {
          throw new EOFException(file.toString());
        }
        reader.record(bytes, length);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
