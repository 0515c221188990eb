package vn.xetkhen.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.round.StubbedCore;
import vn.xetkhen.scrutiny.Finding;
import vn.xetkhen.storage.DataFolder;
import vn.xetkhen.web.Service;

/** What must hold on every database; subclasses name the database. */
@SpringBootTest(
    classes = {Service.class, StubbedCore.class},
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "db-scheduler.enabled=false")
abstract class SubmissionStorage {
  private static final String SHEET = "Cá nhân";

  @Autowired private Submissions submissions;
  @Autowired private ReadingJob job;
  @Autowired private Grid grid;
  @Autowired private Mends mends;
  @Autowired private OpenLines open;
  @Autowired private Handovers handovers;
  @Autowired private ScrutinyJob scrutiny;
  @Autowired private RowFindings findings;
  @Autowired private DataFolder data;

  @Test
  void a_workbook_is_read_into_pages_with_its_troubled_cells() {
    long number = read(Books.of(130).with(14, Books.JOINED, "31/02/2016"));

    Submission submission = get(number);
    assertThat(submission.state()).isEqualTo(SubmissionState.READ);
    assertThat(submission.counts().nominees()).isEqualTo(130);
    assertThat(submission.counts().nomineesToFix()).isEqualTo(1);
    Grid.Page all = grid.page(number, Show.ALL, 3, 50).orElseThrow();
    assertThat(all.total()).isEqualTo(130);
    assertThat(all.rows()).hasSize(30).last().extracting(Grid.Row::row).isEqualTo(131);
    Grid.Page fix = grid.page(number, Show.TO_FIX, 1, 50).orElseThrow();
    assertThat(fix.rows()).singleElement().satisfies(row -> assertThat(row.row()).isEqualTo(14));
    Grid.Cell cell = fix.rows().get(0).cell(Books.JOINED);
    assertThat(cell.address()).isEqualTo("H14");
    assertThat(cell.concern(Concern.Level.REFUSED).problem()).contains("không có trong lịch");
  }

  @Test
  void a_mended_cell_is_rechecked_and_keeps_what_was_sent_beside() {
    long number = read(Books.of(5).with(4, Books.JOINED, "31/02/2016"));
    Submission after = mends.cell(number, by(number), SHEET, 4, Books.JOINED, "01/03/2016");

    assertThat(after.counts().toFix()).isZero();
    Grid.Cell cell = grid.row(number, SHEET, 4).orElseThrow().cell(Books.JOINED);
    assertThat(cell.text()).isEqualTo("01/03/2016");
    assertThat(cell.read()).isEqualTo("31/02/2016");
    assertThat(cell.why()).isEqualTo(Mending.Why.TYPED);

    Submission undone = mends.undo(number, by(number), 1);
    assertThat(undone.counts().toFix()).isEqualTo(1);
    assertThat(grid.row(number, SHEET, 4).orElseThrow().cell(Books.JOINED).mended()).isFalse();
  }

  @Test
  void one_word_mends_all_equal_cells() {
    Books book = Books.of(20);
    for (int row = 3; row < 17; row++) {
      book.with(row, Books.RATING, "xs lắm");
    }
    long number = read(book);
    EqualCells group = grid.equalCells(number, 2, 10).get(0);
    assertThat(group.cells()).isEqualTo(14);
    assertThat(group.text()).isEqualTo("xs lắm");

    Submission after = mends.equalCells(number, by(number), group.key(), "HTXSNV");
    assertThat(after.counts().toFix()).isZero();
    assertThat(grid.equalCells(number, 2, 10)).isEmpty();
    assertThat(grid.row(number, SHEET, 3).orElseThrow().cell(Books.RATING).text())
        .isEqualTo("HTXSNV");
    assertThat(mends.undo(number, by(number), 1).counts().toFix()).isEqualTo(14);
  }

  @Test
  void equal_cells_are_mended_one_by_one_and_never_remembered_as_words() {
    Books book =
        Books.of(6).with(3, Books.JOINED, "31/02/2016").with(4, Books.JOINED, "31/02/2016");
    book.with(5, Books.TITLES, "LĐTT 2020; 31/02/2016");
    long number = read(book);
    String key =
        grid.equalCells(number, 2, 10).stream()
            .filter(group -> group.text().equals("31/02/2016"))
            .findFirst()
            .orElseThrow()
            .key();
    mends.equalCells(number, by(number), key, "01/03/2016");

    Mending mending = handovers.prepare(number, false).mending();
    assertThat(mending.words()).isEmpty();
    assertThat(mending.cells())
        .extracting(Mending.CellMend::cell)
        .containsExactlyInAnyOrder("H3", "H4");
  }

