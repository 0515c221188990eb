package vn.xetkhen.round;

import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;

/**
 * Where a nominee stands in the table of an award, as one number that an index sorts by: pools one
 * after the other, in each the ranked first, the rest by how near they are, then by their row. The
 * last 31 bits are the nominee's number, so that a neighbour is found without looking at it.
 *
 * <p>3 bits pool, 1 bit unranked, 28 bits rank or else verdict and points, 31 bits number.
 */
final class ListOrder {

  /** What one step of the pool is worth. */
  static final long POOL = 1L << 60;

  private static final long UNRANKED = 1L << 59;
  private static final int NUMBER_BITS = 31;
  private static final int POINT_BITS = 24;
  private static final int MOST_POINTS = (1 << POINT_BITS) - 1;
  private static final int BEST_VERDICT = 7;

  private ListOrder() {}

  static long unranked(
      Subject subject, CommendationKind kind, Verdict verdict, int points, int seq) {
    long pool = (subject == Subject.INDIVIDUAL ? 0 : 3) + kind.ordinal();
    long near =
        ((long) (BEST_VERDICT - verdict.ordinal()) << POINT_BITS)
            + MOST_POINTS
            - Math.max(0, Math.min(points, MOST_POINTS));
    return pool * POOL + UNRANKED + (near << NUMBER_BITS) + seq;
  }

  /** The same of a ranked one, below its pool. */
  static long ranked(int rank, int seq) {
    return ((long) rank << NUMBER_BITS) + seq;
  }

  /** The nominee's number. */
  static int seq(long order) {
    return (int) (order & ((1L << NUMBER_BITS) - 1));
  }
}
