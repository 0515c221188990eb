package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text say letters. A mark at the front decides; without one, zeros tell UTF-16
 * and UTF-32, and bytes that are UTF-8 throughout hardly are anything else. What remains is one of
 * the two sets of 8 bits that Windows uses here: 1258 writes tones as letters of their own behind
 * the vowel, 1252 has no Vietnamese and serves old fonts and other languages.
 *
 * @param skip bytes of the mark at the front
 * @param broken places that are no letter in this encoding; they read as U+FFFD
 */
record TextEncoding(Charset charset, int skip, long broken) {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  /** A damaged letter or two do not make UTF-8 something else. */
  private static final int LETTERS_PER_BROKEN = 4;

  /** The encoding by the first bytes alone; null for what is no text. */
  static @Nullable TextEncoding ofHead(byte[] head) {
    TextEncoding marked = marked(head);
    if (marked != null) {
      return marked;
    }
    ByteCount count = new ByteCount();
    count.add(head, head.length);
    return count.zeros() > 0 ? wide(count) : narrow(count);
  }

  /** The encoding of a whole file that {@link #ofHead} found to be text. */
  static TextEncoding of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = in.readNBytes(64 << 10);
      TextEncoding head = ofHead(buffer);
      if (head == null || head.skip > 0 || !isNarrow(head.charset)) {
        return head == null ? new TextEncoding(StandardCharsets.UTF_8, 0, 0) : head;
      }
      ByteCount count = new ByteCount();
      for (int n = buffer.length; n > 0; n = in.read(buffer)) {
        count.add(buffer, n);
      }
      return narrow(count);
    }
  }

  Reader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(skip);
      return new InputStreamReader(in, charset);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  String decode(byte[] head) {
    return new String(head, skip, head.length - skip, charset);
  }

  /** How to call it before people. */
  String label() {
    return charset.name().startsWith("windows")
        ? "Windows-" + charset.name().substring(8)
        : charset.name();
  }

  boolean unicode() {
    return !charset.name().startsWith("windows");
  }

  private static boolean isNarrow(Charset charset) {
    return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
  }

  private static @Nullable TextEncoding marked(byte[] head) {
    if (FileKind.startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3, 0);
    }
    if (FileKind.startsWith(head, 0xFF, 0xFE, 0, 0)) {
      return new TextEncoding(UTF_32LE, 4, 0);
    }
    if (FileKind.startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_32BE, 4, 0);
    }
    if (FileKind.startsWith(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2, 0);
    }
    return FileKind.startsWith(head, 0xFE, 0xFF)
        ? new TextEncoding(StandardCharsets.UTF_16BE, 2, 0)
        : null;
  }

  /** Separators and line ends are in every table, so that their zeros fall on the same places. */
  private static @Nullable TextEncoding wide(ByteCount count) {
    long quarter = count.length() / 4;
    if (quarter > 0 && count.zerosAt(0) >= quarter && count.zerosAt(1) >= quarter / 2) {
      return new TextEncoding(UTF_32BE, 0, 0);
    }
    if (quarter > 0 && count.zerosAt(3) >= quarter && count.zerosAt(2) >= quarter / 2) {
      return new TextEncoding(UTF_32LE, 0, 0);
    }
    long even = count.zerosAt(0) + count.zerosAt(2);
    long odd = count.zerosAt(1) + count.zerosAt(3);
    if (Math.max(even, odd) * 10 < count.length()) {
      return null;
    }
    if (even > odd * 8) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0, 0);
    }
    return odd > even * 8 ? new TextEncoding(StandardCharsets.UTF_16LE, 0, 0) : null;
  }

  private static TextEncoding narrow(ByteCount count) {
    long broken = count.brokenUtf8();
    if (broken == 0 || count.utf8Letters() > broken * LETTERS_PER_BROKEN) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, broken);
    }
    return new TextEncoding(count.vietnamese1258() ? WINDOWS_1258 : WINDOWS_1252, 0, 0);
  }
}
