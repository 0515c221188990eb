package vn.xetkhen.proposal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;

/**
 * Where a nominee stands among the others of a round.
 *
 * @param requested the award the unit asked for, or null
 * @param proposed the award to propose, or null
 * @param places place in each pool the nominee is in; no key outside a pool
 */
public record Standing(
    @Nullable AwardId requested, @Nullable AwardId proposed, Map<AwardId, Place> places) {

  /**
   * A place in the pool of one award, kind and subject.
   *
   * @param rank 1 is first; equal in all is the same rank, and the next rank skips
   * @param tied how many share this rank, 1 if nobody else
   * @param decidedBy in words, what put the nominee behind the one before: «kém 5 điểm», «bằng
   *     điểm; nữ xếp trước»; for rank 1 what put it ahead; «bằng nhau ở mọi tiêu chí» for a tie
   */
  public record Place(int rank, int tied, String decidedBy) {}
}
