package vn.xetkhen.proposal;

import java.util.List;

/**
 * The order of a pool, packed into one number per nominee so that a million of them sort in little
 * memory: the fields of the tie-breaks in their order, then the ordinal of the row. Less is better;
 * equal but for the ordinal is a tie.
 */
final class MeritOrder {

  private static final int ORDINAL_BITS = 25;
  static final int MOST_NOMINEES = 1 << ORDINAL_BITS;

  private final List<TieBreak> steps;

  MeritOrder(List<TieBreak> steps) {
    this.steps = List.copyOf(steps);
  }

  /** As shipped in {@code ranking/order.yaml}. */
  static MeritOrder standard() {
    return new MeritOrder(List.of(TieBreak.values()));
  }

  long key(Merit merit, int ordinal) {
    long key = 0;
    for (TieBreak step : steps) {
      key = key << step.bits() | step.encode(merit);
    }
    return key << ORDINAL_BITS | ordinal;
  }

  static int ordinal(long key) {
    return (int) (key & (MOST_NOMINEES - 1));
  }

  /** The least key of all that tie with this one. */
  static long first(long key) {
    return key & -MOST_NOMINEES;
  }

  /** The least key of all that come after those that tie with this one. */
  static long next(long key) {
    return first(key) + MOST_NOMINEES;
  }

  /** What put the one behind there; the keys differ in more than the ordinal. */
  String behind(long ahead, long self, boolean collectives) {
    TieBreak step = deciding(ahead, self);
    return step.behind(field(ahead, step), field(self, step), collectives);
  }

  /** What put the one ahead there; the keys differ in more than the ordinal. */
  String ahead(long self, long behind, boolean collectives) {
    TieBreak step = deciding(self, behind);
    return step.ahead(field(self, step), field(behind, step), collectives);
  }

  private TieBreak deciding(long ahead, long self) {
    for (TieBreak step : steps) {
      if (field(ahead, step) != field(self, step)) {
        return step;
      }
    }
    throw new IllegalArgumentException("a tie");
  }

  private long field(long key, TieBreak wanted) {
    int shift = ORDINAL_BITS;
    for (int i = steps.size() - 1; i >= 0; i--) {
      TieBreak step = steps.get(i);
      if (step == wanted) {
        return key >>> shift & ((1L << step.bits()) - 1);
      }
      shift += step.bits();
    }
    throw new IllegalArgumentException(wanted.name());
  }
}
