package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.scrutiny.DecisionLedger.Dated;

/**
 * Whether the dates of one series and year rise with the numbers. The largest part of the quotes
 * that is in order is believed; what is outside of it is doubtful.
 */
final class NumberSequence {

  /** Numbers are taken some days ahead and used later. */
  private static final int SLACK_DAYS = 5;

  /** Where more than one in so many is out of order, the numbers do not follow the dates at all. */
  private static final int MOST_DOUBTFUL = 5;

  private final String suffix;
  private final int year;
  private final List<Dated> numbers;

  /**
   * @param numbers by rising number
   */
  NumberSequence(String suffix, int year, List<Dated> numbers) {
    this.suffix = suffix;
    this.year = year;
    this.numbers = List.copyOf(numbers);
  }

  void find(Consumer<Finding> findings) {
    boolean[] inOrder = inOrder();
    List<ClashingDecisions> clashes = new ArrayList<>();
    for (int i = 0; i < inOrder.length; i++) {
      Dated against = inOrder[i] ? null : against(i, inOrder);
      if (against != null) {
        clashes.add(
            new ClashingDecisions(
                Finding.Kind.OUT_OF_SEQUENCE, numbers.get(i).quoted(), against.quoted()));
      }
    }
    if (clashes.size() > Math.max(1, numbers.size() / MOST_DOUBTFUL)) {
      findings.accept(
          new DisorderedNumbers(
              suffix,
              year,
              numbers.size(),
              clashes.size(),
              clashes.get(0).doubtful(),
              clashes.get(0).other()));
    } else {
      clashes.forEach(findings);
    }
  }

  /**
   * The number in order that speaks against this one, or null. Of those below it the next has the
   * latest date, of those above it the earliest.
   */
  private @Nullable Dated against(int i, boolean[] inOrder) {
    int day = numbers.get(i).day();
    int below = i - 1;
    while (below >= 0 && !inOrder[below]) {
      below--;
    }
    if (below >= 0 && numbers.get(below).day() > day + SLACK_DAYS) {
      return numbers.get(below);
    }
    int above = i + 1;
    while (above < inOrder.length && !inOrder[above]) {
      above++;
    }
    boolean speaks = above < inOrder.length && numbers.get(above).day() < day - SLACK_DAYS;
    return speaks ? numbers.get(above) : null;
  }

  /** The heaviest run of never falling dates, weighed by how often they are quoted. */
  private boolean[] inOrder() {
    int n = numbers.size();
    int[] days = numbers.stream().mapToInt(Dated::day).sorted().distinct().toArray();
    long[] weight = new long[days.length + 1];
    int[] holder = new int[days.length + 1];
    java.util.Arrays.fill(holder, -1);
    int[] previous = new int[n];
    int end = -1;
    long heaviest = -1;
    for (int i = 0; i < n; i++) {
      int slot = java.util.Arrays.binarySearch(days, numbers.get(i).day()) + 1;
      int best = 0;
      for (int s = slot; s > 0; s -= s & -s) {
        best = weight[s] > weight[best] ? s : best;
      }
      previous[i] = weight[best] > 0 ? holder[best] : -1;
      long total = weight[best] + numbers.get(i).quoted().times();
      for (int s = slot; s <= days.length; s += s & -s) {
        if (total > weight[s]) {
          weight[s] = total;
          holder[s] = i;
        }
      }
      if (total > heaviest) {
        heaviest = total;
        end = i;
      }
    }
    boolean[] inOrder = new boolean[n];
    for (int i = end; i >= 0; i = previous[i]) {
      inOrder[i] = true;
    }
    return inOrder;
  }
}
