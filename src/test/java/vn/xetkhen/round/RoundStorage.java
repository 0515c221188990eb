package vn.xetkhen.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.document.RoundProgress;
import vn.xetkhen.document.RoundResult;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.storage.KeptFiles;
import vn.xetkhen.web.Service;

/** What must hold on every database; subclasses name the database. */
@SpringBootTest(
    classes = {Service.class, StubbedCore.class},
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "db-scheduler.enabled=false")
abstract class RoundStorage {
  @Autowired private Rounds rounds;
  @Autowired private RoundRepository repository;
  @Autowired private Assessment assessment;
  @Autowired private Replays replays;
  @Autowired private ReplayJob replayJob;
  @Autowired private StoredRound stored;
  @Autowired private Ledger ledger;
  @Autowired private Nominees nominees;
  @Autowired private KeptFiles kept;
  @Autowired private Workbooks sent;
  @Autowired private RulesShelf shelf;
  @Autowired private EditedRules rules;
  @Autowired private StubCore core;
  @Autowired private JdbcClient jdbc;
  @TempDir private Path temporary;

  @AfterEach
  void playFairAgain() {
    core.before = row -> {};
    core.bonus = 0;
    core.rulesBroken = false;
  }

  @Test
  void a_stored_round_reads_back_as_the_bytes_of_the_command_line() throws IOException {
    long round = order("1234", "77");
    assessment.run(round, () -> false);

    assertThat(state(round).status()).isEqualTo(RoundStatus.DONE);
    assertThat(evaluation(round)).isEqualTo(fromFiles(round));
  }

