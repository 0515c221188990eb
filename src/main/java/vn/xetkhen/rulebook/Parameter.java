package vn.xetkhen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.Provision.Evidence;

/**
 * A number or name that the law, or local policy, sets anew from time to time.
 *
 * @param id such as {@code base-salary}
 * @param title what it is, in Vietnamese
 * @param unit what its number counts, such as «đồng» or «phần trăm»
 * @param values by the first day on which they hold
 */
public record Parameter(
    String id, String title, String unit, NavigableMap<LocalDate, Value> values) {

  /**
   * A value and what it rests on.
   *
   * @param number the number, or null if the value is text
   * @param text the value as written in the file
   * @param citation the text that sets it
   * @param evidence how sure the value is
   */
  public record Value(
      @Nullable BigDecimal number, String text, Citation citation, Evidence evidence) {}

  public Parameter {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /** The value that holds on that day; empty before the first known day. */
  public Optional<Value> on(LocalDate day) {
    return Optional.ofNullable(values.floorEntry(day)).map(entry -> entry.getValue());
  }
}