  @Test
  void leaving_out_what_heads_the_rows_below_reads_them_again() {
    Books book = Books.of(3);
    for (int column = 0; column < Books.HEADERS.length; column++) {
      book.with(2, column, column == 1 ? "II. Bằng khen Bộ trưởng" : "");
    }
    long number = read(book.with(3, Books.REQUEST, "").with(4, Books.REQUEST, ""));
    assertThat(grid.row(number, SHEET, 2).orElseThrow().taken()).isEqualTo(ReadLine.Taken.SECTION);

    Submission after = mends.leaveOut(number, by(number), SHEET, 2, Mending.Reason.NOBODY);
    assertThat(after.state()).isEqualTo(SubmissionState.READING);
    job.run(number, () -> false);
    assertThat(get(number).state()).isEqualTo(SubmissionState.READ);
    assertThat(grid.row(number, SHEET, 2).orElseThrow().taken()).isEqualTo(ReadLine.Taken.LEFT_OUT);
    assertThat(get(number).counts().nominees()).isEqualTo(2);

    assertThat(mends.undo(number, by(number), 1).state()).isEqualTo(SubmissionState.READING);
  }

  @Test
  void the_same_click_twice_counts_once_and_a_click_on_an_old_page_is_refused() {
    long number = read(Books.of(5).with(4, Books.JOINED, "31/02/2016"));
    Mends.Decider seen = by(number);
    mends.cell(number, seen, SHEET, 4, Books.JOINED, "01/03/2016");
    mends.cell(number, seen, SHEET, 4, Books.JOINED, "01/03/2016");

    assertThat(mends.events(number)).hasSize(1);
    assertThatThrownBy(() -> mends.cell(number, seen, SHEET, 4, Books.JOINED, "02/03/2016"))
        .isInstanceOf(ChangedMeanwhileException.class);
  }

  @Test
  void a_row_left_out_is_no_nominee_until_that_is_undone() {
    long number = read(Books.of(5));
    Submission after = mends.leaveOut(number, by(number), SHEET, 4, Mending.Reason.NOBODY);
    assertThat(after.counts().nominees()).isEqualTo(4);
    assertThat(after.counts().leftOut()).isEqualTo(1);
    assertThat(grid.row(number, SHEET, 4).orElseThrow().taken()).isEqualTo(ReadLine.Taken.LEFT_OUT);

    assertThat(mends.undo(number, by(number), 1).counts().nominees()).isEqualTo(5);
  }

  @Test
  void what_is_no_workbook_is_unusable_and_says_why() {
    long number =
        submissions.receive(
            new ByteArrayInputStream("PK\u0003\u0004 hỏng".getBytes(StandardCharsets.UTF_8)),
            "ds.xlsx",
            "Đội số 5",
            2021);
    job.run(number, () -> false);

    assertThat(get(number).state()).isEqualTo(SubmissionState.UNUSABLE);
    assertThat(get(number).readAt()).isNull();
    assertThat(get(number).reason()).isNotBlank();
    assertThatThrownBy(() -> mends.leaveOut(number, by(number), SHEET, 4, Mending.Reason.NOBODY))
        .isInstanceOf(WrongOrderException.class);
  }

  @Test
  void a_killed_reading_begins_anew_and_nothing_is_double() throws IOException {
    long number = submissions.receive(Books.of(300).bytes(), "ds.xlsx", "Đội số 5", 2021);
    // half a row at the end of half a file is what a killed process leaves behind
    Files.write(
        data.submissions().resolve(number + "-1.lines"), new byte[] {1, 0, 0, 0, 0, 0, 0, 1, 0, 7});
    assertThat(get(number).state()).isEqualTo(SubmissionState.READING);
    assertThatThrownBy(() -> job.run(number, () -> true))
        .isInstanceOf(ReadingJob.InterruptedByShutdown.class);
    assertThat(get(number).state()).isEqualTo(SubmissionState.READING);

    job.run(number, () -> false);
    assertThat(get(number).counts().nominees()).isEqualTo(300);
    assertThat(grid.page(number, Show.ALL, 1, 500).orElseThrow().rows())
        .extracting(Grid.Row::row)
        .doesNotHaveDuplicates()
        .hasSize(300);
  }

