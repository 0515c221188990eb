package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from one unit to another, step by step, with the decision that made each step. */
final class UnitSteps {

  private final Map<String, UnitHistory.Unit> units;

  UnitSteps(Map<String, UnitHistory.Unit> units) {
    this.units = units;
  }

  /** Every new name of a unit, with the decision. */
  List<String> renamings(String id) {
    List<String> steps = new ArrayList<>();
    UnitHistory.Unit unit = unit(id);
    for (int i = 1; i < unit.names().size(); i++) {
      UnitHistory.Name before = unit.names().get(i - 1);
      UnitHistory.Name after = unit.names().get(i);
      steps.add(
          "«"
              + before.name()
              + "» đổi tên thành «"
              + after.name()
              + "»"
              + (after.from() == null ? "" : " từ " + Words.day(after.from()))
              + cited(after.citation()));
    }
    if (steps.isEmpty()) {
      steps.add("hai cách ghi của «" + unit.names().get(0).name() + "»");
    }
    return steps;
  }

  /** The steps from some of the units to some of the others, or null. */
  @Nullable List<String> follow(
      Set<String> from, LocalDate after, Set<String> to, LocalDate until) {
    Map<String, List<String>> reached = new LinkedHashMap<>();
    ArrayDeque<String> next = new ArrayDeque<>();
    for (String id : from) {
      reached.put(id, List.of());
      next.add(id);
    }
    while (!next.isEmpty()) {
      String id = next.remove();
      List<String> steps = reached.getOrDefault(id, List.of());
      if (to.contains(id)) {
        return steps;
      }
      for (UnitHistory.Change change : unit(id).changes()) {
        if (change.how() == UnitHistory.How.MOVED_UNDER
            || !change.on().isAfter(after)
            || change.on().isAfter(until)) {
          continue;
        }
        for (String other : change.units()) {
          List<String> longer = new ArrayList<>(steps);
          longer.add(step(id, change, other));
          if (reached.putIfAbsent(other, longer) == null) {
            next.add(other);
          }
        }
      }
    }
    return null;
  }

  private String step(String id, UnitHistory.Change change, String other) {
    return "«"
        + lastName(id)
        + "» "
        + (change.how() == UnitHistory.How.MERGED_INTO ? "nhập vào «" : "tách ra «")
        + lastName(other)
        + "» từ "
        + Words.day(change.on())
        + cited(change.citation());
  }

  private static String cited(String citation) {
    return citation.isEmpty() ? "" : " (" + citation + ")";
  }

  private String lastName(String id) {
    List<UnitHistory.Name> names = unit(id).names();
    return names.get(names.size() - 1).name();
  }

  private UnitHistory.Unit unit(String id) {
    UnitHistory.Unit unit = units.get(id);
    if (unit == null) {
      throw new IllegalArgumentException(id);
    }
    return unit;
  }
}
