package vn.xetkhen.scrutiny;

import java.util.Arrays;

/** The words of a text as they are compared, and where each stands. */
final class Wording {

  private static final int SLOTS = 1 << 14;

  private final long[] words;
  private final int[] starts;
  private final int[] ends;

  private Wording(long[] words, int[] starts, int[] ends) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  /** Reads texts; remembers words, since a list uses few of them many times. Not thread-safe. */
  static final class Reader {
    private final String[] known = new String[SLOTS];
    private final long[] hashes = new long[SLOTS];

    Wording read(String text) {
      int most = text.length() / 2 + 1;
      long[] words = new long[most];
      int[] starts = new int[most];
      int[] ends = new int[most];
      int n = 0;
      int at = 0;
      while (at < text.length()) {
        if (!isWord(text.charAt(at))) {
          at++;
          continue;
        }
        int end = at + 1;
        while (end < text.length() && isWord(text.charAt(end))) {
          end++;
        }
        words[n] = hash(text.substring(at, end));
        starts[n] = at;
        ends[n++] = end;
        at = end;
      }
      return new Wording(Arrays.copyOf(words, n), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    private long hash(String word) {
      int hash = word.hashCode();
      int slot = (hash ^ hash >>> 15) & SLOTS - 1;
      if (!word.equals(known[slot])) {
        known[slot] = word;
        hashes[slot] = Hash.of(0, Letters.key(word));
      }
      return hashes[slot];
    }

    private static boolean isWord(char c) {
      return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
  }

  int size() {
    return words.length;
  }

  long word(int index) {
    return words[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** The same for texts of the same words. */
  long hash() {
    long hash = words.length;
    for (long word : words) {
      hash = Hash.mix(hash * 31 + word);
    }
    return hash;
  }

  /** A hash of so many words from an index on. */
  long run(int from, int length) {
    long hash = length;
    for (int i = from; i < from + length; i++) {
      hash = Hash.mix(hash * 31 + words[i]);
    }
    return hash;
  }
}
