package vn.xetkhen.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param value the value, or null if it could not be read
 * @param problem what could not be read, or null; beside a value it means that a part of the cell
 *     stands
 */
record Parsed<T>(@Nullable T value, @Nullable Problem problem) {

  static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, null);
  }

  static <T> Parsed<T> refused(String what, String advice) {
    return new Parsed<>(null, new Problem(what, advice));
  }

  static <T> Parsed<T> refused(Problem problem) {
    return new Parsed<>(null, problem);
  }
}
