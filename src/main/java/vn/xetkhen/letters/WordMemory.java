package vn.xetkhen.letters;

import java.util.concurrent.atomic.AtomicLongArray;

/** Remembers which words are syllables, for lists say the same few thousand again and again. */
final class WordMemory {

  /** Words of so many letters fit into a number beside the answer. */
  static final int LETTERS = 8;

  private static final int SIZE = 1 << 13;
  private static final AtomicLongArray WORDS = new AtomicLongArray(SIZE);

  private WordMemory() {}

  /**
   * Whether a word can be a syllable, surely or nearly.
   *
   * @param letters numbers of its letters, 7 bits each
   */
  static boolean fits(long letters, CharSequence text, int start, int end) {
    int place = (int) (letters * 0x9E3779B97F4A7C15L >>> 51);
    long known = WORDS.getPlain(place);
    if (known >>> 1 == letters) {
      return (known & 1) != 0;
    }
    boolean fits = Syllable.of(text, start, end) != Syllable.Fit.NO;
    WORDS.setPlain(place, letters << 1 | (fits ? 1 : 0));
    return fits;
  }
}
