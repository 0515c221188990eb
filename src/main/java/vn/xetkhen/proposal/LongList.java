package vn.xetkhen.proposal;

import java.util.Arrays;

/** Growing list of primitive numbers. */
final class LongList {

  private long[] items = new long[64];
  private int size;

  void add(long item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + (size >> 1));
    }
    items[size++] = item;
  }

  int size() {
    return size;
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(items, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
