package vn.xetkhen.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;

/** A check by chance proves nothing about what chance never draws. */
class RandomDossiersTest {

  private static final int DRAWS = 40_000;

  @Test
  void every_verdict_of_every_award_is_drawn_often_unless_part_R_excludes_it() {
    Map<String, Integer> seen = new TreeMap<>();
    RandomDossiers dossiers = new RandomDossiers(2021);
    for (int i = 0; i < DRAWS; i++) {
      RandomDossiers.Draw draw = dossiers.next();
      Answer answer = Oracle.judge(draw.dossier(), draw.year(), draw.date());
      boolean before = draw.date().isBefore(LocalDate.of(2024, 1, 1));
      answer
          .awards()
          .values()
          .forEach(
              judged ->
                  seen.merge(
                      Oracle.subject(draw.dossier())
                          + " "
                          + judged.award()
                          + " "
                          + draw.dossier().nomination().kind()
                          + (before ? " 2017 " : " 2024 ")
                          + judged.verdict(),
                      1,
                      Integer::sum));
    }
    for (Subject subject : Subject.values()) {
      for (String wording : new String[] {" 2017 ", " 2024 "}) {
        for (AwardId award : Ids.judged(subject, CommendationKind.REGULAR)) {
          boolean council = award.equals(Ids.DEPARTMENT) && wording.equals(" 2024 ");
          for (Verdict verdict : Verdict.values()) {
            String key = subject + " " + award + " REGULAR" + wording + verdict;
            boolean impossible = verdict == (council ? Verdict.ELIGIBLE : Verdict.NEEDS_COUNCIL);
            if (impossible) {
              assertThat(seen).doesNotContainKey(key);
            } else {
              assertThat(seen.getOrDefault(key, 0)).as(key).isGreaterThan(50);
            }
          }
        }
      }
    }
  }

  @Test
  void every_outcome_of_every_gate_and_path_is_drawn_often() {
    Map<String, Map<Outcome, Integer>> seen = new TreeMap<>();
    RandomDossiers dossiers = new RandomDossiers(7);
    for (int i = 0; i < DRAWS; i++) {
      RandomDossiers.Draw draw = dossiers.next();
      for (Answer.Judged judged :
          Oracle.judge(draw.dossier(), draw.year(), draw.date()).awards().values()) {
        judged.gates().forEach((id, outcome) -> count(seen, id, outcome));
        judged.paths().forEach((id, outcome) -> count(seen, judged.award() + " " + id, outcome));
      }
    }
    seen.forEach(
        (id, outcomes) ->
            assertThat(outcomes)
                .as(id)
                .hasSizeGreaterThanOrEqualTo(
                    id.contains("department") && id.contains("P3") || id.contains("P4") ? 2 : 3)
                .allSatisfy((outcome, times) -> assertThat(times).isGreaterThan(100)));
  }

  private static void count(Map<String, Map<Outcome, Integer>> seen, String id, Outcome outcome) {
    seen.computeIfAbsent(id, any -> new HashMap<>()).merge(outcome, 1, Integer::sum);
  }

  @Test
  void the_same_seed_draws_the_same_dossiers() {
    RandomDossiers one = new RandomDossiers(5);
    RandomDossiers other = new RandomDossiers(5);
    for (int i = 0; i < 1000; i++) {
      assertThat(one.next()).isEqualTo(other.next());
    }
  }

  @Test
  void a_run_holds_second_rows_and_ties() {
    LocalDate date = LocalDate.of(2021, 12, 31);
    var run = new RandomDossiers(3).run(600, 2021, date);
    var ranks = Oracle.rank(run, 2021, date);
    long shared =
        ranks.stream()
            .filter(rank -> rank.containsKey(Ids.WORKER))
            .map(rank -> rank.get(Ids.WORKER))
            .collect(java.util.stream.Collectors.groupingBy(r -> r))
            .values()
            .stream()
            .filter(same -> same.size() > 1)
            .count();
    assertThat(shared).isPositive();
    long leftOut = 0;
    for (int i = 0; i < run.size(); i++) {
      AwardId proposed = Oracle.judge(run.get(i), 2021, date).proposed();
      leftOut += proposed != null && !ranks.get(i).containsKey(proposed) ? 1 : 0;
    }
    assertThat(leftOut).isPositive();
  }
}
