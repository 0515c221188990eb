package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every decision that cells quote, once: a decision quoted by a thousand rows takes the room of
 * one.
 */
final class DecisionLedger {

  private final RowStore rows;
  private final Authorities authorities;
  private final Map<String, Integer> seriesNumbers = new HashMap<>();
  private final List<String> seriesSuffixes = new ArrayList<>();
  private final LongIndex known = new LongIndex();
  private final Ints series = new Ints();
  private final Ints serial = new Ints();
  private final Ints letter = new Ints();
  private final Ints day = new Ints();
  private final Ints year = new Ints();
  private final Ints times = new Ints();
  private final Ints row = new Ints();
  private final Ints column = new Ints();

  DecisionLedger(RowStore rows, Authorities authorities) {
    this.rows = rows;
    this.authorities = authorities;
  }

  void add(int inRow, Quote quote, DecisionNumber number) {
    LocalDate date = quote.date();
    String key = date == null || number.serial() == 0 ? null : series(quote, number, date);
    if (key == null || date == null) {
      return;
    }
    Integer which = seriesNumbers.get(key);
    if (which == null) {
      which = seriesSuffixes.size();
      seriesNumbers.put(key, which);
      seriesSuffixes.add(number.suffix());
    } else if (number.suffix().compareTo(seriesSuffixes.get(which)) > 0) {
      // whoever comes first, the series is called by one of its spellings, the one with marks
      seriesSuffixes.set(which, number.suffix());
    }
    char mark = number.letter().isEmpty() ? 0 : number.letter().charAt(0);
    Integer claimed = quote.claim().year();
    int rewarded = claimed == null ? 0 : claimed;
    int on = (int) date.toEpochDay();
    long hash = Hash.mix((long) which << 32 | number.serial());
    hash = Hash.mix(hash ^ (long) on << 32 ^ (long) mark << 16 ^ rewarded);
    int at = known.putIfAbsent(hash, series.size());
    if (at < 0) {
      series.add(which);
      serial.add(number.serial());
      letter.add(mark);
      day.add(on);
      year.add(rewarded);
      times.add(1);
      row.add(inRow);
      column.add(quote.cell().column());
    } else {
      again(at, inRow, quote.cell().column());
    }
  }

  private void again(int at, int inRow, int inColumn) {
    times.set(at, times.get(at) + 1);
    int order = inRow == row.get(at) ? 0 : rows.place(inRow).compareTo(rows.place(row.get(at)));
    if (order < 0 || order == 0 && inColumn < column.get(at)) {
      row.set(at, inRow);
      column.set(at, inColumn);
    }
  }

  /**
   * Whose numbers it is one of; null where a suffix is several bodies' and the cell does not say
   * whose.
   */
  private @Nullable String series(Quote quote, DecisionNumber number, LocalDate date) {
    if (number.suffix().isEmpty()) {
      return null;
    }
    String suffix = Authority.suffixKey(number.suffix());
    List<Authority> then =
        authorities.signing(number.suffix()).stream().filter(a -> a.existed(date)).toList();
    if (then.size() == 1) {
      return suffix;
    }
    List<Authority> named = then.stream().filter(quote.claim().issuers()::contains).toList();
    return named.size() == 1 ? suffix + "|" + named.get(0).id() : null;
  }

  /** Tells what clashes, the numbers of a series in their order. */
  void find(Consumer<Finding> findings) {
    Integer[] entries = new Integer[series.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = i;
    }
    Map<Integer, Integer> rank = rank();
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> rank.get(series.get(i)))
            .thenComparing(serial::get)
            .thenComparing(letter::get)
            .thenComparing(day::get)
            .thenComparing(year::get);
    java.util.Arrays.sort(entries, order);
    Map<Integer, List<Dated>> byYear = new TreeMap<>();
    int current = -1;
    for (int from = 0; from < entries.length; ) {
      int to = from + 1;
      while (to < entries.length && sameNumber(entries[from], entries[to])) {
        to++;
      }
      if (series.get(entries[from]) != current) {
        sequences(current, byYear, findings);
        current = series.get(entries[from]);
      }
      number(entries, from, to, byYear, findings);
      from = to;
    }
    sequences(current, byYear, findings);
  }

  /** Series by their names, not by who came first. */
  private Map<Integer, Integer> rank() {
    Map<Integer, Integer> rank = new HashMap<>();
    for (int which : new TreeMap<>(seriesNumbers).values()) {
      rank.put(which, rank.size());
    }
    return rank;
  }

  private boolean sameNumber(int a, int b) {
    return series.get(a) == series.get(b)
        && serial.get(a) == serial.get(b)
        && letter.get(a) == letter.get(b);
  }

  /** A number of a series with one of the dates it is quoted with. */
  record Dated(int serial, int day, Quoted quoted) {}

  private void number(
      Integer[] entries,
      int from,
      int to,
      Map<Integer, List<Dated>> byYear,
      Consumer<Finding> findings) {
    List<Dated> days = new ArrayList<>();
    Map<Integer, List<Integer>> rewarded = new HashMap<>();
    for (int i = from; i < to; i++) {
      int entry = entries[i];
      rewarded.computeIfAbsent(day.get(entry), d -> new ArrayList<>()).add(year.get(entry));
      Quoted quoted = quoted(entry);
      Dated last = days.isEmpty() ? null : days.get(days.size() - 1);
      if (last != null && last.day() == day.get(entry)) {
        days.set(days.size() - 1, new Dated(last.serial(), last.day(), sum(last.quoted(), quoted)));
      } else {
        days.add(new Dated(serial.get(entry), day.get(entry), quoted));
      }
    }
    Dated usual = usual(days);
    List<Integer> usualYears = rewarded.getOrDefault(usual.day(), List.of());
    for (Dated one : days) {
      boolean years =
          rewarded.getOrDefault(one.day(), List.of()).stream()
              .anyMatch(y -> y != 0 && usualYears.contains(y));
      boolean clash =
          one != usual
              && (years || one.quoted().date().getYear() == usual.quoted().date().getYear());
      if (clash) {
        findings.accept(
            new ClashingDecisions(Finding.Kind.TWO_DATES, one.quoted(), usual.quoted()));
      } else if (letter.get(entries[from]) == 0) {
        byYear.computeIfAbsent(one.quoted().date().getYear(), y -> new ArrayList<>()).add(one);
      }
    }
  }

  private static Dated usual(List<Dated> days) {
    Dated usual = days.get(0);
    for (Dated one : days) {
      usual = one.quoted().times() > usual.quoted().times() ? one : usual;
    }
    return usual;
  }

  private Quoted quoted(int entry) {
    String number =
        serial.get(entry)
            + (letter.get(entry) == 0 ? "" : String.valueOf((char) letter.get(entry)))
            + "/"
            + seriesSuffixes.get(series.get(entry));
    return new Quoted(
        number,
        LocalDate.ofEpochDay(day.get(entry)),
        times.get(entry),
        rows.place(row.get(entry)),
        column.get(entry));
  }

  private static Quoted sum(Quoted a, Quoted b) {
    boolean first = a.place().compareTo(b.place()) <= 0;
    Quoted at = first ? a : b;
    return new Quoted(a.number(), a.date(), a.times() + b.times(), at.place(), at.column());
  }

  private void sequences(int which, Map<Integer, List<Dated>> byYear, Consumer<Finding> findings) {
    byYear.forEach(
        (year, numbers) ->
            new NumberSequence(seriesSuffixes.get(which), year, numbers).find(findings));
    byYear.clear();
  }
}
