package vn.xetkhen.submission;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Records of a submission in a file that only grows; where each stands is held in memory. A record
 * is its kind, a number, its length and its bytes. What a killed process left half written at the
 * end is cut off.
 */
final class LineFile implements AutoCloseable {
  /** What a record holds. */
  enum Kind {
    /** A list as understood, in JSON; its number counts the lists. */
    TABLE,
    /** A row; the same number again replaces it. */
    LINE,
    /** Something the sender should know, a Vietnamese sentence. */
    NOTICE,
    /** All decisions up to this number are in the rows before. */
    UP_TO,
    /** The workbook was read to its end. */
    END
  }

  /** Told of each record. */
  interface Records {
    void record(Kind kind, int number, long at, int length, byte[] bytes);
  }

  private static final int HEAD = 9;
  private static final int BUFFER = 1 << 18;
  private static final int LONGEST = 64 << 20;
  private static final Kind[] KINDS = Kind.values();

  private final DataOutputStream out;
  private long written;

  private LineFile(OutputStream out, long written) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    this.written = written;
  }

  static LineFile create(Path file) throws IOException {
    return new LineFile(Files.newOutputStream(file), 0);
  }

  /** Goes on at the end of a file. */
  static LineFile append(Path file) throws IOException {
    return new LineFile(
        Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
        Files.size(file));
  }

  /** Writes a record and returns where its bytes stand. */
  long add(Kind kind, int number, byte[] bytes) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeInt(number);
    out.writeInt(bytes.length);
    out.write(bytes);
    long at = written + HEAD;
    written = at + bytes.length;
    return at;
  }

  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Goes through all whole records; cuts off what is behind them. */
  static void scan(Path file, Records records) throws IOException {
    long at = 0;
    long size = Files.size(file);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      while (size - at >= HEAD) {
        int kind = in.readUnsignedByte();
        int number = in.readInt();
        int length = in.readInt();
        if (kind >= KINDS.length || length < 0 || length > Math.min(LONGEST, size - at - HEAD)) {
          break;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        records.record(KINDS[kind], number, at + HEAD, length, bytes);
        at += HEAD + length;
      }
    } catch (EOFException e) {
      // shorter than its size said: cut below
    }
    if (at < size) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(at);
      }
    }
  }

  /** The bytes of a record. */
  static byte[] read(FileChannel channel, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.array();
  }
}
