package vn.xetkhen.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.Evaluator;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.proposal.Pools;
import vn.xetkhen.proposal.Ranking;
import vn.xetkhen.proposal.Standing;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;

/** The rules as shipped and a second, independent reading of part R agree on random dossiers. */
class OracleAgreementTest {

  /** A longer search: {@code -Dtest.jvm="-Xmx2g -Dxetkhen.oracle.draws=1000000"}. */
  private static final int DRAWS = Integer.getInteger("xetkhen.oracle.draws", 40_000);

  private static final long SEED = Long.getLong("xetkhen.oracle.seed", 20261122);
  private static final int RUNS = 60;
  private static final int RUN_SIZE = 150;

  private final Rulebooks rulebooks = Rulebooks.open(Path.of("rules"), Path.of("target/compiled"));
  private final Map<LocalDate, Rulebook> byDate = new HashMap<>();
  private final Map<String, Evaluator> evaluators = new HashMap<>();

  @Test
  void rules_and_oracle_come_to_the_same_outcomes_verdicts_and_points() {
    Agreement.onVerdicts(
        SEED,
        DRAWS,
        draw -> evaluator(draw.date(), draw.year()).evaluate(List.of(draw.dossier())).get(0));
  }

  @Test
  void rules_and_oracle_propose_the_same_and_rank_alike() {
    Agreement.onRanks(SEED, RUNS, RUN_SIZE, this::standings);
  }

  private List<Standing> standings(List<Dossier> run, RandomDossiers.Draw round) {
    List<Evaluation> evaluations = evaluator(round.date(), round.year()).evaluate(run);
    Pools pools = new Pools(round.year(), rulebook(round.date()).order());
    evaluations.forEach(pools::add);
    Ranking ranking = pools.rank();
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      standings.add(ranking.standing(evaluations.get(i), i));
    }
    return standings;
  }

  private Rulebook rulebook(LocalDate date) {
    return byDate.computeIfAbsent(date, rulebooks::asOf);
  }

  private Evaluator evaluator(LocalDate date, int year) {
    Rulebook rulebook = rulebook(date);
    return evaluators.computeIfAbsent(date + " " + year, any -> new Evaluator(rulebook, year));
  }
}
