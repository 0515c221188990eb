package vn.xetkhen.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing Vietnamese from before Unicode. A workbook that used one shows each of its bytes
 * as a Western letter or sign.
 */
enum OldCode {
  TCVN3,
  VNI,
  VPS,
  CP1258;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final char UNKNOWN = '\uFFFD';

  private final Map<Character, Character> ones = new HashMap<>();
  private final Map<Integer, Character> twos = new HashMap<>();
  private final Set<Character> written = new HashSet<>();

  static {
    read();
  }

  private static void read() {
    try (InputStream in = OldCode.class.getResourceAsStream("old-codes.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] parts = line.split(" ");
          for (OldCode code : values()) {
            code.put(HexFormat.of().parseHex(parts[1 + code.ordinal()]), parts[0].charAt(0));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first letter of a code stays: small letters come first in the table. */
  private void put(byte[] bytes, char letter) {
    char[] seen = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      char western = new String(bytes, i, 1, WESTERN).charAt(0);
      seen[i] = western == UNKNOWN ? (char) b : western;
      if (bytes.length == 1) {
        // read as Latin-1, the bytes from 80 to 9F are control characters
        ones.putIfAbsent((char) b, letter);
      }
    }
    if (bytes.length == 1) {
      ones.putIfAbsent(seen[0], letter);
      written.addAll(ones.keySet());
      return;
    }
    twos.putIfAbsent(pair(seen[0], seen[1]), letter);
    written.add(seen[1]);
    if (this == VNI) {
      twos.putIfAbsent(pair(seen[0], other(seen[1])), letter);
      written.add(other(seen[1]));
    }
  }

  /** The mark of a VNI letter is often typed in the other case. */
  private static char other(char c) {
    char small = Character.toLowerCase(c);
    return small == c ? Character.toUpperCase(c) : small;
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  /** Whether a character other than ASCII can be part of a word in this code. */
  boolean writes(char c) {
    return written.contains(c);
  }

  /** The text read in this code, or null where it holds something that the code cannot write. */
  @Nullable String decode(CharSequence text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      Character two = i + 1 < to ? twos.get(pair(c, text.charAt(i + 1))) : null;
      Character one = two != null ? two : c < 0x80 ? Character.valueOf(c) : ones.get(c);
      if (one == null) {
        return null;
      }
      out.append(one.charValue());
      i += two == null ? 0 : 1;
    }
    return out.toString();
  }

  /**
   * The code that a font's name stands for, by the habit of its makers: .VnTime, VNI-Times, VPS
   * Times.
   */
  static @Nullable OldCode ofFont(@Nullable String font) {
    if (font == null) {
      return null;
    }
    String name = font.strip().toLowerCase(Locale.ROOT);
    if (name.startsWith(".vn") || name.matches("vn(?:time|arial|avant|book|courier|helve).*")) {
      return TCVN3;
    }
    if (name.startsWith("vni")) {
      return VNI;
    }
    return name.startsWith("vps ") || name.startsWith("vps-") ? VPS : null;
  }

  /** Whether a font shows small letters as capitals: .VnTimeH. */
  static boolean isCapitalFont(@Nullable String font) {
    return font != null && ofFont(font) == TCVN3 && font.strip().endsWith("H");
  }
}
