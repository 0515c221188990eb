package vn.xetkhen.nominee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of which perhaps only the year was handed in (birth, joining).
 *
 * @param year the year
 * @param day the full date, or null if only the year is known
 */
public record PartialDate(int year, @Nullable LocalDate day) {

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day);
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, null);
  }

  /** dd/mm/yyyy, or the bare year. */
  public String label() {
    return day == null
        ? String.valueOf(year)
        : String.format("%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
