package vn.xetkhen.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON text as growing UTF-8 bytes. For the one place where a general writer is too slow: a round
 * of 100,000 nominees explains itself in a gigabyte.
 */
final class JsonBytes {

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[1 << 12];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** One raw byte: punctuation, or a mark of {@link PackedJson}. */
  JsonBytes raw(int b) {
    room(1);
    bytes[size++] = (byte) b;
    return this;
  }

  /** Text that needs no escape: names of fields, enum names, punctuation. ASCII only. */
  JsonBytes plain(String ascii) {
    int length = ascii.length();
    room(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  JsonBytes raw(byte[] from, int start, int length) {
    room(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
    return this;
  }

  /** A stretch already written, once more. */
  JsonBytes again(int start, int length) {
    room(length);
    System.arraycopy(bytes, start, bytes, size, length);
    size += length;
    return this;
  }

  JsonBytes number(long number) {
    return plain(Long.toString(number));
  }

  /** A quoted string, or {@code null}. */
  JsonBytes text(@Nullable String text) {
    return text == null ? plain("null") : raw('"').inside(text).raw('"');
  }

  /** Text inside a quoted string. */
  JsonBytes inside(String text) {
    int length = text.length();
    room(length * 3 + 6);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= 0x20 && c != '"' && c != '\\') {
          bytes[size++] = (byte) c;
        } else {
          escape(c);
          room((length - i) * 3 + 6);
        }
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
      } else {
        // half a character cannot be UTF-8, but its escape loses nothing
        unicode(c);
        room((length - i) * 3 + 6);
      }
    }
    return this;
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> {
        bytes[size++] = '\\';
        bytes[size++] = (byte) c;
      }
      case '\n' -> plain("\\n");
      case '\r' -> plain("\\r");
      case '\t' -> plain("\\t");
      default -> unicode(c);
    }
  }

  private void unicode(char c) {
    plain("\\u");
    room(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[c >> shift & 0xF];
    }
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
