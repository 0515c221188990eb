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
import vn.xetkhen.proposal.Pools;
import vn.xetkhen.proposal.Ranking;

/**
 * What came of a {@link RoundRun}. Holds temporary files until it is closed. Nominees are numbered
 * from 0 in the order of workbooks, sheets and rows.
 */
public final class RoundResult implements AutoCloseable {

  /** So many refused cells and notices are kept at hand; evaluation.json has all cells. */
  public static final int KEPT = 20_000;

  private final RoundHeading heading;
  private final EvaluationFile evaluations;
  private final Pools pools;
  private final Tally tally = new Tally();
  private final List<Workbook> workbooks = new ArrayList<>();
  private final List<RefusedCell> refused = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private long refusedCells;
  private Ranking ranking;

  RoundResult(RoundHeading heading, Path folder) throws IOException {
    this.heading = heading;
    pools = new Pools(heading.year());
    ranking = pools.rank();
    evaluations = new EvaluationFile(folder);
  }

  NomineeJson writer() {
    return evaluations.writer();
  }

  void take(Evaluation evaluation, byte[] json) throws IOException {
    evaluations.add(json);
    tally.add(evaluation);
    OptionalInt first = pools.add(evaluation);
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

  /** What was left alone, one line each. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  @Override
  public void close() throws IOException {
    evaluations.close();
  }
}
