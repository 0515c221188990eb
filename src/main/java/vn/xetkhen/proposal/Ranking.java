package vn.xetkhen.proposal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;

/** All pools of a run, ranked; highest award first, then by kind and subject. */
public final class Ranking {

  private final Map<PoolId, RankedPool> pools;

  Ranking(Map<PoolId, RankedPool> pools) {
    this.pools = pools;
  }

  public Collection<RankedPool> pools() {
    return Collections.unmodifiableCollection(pools.values());
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

  /** Where the nominee with that number stands in all pools of its evaluation. */
  public Standing standing(Evaluation evaluation, int nominee) {
    Map<AwardId, Standing.Place> places = new LinkedHashMap<>();
    Subject subject = evaluation.dossier().nominee().subject();
    for (AwardEvaluation award : evaluation.awards()) {
      Standing.Place place = place(new PoolId(award.award().id(), award.kind(), subject), nominee);
      if (place != null) {
        places.put(award.award().id(), place);
      }
    }
    return new Standing(
        evaluation.dossier().nomination().requested(),
        Proposals.proposed(evaluation),
        Collections.unmodifiableMap(places));
  }
}
