package vn.xetkhen.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xetkhen.evaluation.Evaluator;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;

/** The rules as shipped and a second, independent reading of part R agree on random dossiers. */
class OracleAgreementTest {

  private static final int DRAWS = 40_000;

  private final Rulebooks rulebooks = Rulebooks.open(Path.of("rules"), Path.of("target/compiled"));
  private final Map<LocalDate, Rulebook> byDate = new HashMap<>();
  private final Map<String, Evaluator> evaluators = new HashMap<>();

  @Test
  void rules_and_oracle_come_to_the_same_outcomes_verdicts_and_points() {
    Agreement.onVerdicts(
        20261122,
        DRAWS,
        draw -> evaluator(draw.date(), draw.year()).evaluate(List.of(draw.dossier())).get(0));
  }

  private Evaluator evaluator(LocalDate date, int year) {
    Rulebook rulebook = byDate.computeIfAbsent(date, rulebooks::asOf);
    return evaluators.computeIfAbsent(date + " " + year, k -> new Evaluator(rulebook, year));
  }
}
