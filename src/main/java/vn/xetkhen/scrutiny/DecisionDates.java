package vn.xetkhen.scrutiny;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.scrutiny.OddDecision.Doubt;

/**
 * Whether a decision can have been signed on the day that a cell gives, and when it likelier was.
 */
final class DecisionDates {

  /**
   * A dossier is handed in some months after its date: decisions of the time between are quoted.
   */
  private static final int DAYS_AFTER_DOSSIER = 120;

  private static final int MOST_LIKELY = 2;

  private final ScrutinySettings settings;
  private final LocalDate last;

  DecisionDates(ScrutinySettings settings) {
    this.settings = settings;
    this.last =
        settings.today().isBefore(settings.roundDate()) ? settings.roundDate() : settings.today();
  }

  /** What speaks against the day, as Vietnamese clauses. */
  Map<Doubt, String> doubts(Quote.Claim claim, LocalDate date) {
    Map<Doubt, String> doubts = new LinkedHashMap<>();
    if (date.isAfter(last)) {
      doubts.put(
          Doubt.FUTURE,
          date.getYear() > settings.year() + 1
              ? "ngày này chưa đến, và sau cả đợt xét năm " + settings.year()
              : "ngày này chưa đến");
    } else if (date.isAfter(settings.roundDate().plusDays(DAYS_AFTER_DOSSIER))) {
      doubts.put(
          Doubt.AFTER_DOSSIER, "sau ngày của hồ sơ (" + Words.day(settings.roundDate()) + ")");
    }
    Integer year = claim.year();
    if (year != null) {
      against(claim, year, date, doubts);
    }
    return doubts;
  }

  private void against(Quote.Claim claim, int year, LocalDate date, Map<Doubt, String> doubts) {
    int later = date.getYear() - year;
    if (later < 0) {
      doubts.put(Doubt.BEFORE_YEAR, "ký trước khi có thành tích năm " + year);
    } else if (later > 1) {
      doubts.put(Doubt.YEARS_LATER, "muộn " + later + " năm so với thành tích năm " + year);
    } else if (claim.span() == Quote.Span.REGULAR
        && date.isBefore(settings.firstRegularDay().atYear(year))) {
      doubts.put(
          Doubt.TOO_EARLY,
          "ký khi năm "
              + year
              + " chưa qua, mà khen thành tích cả năm (thường ký từ tháng "
              + settings.firstRegularDay().getMonthValue()
              + ")");
    }
  }

  /**
   * Days that the one quoted may have been meant for: another year, or day and month exchanged,
   * where nothing speaks against them, working days before days of rest. The likeliest first, two
   * at most.
   */
  List<LocalDate> likely(
      Quote.Claim claim, LocalDate date, Predicate<LocalDate> possible, Predicate<LocalDate> rest) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Integer year = claim.year();
    if (year != null) {
      add(days, year, date.getMonthValue(), date.getDayOfMonth());
      add(days, year + 1, date.getMonthValue(), date.getDayOfMonth());
    }
    if (date.getDayOfMonth() <= 12) {
      add(days, date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }
    List<LocalDate> likely = new ArrayList<>(days);
    likely.removeIf(
        day -> day.equals(date) || !doubts(claim, day).isEmpty() || !possible.test(day));
    if (!likely.stream().allMatch(rest)) {
      likely.removeIf(rest);
    }
    likely.sort(
        Comparator.comparingInt((LocalDate day) -> slips(date, day))
            .thenComparing(Comparator.naturalOrder()));
    return likely.size() > MOST_LIKELY ? List.copyOf(likely.subList(0, MOST_LIKELY)) : likely;
  }

  private static void add(TreeSet<LocalDate> days, int year, int month, int day) {
    LocalDate one = dayOrNull(year, month, day);
    if (one != null) {
      days.add(one);
    }
  }

  private static @Nullable LocalDate dayOrNull(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Digits that differ. */
  private static int slips(LocalDate a, LocalDate b) {
    String one = a.toString();
    String other = b.toString();
    int slips = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      slips += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return slips;
  }
}
