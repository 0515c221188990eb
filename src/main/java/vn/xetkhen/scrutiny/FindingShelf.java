package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Keeps the first findings of each kind, whatever order they come in, and counts all. */
final class FindingShelf {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::weight)
          .thenComparing(Finding::places, FindingShelf::byPlace)
          .thenComparing(Finding::says);

  private final int most;
  private final Decided decided;
  private final Map<Finding.Kind, Map<Finding.Weight, PriorityQueue<Finding>>> kept =
      new EnumMap<>(Finding.Kind.class);
  private final Map<Finding.Kind, Long> odd = new EnumMap<>(Finding.Kind.class);
  private final Map<Finding.Kind, Long> hints = new EnumMap<>(Finding.Kind.class);
  private long covered;

  FindingShelf(int most, Decided decided) {
    this.most = most;
    this.decided = decided;
  }

  void add(Finding finding) {
    if (decided.covers(finding)) {
      covered++;
      return;
    }
    (finding.weight() == Finding.Weight.ODD ? odd : hints).merge(finding.kind(), 1L, Long::sum);
    PriorityQueue<Finding> queue =
        kept.computeIfAbsent(finding.kind(), k -> new EnumMap<>(Finding.Weight.class))
            .computeIfAbsent(finding.weight(), w -> new PriorityQueue<>(ORDER.reversed()));
    queue.add(finding);
    if (queue.size() > most) {
      queue.remove();
    }
  }

  Findings findings(long agreed, long rows, List<String> limits) {
    List<Finding> shown = new ArrayList<>();
    kept.values().forEach(byWeight -> byWeight.values().forEach(shown::addAll));
    shown.sort(ORDER);
    return new Findings(shown, odd, hints, covered, agreed, rows, limits);
  }

  private static int byPlace(List<Place> a, List<Place> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
