package vn.xetkhen.proposal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.rulebook.RankingOrder;

/**
 * Gathers the nominees of a run, over all sheets and workbooks, into pools. Keeps a few bytes per
 * nominee, never an evaluation. Nominees are numbered from 0 in the order in which they are added.
 * Not thread-safe.
 */
public final class Pools {

  private final int year;
  private final MeritOrder order;
  private final SameNominee seen = new SameNominee();
  private final Map<PoolId, Gathering> pools =
      new TreeMap<>(
          Comparator.comparing(PoolId::award)
              .thenComparing(PoolId::kind)
              .thenComparing(PoolId::subject));
  private int size;

  /** What is kept of one pool until it is ranked. */
  record Gathering(Award award, LongList members, LongList pending) {}

  /**
   * @param year the round's year: later commendations break no tie
   * @param order the tie-breaks
   */
  public Pools(int year, RankingOrder order) {
    this.year = year;
    this.order = new MeritOrder(order);
  }

  /** How many were added; also the number that the next one gets. */
  public int size() {
    return size;
  }

  /**
   * Adds the next nominee.
   *
   * @return the number of the first row of the same nominee and kind, if this is another one: it is
   *     judged and reported, but stands in no pool
   */
  public OptionalInt add(Evaluation evaluation) {
    if (size == MeritOrder.MOST_NOMINEES) {
      throw new IllegalStateException("more than " + size + " nominees");
    }
    int ordinal = size++;
    CommendationKind kind = evaluation.dossier().nomination().kind();
    if (kind == null) {
      return OptionalInt.empty();
    }
    int first = seen.firstOrAdd(evaluation.dossier().nominee(), kind, ordinal);
    if (first >= 0) {
      return OptionalInt.of(first);
    }
    AwardId proposed = Proposals.proposed(evaluation);
    for (AwardEvaluation award : evaluation.awards()) {
      if (Proposals.pooled(evaluation, award, proposed)) {
        gathering(evaluation, award).members.add(key(evaluation, award, ordinal));
      } else if (mayJoin(evaluation, award, proposed)) {
        gathering(evaluation, award).pending.add(key(evaluation, award, ordinal));
      }
    }
    return OptionalInt.empty();
  }

  /** Sorts what was gathered. */
  public Ranking rank() {
    Map<PoolId, RankedPool> ranked = new LinkedHashMap<>();
    pools.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getValue().award().precedence()))
        .forEach(
            entry ->
                ranked.put(entry.getKey(), RankedPool.of(entry.getKey(), entry.getValue(), order)));
    return new Ranking(ranked);
  }

  private Gathering gathering(Evaluation evaluation, AwardEvaluation award) {
    PoolId id =
        new PoolId(award.award().id(), award.kind(), evaluation.dossier().nominee().subject());
    return pools.computeIfAbsent(
        id, any -> new Gathering(award.award(), new LongList(), new LongList()));
  }

  private long key(Evaluation evaluation, AwardEvaluation award, int ordinal) {
    return order.key(evaluation.dossier(), award.points().total(), year, ordinal);
  }

  /** Whether the papers still asked for could bring the nominee into the award's pool. */
  private static boolean mayJoin(
      Evaluation evaluation, AwardEvaluation award, @Nullable AwardId proposed) {
    if (award.verdict() != Verdict.INCOMPLETE) {
      return false;
    }
    if (evaluation.dossier().nomination().asked()) {
      return award.award().id().equals(evaluation.dossier().nomination().requested());
    }
    return award.award().type() == Award.Type.TITLE
        || evaluation.awards().stream()
            .filter(other -> other.award().id().equals(proposed))
            .allMatch(other -> award.award().precedence() < other.award().precedence());
  }
}
