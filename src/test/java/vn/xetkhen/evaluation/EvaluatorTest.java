package vn.xetkhen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.TitleEntry;

class EvaluatorTest {

  private static final String PROVINCE = "provincial-certificate";
  private static final int YEAR = 2024;

  @Test
  void everyAwardOfTheSubjectWithAPathOfTheKindIsJudgedInTheOrderOfPrecedence() {
    assertThat(Judged.judge(YEAR, List.of(Judged.person(YEAR).dossier())).get(0).awards())
        .extracting(a -> a.award().id().value())
        .containsExactly(
            "ministry-certificate",
            PROVINCE,
            "department-certificate",
            "grassroots-fighter",
            "advanced-worker");
    assertThat(
            Judged.judge(
                    YEAR,
                    List.of(Judged.person(YEAR).with("Loại khen thưởng", "đột xuất").dossier()))
                .get(0)
                .awards())
        .extracting(a -> a.award().id().value())
        .containsExactly("ministry-certificate", PROVINCE, "department-certificate");
  }

  @Test
  void theVerdictIsTheLeastOfTheGatesAndOfTheBestPath() {
    Judged good =
        Judged.person(YEAR)
            .rated("HTXSNV", "HTXSNV")
            .with("Sáng kiến", "Một (cấp cơ sở, {Y}); Hai (cấp cơ sở, {Y-1})");
    assertThat(good.award(PROVINCE).verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(good.award(PROVINCE).paths())
        .extracting(RuleResult::outcome)
        .containsExactly(Outcome.MET, Outcome.NOT_MET);
    good.with("Đang xem xét, xác minh", "Thanh tra");
    assertThat(good.award(PROVINCE).verdict()).isEqualTo(Verdict.ON_HOLD);
    good.with("Kỷ luật", "Khiển trách (01/03/2024 - 01/03/2025)");
    assertThat(good.award(PROVINCE).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
  }

  @Test
  void everyPointHasItsSource() {
    Points points =
        Judged.person(YEAR)
            .rated("HTXSNV", "HTXSNV", "HTTNV")
            .with("Sáng kiến", "Một (cấp cơ sở, {Y}); Hai (cấp tỉnh, {Y-1})")
            .with("Vị trí", "Trực tiếp")
            .award(PROVINCE)
            .points();
    // 2 years 20, cơ sở 5, tỉnh 10, direct 3
    assertThat(points.total()).isEqualTo(38);
    assertThat(points.lines()).hasSize(5).allSatisfy(l -> assertThat(l.grounds()).isNotEmpty());
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    List<Dossier> dossiers = many();
    List<Evaluation> inOrder = Judged.judge(YEAR, dossiers);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < dossiers.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(7));
    List<Evaluation> shuffled = Judged.judge(YEAR, places.stream().map(dossiers::get).toList());
    for (int i = 0; i < places.size(); i++) {
      assertThat(shuffled.get(i)).isEqualTo(inOrder.get(places.get(i)));
    }
  }

  @Test
  void aDossierIsJudgedAloneAsInABatch() {
    List<Dossier> dossiers = many();
    List<Evaluation> together = Judged.judge(YEAR, dossiers);
    for (int i = 0; i < dossiers.size(); i += 7) {
      assertThat(Judged.judge(YEAR, List.of(dossiers.get(i)))).containsExactly(together.get(i));
    }
  }

  @Test
  void theOrderOfEntriesInACellChangesNoVerdictAndNoPoint() {
    for (Dossier dossier : many()) {
      Evaluation before = Judged.judge(YEAR, List.of(dossier)).get(0);
      Evaluation after = Judged.judge(YEAR, List.of(reversed((IndividualDossier) dossier))).get(0);
      for (int i = 0; i < before.awards().size(); i++) {
        AwardEvaluation one = before.awards().get(i);
        AwardEvaluation other = after.awards().get(i);
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.points().total()).isEqualTo(one.points().total());
        assertThat(other.lacking()).containsExactlyInAnyOrderElementsOf(one.lacking());
      }
    }
  }

  @Test
  void severalThreadsSayWhatOneSays() throws Exception {
    List<Dossier> dossiers = many();
    List<Evaluation> one = Judged.judge(YEAR, dossiers);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Evaluation>>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        running.add(threads.submit(() -> Judged.judge(YEAR, dossiers)));
      }
      for (Future<List<Evaluation>> each : running) {
        assertThat(each.get()).isEqualTo(one);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Sixty people of every sort: more than share a session. */
  private static List<Dossier> many() {
    String[] ratings = {"HTXSNV", "HTTNV", "", "HTNV", "KHTNV"};
    String[] titles = {
      "",
      "CSTĐCS {Y} (căn cứ: sáng kiến)",
      "CSTĐCS {Y}; CSTĐCS {Y-1}",
      "CSTĐCS",
      "CSTĐ cấp bộ {Y-1}"
    };
    String[] initiatives = {
      "Một (cấp cơ sở, {Y}); Hai (cấp tỉnh, {Y-1}); Ba (cấp bộ, {Y-2})",
      "",
      "Một (cấp cơ sở); Hai (2024)"
    };
    String[] held = {
      "",
      "Bằng khen UBND tỉnh {Y-1} (công trạng); Giấy khen {Y} (công trạng)",
      "Bằng khen {Y}; Giấy khen"
    };
    Random random = new Random(11);
    List<Dossier> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Judged row =
          Judged.person(YEAR)
              .named("Người " + i)
              .rated(any(ratings, random), any(ratings, random), any(ratings, random))
              .with("Danh hiệu thi đua", any(titles, random))
              .with("Khen thưởng đã đạt", any(held, random));
      if (random.nextInt(5) == 0) {
        row.without("Sáng kiến");
      } else {
        row.with("Sáng kiến", any(initiatives, random));
      }
      all.add(row.dossier());
    }
    return all;
  }

  private static String any(String[] texts, Random random) {
    return texts[random.nextInt(texts.length)];
  }

  private static Dossier reversed(IndividualDossier d) {
    List<TitleEntry> titles = new ArrayList<>(d.titles().items());
    List<InitiativeEntry> initiatives = new ArrayList<>(d.initiatives().items());
    List<CommendationEntry> commendations = new ArrayList<>(d.commendations().items());
    Collections.reverse(titles);
    Collections.reverse(initiatives);
    Collections.reverse(commendations);
    return new IndividualDossier(
        d.nominee(),
        d.nomination(),
        d.woman(),
        d.direct(),
        d.joined(),
        d.registered(),
        d.ratings(),
        new Entries<>(titles, d.titles().complete(), d.titles().source()),
        new Entries<>(initiatives, d.initiatives().complete(), d.initiatives().source()),
        new Entries<>(commendations, d.commendations().complete(), d.commendations().source()),
        d.disciplines(),
        d.reviews(),
        d.notes());
  }
}
