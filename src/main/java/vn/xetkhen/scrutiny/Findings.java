package vn.xetkhen.scrutiny;

import java.util.List;
import java.util.Map;

/**
 * What scrutiny found.
 *
 * @param shown in the order of {@link Finding.Kind}, then by place; capped for each kind
 * @param odd how many of each kind should be looked at, shown or not
 * @param hints how many of each kind are hints only, shown or not
 * @param decided how many were left out because somebody had decided about them
 * @param agreed pairs of rows that are surely one nominee and may both be: of another year, or for
 *     another kind of commendation
 * @param rows how many rows were looked at, those of earlier years included
 * @param limits what was not looked at because there was too much of it, as Vietnamese sentences
 */
public record Findings(
    List<Finding> shown,
    Map<Finding.Kind, Long> odd,
    Map<Finding.Kind, Long> hints,
    long decided,
    long agreed,
    long rows,
    List<String> limits) {

  public Findings {
    shown = List.copyOf(shown);
    odd = Map.copyOf(odd);
    hints = Map.copyOf(hints);
    limits = List.copyOf(limits);
  }

  /** Findings of one kind among those shown. */
  public <T extends Finding> List<T> of(Class<T> type) {
    return shown.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public long count(Finding.Kind kind) {
    return odd.getOrDefault(kind, 0L);
  }
}
