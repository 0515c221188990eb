package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value learned before a unit writes anything, with the places that say so. Places that agree are
 * one saying; more than one saying is a conflict, which nobody but a person resolves.
 *
 * @param sayings the newest first; empty if nothing is known
 */
public record Known<T>(List<Saying<T>> sayings) {

  /** Where something was learned. */
  public record Origin(String round, String workbook, String place) {}

  /** A value and every place that gives it. */
  public record Saying<T>(T value, List<Origin> origins) {
    public Saying {
      origins = List.copyOf(origins);
    }
  }

  public Known {
    sayings = List.copyOf(sayings);
  }

  public static <T> Known<T> nothing() {
    return new Known<>(List.of());
  }

  public static <T> Known<T> of(T value, Origin origin) {
    return new Known<>(List.of(new Saying<>(value, List.of(origin))));
  }

  /** The value that every place agrees on; null if nothing is known or places differ. */
  public @Nullable T value() {
    return sayings.size() == 1 ? sayings.get(0).value() : null;
  }

  /** Whether places differ. */
  public boolean contested() {
    return sayings.size() > 1;
  }

  /**
   * This and one more saying.
   *
   * @param join what two values say together, or null if they contradict each other
   */
  Known<T> and(T value, Origin origin, BinaryOperator<@Nullable T> join) {
    List<Saying<T>> more = new ArrayList<>(sayings);
    for (int i = 0; i < more.size(); i++) {
      T joined = join.apply(more.get(i).value(), value);
      if (joined != null) {
        List<Origin> origins = new ArrayList<>(more.get(i).origins());
        origins.add(origin);
        more.set(i, new Saying<>(joined, origins));
        return new Known<>(more);
      }
    }
    more.add(new Saying<>(value, List.of(origin)));
    return new Known<>(more);
  }
}
