package vn.xetkhen.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xetkhen.submission.Books;
import vn.xetkhen.submission.Mends;
import vn.xetkhen.submission.ReadNow;
import vn.xetkhen.submission.SubmissionState;
import vn.xetkhen.submission.Submissions;
import vn.xetkhen.web.Service;

/** What must hold on every database; subclasses name the database. */
@SpringBootTest(
    classes = {Service.class, StubbedCore.class},
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "db-scheduler.enabled=false")
abstract class TakingStorage {
  private static final String SHEET = "Cá nhân";

  @Autowired private ApplicationContext service;
  @Autowired private Submissions submissions;
  @Autowired private Mends mends;
  @Autowired private Takings takings;
  @Autowired private Rounds rounds;
  @Autowired private Assessment assessment;
  @Autowired private Replays replays;
  @Autowired private ReplayJob replayJob;
  @Autowired private StoredRound stored;
  @Autowired private StubCore core;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_good_rows_are_taken_and_the_others_go_back() {
    long number = read(Books.of(9).with(4, Books.JOINED, "31/02/2016"), "a.xlsx");
    assertThat(takings.plan(number)).isEqualTo(new Takings.Plan(9, 8, 1));

    long round = takings.intoNew(order(number, Taking.Choice.GOOD), "Đợt thử", null);
    assessment.run(round, () -> false);

    assertThat(state(round).nominees()).isEqualTo(8);
    assertThat(count("refused_cell", round)).isZero();
    assertThat(submissions.find(number).orElseThrow().state()).isEqualTo(SubmissionState.TAKEN);
    assertThat(takings.of(number).orElseThrow().returned()).isEqualTo(1);
  }

  @Test
  void a_mended_workbook_is_judged_and_replayed_as_mended() throws IOException {
    long number = read(Books.of(6).with(4, Books.JOINED, "31/02/2016"), "b.xlsx");
    mends.cell(number, by(number), SHEET, 4, Books.JOINED, "01/03/2016");
    long round = takings.intoNew(order(number, Taking.Choice.ALL), "Đợt thử", null);
    assessment.run(round, () -> false);

    assertThat(state(round).nominees()).isEqualTo(6);
    assertThat(count("refused_cell", round)).isZero();
    long replay = replays.order(round, Replays.Rules.STORED);
    replayJob.run(replay, () -> false);
    assertThat(replays.find(round, replay).orElseThrow().identical()).isTrue();
  }

  @Test
  void an_unmended_workbook_gives_the_bytes_that_the_direct_way_gives() throws IOException {
    Books book = Books.of(7).with(3, Books.JOINED, "32/01/2016");
    long number = read(book, "c.xlsx");
    long taken = takings.intoNew(order(number, Taking.Choice.ALL), "Đợt thử", null);
    assessment.run(taken, () -> false);
    long direct =
        rounds.order(
            "Đợt thử",
            2021,
            null,
            List.of(rounds.find(taken).orElseThrow().round().workbooks().get(0)));
    assessment.run(direct, () -> false);

    assertThat(rounds.find(taken).orElseThrow().round().workbooks().get(0).mendingSha256())
        .isNull();
    assertThat(evaluation(taken)).isEqualTo(evaluation(direct));
  }

  @Test
  void a_round_that_takes_a_second_workbook_is_judged_anew_and_undoing_leaves_the_first() {
    long first = read(Books.of(5), "d1.xlsx");
    long round = takings.intoNew(order(first, Taking.Choice.ALL), "Đợt thử", null);
    assessment.run(round, () -> false);
    long second = read(Books.of(12), "d2.xlsx");
    takings.into(order(second, Taking.Choice.ALL), round, null);
    assertThat(state(round).status()).isEqualTo(RoundStatus.WAITING);
    assessment.run(round, () -> false);

    assertThat(state(round).status()).isEqualTo(RoundStatus.DONE);
    assertThat(count("nominee", round)).isEqualTo(17);
    assertThat(takings.into(round)).hasSize(2);

    takings.undo(second, submissions.find(second).orElseThrow().version(), "Lê Thu Trang");
    assessment.run(round, () -> false);
    assertThat(count("nominee", round)).isEqualTo(5);
    assertThat(submissions.find(second).orElseThrow().state()).isEqualTo(SubmissionState.UNDONE);
  }

