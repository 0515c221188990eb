package vn.xetkhen.proposal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;

/** One pool, ranked. Equal in all is the same rank, and the next rank skips: 1, 2, 2, 4. */
public final class RankedPool {

  private final PoolId id;
  private final Award award;
  private final MeritOrder order;
  private final long[] keys;
  private final long[] pending;
  private final long[] placesByOrdinal;

  private RankedPool(PoolId id, Award award, MeritOrder order, long[] keys, long[] pending) {
    this.id = id;
    this.award = award;
    this.order = order;
    this.keys = keys;
    this.pending = pending;
    placesByOrdinal = new long[keys.length];
    for (int place = 0; place < keys.length; place++) {
      placesByOrdinal[place] = (long) MeritOrder.ordinal(keys[place]) << 32 | place;
    }
    Arrays.sort(placesByOrdinal);
  }

  static RankedPool of(PoolId id, Pools.Gathering gathered, MeritOrder order) {
    return new RankedPool(
        id, gathered.award(), order, gathered.members().sorted(), gathered.pending().sorted());
  }

  public PoolId id() {
    return id;
  }

  public Award award() {
    return award;
  }

  public int size() {
    return keys.length;
  }

  /** Numbers of the nominees, best first; those who tie in the order of their rows. */
  public IntStream nominees() {
    return Arrays.stream(keys).mapToInt(MeritOrder::ordinal);
  }

  /** The nominee's rank, or 0 if it is not in this pool. */
  public int rank(int nominee) {
    int index = indexOf(nominee);
    return index < 0 ? 0 : firstIndex(MeritOrder.first(keys[index])) + 1;
  }

  /** The nominee's place, or null if it is not in this pool. */
  public Standing.@Nullable Place place(int nominee) {
    int index = indexOf(nominee);
    if (index < 0) {
      return null;
    }
    int first = firstIndex(MeritOrder.first(keys[index]));
    int next = firstIndex(MeritOrder.next(keys[index]));
    return new Standing.Place(first + 1, next - first, decidedBy(first, next));
  }

  /**
   * How many more would stand ahead of this rank if all that is still asked for came in and spoke
   * for them, with the points they have today: at most so far the rank can slip. Not counted:
   * points that the papers would add, and those who would leave this pool for a higher award.
   */
  public int mayOvertake(int rank) {
    if (rank < 1 || rank > keys.length) {
      throw new IllegalArgumentException(rank + " of " + keys.length);
    }
    int at = Arrays.binarySearch(pending, MeritOrder.first(keys[rank - 1]));
    return at < 0 ? -at - 1 : at;
  }

  private String decidedBy(int first, int next) {
    boolean collectives = id.subject() == Subject.COLLECTIVE;
    if (next - first > 1) {
      return "bằng nhau ở mọi tiêu chí";
    }
    if (first > 0) {
      return order.behind(keys[first - 1], keys[first], collectives);
    }
    return next < keys.length
        ? order.ahead(keys[first], keys[next], collectives)
        : "duy nhất trong danh sách";
  }

  private int indexOf(int nominee) {
    int at = Arrays.binarySearch(placesByOrdinal, (long) nominee << 32);
    int index = at < 0 ? -at - 1 : at;
    return index < placesByOrdinal.length && placesByOrdinal[index] >>> 32 == nominee
        ? (int) placesByOrdinal[index]
        : -1;
  }

  private int firstIndex(long key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? -at - 1 : at;
  }
}
