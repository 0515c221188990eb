package vn.xetkhen.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;

/**
 * The dated numbers and names of {@code rules/parameters}. Outside the days that the files know
 * there is no value: it is refused, not guessed.
 */
public final class Parameters {

  private final Map<String, Parameter> byId;

  Parameters(Collection<Parameter> parameters) {
    Map<String, Parameter> map = new TreeMap<>();
    parameters.forEach(parameter -> map.put(parameter.id(), parameter));
    byId = Collections.unmodifiableMap(map);
  }

  /** All of them, in the order of their ids. */
  public Collection<Parameter> all() {
    return byId.values();
  }

  public Optional<Parameter> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The value with its citation.
   *
   * @throws IllegalArgumentException if there is no such parameter, or none yet on that day; the
   *     message, in Vietnamese, names both
   */
  public Parameter.Value value(String id, LocalDate day) {
    return find(id)
        .flatMap(parameter -> parameter.on(day))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Ngày " + day + " chưa có giá trị của tham số «" + id + "»."));
  }

  /**
   * The number that holds on that day.
   *
   * @throws IllegalArgumentException as {@link #value}, or if the value is text
   */
  public BigDecimal number(String id, LocalDate day) {
    Parameter.Value value = value(id, day);
    if (value.number() == null) {
      throw new IllegalArgumentException(
          "Tham số «" + id + "» là chữ, không phải số: «" + value.text() + "».");
    }
    return value.number();
  }

  /**
   * The name or text that holds on that day.
   *
   * @throws IllegalArgumentException as {@link #value}
   */
  public String text(String id, LocalDate day) {
    return value(id, day).text();
  }

  /** Id of the multiplier of an award's prize. */
  static String multiplier(String prize, Subject subject) {
    return "prize." + prize + "." + subject.code();
  }

  /**
   * Prize money in đồng for a decision signed on that day: base salary times multiplier, rounded up
   * as {@code prize.rounding} says (NĐ 98/2023 Đ53). Empty if the award carries no prize.
   *
   * @throws IllegalArgumentException if a number is not known on that day
   */
  public Optional<BigDecimal> prizeMoney(Award award, Subject subject, LocalDate signed) {
    String prize = award.prize();
    if (prize == null) {
      return Optional.empty();
    }
    BigDecimal unit = number("prize.rounding", signed);
    return Optional.of(
        number("base-salary", signed)
            .multiply(number(multiplier(prize, subject), signed))
            .divide(unit, 0, RoundingMode.CEILING)
            .multiply(unit)
            .setScale(0, RoundingMode.UNNECESSARY));
  }
}
