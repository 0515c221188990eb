package vn.xetkhen.document;

import java.util.Map;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.proposal.PoolId;

/**
 * How often each verdict was given for one award, kind and subject.
 *
 * @param counts no key for a verdict that was not given
 */
public record VerdictCount(PoolId pool, Award award, Map<Verdict, Long> counts) {

  public long of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0L);
  }
}
