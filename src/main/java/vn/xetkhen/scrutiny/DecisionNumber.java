package vn.xetkhen.scrutiny;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A decision's number taken apart: «412a/2019/QĐ-UBND».
 *
 * @param serial 412; 0 if there are no digits to count with
 * @param letter «a», or empty
 * @param suffix «QĐ-UBND»; empty if there is none
 * @param problem what is wrong with its form, a Vietnamese clause, or null
 * @param meant how it is probably written, or null
 */
record DecisionNumber(
    int serial, String letter, String suffix, @Nullable String problem, @Nullable String meant) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern GOOD =
      Pattern.compile("(\\d{1,6})(\\p{L}?)/(?:\\d{4}/)?(QĐ(?:[-–][\\p{L}\\d&.]+)+)", FLAGS);
  private static final Pattern PARTY =
      Pattern.compile("(\\d{1,6})(\\p{L}?)-(QĐ/[\\p{L}\\d.]+)", FLAGS);
  private static final Pattern LOOSE =
      Pattern.compile(
          "(\\d{1,6})(\\p{L}?)\\s*[/\\-–]?\\s*(?:\\d{4}\\s*[/\\-–])?\\s*Q[ĐD]\\s*[/\\-–]?\\s*"
              + "([\\p{L}\\d&.]+(?:[-–][\\p{L}\\d&.]+)*)",
          FLAGS);
  private static final Pattern START = Pattern.compile("(\\d{1,6})(\\p{L}?)(?![\\p{L}\\d])(.*)");

  static DecisionNumber of(String number, Authorities authorities) {
    String plain = number.replace('Ð', 'Đ').strip();
    Matcher good = GOOD.matcher(plain);
    if (good.matches()) {
      String suffix = good.group(3);
      String meant = authorities.signing(suffix).isEmpty() ? authorities.meant(suffix) : null;
      return new DecisionNumber(
          Integer.parseInt(good.group(1)),
          good.group(2).toLowerCase(Locale.ROOT),
          meant == null ? suffix : meant,
          meant == null ? null : "hậu tố «" + suffix + "» không phải của cơ quan nào đã biết",
          meant == null ? null : good.group(1) + good.group(2) + "/" + meant);
    }
    Matcher party = PARTY.matcher(plain);
    if (party.matches() && authorities.signing(party.group(3)).isEmpty()) {
      // the Party numbers its decisions like this
      return new DecisionNumber(
          Integer.parseInt(party.group(1)), party.group(2), party.group(3), null, null);
    }
    Matcher loose = LOOSE.matcher(plain);
    if (loose.matches()) {
      String suffix = "QĐ-" + loose.group(3);
      return new DecisionNumber(
          Integer.parseInt(loose.group(1)),
          loose.group(2).toLowerCase(Locale.ROOT),
          suffix,
          "số ghi không đúng dạng số/QĐ-cơ quan",
          loose.group(1) + loose.group(2) + "/" + suffix);
    }
    Matcher start = START.matcher(plain);
    boolean counted = start.matches();
    String rest = counted ? start.group(3) : "";
    return new DecisionNumber(
        counted ? Integer.parseInt(start.group(1)) : 0,
        counted ? start.group(2) : "",
        "",
        rest.isEmpty() || Letters.key(rest).endsWith("qd")
            ? "số không ghi cơ quan ban hành"
            : "số ghi không đúng dạng số/QĐ-cơ quan",
        null);
  }
}
