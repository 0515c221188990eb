package vn.xetkhen.proposal;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pools of a run, ranked; highest award first, then by kind and subject. */
public final class Ranking {

  private final Map<PoolId, RankedPool> pools;

  Ranking(Map<PoolId, RankedPool> pools) {
    this.pools = pools;
  }

  public Collection<RankedPool> pools() {
    return java.util.Collections.unmodifiableCollection(pools.values());
  }

  /** The pool, or null if nobody is in it and nobody may join it. */
  public @Nullable RankedPool pool(PoolId id) {
    return pools.get(id);
  }

  /** The nominee's rank in that pool, or 0 if it is not in it. */
  public int rank(PoolId id, int nominee) {
    RankedPool pool = pools.get(id);
    return pool == null ? 0 : pool.rank(nominee);
  }

  /** The nominee's place in that pool, or null if it is not in it. */
  public Standing.@Nullable Place place(PoolId id, int nominee) {
    RankedPool pool = pools.get(id);
    return pool == null ? null : pool.place(nominee);
  }
}
