package vn.xetkhen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that an unreadable date may have meant: another century, or the month before the day. */
final class DateProposals {

  private static final Pattern NUMERIC =
      Pattern.compile(
          "\\D{0,8}(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{2}|\\d{4})\\D{0,3}");

  private DateProposals() {}

  static List<String> of(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    List<String> proposals = new ArrayList<>();
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(2));
      int year = Integer.parseInt(matcher.group(3));
      boolean twoDigits = matcher.group(3).length() == 2;
      for (int century : twoDigits ? new int[] {1900, 2000} : new int[] {0}) {
        add(day(century + year, second, first), proposals);
        if (second > 12) {
          add(day(century + year, first, second), proposals);
        }
      }
    }
    return proposals;
  }

  private static void add(@Nullable LocalDate day, List<String> proposals) {
    if (day != null && day.getYear() >= Dates.FIRST_YEAR && day.getYear() <= Dates.LAST_YEAR) {
      proposals.add(Dates.format(day));
    }
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    boolean there =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return there ? LocalDate.of(year, month, day) : null;
  }
}
