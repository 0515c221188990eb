package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A passage that two texts share; places are indexes of characters, the last one excluded.
 *
 * @param words how many words it has
 */
public record Passage(int firstStart, int firstEnd, int secondStart, int secondEnd, int words) {

  /** Passages of at least so many words that both texts have, longest first taken, in order. */
  static List<Passage> shared(Wording first, Wording second, int least) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + least <= second.size(); i++) {
      places.computeIfAbsent(second.run(i, least), k -> new ArrayList<>()).add(i);
    }
    boolean[] taken = new boolean[second.size()];
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i + least <= first.size(); ) {
      int best = 0;
      int at = -1;
      for (int j : places.getOrDefault(first.run(i, least), List.of())) {
        int length = length(first, i, second, j, taken);
        if (length > best) {
          best = length;
          at = j;
        }
      }
      if (best < least) {
        i++;
        continue;
      }
      Arrays.fill(taken, at, at + best, true);
      passages.add(
          new Passage(
              first.start(i),
              first.end(i + best - 1),
              second.start(at),
              second.end(at + best - 1),
              best));
      i += best;
    }
    return passages;
  }

  private static int length(Wording first, int i, Wording second, int j, boolean[] taken) {
    int length = 0;
    while (i + length < first.size()
        && j + length < second.size()
        && !taken[j + length]
        && first.word(i + length) == second.word(j + length)) {
      length++;
    }
    return length;
  }

  /** Share of both texts that the passages are, from 0 to 1. */
  static double likeness(List<Passage> passages, Wording first, Wording second) {
    int shared = passages.stream().mapToInt(Passage::words).sum();
    return 2.0 * shared / (first.size() + second.size());
  }
}
