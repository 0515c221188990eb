package vn.xetkhen.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Turns stored numbers into what the spreadsheet program shows. */
final class Numbers {

  /** 1910 to 2099: what a serial without date format may be, where a date is wanted. */
  private static final int PLAUSIBLE_FROM = 3654;

  private static final int PLAUSIBLE_TO = 73050;
  private static final int FICTITIOUS_LEAP_DAY = 60;

  /** No program writes longer formats; looking through them takes time. */
  private static final int LONGEST_FORMAT = 255;

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private final boolean date1904;
  private final Map<Object, Boolean> dateFormats = new HashMap<>();

  Numbers(boolean date1904) {
    this.date1904 = date1904;
  }

  RawCell read(String stored, @Nullable Integer formatId, @Nullable String format) {
    if (isDate(formatId, format)) {
      return date(stored);
    }
    String text = plain(stored);
    if (format != null && format.length() > text.length() && isZeros(format) && isDigits(text)) {
      // a code such as 000123 that was typed as a number and formatted to show its zeros
      text = "0".repeat(format.length() - text.length()) + text;
    }
    return new RawCell(RawCell.Type.NUMBER, text, plausibleDay(text));
  }

  private RawCell date(String stored) {
    double serial;
    try {
      serial =
          isDigits(stored) && stored.length() < 9
              ? Integer.parseInt(stored)
              : Double.parseDouble(stored);
    } catch (NumberFormatException e) {
      return new RawCell(RawCell.Type.TEXT, stored, null);
    }
    int first = date1904 ? 0 : 1;
    LocalDate day = serial >= first && serial < 2958466 ? day((int) Math.floor(serial)) : null;
    if (day == null && !date1904 && (int) serial == FICTITIOUS_LEAP_DAY) {
      return new RawCell(RawCell.Type.DATE, "29/02/1900", null);
    }
    String text = day == null ? plain(stored) : Dates.format(day);
    return new RawCell(RawCell.Type.DATE, text, day);
  }

  /** A date in ISO 8601, whatever follows behind the day; a time alone is text. */
  static RawCell isoDate(String stored) {
    Matcher day = ISO_DAY.matcher(stored.trim());
    if (!day.lookingAt()) {
      return RawCell.ofText(stored);
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3)));
      return new RawCell(RawCell.Type.DATE, Dates.format(date), date);
    } catch (DateTimeException e) {
      String shown = day.group(3) + "/" + day.group(2) + "/" + day.group(1);
      return new RawCell(RawCell.Type.DATE, shown, null);
    }
  }

  private @Nullable LocalDate plausibleDay(String text) {
    if (text.length() < 4 || text.length() > 5 || !isDigits(text)) {
      return null;
    }
    int serial = Integer.parseInt(text);
    return serial >= PLAUSIBLE_FROM && serial <= PLAUSIBLE_TO ? day(serial) : null;
  }

  private @Nullable LocalDate day(int serial) {
    if (date1904) {
      return LocalDate.of(1904, 1, 1).plusDays(serial);
    }
    if (serial == FICTITIOUS_LEAP_DAY) {
      return null;
    }
    return LocalDate.of(1899, 12, serial < FICTITIOUS_LEAP_DAY ? 31 : 30).plusDays(serial);
  }

  private boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (id == null && format == null || format != null && format.length() > LONGEST_FORMAT) {
      return false;
    }
    Object key = format == null ? id : format;
    Boolean known = dateFormats.get(key);
    if (known == null) {
      known = showsDay(id == null ? -1 : id, format == null ? "" : format);
      dateFormats.put(key, known);
    }
    return known;
  }

  /** A format of hours only shows no day. */
  private static boolean showsDay(int id, String format) {
    if (id >= 18 && id <= 21 || id >= 45 && id <= 47) {
      return false;
    }
    if (!DateUtil.isADateFormat(id, format)) {
      return false;
    }
    String letters =
        format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").toLowerCase(java.util.Locale.ROOT);
    return letters.isEmpty() || letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
  }

  static String plain(String stored) {
    if (isDigits(stored)) {
      return stored;
    }
    try {
      BigDecimal number = new BigDecimal(stored.trim());
      if (Math.abs(number.scale()) > 400 || number.precision() > 400) {
        return stored;
      }
      if (number.precision() > 15) {
        // the spreadsheet program keeps 15 digits: 0.1+0.2 is stored as 0.30000000000000004
        number = number.round(new java.math.MathContext(15));
      }
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return stored;
    }
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isZeros(String format) {
    for (int i = 0; i < format.length(); i++) {
      if (format.charAt(i) != '0') {
        return false;
      }
    }
    return format.length() > 1;
  }
}
