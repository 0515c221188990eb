package vn.xetkhen.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Growing list of primitive numbers. */
final class IntList {

  private int[] items = new int[16];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + (size >> 1));
    }
    items[size++] = item;
  }

  int size() {
    return size;
  }

  IntStream stream() {
    return Arrays.stream(items, 0, size);
  }
}
