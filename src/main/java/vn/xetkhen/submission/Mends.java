package vn.xetkhen.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.RowLeftOut;
import vn.xetkhen.intake.Mending.Why;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.storage.JobQueue;

/**
 * What people decide about submissions. Each decision is kept with its maker and time and can be
 * undone; the sender's text always stays. Every verb is told the version that its caller saw: sent
 * twice it counts once, and if something else was decided since, it is refused with {@link
 * ChangedMeanwhileException}; a submission that is not {@link SubmissionState#READ} refuses all of
 * them with {@link WrongOrderException}.
 */
@Component
public class Mends {
  /** A single decision never holds more cells. */
  public static final int MOST_CELLS = 100_000;

  /** What rows say more than about one nominee. */
  private static final Set<ReadLine.Taken> BEARING =
      EnumSet.of(
          ReadLine.Taken.SECTION,
          ReadLine.Taken.HEADER,
          ReadLine.Taken.SIGNATURE,
          ReadLine.Taken.SAMPLE);

  private final Submissions submissions;
  private final MendLog log;
  private final OpenLines open;
  private final JobQueue jobs;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final JsonMapper json;

  Mends(
      Submissions submissions,
      MendLog log,
      OpenLines open,
      JobQueue jobs,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      JsonMapper json) {
    this.submissions = submissions;
    this.log = log;
    this.open = open;
    this.jobs = jobs;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.json = json;
  }

  /** Whose decision it is and what he saw when he took it. */
  public record Decider(String name, long seen) {}

  /** All decisions about a submission, in their order. */
  public List<MendEvent> events(long submission) {
    return log.all(submission);
  }

  /** Says what columns of a list mean; the workbook is read again. */
  public Submission columns(
      long submission,
      Decider by,
      String sheet,
      int firstHeaderRow,
      int headerRow,
      List<ColumnChoice> columns) {
    return anew(submission, by, new Mend.Columns(sheet, firstHeaderRow, headerRow, columns), null);
  }

  /** Says in which rows the header of a list stands; the workbook is read again. */
  public Submission header(
      long submission, Decider by, String sheet, int was, int firstHeaderRow, int headerRow) {
    return anew(submission, by, new Mend.Header(sheet, was, firstHeaderRow, headerRow), null);
  }

  /** Lets a cell say something else; the text it had makes it count as it is. */
  public Submission cell(
      long submission, Decider by, String sheet, int row, int column, String now) {
    String read = textRead(submission, sheet, row, column);
    String address = MendingJson.address(row, column);
    return mend(
        submission,
        by,
        new Mend.Cells(List.of(new CellMend(sheet, address, read, now, Why.TYPED))));
  }

  /** Takes the first proposal for a cell. Nothing happens if there is none. */
  public Submission accept(long submission, Decider by, String sheet, int row, int column) {
    Lines lines = lines(submission);
    List<CellMend> cells =
        lines.row(sheet, row).stream()
            .flatMap(found -> proposed(found, column, null).stream())
            .toList();
    return cells.isEmpty()
        ? submissions.find(submission).orElseThrow()
        : mend(submission, by, new Mend.Cells(cells));
  }

  /**
   * Mends all equal cells at once, these and no others. For letters, each cell gets its own repair,
   * and {@code meant} is not looked at.
   *
   * @param key of the {@link EqualCells}; what is no group any more changes nothing
   */
  public Submission equalCells(long submission, Decider by, String key, String meant) {
    Lines lines = lines(submission);
    EqualCells group = lines.group(key);
    if (group == null) {
      return submissions.find(submission).orElseThrow();
    }
    if (group.level() == Concern.Level.LETTERS) {
      return mend(submission, by, new Mend.Cells(letters(lines, key)));
    }
    return mend(submission, by, new Mend.Cells(equal(lines, key, meant)));
  }

  /** The very cells of the group, and no others that only look alike. */
  private static List<CellMend> equal(Lines lines, String key, String meant) {
    List<CellMend> cells = new ArrayList<>();
    for (Lines.Numbered row : linesOf(lines, key)) {
      Tally.Cells says = lines.cells(row.table(), row.line());
      for (Concern concern : row.line().concerns()) {
        int column = concern.column();
        if (Tally.key(concern, says.meaning(column), says.text(column)).equals(key)) {
          cells.add(
              new CellMend(
                  row.line().sheet(),
                  MendingJson.address(row.line().row(), column),
                  Lines.textRead(row.line(), column),
                  meant,
                  Why.PROPOSED));
        }
      }
    }
    return cells;
  }

  private static List<Lines.Numbered> linesOf(Lines lines, String key) {
    int[] numbers = lines.linesOf(key);
    return lines.rows(Arrays.copyOf(numbers, Math.min(numbers.length, MOST_CELLS)));
  }

  private static List<CellMend> letters(Lines lines, String key) {
    List<CellMend> cells = new ArrayList<>();
    for (Lines.Numbered row : linesOf(lines, key)) {
      for (Concern concern : row.line().concerns()) {
        if (Tally.key(concern, "", "").equals(key)) {
          cells.addAll(proposed(row, concern.column(), Concern.Level.LETTERS));
        }
      }
    }
    return cells;
  }

