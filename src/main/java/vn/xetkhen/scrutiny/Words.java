package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.Locale;
import vn.xetkhen.nominee.PartialDate;

/** Dates and numbers as sentences say them. */
final class Words {

  private Words() {}

  /** dd/mm/yyyy. */
  static String day(LocalDate day) {
    return PartialDate.of(day).label();
  }

  /** 4.120. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  static String quoted(String text) {
    return "«" + text + "»";
  }
}