  @Test
  void rows_stored_before_tables_had_an_order_are_given_the_same_one() throws IOException {
    long round = order("1234", "77");
    assessment.run(round, () -> false);
    String migration =
        Files.readString(Path.of("src/main/resources/db/migration/V6__table_order.sql"));
    String given =
        migration.substring(migration.indexOf("list_order =") + 12, migration.indexOf(";\ndrop"));
    assertThat(
            jdbc.sql(
                    "select count(*) from nominee_award where round_id = ? and list_order <> "
                        + given)
                .param(round)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(count("nominee_award", round)).isGreaterThan(1000);
  }

  @Test
  void a_job_killed_between_chunks_goes_on_and_nothing_is_lost_or_double() throws IOException {
    long round = order("3456");
    core.before =
        row -> {
          if (row == 2900) {
            // leaves at once, without a last word: all that a killed process can do
            throw new Assessment.InterruptedByShutdown();
          }
        };
    assertThatThrownBy(() -> assessment.run(round, () -> false))
        .isInstanceOf(Assessment.InterruptedByShutdown.class);
    assertThat(state(round).status()).isEqualTo(RoundStatus.READING);
    assertThat(state(round).nominees()).isEqualTo(2000);
    assertThat(count("nominee", round)).isEqualTo(2000);

    core.before = row -> {};
    assessment.run(round, () -> false);

    assertThat(state(round).status()).isEqualTo(RoundStatus.DONE);
    assertThat(count("nominee", round)).isEqualTo(3456);
    assertThat(count("refused_cell", round)).isEqualTo(3456 / 7);
    assertThat(count("intake_notice", round)).isEqualTo(1);
    assertThat(chunks(round)).isEqualTo(IntStream.rangeClosed(1, 3456).boxed().toList());
    assertThat(evaluation(round)).isEqualTo(fromFiles(round));
  }

  @Test
  void the_end_of_the_process_interrupts_a_job_and_leaves_it_running() {
    long round = order("2500");
    boolean[] ending = {false};
    core.before = row -> ending[0] |= row == 1300;
    assertThatThrownBy(() -> assessment.run(round, () -> ending[0]))
        .isInstanceOf(Assessment.InterruptedByShutdown.class);
    assertThat(state(round).status().running()).isTrue();

    core.before = row -> {};
    assessment.run(round, () -> false);
    assertThat(count("nominee", round)).isEqualTo(2500);
  }

  @Test
  void a_cancelled_round_keeps_what_is_stored_and_goes_on_when_asked() throws IOException {
    long round = order("9000");
    core.before =
        row -> {
          if (row == 4000) {
            rounds.cancel(round);
          }
        };
    assessment.run(round, () -> false);
    assertThat(state(round).status()).isEqualTo(RoundStatus.CANCELLED);
    assertThat(count("nominee", round)).isBetween(1000, 8999);

    core.before = row -> {};
    assertThat(rounds.goOn(round)).isTrue();
    assessment.run(round, () -> false);
    assertThat(state(round).status()).isEqualTo(RoundStatus.DONE);
    assertThat(evaluation(round)).isEqualTo(fromFiles(round));
  }

  @Test
  void a_bad_workbook_is_named_and_the_good_ones_count() {
    long round = order("12", "bad");
    assessment.run(round, () -> false);

    Rounds.Overview overview = rounds.find(round).orElseThrow();
    assertThat(overview.state().status()).isEqualTo(RoundStatus.DONE);
    assertThat(overview.state().nominees()).isEqualTo(12);
    assertThat(overview.workbooks().get(1).refusal()).contains("không phải tệp Excel");
  }

  @Test
  void a_round_of_bad_workbooks_fails_and_says_why() {
    long round = order("bad");
    assessment.run(round, () -> false);

    assertThat(state(round).status()).isEqualTo(RoundStatus.FAILED);
    assertThat(state(round).lines()).singleElement().asString().contains("Lưu lại dạng .xlsx");
  }

  @Test
  void the_same_bytes_sent_twice_are_one_workbook() {
    RoundWorkbook first = sent.keep(bytes("31"), "a.xlsx");
    RoundWorkbook second = sent.keep(bytes("31"), "b.xlsx");
    long round = rounds.order("Đợt thử", 2021, null, List.of(first, second));

    assertThat(rounds.find(round).orElseThrow().round().workbooks()).containsExactly(first);
  }

  @Test
  void a_search_needs_no_diacritics_and_takes_wildcards_for_letters() {
    long round = order("60");
    assessment.run(round, () -> false);
    String award = Samples.AWARDS.get(0).id().value();

    assertThat(found(round, award, "vo thanh thuy")).isEqualTo(6);
    assertThat(found(round, award, "Thúy Võ")).isEqualTo(6);
    assertThat(found(round, award, "đội 3 thuy")).isPositive();
    assertThat(found(round, award, "%")).isZero();
    assertThat(found(round, award, "_")).isZero();
    assertThat(nominees.search("vo thanh thuy", 500))
        .filteredOn(hit -> hit.round() == round)
        .hasSize(6)
        .allSatisfy(hit -> assertThat(hit.name()).isEqualTo("Võ Thị Thanh Thúy"));
  }

  @Test
  void pages_of_a_table_follow_each_other_without_gap_or_overlap() {
    long round = order("120");
    assessment.run(round, () -> false);
    Filter all = new Filter(Samples.AWARDS.get(0).id().value(), null, null, null, "", "");

    List<Integer> seqs =
        Stream.of(1, 2, 3)
            .flatMap(n -> ledger.page(round, all, n).lines().stream())
            .map(Ledger.Line::seq)
            .toList();
    assertThat(seqs).hasSize(120).doesNotHaveDuplicates();
    Map<Verdict, Integer> verdicts = ledger.verdicts(round, all);
    assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(120);
    assertThat(ledger.page(round, all, 99).page()).isEqualTo(3);
    Ledger.Neighbours second = ledger.neighbours(round, all, seqs.get(1)).orElseThrow();
    assertThat(second.position()).isEqualTo(2);
    assertThat(second.previous()).isEqualTo(seqs.get(0));
    assertThat(second.next()).isEqualTo(seqs.get(2));
  }

  @Test
  void a_nominee_comes_back_with_evaluation_dossier_and_place() {
    long round = order("30");
    assessment.run(round, () -> false);

    NomineeRecord nominee = nominees.find(round, 2).orElseThrow();
    assertThat(nominee.subject()).isEqualTo(Subject.INDIVIDUAL);
    assertThat(nominee.dossier().staffCode()).isEqualTo("QLTT-2");
    assertThat(nominee.evaluation().path("name").asString()).isEqualTo(nominee.name());
    assertThat(nominees.find(round, 31)).isEmpty();
  }

  @Test
  void a_replay_by_the_same_rules_is_the_same_to_the_byte() {
    long round = order("1100", "9");
    assessment.run(round, () -> false);
    long replay = replays.order(round, Replays.Rules.STORED);
    replayJob.run(replay, () -> false);

    Replays.Replay done = replays.find(round, replay).orElseThrow();
    assertThat(done.status()).isEqualTo(RoundStatus.DONE);
    assertThat(done.identical()).isTrue();
    assertThat(done.checked()).isEqualTo(1109);
    assertThat(done.storedSha256()).isEqualTo(sha256(evaluation(round)));
  }

  @Test
  void a_replay_by_other_rules_says_what_changed_for_whom() {
    long round = order("15");
    assessment.run(round, () -> false);
    core.bonus = 5;
    long replay = replays.order(round, Replays.Rules.CURRENT);
    replayJob.run(replay, () -> false);

    Replays.Replay done = replays.find(round, replay).orElseThrow();
    assertThat(done.identical()).isFalse();
    assertThat(done.differing()).isEqualTo(15);
    assertThat(replays.differences(replay)).hasSize(15).first().asString().contains("điểm →");
  }

  @Test
  void rules_with_a_fault_leave_the_last_good_ones_in_force() throws IOException {
    shelf.refresh();
    String good = shelf.inForce().orElseThrow().sha256();
    core.rulesBroken = true;
    Path file = rulesFolder().resolve("awards.yaml");
    Files.writeString(file, "# sửa dở");
    shelf.refresh();

    assertThat(shelf.shown().problems()).singleElement().asString().contains("Câu lạ.");
    assertThat(shelf.take()).isEqualTo(good);

    core.rulesBroken = false;
    Files.writeString(file, "# sửa xong rồi");
    shelf.refresh();
    assertThat(shelf.shown().problems()).isEmpty();
    assertThat(shelf.take()).isNotEqualTo(good);
  }

  @Test
  void a_large_file_comes_back_as_it_was_kept() throws IOException {
    byte[] bytes = new byte[(1 << 20) + 12_345];
    new java.util.Random(7).nextBytes(bytes);
    String sha256 = kept.keep(new ByteArrayInputStream(bytes));

    assertThat(kept.size(sha256)).contains((long) bytes.length);
    assertThat(kept.file(sha256)).hasBinaryContent(bytes);
  }

  abstract Path rulesFolder();

  private int found(long round, String award, String words) {
    return ledger.page(round, new Filter(award, null, null, null, "", words), 1).total();
  }

  private long order(String... workbooks) {
    List<RoundWorkbook> kept =
        Stream.of(workbooks).map(text -> sent.keep(bytes(text), "ds " + text + ".xlsx")).toList();
    return rounds.order("Đợt thử", 2021, null, kept);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private RoundState state(long round) {
    return rounds.find(round).orElseThrow().state();
  }

  private int count(String table, long round) {
    return jdbc.sql("select count(*) from " + table + " where round_id = ?")
        .param(round)
        .query(Integer.class)
        .single();
  }

  private List<Integer> chunks(long round) {
    return jdbc
        .sql("select first_seq, last_seq from chunk where round_id = ? order by chunk_no")
        .param(round)
        .query((row, n) -> IntStream.rangeClosed(row.getInt(1), row.getInt(2)).boxed().toList())
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private byte[] evaluation(long round) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      stored.writeEvaluation(rounds.find(round).orElseThrow(), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What the pipeline of the command line makes of the same workbooks. */
  private byte[] fromFiles(long number) throws IOException {
    Round round = repository.findById(number).orElseThrow();
    Map<Path, SentFile> files = sent.of(round);
    Core.Bench bench = core.open(rules.read(), round, files::get);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RoundResult result =
        new RoundRun(bench.reader(), bench.judge(), bench.heading())
            .run(List.copyOf(files.keySet()), temporary, RoundProgress.NONE)) {
      result.writeEvaluation(out);
    }
    return out.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(KeptFiles.sha256().digest(bytes));
  }
}
