package vn.xetkhen.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.CaseDossiers;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.RankingCases;
import vn.xetkhen.rulebook.RankingCases.RankingCase;
import vn.xetkhen.rulebook.RuleProblem;

/** Runs the worked cases of points and ranking and tells where the rules say something else. */
public final class RankingCaseRunner {

  private static final String ADVICE =
      "Nếu quy tắc đúng thì sửa tình huống; nếu tình huống đúng thì sửa tệp điểm hoặc order.yaml.";

  private final CaseDossiers dossiers;
  private final List<RuleProblem> problems = new ArrayList<>();

  public RankingCaseRunner(CaseDossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Every contradiction, by file and line of the case; empty if all hold. */
  public List<RuleProblem> run(RankingCases cases) {
    for (RankingCase ranking : cases.cases()) {
      for (LocalDate date : ranking.dates()) {
        try {
          run(cases.file(), ranking, date);
        } catch (IllegalArgumentException e) {
          refuse(cases.file(), ranking.line(), ranking, date, String.valueOf(e.getMessage()));
        }
      }
    }
    return List.copyOf(problems);
  }

  private void run(String file, RankingCase ranking, LocalDate date) {
    List<Dossier> rows =
        ranking.rows().stream()
            .map(
                row ->
                    dossiers.dossier(
                        ranking.subject(),
                        date,
                        row.name(),
                        row.cells(),
                        ranking.absent(),
                        row.council()))
            .toList();
    List<Evaluation> evaluations = dossiers.evaluator(date).evaluate(rows);
    Pools pools = new Pools(date.getYear(), dossiers.rulebook(date).order());
    evaluations.forEach(pools::add);
    Ranking ranked = pools.rank();
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      String name = ranking.rows().get(i).name();
      RankingCases.Place expected = ranking.expected().get(name);
      if (expected == null) {
        continue;
      }
      Standing.@Nullable Place place = ranked.standing(evaluation, i).places().get(ranking.award());
      Integer rank = place == null ? null : Integer.valueOf(place.rank());
      int points =
          evaluation.awards().stream()
              .filter(a -> a.award().id().equals(ranking.award()))
              .findFirst()
              .map(AwardEvaluation::points)
              .map(p -> p.total())
              .orElse(-1);
      if (points != expected.points()) {
        refuse(
            file,
            expected.line(),
            ranking,
            date,
            name + " chờ " + expected.points() + " điểm mà được " + points + ".");
      }
      if (!Objects.equals(rank, expected.rank())) {
        refuse(
            file,
            expected.line(),
            ranking,
            date,
            name + " chờ hạng " + expected.rank() + " mà ra " + rank + ".");
      }
    }
  }

  private void refuse(String file, int line, RankingCase ranking, LocalDate date, String what) {
    problems.add(
        new RuleProblem(
            file, line, "Tình huống «" + ranking.name() + "», ngày " + date + ": " + what, ADVICE));
  }
}
