package vn.xetkhen.rulebook;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.FactType;

/**
 * One line of a rule. Lines of different awards that say the same of the same are one condition.
 *
 * @param text the sentence as it stands in the file: the very line that the council reads
 * @param council whether only the council can attest it
 * @param index place in {@link Rulebook#conditions()}
 * @param check how it is decided
 */
public record Condition(String text, boolean council, int index, Check check) {

  /**
   * The probes that decide a condition.
   *
   * @param negated true if the condition holds where the exact probe finds nothing
   * @param exact index of the probe that is the line itself, with the earlier lines whose bindings
   *     it uses
   * @param alone index of the line itself with the earlier lines without their measures: it tells a
   *     line that fails from one that only stands on a failing line; equal to exact where it stands
   *     on none
   * @param near index of the same with the measures dropped, so that the nearest fact can be shown;
   *     equal to exact where there is nothing to drop
   * @param witnesses how many facts at the end of a hit belong to this line, the others to earlier
   *     lines
   * @param type the kind of fact it is about
   * @param field the measure it compares, or empty
   * @param operator how it compares
   * @param number with what
   * @param need the same in words, such as «2 năm»; null where the line asks for no quantity
   */
  public record Check(
      boolean negated,
      int exact,
      int alone,
      int near,
      int witnesses,
      FactType type,
      String field,
      String operator,
      double number,
      @Nullable String need) {

    /** With the words that follow from the others. */
    public Check(
        boolean negated,
        int exact,
        int alone,
        int near,
        int witnesses,
        FactType type,
        String field,
        String operator,
        double number) {
      this(
          negated,
          exact,
          alone,
          near,
          witnesses,
          type,
          field,
          operator,
          number,
          negated || operator.isEmpty() ? null : type.need(field, operator, number));
    }
  }
}
