package vn.xetkhen.intake;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.DecisionReference;

/** Decisions as quoted in cells: «QĐ 15/QĐ-QLTTĐN ngày 05/01/2021». */
final class Decisions {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern WORD =
      Pattern.compile("^(?:theo\\s+)?(?:quyết\\s*định|q\\.?đ\\.?)(?![\\p{L}-])\\s*", FLAGS);
  private static final Pattern NUMBER_WORD = Pattern.compile("^số\\s*:?\\s*|^:\\s*", FLAGS);
  private static final Pattern NUMBER =
      Pattern.compile("^(\\d+[\\p{L}\\d]*(?:\\s*[/-]\\s*[\\p{L}\\d&.]+)*)[\\s,]*");
  private static final Pattern DATE =
      Pattern.compile(
          "^(?:ký\\s*)?(?:ngày\\s*)?(\\d{1,2}\\s*[/.\\-]\\s*\\d{1,2}\\s*[/.\\-]\\s*\\d{2,4}"
              + "|\\d{1,2}\\s*tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4})",
          FLAGS);
  private static final Pattern ISSUER = Pattern.compile("^[\\s,]*(?:của|do)\\s.*", FLAGS);
  private static final Pattern WITHIN =
      Pattern.compile(
          "[\\s,–-]+(?=(?:theo\\s+)?(?:quyết\\s*định|q\\.?đ)\\s*(?:số\\s*)?:?\\s*\\d)", FLAGS);

  private Decisions() {}

  /** Where a decision starts inside a text that starts otherwise, or -1. */
  static int startWithin(String text) {
    Matcher m = WITHIN.matcher(text);
    return m.find() ? m.end() : -1;
  }

  static boolean startsLikeDecision(String text) {
    return WORD.matcher(text).find() || text.contains("/QĐ") || text.contains("/qđ");
  }

  /** Whether a part after a comma is the date that belongs to the decision before it. */
  static boolean isDate(String text) {
    return DATE.matcher(text).lookingAt();
  }

  /**
   * @return the decision; a refusal if its date does not exist; null if it is no decision
   */
  static @Nullable Parsed<DecisionReference> read(String text) {
    Matcher word = WORD.matcher(text);
    boolean named = word.find();
    String rest = named ? text.substring(word.end()) : text;
    Matcher so = NUMBER_WORD.matcher(rest);
    rest = so.find() ? rest.substring(so.end()) : rest;
    Matcher number = NUMBER.matcher(rest);
    if (!number.find()) {
      return null;
    }
    String sign = number.group(1).replaceAll("\\s+", "");
    if (!named && !sign.toUpperCase(java.util.Locale.ROOT).contains("/QĐ")) {
      return null;
    }
    rest = rest.substring(number.end());
    if (rest.isEmpty() || ISSUER.matcher(rest).matches()) {
      return Parsed.of(new DecisionReference(sign, null));
    }
    Matcher date = DATE.matcher(rest);
    if (!date.find()) {
      return null;
    }
    Parsed<LocalDate> day = Dates.day(date.group(1));
    String tail = rest.substring(date.end());
    if (day.value() == null && day.problem() != null) {
      return Parsed.refused(day.problem());
    }
    return tail.isBlank() || ISSUER.matcher(tail).matches()
        ? Parsed.of(new DecisionReference(sign, day.value()))
        : null;
  }
}
