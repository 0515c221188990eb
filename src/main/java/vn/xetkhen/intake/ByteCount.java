package vn.xetkhen.intake;

import java.util.Arrays;

/** Counts of the bytes of a text that tell how it is encoded. */
final class ByteCount {

  /** Tones as windows-1258 writes them: grave, acute, hook, tilde, dot. */
  private static final boolean[] TONE = set(0xCC, 0xEC, 0xD2, 0xDE, 0xF2);

  /** Letters of windows-1258 that no other language has in their places: Ă ă Đ đ Ơ ơ Ư ư. */
  private static final boolean[] OWN = set(0xC3, 0xE3, 0xD0, 0xF0, 0xD5, 0xF5, 0xDD, 0xFD);

  private static final boolean[] VOWEL =
      set(
          'a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y', 0xE2, 0xEA, 0xF4, 0xC2, 0xCA,
          0xD4, 0xE3, 0xF5, 0xFD, 0xC3, 0xD5, 0xDD);

  private final long[] zeros = new long[4];
  private long length;
  private long utf8Letters;
  private long brokenUtf8;
  private long high;
  private long tonesOnVowels;
  private long own;
  private int previous;

  /** Bytes of the letter of UTF-8 begun that are still to come. */
  private int pending;

  private int lowest;
  private int highest;

  void add(byte[] bytes, int to) {
    for (int i = 0; i < to; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        zeros[(int) (length & 3)]++;
      }
      utf8(b);
      if (b >= 0x80) {
        high++;
        own += OWN[b] ? 1 : 0;
        tonesOnVowels += TONE[b] && VOWEL[previous] ? 1 : 0;
      }
      previous = b;
      length++;
    }
  }

  private void utf8(int b) {
    if (pending > 0) {
      if (b >= lowest && b <= highest) {
        lowest = 0x80;
        highest = 0xBF;
        utf8Letters += --pending == 0 ? 1 : 0;
        return;
      }
      brokenUtf8++;
      pending = 0;
    }
    if (b < 0x80) {
      return;
    }
    pending =
        b >= 0xF0 && b <= 0xF4 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (pending == 0) {
      brokenUtf8++;
    }
  }

  long length() {
    return length;
  }

  long zeros() {
    return Arrays.stream(zeros).sum();
  }

  /** Zeros at the places whose remainder by four is this. */
  long zerosAt(int remainder) {
    return zeros[remainder];
  }

  /** Letters of more than one byte that are written as UTF-8 writes them. */
  long utf8Letters() {
    return utf8Letters;
  }

  /** Places that no UTF-8 has; a letter cut off at the very end is none. */
  long brokenUtf8() {
    return brokenUtf8;
  }

  boolean vietnamese1258() {
    return tonesOnVowels >= 2 && (tonesOnVowels + own) * 3 >= high;
  }

  private static boolean[] set(int... bytes) {
    boolean[] set = new boolean[256];
    for (int b : bytes) {
      set[b] = true;
    }
    return set;
  }
}
