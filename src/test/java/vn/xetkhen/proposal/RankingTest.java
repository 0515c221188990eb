package vn.xetkhen.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xetkhen.award.CommendationKind.REGULAR;
import static vn.xetkhen.award.CommendationKind.THEMATIC;
import static vn.xetkhen.award.Verdict.ELIGIBLE;
import static vn.xetkhen.award.Verdict.INCOMPLETE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.rulebook.RankingOrder;

class RankingTest {

  private static final PoolId POOL = new PoolId(Given.MINISTRY.id(), REGULAR, Subject.INDIVIDUAL);

  private static Given person(String name, int points) {
    return Given.person(name).judged(Given.MINISTRY, ELIGIBLE, points);
  }

  private static Given collective(String name, int points) {
    return Given.collective(name).judged(Given.MINISTRY, ELIGIBLE, points);
  }

  private static RankedPool rank(Given... nominees) {
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    Subject subject = nominees[0].dossier().nominee().subject();
    for (Given nominee : nominees) {
      pools.add(nominee.evaluation());
    }
    return Objects.requireNonNull(
        pools.rank().pool(new PoolId(Given.MINISTRY.id(), REGULAR, subject)));
  }

  private static List<Standing.Place> places(RankedPool pool) {
    return IntStream.range(0, pool.size()).mapToObj(pool::place).toList();
  }

  @Test
  void equalInAllIsTheSameRankAndTheNextRankSkips() {
    RankedPool pool = rank(person("A", 10), person("B", 20), person("C", 10), person("D", 5));
    assertThat(places(pool)).extracting("rank").containsExactly(2, 1, 2, 4);
    assertThat(places(pool)).extracting("tied").containsExactly(2, 1, 2, 1);
    assertThat(places(pool))
        .extracting("decidedBy")
        .containsExactly(
            "bằng nhau ở mọi tiêu chí", "hơn 10 điểm", "bằng nhau ở mọi tiêu chí", "kém 5 điểm");
  }

  @Test
  void pointsComeBeforeAWomanAndAWomanBeforeADirectWorker() {
    RankedPool pool =
        rank(
            person("A", 10).direct(true).woman(false),
            person("B", 10).woman(true),
            person("C", 11).woman(false));
    assertThat(places(pool)).extracting("rank").containsExactly(3, 2, 1);
    assertThat(places(pool).get(0).decidedBy()).isEqualTo("bằng điểm; nữ xếp trước");
    assertThat(places(pool).get(2).decidedBy()).isEqualTo("hơn 1 điểm");
  }

  @Test
  void aBlankIsNeitherAWomanNorADirectWorker() {
    RankedPool pool =
        rank(
            person("A", 10),
            person("B", 10).woman(false).direct(false),
            person("C", 10).direct(true));
    assertThat(places(pool)).extracting("rank").containsExactly(2, 2, 1);
    assertThat(places(pool).get(2).decidedBy())
        .isEqualTo("bằng điểm; người trực tiếp công tác xếp trước");
  }

  @Test
  void neverCommendedComesBeforeCommendedLongAgoBeforeLately() {
    RankedPool pool =
        rank(
            person("A", 10).commended(2020, REGULAR).commended(2015, REGULAR),
            person("B", 10).commended(2018, THEMATIC),
            person("C", 10));
    assertThat(places(pool)).extracting("rank").containsExactly(3, 2, 1);
    assertThat(places(pool).get(0).decidedBy())
        .isEqualTo("bằng điểm; lần khen gần nhất năm 2018 xếp trước năm 2020");
    assertThat(places(pool).get(1).decidedBy())
        .isEqualTo("bằng điểm; chưa được khen xếp trước đã được khen năm 2018");
  }

  @Test
  void commendationsWithoutYearOrKindOrOfLaterYearsBreakNoTie() {
    RankedPool pool =
        rank(
            person("A", 10).commended(null, REGULAR),
            person("B", 10).commended(2020, null),
            person("C", 10).commended(2022, REGULAR),
            person("D", 10));
    assertThat(places(pool)).extracting("rank").containsOnly(1);
  }

  @Test
  void aCollectiveWithSeventyPercentWomenComesFirstByItsCounts() {
    // 7/10 is 70 %; 69/99 is 69,7 %, which only rounds to 70
    RankedPool pool =
        rank(
            collective("A", 10).women(69, 99),
            collective("B", 10).women(7, 10),
            collective("C", 10).women(7, null));
    assertThat(places(pool)).extracting("rank").containsExactly(2, 1, 2);
    assertThat(places(pool).get(1).decidedBy())
        .isEqualTo("bằng điểm; tập thể có từ 70 % nữ trở lên xếp trước");
  }

  @Test
  void whoIsAloneIsSaidToBeAlone() {
    assertThat(places(rank(person("A", 1))))
        .extracting("decidedBy")
        .containsExactly("duy nhất trong danh sách");
  }

  @Test
  void kindsAndSubjectsAreSeparatePools() {
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    pools.add(person("A", 10).evaluation());
    pools.add(Given.person("B").kind(THEMATIC).judged(Given.MINISTRY, ELIGIBLE, 20).evaluation());
    pools.add(collective("C", 30).evaluation());
    assertThat(pools.rank().pools()).extracting(RankedPool::size).containsExactly(1, 1, 1);
  }