  /** The first proposal for a cell as a mend; none if there is none. */
  private static List<CellMend> proposed(
      Lines.Numbered row, int column, Concern.@Nullable Level level) {
    return row.line().concerns().stream()
        .filter(c -> c.column() == column && !c.proposals().isEmpty())
        .filter(c -> level == null || c.level() == level)
        .limit(1)
        .map(
            c ->
                new CellMend(
                    row.line().sheet(),
                    MendingJson.address(row.line().row(), column),
                    Lines.textRead(row.line(), column),
                    c.proposals().get(0),
                    c.level() == Concern.Level.LETTERS ? Why.LETTERS : Why.PROPOSED))
        .toList();
  }

  /** Says what a unit's word means, wherever the word stands in cells of that meaning. */
  public Submission word(long submission, Decider by, WordMend word) {
    return mend(submission, by, new Mend.Word(word, 0));
  }

  /** Leaves a row out. */
  public Submission leaveOut(
      long submission, Decider by, String sheet, int row, Mending.Reason reason) {
    return mend(submission, by, new Mend.LeftOut(new RowLeftOut(sheet, row, reason), "", 0));
  }

  /** Merges a row into another of the same nominee: it stays out, the other counts. */
  public Submission merge(
      long submission, Decider by, String sheet, int row, String keptSheet, int keptRow) {
    RowLeftOut out = new RowLeftOut(sheet, row, Mending.Reason.MERGED);
    return mend(submission, by, new Mend.LeftOut(out, keptSheet, keptRow));
  }

  /** Keeps two rows apart that look like one. */
  public Submission keepApart(
      long submission, Decider by, String sheet, int row, String otherSheet, int otherRow) {
    return mend(submission, by, new Mend.Apart(sheet, row, otherSheet, otherRow));
  }

  /** Takes a decision back; whatever was decided since stays. */
  public Submission undo(long submission, Decider by, int seq) {
    Optional<MendEvent> event =
        log.all(submission).stream().filter(e -> e.seq() == seq && e.undoes() == null).findFirst();
    if (event.isEmpty() || event.get().undoneBy() != null) {
      return submissions.find(submission).orElseThrow();
    }
    Mend mend = event.get().mend();
    boolean columns =
        mend instanceof Mend.Columns
            || mend instanceof Mend.Header
            || mend instanceof Mend.Remembered;
    return columns ? anew(submission, by, mend, seq) : mend(submission, by, mend, seq);
  }

  private Submission mend(long submission, Decider by, Mend mend) {
    return mend(submission, by, mend, null);
  }

  private Submission mend(long submission, Decider by, Mend mend, @Nullable Integer undoes) {
    if (bearsOnOthers(mend, lines(submission))) {
      return anew(submission, by, mend, undoes);
    }
    log.note(submission, by.seen(), by.name(), mend, undoes);
    Lines lines = lines(submission);
    if (bearsOnOthers(mend, lines)) {
      transaction.executeWithoutResult(status -> readAgain(submission));
      return submissions.find(submission).orElseThrow();
    }
    jdbc.sql("update submission set counts = ? where id = ?")
        .params(json.writeValueAsString(lines.counts()), submission)
        .update();
    return submissions.find(submission).orElseThrow();
  }

  /**
   * Whether a row that the decision touches says something about the rows below it, or whether it
   * is a sample: then it is not enough to take the touched rows again.
   */
  private static boolean bearsOnOthers(Mend mend, Lines lines) {
    int[] touched = Touched.by(mend, lines).stream().mapToInt(Integer::intValue).toArray();
    for (int from = 0; from < touched.length; from += 1000) {
      int[] some = Arrays.copyOfRange(touched, from, Math.min(from + 1000, touched.length));
      if (lines.rows(some).stream().anyMatch(row -> BEARING.contains(row.line().taken()))) {
        return true;
      }
    }
    return false;
  }

  /** Notes a decision that bears on all rows, and orders their reading. */
  private Submission anew(long submission, Decider by, Mend mend, @Nullable Integer undoes) {
    transaction.executeWithoutResult(
        status -> {
          int before = log.last(submission);
          if (log.note(submission, by.seen(), by.name(), mend, undoes) > before) {
            readAgain(submission);
          }
        });
    return submissions.find(submission).orElseThrow();
  }

  /** One reading at a time: a second click finds the submission being read already. */
  private void readAgain(long submission) {
    int changed =
        jdbc.sql(
                "update submission set state = 'READING', reading = reading + 1,"
                    + " cancel_asked = false, rows_read = 0, problems = 0"
                    + " where id = ? and state = 'READ'")
            .param(submission)
            .update();
    if (changed == 1) {
      jobs.order(
          ReadingJobs.READ, submission, submissions.find(submission).orElseThrow().reading());
    }
  }

  private String textRead(long submission, String sheet, int row, int column) {
    return lines(submission)
        .row(sheet, row)
        .map(found -> Lines.textRead(found.line(), column))
        .orElseThrow(() -> new IllegalArgumentException("no row " + row + " in that sheet"));
  }

  private Lines lines(long submission) {
    Submission now = submissions.find(submission).orElseThrow();
    return open.of(now).orElseThrow(() -> new WrongOrderException("mending", now.state()));
  }
}
