package vn.xetkhen.proposal;

import java.nio.ByteBuffer;

/** Open table from the first 128 bits of a digest to an ordinal; nothing is ever removed. */
final class DigestTable {

  private long[] high = new long[1 << 10];
  private long[] low = new long[1 << 10];
  private int[] ordinals = new int[1 << 10];
  private int size;

  /** The ordinal put before, or -1. */
  int get(ByteBuffer digest) {
    int slot = slot(digest.getLong(0), digest.getLong(8));
    return ordinals[slot] - 1;
  }

  /** The ordinal put before, or -1 if there was none and this one is now put. */
  int putIfAbsent(ByteBuffer digest, int ordinal) {
    int slot = slot(digest.getLong(0), digest.getLong(8));
    if (ordinals[slot] != 0) {
      return ordinals[slot] - 1;
    }
    high[slot] = digest.getLong(0);
    low[slot] = digest.getLong(8);
    ordinals[slot] = ordinal + 1;
    if (++size > high.length / 3 * 2) {
      grow();
    }
    return -1;
  }

  private int slot(long h, long l) {
    int mask = high.length - 1;
    int slot = (int) h & mask;
    while (ordinals[slot] != 0 && (high[slot] != h || low[slot] != l)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldOrdinals = ordinals;
    high = new long[oldHigh.length * 2];
    low = new long[oldHigh.length * 2];
    ordinals = new int[oldHigh.length * 2];
    for (int i = 0; i < oldHigh.length; i++) {
      if (oldOrdinals[i] != 0) {
        int slot = slot(oldHigh[i], oldLow[i]);
        high[slot] = oldHigh[i];
        low[slot] = oldLow[i];
        ordinals[slot] = oldOrdinals[i];
      }
    }
  }
}