  @Test
  void a_cancelled_reading_can_be_begun_again() {
    long number = submissions.receive(Books.of(300).bytes(), "ds.xlsx", "Đội số 5", 2021);
    assertThat(submissions.cancel(number)).isTrue();
    job.run(number, () -> false);
    assertThat(get(number).state()).isEqualTo(SubmissionState.CANCELLED);

    submissions.readAgain(number);
    job.run(number, () -> false);
    assertThat(get(number).state()).isEqualTo(SubmissionState.READ);
    assertThat(get(number).counts().nominees()).isEqualTo(300);
  }

  @Test
  void rows_whose_file_is_lost_or_torn_come_back_from_the_kept_bytes_as_mended()
      throws IOException {
    long number = read(Books.of(40).with(4, Books.JOINED, "31/02/2016"));
    mends.cell(number, by(number), SHEET, 4, Books.JOINED, "01/03/2016");
    Path file = data.submissions().resolve(number + "-1.lines");
    byte[] whole = Files.readAllBytes(file);
    for (byte[] left : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), whole)) {
      Files.write(file, left);
      open.forget();
      assertThat(grid.counts(number).toFix()).isZero();
      assertThat(grid.row(number, SHEET, 4).orElseThrow().cell(Books.JOINED).text())
          .isEqualTo("01/03/2016");
      assertThat(grid.page(number, Show.ALL, 1, 50).orElseThrow().total()).isEqualTo(40);
    }
  }

  @Test
  void chosen_columns_are_read_anew_and_remembered_for_the_same_layout_of_the_same_unit() {
    Books strange = Books.of(6).header(14, "Việc hay đã làm");
    long first = read(strange);
    mends.columns(
        first, by(first), SHEET, 1, 1, List.of(new Mending.ColumnChoice(14, "Sáng kiến")));
    assertThat(get(first).state()).isEqualTo(SubmissionState.READING);
    job.run(first, () -> false);
    assertThat(meaning(first)).isEqualTo("Sáng kiến");
    handovers.taken(first, get(first).version());

    long next = read(Books.of(7).header(14, "Việc hay đã làm"));
    assertThat(meaning(next)).isEqualTo("Sáng kiến");
    assertThat(mends.events(next))
        .singleElement()
        .satisfies(event -> assertThat(event.mend()).isInstanceOf(Mend.Remembered.class));
    long other = read(Books.of(7).header(14, "Việc hay đã làm").header(15, "Được khen"));
    assertThat(mends.events(other)).isEmpty();

    mends.undo(next, by(next), 1);
    job.run(next, () -> false);
    assertThat(meaning(next)).isNotEqualTo("Sáng kiến");
  }

  private String meaning(long number) {
    return Lines.meaning(grid.tables(number).get(0), 14);
  }

  @Test
  void the_same_person_twice_is_told_until_a_row_is_merged_or_both_are_kept_apart() {
    Books book = Books.of(8);
    for (int column = 1; column < 8; column++) {
      book.with(7, column, book.text(4, column));
    }
    long number = read(book);
    scrutiny.run(number, () -> false);
    RowFinding pair = same(number).get(0);
    assertThat(pair.merge()).isNotNull();

    mends.merge(
        number, by(number), SHEET, pair.merge().leftOut().row(), SHEET, pair.merge().kept().row());
    assertThat(same(number)).isEmpty();
    assertThat(get(number).counts().nominees()).isEqualTo(7);
    mends.undo(number, by(number), 1);
    assertThat(same(number)).hasSize(1);
    mends.keepApart(number, by(number), SHEET, 7, SHEET, 4);
    assertThat(same(number)).isEmpty();
  }

  private List<RowFinding> same(long number) {
    return findings.of(number).orElseThrow().findings().stream()
        .filter(f -> f.kind() == Finding.Kind.SAME_NOMINEE)
        .toList();
  }

  private Mends.Decider by(long number) {
    return new Mends.Decider("Lê Thu Trang", get(number).version());
  }

  private Submission get(long number) {
    return submissions.find(number).orElseThrow();
  }

  private long read(Books book) {
    long number = submissions.receive(book.bytes(), "ds.xlsx", "Đội số 5", 2021);
    job.run(number, () -> false);
    return number;
  }
}
