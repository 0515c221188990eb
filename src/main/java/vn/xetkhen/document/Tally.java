package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.proposal.PoolId;

/** Counts verdicts by award, kind and subject. */
final class Tally {

  private final Map<PoolId, Row> rows =
      new TreeMap<>(
          Comparator.comparing(PoolId::award)
              .thenComparing(PoolId::kind)
              .thenComparing(PoolId::subject));

  private record Row(Award award, Map<Verdict, Long> counts) {}

  void add(Evaluation evaluation) {
    Subject subject = evaluation.dossier().nominee().subject();
    for (AwardEvaluation award : evaluation.awards()) {
      AwardId id = award.award().id();
      CommendationKind kind = award.kind();
      rows.computeIfAbsent(
              new PoolId(id, kind, subject),
              any -> new Row(award.award(), new EnumMap<>(Verdict.class)))
          .counts
          .merge(award.verdict(), 1L, Long::sum);
    }
  }

  /** Highest award first, then by kind and subject. */
  List<VerdictCount> counts() {
    List<VerdictCount> counts = new ArrayList<>();
    rows.forEach((id, row) -> counts.add(new VerdictCount(id, row.award, Map.copyOf(row.counts))));
    counts.sort(Comparator.comparingInt(count -> count.award().precedence()));
    return counts;
  }
}
