package vn.xetkhen.submission;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.RowLeftOut;
import vn.xetkhen.intake.Mending.TableChoice;

/** Hands submissions over to whoever judges them, and takes them back. */
@Component
public class Handovers {
  private static final int STEP = 2000;

  private final Submissions submissions;
  private final OpenLines open;
  private final LayoutMemory memory;

  Handovers(Submissions submissions, OpenLines open, LayoutMemory memory) {
    this.submissions = submissions;
    this.open = open;
    this.memory = memory;
  }

  /**
   * What would be handed over.
   *
   * @param mending with which the kept bytes are to be read
   * @param nominees that such a reading yields
   * @param returned rows that go back to the unit
   */
  public record Handover(
      Submission submission, Mending mending, int nominees, List<RowLeftOut> returned) {
    public Handover {
      returned = List.copyOf(returned);
    }
  }

  /**
   * Prepares a handover; nothing is changed.
   *
   * @param goodOnly whether the rows that have to be fixed go back instead
   * @throws WrongOrderException if it is not read, or not open any more
   */
  public Handover prepare(long number, boolean goodOnly) {
    Submission submission = submissions.find(number).orElseThrow();
    if (submission.state() != SubmissionState.READ) {
      throw new WrongOrderException("handing over", submission.state());
    }
    Lines lines = open.of(submission).orElseThrow();
    Mending decided = lines.decided().mending();
    Counts counts = lines.counts();
    if (!goodOnly) {
      return new Handover(submission, decided, counts.nominees(), List.of());
    }
    List<RowLeftOut> returned = toFix(lines);
    List<RowLeftOut> rows = new ArrayList<>(decided.rows());
    rows.addAll(returned);
    Mending mending =
        MendingJson.canonical(
            new Mending(decided.tables(), decided.cells(), rows, decided.words()));
    return new Handover(submission, mending, counts.good(), returned);
  }

  private static List<RowLeftOut> toFix(Lines lines) {
    List<RowLeftOut> rows = new ArrayList<>();
    for (int from = 0; ; from += STEP) {
      List<Lines.Numbered> page = lines.page(Show.TO_FIX, from, STEP);
      for (Lines.Numbered row : page) {
        rows.add(new RowLeftOut(row.line().sheet(), row.line().row(), Mending.Reason.RETURNED));
      }
      if (page.size() < STEP) {
        return rows;
      }
    }
  }

  /**
   * It was handed over; what was decided about its columns and words is remembered for the same
   * layout of the same unit.
   */
  public void taken(long number, long version) {
    submissions.taken(number, version);
    Submission submission = submissions.find(number).orElseThrow();
    if (!submission.sender().isEmpty()) {
      remember(submission, open.of(submission).orElseThrow());
    }
  }

  private void remember(Submission submission, Lines lines) {
    Mending decided = lines.decided().mending();
    for (FoundTable table : lines.tables()) {
      List<ColumnChoice> columns =
          decided.tables().stream()
              .filter(choice -> about(choice, table))
              .flatMap(choice -> choice.columns().stream())
              .toList();
      memory.remember(
          submission.sender(),
          table,
          submission.year(),
          new LayoutMemory.Choices(columns, decided.words()));
    }
  }

  private static boolean about(TableChoice choice, FoundTable table) {
    return choice.sheet().equals(table.sheet()) && choice.headerRow() == table.headerRow();
  }

  /** What was handed over is given back. */
  public void undone(long number, long version) {
    submissions.undone(number, version);
  }
}
