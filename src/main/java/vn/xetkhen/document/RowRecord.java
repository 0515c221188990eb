package vn.xetkhen.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers and texts one after the other as bytes, and back again. */
final class RowRecord {

  private byte[] bytes = new byte[512];
  private int size;

  RowRecord number(int number) {
    room(Integer.BYTES);
    ByteBuffer.wrap(bytes).putInt(size, number);
    size += Integer.BYTES;
    return this;
  }

  RowRecord text(@Nullable String text) {
    if (text == null) {
      return number(-1);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  /** Reads what was written, in the same order. */
  static final class In {
    private final ByteBuffer bytes;

    In(byte[] bytes) {
      this.bytes = ByteBuffer.wrap(bytes);
    }

    int number() {
      return bytes.getInt();
    }

    @Nullable String optionalText() {
      int length = bytes.getInt();
      if (length < 0) {
        return null;
      }
      String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
      bytes.position(bytes.position() + length);
      return text;
    }

    String text() {
      String text = optionalText();
      return text == null ? "" : text;
    }
  }
}
