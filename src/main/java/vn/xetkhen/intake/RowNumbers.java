package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;

/** Row numbers as people write them: «5–9, 12», the many shortened. */
final class RowNumbers {

  private static final int MOST = 20;

  private final List<int[]> spans = new ArrayList<>();
  private int count;

  void add(int row) {
    count++;
    int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && last[1] == row - 1) {
      last[1] = row;
    } else if (spans.size() <= MOST) {
      spans.add(new int[] {row, row});
    }
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  @Override
  public String toString() {
    List<String> texts = new ArrayList<>();
    for (int[] span : spans.subList(0, Math.min(MOST, spans.size()))) {
      texts.add(span[0] == span[1] ? String.valueOf(span[0]) : span[0] + "–" + span[1]);
    }
    return String.join(", ", texts) + (spans.size() > MOST ? "… (" + count + " dòng)" : "");
  }
}
