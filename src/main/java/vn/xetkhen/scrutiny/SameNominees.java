package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.PartialDate;

/**
 * Finds rows of one nominee by keys they share: a number, name and birth, name and family of units.
 * Rows are compared only within such groups, pair by pair in small ones; a large one is told as
 * such.
 */
final class SameNominees {

  private static final int POSITION_BITS = 26;
  private static final long POSITION = (1L << POSITION_BITS) - 1;
  private static final int FIRST_PLACES = 3;

  private final RowStore rows;
  private final UnitHistory history;
  private final ScrutinySettings settings;
  private final int[] order;

  /** Hashes of names by the numbers of their texts, 0 where not yet needed. */
  private final long[] names;

  private final Map<Integer, String> stems = new HashMap<>();

  SameNominees(RowStore rows, UnitHistory history, ScrutinySettings settings, int[] order) {
    this.rows = rows;
    this.history = history;
    this.settings = settings;
    this.order = order;
    this.names = new long[rows.texts().size()];
  }

  /** Takes a pair with the positions of its rows in the order. */
  interface Pairs {
    void pair(int first, int second, SamePair pair);
  }

  void find(Pairs pairs, Consumer<Crowd> crowds) {
    Longs candidates = new Longs();
    groups(this::numbers, candidates, crowds, this::sharedNumber);
    groups(
        this::namesAndBirths,
        candidates,
        crowds,
        (p, q) -> "cùng họ tên «" + name(p) + "», cùng ngày sinh");
    groups(
        this::namesAndUnits,
        candidates,
        crowds,
        (p, q) -> "cùng tên «" + name(p) + "», cùng đơn vị «" + unit(p) + "»");
    NomineeLikeness likeness = new NomineeLikeness(history);
    for (long candidate : candidates.distinct()) {
      int first = (int) (candidate >>> 32);
      int second = (int) candidate;
      SamePair pair = likeness.compare(rows.side(order[first]), rows.side(order[second]));
      if (pair != null) {
        pairs.pair(first, second, pair);
      }
    }
  }

  private interface Keys {
    void of(int row, Consumer<Long> keys);
  }

  private interface Naming {
    String of(int position, int other);
  }

  private void groups(Keys keys, Longs candidates, Consumer<Crowd> crowds, Naming naming) {
    Longs packed = new Longs();
    for (int p = 0; p < order.length; p++) {
      int position = p;
      keys.of(order[p], key -> packed.add(key & ~POSITION | position));
    }
    long[] sorted = packed.distinct();
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && (sorted[to] & ~POSITION) == (sorted[from] & ~POSITION)) {
        to++;
      }
      group(sorted, from, to, candidates, crowds, naming);
      from = to;
    }
  }

  private void group(
      long[] sorted, int from, int to, Longs candidates, Consumer<Crowd> crowds, Naming naming) {
    int size = to - from;
    if (size < 2 || rows.earlier(order[position(sorted[from])])) {
      return;
    }
    if (size > settings.maxGroup()) {
      List<Place> places = new ArrayList<>();
      for (int i = from; i < from + FIRST_PLACES; i++) {
        places.add(rows.place(order[position(sorted[i])]));
      }
      crowds.accept(
          new Crowd(naming.of(position(sorted[from]), position(sorted[from + 1])), size, places));
      return;
    }
    for (int i = from; i < to; i++) {
      if (rows.earlier(order[position(sorted[i])])) {
        // earlier years come last: they are not compared with each other
        break;
      }
      for (int j = i + 1; j < to; j++) {
        candidates.add((long) position(sorted[i]) << 32 | position(sorted[j]));
      }
    }
  }

  private static int position(long packed) {
    return (int) (packed & POSITION);
  }

  private void numbers(int row, Consumer<Long> keys) {
    rows.numbers(row)
        .forEach(
            (header, text) -> {
              String number = NomineeLikeness.numberKey(text);
              if (!number.isEmpty()) {
                keys.accept(Hash.of(Hash.of(1 + subject(row), header), number));
              }
            });
  }

  private void namesAndBirths(int row, Consumer<Long> keys) {
    PartialDate birth = rows.birth(row);
    if (birth == null || rows.collective(row)) {
      return;
    }
    if (birth.day() != null) {
      keys.accept(Hash.mix(named(rows.nameText(row)) ^ birth.day().toEpochDay()));
    }
  }

  private void namesAndUnits(int row, Consumer<Long> keys) {
    if (rows.collective(row)) {
      String stem = stem(rows.nameText(row));
      long named = Hash.of(5, stem);
      // a unit of the history is known by its own name, whoever stands above it
      keys.accept(stem.startsWith("#") ? named : Hash.of(named, stem(rows.unitText(row))));
      return;
    }
    String unit = stem(rows.unitText(row));
    if (!unit.isEmpty()) {
      keys.accept(Hash.of(Hash.mix(4 + named(rows.nameText(row))), unit));
    }
  }

  private long named(int nameText) {
    if (names[nameText] == 0) {
      names[nameText] = Hash.of(0, Letters.nameKey(rows.texts().get(nameText)));
    }
    return names[nameText];
  }

  private String stem(int unitText) {
    return stems.computeIfAbsent(unitText, text -> history.stem(rows.texts().get(text)));
  }

  private int subject(int row) {
    return rows.collective(row) ? 1 : 0;
  }

  private String sharedNumber(int position, int other) {
    Map<String, String> others = rows.numbers(order[other]);
    for (Map.Entry<String, String> one : rows.numbers(order[position]).entrySet()) {
      String same = NomineeLikeness.numberKey(others.getOrDefault(one.getKey(), ""));
      if (NomineeLikeness.numberKey(one.getValue()).equals(same)) {
        return "cùng " + one.getKey() + " «" + one.getValue() + "»";
      }
    }
    return "cùng mã số";
  }

  private String name(int position) {
    return rows.texts().get(rows.nameText(order[position]));
  }

  private @Nullable String unit(int position) {
    return rows.texts().get(rows.unitText(order[position]));
  }
}
