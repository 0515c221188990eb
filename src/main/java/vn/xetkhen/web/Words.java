package vn.xetkhen.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Verdict;

/** How the templates write verdicts, dates and numbers; {@code words} in every template. */
@Component
class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH 'giờ' mm", Locale.ROOT).withZone(Service.ZONE);

  /** Value of {@code data-o}: it colours whatever is inside. */
  public String code(Outcome outcome) {
    return switch (outcome) {
      case MET -> "met";
      case COUNCIL -> "council";
      case MISSING -> "missing";
      case ON_HOLD -> "hold";
      case NOT_MET -> "not-met";
    };
  }

  public String code(Verdict verdict) {
    return code(verdict.outcome());
  }

  /** The sign, of another shape for each outcome; the word always stands beside it. */
  public String sign(Outcome outcome) {
    return switch (outcome) {
      case MET -> "✓";
      case COUNCIL -> "HĐ";
      case MISSING -> "?";
      case ON_HOLD -> "⏸\uFE0E";
      case NOT_MET -> "✗";
    };
  }

  public String sign(Verdict verdict) {
    return sign(verdict.outcome());
  }

  public String day(LocalDate day) {
    return day.format(DAY);
  }

  /** Days in ISO form, listed as people write them. */
  public String days(List<String> days) {
    return days.stream().map(LocalDate::parse).map(this::day).collect(Collectors.joining(", "));
  }

  public String day(Instant time) {
    return LocalDate.ofInstant(time, Service.ZONE).format(DAY);
  }

  public String hour(Instant time) {
    return HOUR.format(time);
  }

  /** 4120 → «4.120». */
  public String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  /** A sentence that stood behind its place, made to stand alone. */
  public String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** First and last digits of a digest. */
  public String digest(@Nullable String digest) {
    return digest == null || digest.length() < 12
        ? ""
        : digest.substring(0, 4) + "…" + digest.substring(digest.length() - 4);
  }
}
