package vn.xetkhen.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.proposal.PoolId;

/**
 * JSON in which what repeats is written once. Escaped JSON holds no control characters, so a few of
 * them serve as marks: a constant part, the hole where a rank goes, a stretch of the same nominee
 * that comes again. A nominee takes a fifth of its size this way while the ranks are not yet known.
 */
final class PackedJson {

  /** Followed by two bytes: number of the constant part. */
  static final int CONSTANT = 1;

  /** Followed by two bytes: number of the pool whose rank goes here. */
  static final int RANK = 2;

  /** Followed by two bytes: number of the stretch that comes again. */
  static final int AGAIN = 3;

  /** A stretch begins; they are numbered from 0 in each nominee. */
  static final int BEGIN = 4;

  static final int END = 5;

  private final Map<String, Integer> constantNumbers = new HashMap<>();
  private final List<byte[]> constants = new ArrayList<>();
  private final Map<PoolId, Integer> poolNumbers = new HashMap<>();
  private final List<PoolId> pools = new ArrayList<>();

  /** Says which rank goes into a hole; 0 for none. */
  interface Ranks {
    int rank(PoolId pool);
  }

  /** Number of a constant part, the same for the same JSON; -1 once there are too many. */
  synchronized int constant(String json) {
    Integer known = constantNumbers.get(json);
    if (known != null) {
      return known;
    }
    if (constants.size() > 0xFFFF) {
      return -1;
    }
    constants.add(json.getBytes(StandardCharsets.UTF_8));
    constantNumbers.put(json, constants.size() - 1);
    return constants.size() - 1;
  }

  synchronized int pool(PoolId pool) {
    return poolNumbers.computeIfAbsent(
        pool,
        added -> {
          pools.add(added);
          return pools.size() - 1;
        });
  }

  /** Appends the JSON of one nominee. */
  void unpack(byte[] packed, int length, Ranks ranks, JsonBytes out) {
    List<int[]> stretches = new ArrayList<>();
    int begun = -1;
    int at = 0;
    while (at < length) {
      int run = at;
      while (run < length && (packed[run] > END || packed[run] <= 0)) {
        run++;
      }
      out.raw(packed, at, run - at);
      if (run == length) {
        return;
      }
      at = run + 1;
      switch (packed[run]) {
        case BEGIN -> begun = out.size();
        case END -> stretches.add(new int[] {begun, out.size() - begun});
        default -> {
          int number = (packed[at] & 0xFF) << 8 | packed[at + 1] & 0xFF;
          at += 2;
          if (packed[run] == CONSTANT) {
            byte[] constant = constants.get(number);
            out.raw(constant, 0, constant.length);
          } else if (packed[run] == RANK) {
            int rank = ranks.rank(pools.get(number));
            out.plain(rank == 0 ? "null" : Integer.toString(rank));
          } else {
            int[] stretch = stretches.get(number);
            out.again(stretch[0], stretch[1]);
          }
        }
      }
    }
  }
}
