package vn.xetkhen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xetkhen.oracle.RandomDossiers;
import vn.xetkhen.rulebook.Rulebooks;

/** Drools and plain loops over the same facts explain random dossiers in the same words. */
class PlainJudgeTest {

  private static final int DRAWS = 3_000;

  private record Pair(Evaluator rules, PlainJudge plain) {}

  @Test
  void drools_finds_what_plain_loops_find() {
    Rulebooks rulebooks = Rulebooks.open(Path.of("rules"), Path.of("target/compiled"));
    RandomDossiers dossiers = new RandomDossiers(20261124);
    Map<String, Pair> pairs = new HashMap<>();
    int met = 0;
    for (int i = 0; i < DRAWS; i++) {
      RandomDossiers.Draw draw = dossiers.next();
      LocalDate date = draw.date();
      Pair pair =
          pairs.computeIfAbsent(
              date + " " + draw.year(),
              any ->
                  new Pair(
                      new Evaluator(rulebooks.asOf(date), draw.year()),
                      new PlainJudge(rulebooks.asOf(date), draw.year())));
      List<Evaluation> plain = pair.plain.evaluate(List.of(draw.dossier()));
      assertThat(pair.rules.evaluate(List.of(draw.dossier()))).isEqualTo(plain);
      met += (int) plain.get(0).awards().stream().filter(a -> a.verdict().proposable()).count();
    }
    assertThat(met).isGreaterThan(100);
  }
}
