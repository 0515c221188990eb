package vn.xetkhen.scrutiny;

import java.util.Arrays;

/**
 * Finds texts that share many runs of words, without holding each against each: MinHash of runs of
 * three words, in bands. Two texts with half of their runs in common meet with 93 of 100, with 0.7
 * surely.
 */
final class LikeTextIndex {

  private static final int RUN = 3;
  private static final int BANDS = 20;
  private static final int IN_BAND = 3;
  private static final int NUMBER_BITS = 26;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** In a larger group each text is only held against the next one. */
  private static final int SMALL_GROUP = 12;

  private final Longs[] bands = new Longs[BANDS];
  private final long[] least = new long[BANDS * IN_BAND];
  private final long[] seeds = new long[BANDS * IN_BAND];

  LikeTextIndex() {
    Arrays.setAll(bands, i -> new Longs());
    Arrays.setAll(seeds, i -> Hash.mix(i + 1L) | 1);
  }

  /**
   * @param number below 2^26
   * @param family only texts of one family meet
   */
  void add(int number, long family, Wording text) {
    if (text.size() < RUN) {
      return;
    }
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= text.size(); i++) {
      long run = text.run(i, RUN);
      for (int k = 0; k < least.length; k++) {
        long hash = run * seeds[k];
        hash ^= hash >>> 32;
        least[k] = Math.min(least[k], hash);
      }
    }
    for (int band = 0; band < BANDS; band++) {
      long hash = family;
      for (int k = band * IN_BAND; k < (band + 1) * IN_BAND; k++) {
        hash = Hash.mix(hash * 31 + least[k]);
      }
      bands[band].add(hash & ~NUMBER | number);
    }
  }

  /** Pairs that may be alike, the lower number in the upper half, in order. */
  long[] candidates() {
    Longs pairs = new Longs();
    for (Longs band : bands) {
      long[] sorted = band.sorted();
      for (int from = 0; from < sorted.length; ) {
        int to = from + 1;
        while (to < sorted.length && (sorted[to] & ~NUMBER) == (sorted[from] & ~NUMBER)) {
          to++;
        }
        for (int i = from; i < to; i++) {
          int end = to - from <= SMALL_GROUP ? to : Math.min(to, i + 2);
          for (int j = i + 1; j < end; j++) {
            pairs.add((sorted[i] & NUMBER) << 32 | sorted[j] & NUMBER);
          }
        }
        from = to;
      }
    }
    return pairs.distinct();
  }
}
