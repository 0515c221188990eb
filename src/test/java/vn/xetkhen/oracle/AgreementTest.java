package vn.xetkhen.oracle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.proposal.Standing;

/** The comparison itself must be able to fail. */
class AgreementTest {

  @Test
  void an_engine_that_judges_nothing_disagrees() {
    assertThatThrownBy(
            () -> Agreement.onVerdicts(1, 100, draw -> new Evaluation(draw.dossier(), List.of())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ministry-certificate G1")
        .hasMessageContaining("engine null");
  }

  @Test
  void standings_after_the_oracle_agree_and_others_do_not() {
    Agreement.onRanks(2, 20, 50, (run, round) -> standings(run, round, 0));
    assertThatThrownBy(() -> Agreement.onRanks(2, 20, 50, (run, round) -> standings(run, round, 1)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ranks");
  }

  private static List<Standing> standings(List<Dossier> run, RandomDossiers.Draw round, int error) {
    List<Map<AwardId, Integer>> ranks = Oracle.rank(run, round.year(), round.date());
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      Map<AwardId, Standing.Place> places = new TreeMap<>();
      ranks
          .get(i)
          .forEach((award, rank) -> places.put(award, new Standing.Place(rank + error, 1, "")));
      AwardId proposed = Oracle.judge(run.get(i), round.year(), round.date()).proposed();
      standings.add(new Standing(run.get(i).nomination().requested(), proposed, places));
    }
    return standings;
  }
}
