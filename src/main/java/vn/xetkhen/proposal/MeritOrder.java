package vn.xetkhen.proposal;

import java.util.List;
import java.util.Objects;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.RankingOrder;

/**
 * The order of a pool, packed into one number per nominee so that a million of them sort in little
 * memory: the fields of the comparisons in their order, then the ordinal of the row. Less is
 * better; equal but for the ordinal is a tie.
 */
final class MeritOrder {

  private static final int ORDINAL_BITS = 25;
  static final int MOST_NOMINEES = 1 << ORDINAL_BITS;

  private final List<Comparison> steps;
  private final int womenPercent;

  MeritOrder(RankingOrder order) {
    steps = order.tieBreaks().stream().map(step -> Comparison.of(step.key())).toList();
    womenPercent =
        order.tieBreaks().stream()
            .map(RankingOrder.TieBreak::womenPercent)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(100);
  }

  /** The key of a nominee with that many points; commendations later than the year count not. */
  long key(Dossier dossier, int points, int year, int ordinal) {
    Merit merit = Merit.of(dossier, points, year, womenPercent);
    long key = 0;
    for (Comparison step : steps) {
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
    return words("kém ", ahead, self, collectives);
  }

  /** What put the one ahead there; the keys differ in more than the ordinal. */
  String ahead(long self, long behind, boolean collectives) {
    return words("hơn ", self, behind, collectives);
  }

  private String words(String points, long ahead, long behind, boolean collectives) {
    for (Comparison step : steps) {
      long better = field(ahead, step);
      long worse = field(behind, step);
      if (better != worse) {
        String words = step.words(better, worse, womenPercent, collectives);
        return (step == Comparison.POINTS ? points : equal(step)) + words;
      }
    }
    throw new IllegalArgumentException("a tie");
  }

  /** Points that do not tell apart are worth saying only if they were compared before. */
  private String equal(Comparison step) {
    int points = steps.indexOf(Comparison.POINTS);
    return points >= 0 && points < steps.indexOf(step) ? "bằng điểm; " : "";
  }

  private long field(long key, Comparison wanted) {
    int shift = ORDINAL_BITS;
    for (int i = steps.size() - 1; i >= 0; i--) {
      Comparison step = steps.get(i);
      if (step == wanted) {
        return key >>> shift & ((1L << step.bits()) - 1);
      }
      shift += step.bits();
    }
    throw new IllegalArgumentException(wanted.name());
  }
}
