package vn.xetkhen.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Records written once and read back, in a temporary file that goes away with {@link #close}. */
final class Spool implements AutoCloseable {

  private final Path file;
  private final DataOutputStream out;
  private @Nullable FileChannel channel;
  private long records;
  private long written;

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

  /** Adds a record and tells where it is. */
  long add(byte[] record) throws IOException {
    long place = written;
    out.writeInt(record.length);
    out.write(record);
    records++;
    written += Integer.BYTES + record.length;
    return place;
  }

  /** The record at a place that {@link #add} told. */
  byte[] at(long place) throws IOException {
    out.flush();
    if (channel == null) {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    }
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    read(channel, length, place);
    ByteBuffer record = ByteBuffer.allocate(length.getInt(0));
    read(channel, record, place + Integer.BYTES);
    return record.array();
  }

  private void read(FileChannel from, ByteBuffer into, long place) throws IOException {
    while (into.hasRemaining()) {
      if (from.read(into, place + into.position()) < 0) {
        throw new EOFException(file.toString());
      }
    }
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
      if (channel != null) {
        channel.close();
      }
      Files.deleteIfExists(file);
    }
  }
}
