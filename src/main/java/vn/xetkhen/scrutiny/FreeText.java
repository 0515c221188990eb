package vn.xetkhen.scrutiny;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.DecisionReference;

/** Decisions in running text, and dates in cells as they are written. */
final class FreeText {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String DAY = "(\\d{1,2})\\s*([/.\\-])\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})";
  private static final Pattern DECISION =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,6}\\p{L}?\\s*/\\s*(?:\\d{4}\\s*/\\s*)?Q[ĐÐD]\\s*[-–]\\s*[\\p{L}\\d.&-]*[\\p{L}\\d])"
              + "(?:[\\s,]*(?:ký\\s*)?(?:ngày)?\\s*"
              + DAY
              + ")?",
          FLAGS);
  private static final Pattern ANY_DAY = Pattern.compile("(?<!\\d)" + DAY + "(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("năm\\s+((?:19|20)\\d{2})(?!\\d)", FLAGS);
  private static final Pattern STOP = Pattern.compile("[;\\n]|quyết định", FLAGS);

  private FreeText() {}

  /**
   * A decision in running text.
   *
   * @param year the one year that the words behind it name («… về việc khen thành tích năm 2020»),
   *     or null if they name none or several
   */
  record Mention(DecisionReference decision, @Nullable Integer year) {}

  static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    if (text.indexOf('/') < 0) {
      return mentions;
    }
    Matcher m = DECISION.matcher(text);
    while (m.find()) {
      String number = m.group(1).replaceAll("\\s+", "").replace('Ð', 'Đ');
      LocalDate day = m.group(2) == null ? null : day(m.group(2), m.group(4), m.group(5));
      mentions.add(new Mention(new DecisionReference(number, day), year(text, m.end())));
    }
    return mentions;
  }

  private static @Nullable Integer year(String text, int from) {
    Matcher stop = STOP.matcher(text);
    int end = stop.find(from) ? stop.start() : text.length();
    Integer year = null;
    Matcher m = YEAR.matcher(text).region(from, end);
    while (m.find()) {
      Integer found = Integer.valueOf(m.group(1));
      if (year != null && !year.equals(found)) {
        return null;
      }
      year = found;
    }
    return year;
  }

  private static @Nullable LocalDate day(String day, String month, String year) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The text with another date behind the decision, in the cell's own way of writing; null if that
   * date does not stand there as digits.
   */
  static @Nullable String redated(String text, String number, LocalDate was, LocalDate now) {
    int from = find(text, number);
    if (from < 0) {
      return null;
    }
    Matcher m = ANY_DAY.matcher(text);
    for (int at = from; m.find(at); at = m.end()) {
      if (was.equals(day(m.group(1), m.group(3), m.group(4)))) {
        String date =
            padded(m.group(1), now.getDayOfMonth())
                + m.group(2)
                + padded(m.group(3), now.getMonthValue())
                + m.group(2)
                + now.getYear();
        return text.substring(0, m.start()) + date + text.substring(m.end());
      }
    }
    return null;
  }

  private static String padded(String was, int now) {
    return was.length() == 2 && now < 10 ? "0" + now : String.valueOf(now);
  }

  /** The text with another number of the decision; null if it does not stand there as quoted. */
  static @Nullable String renumbered(String text, String was, String now) {
    int at = text.indexOf(was);
    return at < 0 ? null : text.substring(0, at) + now + text.substring(at + was.length());
  }

  /** Where a number stands, white space and the look-alike of Đ aside; else where its digits do. */
  private static int find(String text, String number) {
    int at = text.indexOf(number);
    if (at < 0) {
      int end = 0;
      while (end < number.length() && Character.isDigit(number.charAt(end))) {
        end++;
      }
      Matcher m = Pattern.compile("(?<!\\d)" + number.substring(0, end) + "(?!\\d)").matcher(text);
      at = end > 0 && m.find() ? m.start() : -1;
    }
    return at;
  }
}