  @Test
  void theOrderOfTheRowsChangesNoRank() {
    List<Evaluation> people = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      Given given = person("N" + i, random.nextInt(40)).row(i).woman(random.nextBoolean());
      given.direct(random.nextBoolean());
      if (random.nextBoolean()) {
        given.commended(2015 + random.nextInt(6), REGULAR);
      }
      people.add(given.evaluation());
    }
    List<String> first = ranks(people);
    Collections.shuffle(people, random);
    assertThat(ranks(people)).isEqualTo(first);
    assertThat(first).hasSize(3000);
  }

  private static List<String> ranks(List<Evaluation> people) {
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    people.forEach(pools::add);
    Ranking ranking = pools.rank();
    return IntStream.range(0, people.size())
        .mapToObj(i -> people.get(i).dossier().nominee().name() + " " + ranking.place(POOL, i))
        .sorted()
        .toList();
  }

  @Test
  void ranksAgreeWithAPlainComparison() {
    Random random = new Random(11);
    List<Evaluation> people = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      people.add(
          person("N" + i, random.nextInt(12) - 2).woman(random.nextBoolean()).row(i).evaluation());
    }
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    people.forEach(pools::add);
    Ranking ranking = pools.rank();
    for (int i = 0; i < people.size(); i++) {
      Merit own = merit(people.get(i));
      long ahead =
          people.stream()
              .map(RankingTest::merit)
              .filter(
                  m ->
                      m.points() > own.points()
                          || (m.points() == own.points() && m.women() && !own.women()))
              .count();
      assertThat(ranking.rank(POOL, i)).isEqualTo((int) ahead + 1);
    }
  }

  private static Merit merit(Evaluation evaluation) {
    return Merit.of(
        evaluation.dossier(), evaluation.awards().get(0).points().total(), Given.YEAR, 70);
  }

  @Test
  void rankIsZeroOutsideThePool() {
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    pools.add(Given.person("A").judged(Given.MINISTRY, INCOMPLETE, 99).evaluation());
    pools.add(person("B", 1).evaluation());
    Ranking ranking = pools.rank();
    assertThat(ranking.rank(POOL, 0)).isZero();
    assertThat(ranking.place(POOL, 0)).isNull();
    assertThat(ranking.rank(POOL, 1)).isEqualTo(1);
    assertThat(ranking.rank(new PoolId(Given.WORKER.id(), REGULAR, Subject.INDIVIDUAL), 1))
        .isZero();
  }

  @Test
  void theIncompleteWithMorePointsMayOvertake() {
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    pools.add(person("A", 30).evaluation());
    pools.add(person("B", 10).evaluation());
    pools.add(Given.person("C").judged(Given.MINISTRY, INCOMPLETE, 20).evaluation());
    pools.add(
        Given.person("D")
            .asksFor(Given.PROVINCE)
            .judged(Given.MINISTRY, INCOMPLETE, 50)
            .evaluation());
    RankedPool pool = Objects.requireNonNull(pools.rank().pool(POOL));
    assertThat(pool.mayOvertake(1)).isZero();
    assertThat(pool.mayOvertake(2)).isEqualTo(1);
    assertThatThrownBy(() -> pool.mayOvertake(3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void grassrootsFightersAreCappedAtFifteenPercentRoundedDown() {
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    for (int i = 0; i < 19; i++) {
      Given given = Given.person("N" + i).row(i).judged(Given.WORKER, ELIGIBLE, i);
      pools.add(
          i < 4 ? given.judged(Given.FIGHTER, ELIGIBLE, i / 2).evaluation() : given.evaluation());
    }
    Ranking ranking = pools.rank();
    Cutoff cutoff = Cutoff.of(ranking, 15);
    // 19 × 15 % = 2,85
    assertThat(cutoff).isEqualTo(new Cutoff(19, 15, 2));
    RankedPool fighters = Objects.requireNonNull(ranking.pool(Cutoff.FIGHTERS));
    assertThat(cutoff.covers(Objects.requireNonNull(fighters.place(2)))).isTrue();
    assertThat(cutoff.covers(Objects.requireNonNull(fighters.place(0)))).isFalse();
    assertThat(new Cutoff(19, 15, 1).splits(Objects.requireNonNull(fighters.place(3)))).isTrue();
  }

  @Test
  void standingGathersThePlacesOfANominee() {
    Pools pools = new Pools(Given.YEAR, Given.ORDER);
    Evaluation an = person("A", 10).judged(Given.WORKER, ELIGIBLE, 10).evaluation();
    pools.add(an);
    Standing standing = pools.rank().standing(an, 0);
    assertThat(standing.proposed()).isEqualTo(Given.MINISTRY.id());
    assertThat(standing.requested()).isNull();
    assertThat(standing.places()).containsOnlyKeys(Given.MINISTRY.id(), Given.WORKER.id());
  }

  @Test
  void theOrderOfTheTieBreaksIsData() {
    List<RankingOrder.TieBreak> turned = new ArrayList<>(Given.ORDER.tieBreaks());
    Collections.reverse(turned);
    Pools pools = new Pools(Given.YEAR, new RankingOrder(Given.ORDER.from(), turned));
    pools.add(person("A", 99).commended(2020, REGULAR).evaluation());
    pools.add(person("B", 1).evaluation());
    RankedPool pool = Objects.requireNonNull(pools.rank().pool(POOL));
    assertThat(places(pool)).extracting("rank").containsExactly(2, 1);
    assertThat(places(pool).get(0).decidedBy())
        .isEqualTo("chưa được khen xếp trước đã được khen năm 2020");
  }
}
