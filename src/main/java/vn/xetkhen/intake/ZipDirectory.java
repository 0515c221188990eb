package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A look at the directory of a zip before anything is made of it: a library makes an object of each
 * entry, whatever number the zip claims, so the entries are counted where they stand.
 */
final class ZipDirectory {

  /** Of 200 entries with names and remarks of any honest length. */
  private static final long MAX_BYTES = 1L << 20;

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LENGTH = 56;

  private ZipDirectory() {}

  /**
   * Whether it has no more entries than that and takes no more than 1 MB; also true if there is no
   * directory, which the reader of zips finds by itself.
   */
  static boolean isSmall(Path file, int entries) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long tailAt = Math.max(0, channel.size() - END_LENGTH - MAX_COMMENT);
      ByteBuffer tail = read(channel, tailAt, END_LENGTH + MAX_COMMENT);
      int end = tail.limit() - END_LENGTH;
      while (end >= 0 && tail.getInt(end) != END) {
        end--;
      }
      if (end < 0) {
        return true;
      }
      long endAt = tailAt + end;
      // readers find it by its length or by its place; both must do
      long byLength = endAt - unsigned(tail.getInt(end + 12));
      long byPlace = unsigned(tail.getInt(end + 16));
      return isSmall(channel, byLength, endAt, entries)
          && isSmall(channel, byPlace, endAt, entries)
          && isSmall(channel, of64(channel, endAt), endAt, entries);
    }
  }

  /** Where the directory begins by the record for large zips; behind its end if there is none. */
  private static long of64(FileChannel channel, long endAt) throws IOException {
    ByteBuffer locator = read(channel, endAt - LOCATOR_LENGTH, LOCATOR_LENGTH);
    if (locator.limit() < LOCATOR_LENGTH || locator.getInt(0) != LOCATOR) {
      return Long.MAX_VALUE;
    }
    ByteBuffer end = read(channel, locator.getLong(8), END_64_LENGTH);
    return end.limit() < END_64_LENGTH || end.getInt(0) != END_64
        ? Long.MAX_VALUE
        : end.getLong(48);
  }

  private static boolean isSmall(FileChannel channel, long from, long endAt, int entries)
      throws IOException {
    if (from < 0 || from >= endAt) {
      return true;
    }
    if (endAt - from > MAX_BYTES) {
      return false;
    }
    ByteBuffer directory = read(channel, from, (int) MAX_BYTES + END_LENGTH + MAX_COMMENT);
    int count = 0;
    for (int at = 0; at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY; ) {
      if (++count > entries) {
        return false;
      }
      at +=
          ENTRY_LENGTH
              + (directory.getShort(at + 28) & 0xFFFF)
              + (directory.getShort(at + 30) & 0xFFFF)
              + (directory.getShort(at + 32) & 0xFFFF);
    }
    return true;
  }

  /** What there is of so many bytes; nothing if the place is not in the file. */
  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    long there = at < 0 ? 0 : Math.max(0, Math.min(length, channel.size() - at));
    ByteBuffer bytes = ByteBuffer.allocate((int) there).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) > 0) {}
    return bytes.flip();
  }

  private static long unsigned(int value) {
    return value & 0xFFFFFFFFL;
  }
}
