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
    if (day == null) {
      return String.valueOf(year);
    }
    // written by hand: this is said of every nominee, and a format string is parsed anew each time
    StringBuilder text = new StringBuilder("00/00/0000".length());
    twoDigits(text, day.getDayOfMonth()).append('/');
    twoDigits(text, day.getMonthValue()).append('/');
    return text.append(day.getYear()).toString();
  }

  private static StringBuilder twoDigits(StringBuilder text, int number) {
    return text.append(number < 10 ? "0" : "").append(number);
  }
}
