package vn.xetkhen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xetkhen.award.Verdict.ELIGIBLE;
import static vn.xetkhen.award.Verdict.INCOMPLETE;
import static vn.xetkhen.award.Verdict.NOT_ELIGIBLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.proposal.Given;
import vn.xetkhen.proposal.Standing;

class RoundRunTest {

  private static final RoundHeading HEADING =
      new RoundHeading(
          Given.YEAR,
          LocalDate.of(2021, 12, 31),
          "d1",
          List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2017, 10, 1), LocalDate.of(2024, 1, 1)),
          Given.ORDER);

  @TempDir Path folder;

  /** Hands out invented nominees, and their verdicts, as if they came of a workbook. */
  private static final class Invented implements WorkbookReader, RoundRun.Judge {
    final Map<Dossier, Evaluation> verdicts = new IdentityHashMap<>();
    final List<Evaluation> evaluations = new ArrayList<>();
    final List<RefusedCell> refused = new ArrayList<>();
    RuntimeException fault;

    Invented(Given... nominees) {
      for (Given nominee : nominees) {
        add(nominee);
      }
    }

    void add(Given nominee) {
      Evaluation evaluation = nominee.evaluation();
      evaluations.add(evaluation);
      verdicts.put(evaluation.dossier(), evaluation);
    }

    @Override
    public Workbook read(Path file, Sink sink) {
      for (Evaluation evaluation : evaluations) {
        if (sink.cancelled()) {
          break;
        }
        sink.dossier(evaluation.dossier());
      }
      refused.forEach(sink::refused);
      sink.notice("Trang ẩn «Cũ» được để nguyên.");
      if (fault != null) {
        throw fault;
      }
      return Given.WORKBOOK;
    }

    @Override
    public List<Evaluation> evaluate(List<Dossier> batch) {
      return batch.stream().map(verdicts::get).toList();
    }
  }

  private RoundResult run(Invented invented) throws IOException {
    return new RoundRun(invented, invented, HEADING)
        .run(List.of(Path.of("đội-1.xlsx")), folder, RoundProgress.NONE);
  }

  private static String json(RoundResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    result.writeEvaluation(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonNode tree(Invented invented) throws IOException {
    try (RoundResult result = run(invented)) {
      return new JsonMapper().readTree(json(result));
    }
  }

  @Test
  void theFileHasTheFieldsOfTheContractInTheirOrder() throws IOException {
    Given an = Given.person("An").row(7);
    an.judged(Given.MINISTRY, ELIGIBLE, 12);
    an.judged(
        Given.DEPARTMENT,
        INCOMPLETE,
        3,
        Ground.found("HTXSNV", an.cell("K", "a \"b\"\n\\ \t\u0001 \uD83D\uDE00 \uD800 ế")),
        Ground.wanted(
            "Đề nghị gửi", new Source.AbsentColumn(Given.WORKBOOK, "Cá nhân", "Sáng kiến")));
    Invented invented = new Invented(an);
    invented.refused.add(
        new RefusedCell(
            Given.WORKBOOK, "Cá nhân", "F12", "31/02", "Không có ngày này.", "Ghi lại."));
    JsonNode file = tree(invented);
    assertThat(file.propertyNames())
        .containsExactly("year", "date", "rulebook", "workbooks", "nominees", "refused");
    assertThat(file.get("rulebook").toString())
        .isEqualTo("{\"digest\":\"d1\",\"wordings\":[\"2017-10-01\",\"2024-01-01\"]}");
    assertThat(file.get("workbooks").toString())
        .isEqualTo("[{\"name\":\"đội-1.xlsx\",\"sha256\":\"" + Given.WORKBOOK.sha256() + "\"}]");
    JsonNode nominee = file.get("nominees").get(0);
    assertThat(nominee.propertyNames())
        .containsExactly("name", "kind", "unit", "source", "requested", "proposed", "awards");
    assertThat(nominee.get("source").toString())
        .isEqualTo("{\"workbook\":\"đội-1.xlsx\",\"sheet\":\"Cá nhân\",\"row\":7}");
    assertThat(nominee.get("requested").isNull()).isTrue();
    assertThat(nominee.get("proposed").asString()).isEqualTo("ministry-certificate");
    JsonNode award = nominee.get("awards").get(1);
    assertThat(award.propertyNames())
        .containsExactly(
            "award", "kind", "wording", "verdict", "gates", "paths", "lacking", "points", "rank");
    JsonNode rule = award.get("paths").get(0);
    assertThat(rule.propertyNames())
        .containsExactly("id", "title", "citation", "outcome", "conditions");
    assertThat(rule.get("citation").asString())
        .isEqualTo("Điều 72, khoản 1, điểm c, Luật 15/2003/QH11");
    JsonNode condition = rule.get("conditions").get(0);
    assertThat(condition.propertyNames())
        .containsExactly("text", "outcome", "have", "need", "grounds");
    assertThat(condition.get("text").asString()).isEqualTo("Có từ 2 năm xếp loại \"HTXSNV\"");
    assertThat(condition.get("have").isNull()).isTrue();
    JsonNode cell = condition.get("grounds").get(0);
    assertThat(cell.propertyNames()).containsExactly("workbook", "sheet", "cell", "value", "says");
    assertThat(cell.get("cell").asString()).isEqualTo("K7");
    assertThat(cell.get("value").asString())
        .isEqualTo("a \"b\"\n\\ \t\u0001 \uD83D\uDE00 \uD800 ế");
    assertThat(condition.get("grounds").get(1).toString())
        .isEqualTo(
            "{\"workbook\":\"đội-1.xlsx\",\"sheet\":\"Cá nhân\",\"column\":\"Sáng kiến\","
                + "\"says\":\"Đề nghị gửi\",\"wanted\":true}");
    assertThat(file.get("refused").get(0).toString())
        .isEqualTo(
            "{\"workbook\":\"đội-1.xlsx\",\"sheet\":\"Cá nhân\",\"cell\":\"F12\","
                + "\"value\":\"31/02\",\"problem\":\"Không có ngày này.\",\"advice\":\"Ghi lại.\"}");
  }

  @Test
  void ranksAreThoseOfTheWholeRoundAndNullOutsideThePool() throws IOException {
    JsonNode nominees =
        tree(new Invented(
                Given.person("A").row(5).judged(Given.MINISTRY, ELIGIBLE, 5),
                Given.person("B").row(6).judged(Given.MINISTRY, NOT_ELIGIBLE, 50),
                Given.person("C").row(7).code("1").judged(Given.MINISTRY, ELIGIBLE, 9),
                Given.person("C").row(8).code("1").judged(Given.MINISTRY, ELIGIBLE, 9)))
            .get("nominees");
    assertThat(
            IntStream.range(0, 4)
                .mapToObj(i -> nominees.get(i).get("awards").get(0).get("rank").toString()))
        .containsExactly("2", "null", "1", "null");
  }

  @Test
  void manyNomineesComeInTheOrderOfTheirRowsEachOnALine() throws IOException {
    Invented invented = new Invented();
    for (int i = 0; i < 2345; i++) {
      invented.add(
          Given.person("N" + i)
              .row(i + 5)
              .judged(Given.MINISTRY, ELIGIBLE, i % 50)
              .judged(Given.WORKER, ELIGIBLE, i % 50));
    }
    try (RoundResult result = run(invented)) {
      String first = json(result);
      assertThat(first.lines().filter(line -> line.startsWith("{\"name\":"))).hasSize(2345);
      JsonNode nominees = new JsonMapper().readTree(first).get("nominees");
      for (int i = 0; i < 2345; i++) {
        assertThat(nominees.get(i).get("name").asString()).isEqualTo("N" + i);
        // 47 nominees for each number of points below 45, 46 for the others
        int points = i % 50;
        int ahead = IntStream.range(0, 2345).map(n -> n % 50 > points ? 1 : 0).sum();
        assertThat(nominees.get(i).get("awards").get(1).get("rank").asInt()).isEqualTo(ahead + 1);
      }
      assertThat(json(result)).isEqualTo(first);
    }
  }

  @Test
  void groundsSharedByTwoAwardsAreWrittenInBoth() throws IOException {
    Ground[] grounds = {Ground.found("HTXSNV", Given.person("A").cell("K", "HTXSNV"))};
    Given shared = Given.person("A").judged(Given.MINISTRY, ELIGIBLE, 1, grounds);
    Evaluation evaluation = shared.judged(Given.WORKER, ELIGIBLE, 1, grounds).evaluation();
    PackedJson packed = new PackedJson();
    JsonBytes out = new JsonBytes();
    byte[] json = new NomineeJson(packed).write(evaluation);
    packed.unpack(json, json.length, pool -> 70_000, out);
    JsonNode awards = new JsonMapper().readTree(out.toString()).get("awards");
    assertThat(awards.get(0).get("paths")).isEqualTo(awards.get(1).get("paths"));
    assertThat(awards.get(0).get("rank").asInt()).isEqualTo(70_000);
  }

  @Test
  void listsShowThePoolByRankThenThoseOutside() throws IOException {
    Invented invented =
        new Invented(
            Given.person("A").row(5).judged(Given.MINISTRY, ELIGIBLE, 5),
            Given.person("B").row(6).asksFor(Given.MINISTRY).judged(Given.MINISTRY, INCOMPLETE, 50),
            Given.person("C").row(7).judged(Given.MINISTRY, INCOMPLETE, 50),
            Given.person("D").row(8).born(1, 2, 1980).judged(Given.MINISTRY, ELIGIBLE, 9),
            Given.person("D").row(9).born(1, 2, 1980).judged(Given.MINISTRY, ELIGIBLE, 9),
            Given.person("E").row(9).judged(Given.WORKER, ELIGIBLE, 9));
    List<String> seen = new ArrayList<>();
    try (RoundResult result = run(invented)) {
      for (int twice = 0; twice < 2; twice++) {
        seen.clear();
        result.forEachListed(
            new RankedLists.Reader() {
              @Override
              public void list(vn.xetkhen.proposal.PoolId pool, vn.xetkhen.award.Award award) {
                seen.add(award.id().value());
              }

              @Override
              public void row(ListedNominee row) {
                Standing.Place place = row.place();
                seen.add(
                    row.nominee().name()
                        + row.nominee().row()
                        + " "
                        + (place == null ? "-" : place.rank())
                        + " "
                        + row.evaluation().points().total()
                        + " "
                        + row.evaluation().lacking());
              }
            });
      }
      assertThat(result.sameRows())
          .extracting(same -> same.row().row() + "=" + same.first().row())
          .containsExactly("9=8");
    }
    assertThat(seen)
        .containsExactly(
            "ministry-certificate",
            "D8 1 9 []",
            "A5 2 5 []",
            "B6 - 50 [Thiếu 1 năm.]",
            "D9 - 9 []",
            "advanced-worker",
            "E9 1 9 []");
  }

  @Test
  void aNomineeComesBackFromTheTemporaryFileAsItWas() throws IOException {
    Given an = Given.person("Nguyễn Thị Ẩn").code("QL-1").born(1, 2, 1980).row(9).unit("Đội \"1\"");
    Given collective = Given.collective("Đội 1").judged(Given.MINISTRY, ELIGIBLE, 2);
    try (RoundResult result = run(new Invented(an, collective))) {
      assertThat(result.nominee(0)).isEqualTo(an.dossier().nominee());
      assertThat(result.nominee(1)).isEqualTo(collective.dossier().nominee());
    }
  }

  @Test
  void verdictsAreCountedByAwardKindAndSubject() throws IOException {
    try (RoundResult result =
        run(
            new Invented(
                Given.person("A")
                    .judged(Given.WORKER, ELIGIBLE, 5)
                    .judged(Given.MINISTRY, INCOMPLETE, 5),
                Given.person("B").judged(Given.WORKER, ELIGIBLE, 5)))) {
      assertThat(result.counts())
          .extracting(count -> count.pool().award())
          .containsExactly(new AwardId("ministry-certificate"), new AwardId("advanced-worker"));
      assertThat(result.counts().get(1).of(ELIGIBLE)).isEqualTo(2);
      assertThat(result.counts().get(1).of(INCOMPLETE)).isZero();
      assertThat(result.notices()).containsExactly("Trang ẩn «Cũ» được để nguyên.");
    }
  }

  @Test
  void nothingIsLeftBehindWhenTheRunIsClosedFailsOrIsCancelled() throws IOException {
    Invented good = new Invented(Given.person("A").judged(Given.WORKER, ELIGIBLE, 5));
    run(good).close();
    assertThat(folder).isEmptyDirectory();

    good.fault = new IllegalArgumentException("hỏng");
    assertThatThrownBy(() -> run(good)).hasMessage("hỏng");
    assertThat(folder).isEmptyDirectory();

    good.fault = null;
    RoundProgress stop =
        new RoundProgress() {
          @Override
          public void judged(long nominees) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(
            () -> new RoundRun(good, good, HEADING).run(List.of(Path.of("a")), folder, stop))
        .isInstanceOf(RoundCancelledException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFaultOfTheRulesEndsTheRun() {
    Invented invented = new Invented();
    for (int i = 0; i < 5000; i++) {
      invented.add(Given.person("N" + i));
    }
    RoundRun.Judge broken =
        batch -> {
          throw new IllegalStateException("luật hỏng");
        };
    assertThatThrownBy(
            () ->
                new RoundRun(invented, broken, HEADING)
                    .run(List.of(Path.of("a")), folder, RoundProgress.NONE))
        .hasMessage("luật hỏng");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theSecondReadingGivesReasonsAndPlacesAsFarAsWanted() throws IOException {
    Invented invented = new Invented();
    for (int i = 0; i < 130; i++) {
      invented.add(Given.person("N" + i).judged(Given.MINISTRY, ELIGIBLE, i));
    }
    List<String> seen = new ArrayList<>();
    try (RoundResult result = run(invented)) {
      new RoundRun(invented, invented, HEADING)
          .again(
              List.of(Path.of("a")),
              result,
              120,
              (evaluation, standing) ->
                  seen.add(
                      evaluation.dossier().nominee().name()
                          + " "
                          + standing.places().get(Given.MINISTRY.id()).rank()));
    }
    assertThat(seen).hasSize(120).startsWith("N0 130", "N1 129").endsWith("N119 11");
  }

  @Test
  void anUnwritableFolderIsRefusedBeforeAnythingIsRead() {
    assertThatThrownBy(
            () ->
                new RoundRun(new Invented(), new Invented(), HEADING)
                    .run(List.of(), folder.resolve("không có"), RoundProgress.NONE))
        .isInstanceOf(IOException.class);
    assertThat(Files.exists(folder.resolve("không có"))).isFalse();
  }
}
