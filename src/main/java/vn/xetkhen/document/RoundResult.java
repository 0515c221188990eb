package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.Pools;
import vn.xetkhen.proposal.Ranking;

/**
 * What came of a {@link RoundRun}. Holds temporary files until it is closed. Nominees are numbered
 * from 0 in the order of workbooks, sheets and rows.
 */
public final class RoundResult implements AutoCloseable {

  /** So many refused cells and lines are kept at hand; evaluation.json has all cells. */
  public static final int KEPT = 20_000;

  /**
   * Of so many nominees the reasons are kept for the papers; more are judged once more for them.
   */
  private static final int REASONS_KEPT = 500;

  private final RoundHeading heading;
  private final EvaluationFile evaluations;
  private final ListedRows rows;
  private final RankedLists lists;
  private final Pools pools;
  private final Tally tally = new Tally();
  private final List<Workbook> workbooks = new ArrayList<>();
  private final List<RefusedCell> refused = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final List<SameRow> sameRows = new ArrayList<>();
  private final List<Evaluation> reasons = new ArrayList<>();
  private long refusedCells;
  private Ranking ranking;

  /** A row of a nominee who stands in an earlier row already, for the same kind. */
  public record SameRow(Nominee row, Nominee first) {}

  RoundResult(RoundHeading heading, Path folder) throws IOException {
    this.heading = heading;
    pools = new Pools(heading.year(), heading.order());
    ranking = pools.rank();
    evaluations = new EvaluationFile(folder);
    try {
      rows = new ListedRows(folder, heading.year());
    } catch (IOException e) {
      evaluations.close();
      throw e;
    }
    lists = new RankedLists(rows);
  }

  NomineeJson writer() {
    return evaluations.writer();
  }

  byte[] row(Evaluation evaluation) {
    return rows.record(evaluation);
  }

  void take(Evaluation evaluation, byte[] json, byte[] row) throws IOException {
    evaluations.add(json);
    rows.add(row);
    keepReasons(evaluation);
    tally.add(evaluation);
    OptionalInt first = pools.add(evaluation);
    lists.add(evaluation, pools.size() - 1, first.isPresent());
    if (first.isPresent() && sameRows.size() < KEPT) {
      sameRows.add(
          new SameRow(evaluation.dossier().nominee(), rows.row(first.getAsInt()).nominee()));
    }
  }

  private void keepReasons(Evaluation evaluation) {
    if (pools.size() < REASONS_KEPT) {
      reasons.add(evaluation);
    } else {
      reasons.clear();
    }
  }

  /** The evaluations in their order, if all of them were kept; else empty. */
  List<Evaluation> reasons() {
    return reasons.size() == pools.size() ? List.copyOf(reasons) : List.of();
  }

  boolean take(RefusedCell cell) throws IOException {
    evaluations.add(cell);
    refusedCells++;
    if (refused.size() < KEPT) {
      refused.add(cell);
    }
    return true;
  }

  boolean take(Workbook workbook) {
    workbooks.add(workbook);
    return true;
  }

  boolean notice(String line) {
    if (notices.size() < KEPT) {
      notices.add(line);
    }
    return true;
  }

  void rank() {
    ranking = pools.rank();
  }

  /** Writes {@code evaluation.json}. */
  public void writeEvaluation(OutputStream out) throws IOException {
    evaluations.write(out, heading, workbooks, ranking);
  }

  /** Goes through the lists in the order in which {@code proposals.xlsx} prints them. */
  public void forEachListed(RankedLists.Reader reader) throws IOException {
    lists.read(tally.counts(), ranking, reader);
  }

  /** The nominee with that number. */
  public Nominee nominee(int number) throws IOException {
    return rows.row(number).nominee();
  }

  public RoundHeading heading() {
    return heading;
  }

  /** In the order in which they were read. */
  public List<Workbook> workbooks() {
    return List.copyOf(workbooks);
  }

  public int nominees() {
    return pools.size();
  }

  /** Highest award first. */
  public List<VerdictCount> counts() {
    return tally.counts();
  }

  public Ranking ranking() {
    return ranking;
  }

  public long refusedCells() {
    return refusedCells;
  }

  /** The refused cells in reading order, at most {@link #KEPT}. */
  public List<RefusedCell> refused() {
    return List.copyOf(refused);
  }

  /** What was left alone, one line each, at most {@link #KEPT}. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  /** Rows left out of the pools because an earlier row is of the same nominee. */
  public List<SameRow> sameRows() {
    return List.copyOf(sameRows);
  }

  @Override
  public void close() throws IOException {
    try (rows) {
      evaluations.close();
    }
  }
}
