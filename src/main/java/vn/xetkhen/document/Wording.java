package vn.xetkhen.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;

/** Signs, numbers and dates as Vietnamese papers write them, whatever the machine's locale. */
final class Wording {

  /** Space that keeps a number and its unit, or the parts of a place, on one line. */
  static final char NO_BREAK = '\u00A0';

  private Wording() {}

  /** The sign of an outcome; never stands without the word beside it. */
  static String sign(Outcome outcome) {
    return switch (outcome) {
      case MET -> "✓";
      case COUNCIL -> "HĐ";
      case MISSING -> "?";
      case ON_HOLD -> "⏸";
      case NOT_MET -> "✗";
    };
  }

  /** «✓ Đủ tiêu chuẩn»; for the council the word alone says what the sign would. */
  static String signed(Verdict verdict) {
    return verdict == Verdict.NEEDS_COUNCIL
        ? verdict.label()
        : sign(verdict.outcome()) + " " + verdict.label();
  }

  /** dd/mm/yyyy. */
  static String date(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** Date line of decree 30/2020: days below 10 and the months 1 and 2 take a leading zero. */
  static String dateLine(LocalDate day) {
    String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return String.format(
        Locale.ROOT, "ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
  }

  /** 4120 is «4.120». */
  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  /** Numbers below 10 with a leading zero, as official sentences write them: «05 cá nhân». */
  static String two(int number) {
    return number < 10 ? "0" + number : number(number);
  }

  /** «2/3 (66,7 %)». */
  static String share(int part, int whole) {
    if (whole == 0) {
      return part + "/" + whole;
    }
    BigDecimal percent =
        BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    return part
        + "/"
        + whole
        + " ("
        + percent.stripTrailingZeros().toPlainString().replace('.', ',')
        + NO_BREAK
        + "%)";
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** First letter in capitals: «cá nhân» is «Cá nhân». */
  static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return upper(text.substring(0, first)) + text.substring(first);
  }

  /** «b41f…9c07», for places where only recognition is asked, not proof. */
  static String shortDigest(String digest) {
    return digest.length() <= 9
        ? digest
        : digest.substring(0, 4) + "…" + digest.substring(digest.length() - 4);
  }

  /** Noun for one of a pool: «cá nhân», «tập thể». */
  static String noun(Subject subject) {
    return subject.label();
  }
}
