package vn.xetkhen.scrutiny;

import java.util.Arrays;

/** Who is one with whom; the lowest number stands for all. */
final class Groups {

  private final int[] up;

  Groups(int size) {
    up = new int[size];
    Arrays.setAll(up, i -> i);
  }

  int of(int member) {
    int at = member;
    while (up[at] != at) {
      up[at] = up[up[at]];
      at = up[at];
    }
    return at;
  }

  void join(int a, int b) {
    int one = of(a);
    int other = of(b);
    up[Math.max(one, other)] = Math.min(one, other);
  }
}
