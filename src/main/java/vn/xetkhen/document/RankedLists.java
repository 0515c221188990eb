package vn.xetkhen.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.proposal.PoolId;
import vn.xetkhen.proposal.Proposals;
import vn.xetkhen.proposal.RankedPool;
import vn.xetkhen.proposal.Ranking;
import vn.xetkhen.proposal.Standing;

/**
 * The list of each award, kind and subject: first the pool in the order of the ranks, then those
 * who stand outside of it, in the order of their rows.
 */
public final class RankedLists {

  private final ListedRows rows;
  private final Map<PoolId, IntList> outside = new HashMap<>();

  /** Takes the lists. */
  public interface Reader {
    /** A list begins. */
    void list(PoolId pool, Award award) throws IOException;

    /**
     * The next row of the list. The evaluation of its award is without rules, and its points are
     * without their grounds.
     */
    void row(ListedNominee row) throws IOException;
  }

  RankedLists(ListedRows rows) {
    this.rows = rows;
  }

  /**
   * Takes the next nominee.
   *
   * @param again whether an earlier row is of the same nominee, so that this one is in no pool
   */
  void add(Evaluation evaluation, int nominee, boolean again) {
    AwardId proposed = Proposals.proposed(evaluation);
    for (AwardEvaluation award : evaluation.awards()) {
      if (ListedRows.listed(evaluation, award, proposed)
          && (again || !Proposals.pooled(evaluation, award, proposed))) {
        PoolId pool =
            new PoolId(award.award().id(), award.kind(), evaluation.dossier().nominee().subject());
        outside.computeIfAbsent(pool, any -> new IntList()).add(nominee);
      }
    }
  }

  void read(List<VerdictCount> all, Ranking ranking, Reader reader) throws IOException {
    for (VerdictCount count : all) {
      RankedPool pool = ranking.pool(count.pool());
      IntList rest = outside.getOrDefault(count.pool(), new IntList());
      if ((pool == null || pool.size() == 0) && rest.size() == 0) {
        continue;
      }
      reader.list(count.pool(), count.award());
      IntStream ranked = pool == null ? IntStream.empty() : pool.nominees();
      PrimitiveIterator.OfInt next = IntStream.concat(ranked, rest.stream()).iterator();
      while (next.hasNext()) {
        reader.row(row(count.pool(), next.nextInt(), ranking));
      }
    }
  }

  private ListedNominee row(PoolId pool, int nominee, Ranking ranking) throws IOException {
    ListedRows.Row row = rows.row(nominee);
    Map<AwardId, Standing.Place> places = new LinkedHashMap<>();
    @Nullable AwardEvaluation of = null;
    for (AwardEvaluation award : row.listed()) {
      AwardId id = award.award().id();
      Standing.Place place = ranking.place(new PoolId(id, award.kind(), pool.subject()), nominee);
      if (place != null) {
        places.put(id, place);
      }
      if (id.equals(pool.award())) {
        of = award;
      }
    }
    if (of == null) {
      throw new IllegalStateException(row.nominee() + " " + pool);
    }
    Standing standing = new Standing(row.requested(), row.proposed(), Map.copyOf(places));
    return new ListedNominee(
        row.nominee(), pool.kind(), of, standing, places.get(pool.award()), row.tieBreaks());
  }
}