  @Test
  void a_workbook_may_come_while_the_round_is_being_judged() {
    long first = read(Books.of(5), "e1.xlsx");
    long second = read(Books.of(6), "e2.xlsx");
    long round = takings.intoNew(order(first, Taking.Choice.ALL), "Đợt thử", null);
    boolean[] come = {false};
    core.judging =
        () -> {
          if (!come[0]) {
            come[0] = true;
            takings.into(order(second, Taking.Choice.ALL), round, null);
          }
        };
    try {
      assessment.run(round, () -> false);
    } finally {
      core.judging = () -> {};
    }

    assertThat(state(round).status()).isEqualTo(RoundStatus.DONE);
    assertThat(count("nominee", round)).isEqualTo(11);
  }

  @Test
  void the_only_workbook_taken_back_leaves_an_empty_round_that_says_so() {
    long number = read(Books.of(5), "f.xlsx");
    long round = takings.intoNew(order(number, Taking.Choice.ALL), "Đợt thử", null);
    assessment.run(round, () -> false);
    takings.undo(number, submissions.find(number).orElseThrow().version(), "Lê Thu Trang");
    assessment.run(round, () -> false);

    assertThat(count("nominee", round)).isZero();
    assertThat(state(round).status()).isEqualTo(RoundStatus.FAILED);
    assertThat(state(round).message()).contains("không còn tệp nào");
  }

  @Test
  void the_same_content_is_not_taken_twice_and_a_new_one_may_replace_the_old() {
    Books book = Books.of(5).with(2, 5, "Đội trưởng");
    long number = read(book, "g.xlsx");
    long round = takings.intoNew(order(number, Taking.Choice.ALL), "Đợt thử", null);
    assessment.run(round, () -> false);
    long again = read(book, "g-lan-2.xlsx");
    assertThatThrownBy(() -> takings.into(order(again, Taking.Choice.ALL), round, null))
        .isInstanceOf(TakingRefusedException.class)
        .hasMessageContaining("không nhận hai lần");

    long corrected = read(Books.of(6).with(2, 5, "Đội trưởng"), "g-sửa.xlsx");
    Takings.Candidate candidate =
        takings.candidates(corrected).stream()
            .filter(c -> c.round().number() == round)
            .findFirst()
            .orElseThrow();
    Taking old = candidate.earlier().get(0);
    takings.into(order(corrected, Taking.Choice.ALL), round, old.number());
    assessment.run(round, () -> false);
    assertThat(count("nominee", round)).isEqualTo(6);

    takings.undo(corrected, submissions.find(corrected).orElseThrow().version(), "Lê Thu Trang");
    assessment.run(round, () -> false);
    assertThat(count("nominee", round)).isEqualTo(5);
  }

  @Test
  void undoing_does_not_bring_a_workbook_back_that_was_taken_once_more() {
    Books book = Books.of(5).with(2, 5, "Tổ trưởng");
    long round = takings.intoNew(order(read(book, "k.xlsx"), Taking.Choice.ALL), "Đợt thử", null);
    long other = read(Books.of(6).with(2, 5, "Tổ trưởng"), "k-sửa.xlsx");
    takings.into(order(other, Taking.Choice.ALL), round, takings.into(round).get(0).number());
    takings.into(order(read(book, "k-lần-2.xlsx"), Taking.Choice.ALL), round, null);

    long seen = submissions.find(other).orElseThrow().version();
    assertThatThrownBy(() -> takings.undo(other, seen, "Lê Thu Trang"))
        .isInstanceOf(TakingRefusedException.class)
        .hasMessageContaining("Bỏ lần nhận đó trước");
    assertThat(takings.of(other)).isPresent();
  }

  @Test
  void eight_clicks_at_once_take_it_once() throws Exception {
    long number = read(Books.of(5).with(2, 5, "Phó đội trưởng"), "h.xlsx");
    Takings.Order order = order(number, Taking.Choice.ALL);
    ExecutorService clicks = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Long>> same = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        same.add(() -> takings.intoNew(order, "Đợt thử", null));
      }
      List<Long> taken = new ArrayList<>();
      for (Future<Long> click : clicks.invokeAll(same)) {
        taken.add(click.get());
      }
      assertThat(taken).containsOnly(taken.get(0));
    } finally {
      clicks.shutdownNow();
    }
    assertThat(takings.of(number)).isPresent();
  }

  private Takings.Order order(long number, Taking.Choice choice) {
    return new Takings.Order(
        number, submissions.find(number).orElseThrow().version(), "Lê Thu Trang", choice);
  }

  private Mends.Decider by(long number) {
    return new Mends.Decider("Lê Thu Trang", submissions.find(number).orElseThrow().version());
  }

  private long read(Books book, String name) {
    return ReadNow.read(service, book, name, "Đội số 5");
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

  private String evaluation(long round) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stored.writeEvaluation(rounds.find(round).orElseThrow(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
