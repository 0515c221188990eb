package vn.xetkhen.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.PartialDate;

/** Dates as people type them: day before month, four digits for the year, or the bare year. */
final class Dates {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;

  private static final String ADVICE = "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016.";
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?:ngày\\s*)?(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{2}|\\d{4})"
              + "(?:\\s+0?0:00(?::00)?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private Dates() {}

  static String format(LocalDate day) {
    StringBuilder text = new StringBuilder(10);
    int year = day.getYear();
    twoDigits(text, day.getDayOfMonth()).append('/');
    twoDigits(text, day.getMonthValue()).append('/');
    twoDigits(text, year / 100);
    return twoDigits(text, year % 100).toString();
  }

  private static StringBuilder twoDigits(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** A date cell, a text date, or a year. */
  static Parsed<PartialDate> read(RawCell cell) {
    LocalDate day = cell.date();
    boolean year = cell.text().length() == 4 && Numbers.isDigits(cell.text());
    if (day != null && !year) {
      return inRange(day)
          ? Parsed.of(PartialDate.of(day))
          : Parsed.refused("ngày " + format(day) + " ngoài khoảng năm 1900–2100.", ADVICE);
    }
    if (cell.type() == RawCell.Type.DATE) {
      return Parsed.refused("ngày " + Problem.quote(cell.text()) + " không có trong lịch.", ADVICE);
    }
    String text = cell.clean();
    Integer bare = year(text);
    if (bare != null) {
      return Parsed.of(PartialDate.ofYear(bare));
    }
    Parsed<LocalDate> full = day(text);
    return full.value() == null
        ? new Parsed<>(null, full.problem())
        : Parsed.of(PartialDate.of(full.value()));
  }

  /** The day that the whole text names. */
  static Parsed<LocalDate> day(String text) {
    Matcher m = NUMERIC.matcher(text);
    if (m.matches()) {
      if (m.group(3).length() == 2) {
        return Parsed.refused(
            "ngày " + text + " ghi năm bằng hai chữ số, không rõ năm nào.", ADVICE);
      }
      return day(text, m.group(3), m.group(2), m.group(1));
    }
    m = IN_WORDS.matcher(text);
    if (m.matches()) {
      return day(text, m.group(3), m.group(2), m.group(1));
    }
    m = ISO.matcher(text);
    if (m.matches()) {
      return day(text, m.group(1), m.group(2), m.group(3));
    }
    return Parsed.refused(Problem.quote(text) + " không phải ngày.", ADVICE);
  }

  private static Parsed<LocalDate> day(String text, String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return inRange(date)
          ? Parsed.of(date)
          : Parsed.refused("ngày " + text + " ngoài khoảng năm 1900–2100.", ADVICE);
    } catch (DateTimeException e) {
      String shown = text.replaceFirst("^(?iu:ngày)\\s*", "");
      return Parsed.refused("ngày " + shown + " không có trong lịch.", ADVICE);
    }
  }

  /** «2021» or «năm 2021», or null. */
  static @Nullable Integer year(String text) {
    String digits = text;
    int length = digits.length();
    if (length > 4 && length <= 8) {
      digits = digits.replaceFirst("^(?iu:năm)\\s*", "");
    }
    if (digits.length() != 4 || !Numbers.isDigits(digits)) {
      return null;
    }
    int year = Integer.parseInt(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
  }

  private static boolean inRange(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
