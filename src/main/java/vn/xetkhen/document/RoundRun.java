package vn.xetkhen.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.proposal.Standing;

/**
 * One run from workbooks to results: one thread reads, the others judge, and the results are taken
 * in the order of the rows. Memory does not grow with the rows but for a few bytes per nominee.
 */
public final class RoundRun {

  private final WorkbookReader reader;
  private final Judge judge;
  private final RoundHeading heading;

  /** Judges a batch of dossiers; thread-safe. */
  public interface Judge {
    /** One evaluation for each dossier, in the same order. */
    List<Evaluation> evaluate(List<Dossier> batch);
  }

  public RoundRun(WorkbookReader reader, Judge judge, RoundHeading heading) {
    this.reader = reader;
    this.judge = judge;
    this.heading = heading;
  }

  /**
   * Reads and judges the workbooks in that order.
   *
   * @param folder for temporary files, which go away when the result is closed
   * @throws IOException if the folder cannot be written to
   * @throws RoundCancelledException if the progress said so
   * @throws RuntimeException of the reader, if a file cannot be read; nothing is left behind
   */
  public RoundResult run(List<Path> workbooks, Path folder, RoundProgress progress)
      throws IOException {
    RoundResult result = new RoundResult(heading, folder);
    boolean done = false;
    try {
      new Pipeline(reader, judge, result, progress).run(workbooks);
      result.rank();
      done = true;
      return result;
    } finally {
      if (!done) {
        result.close();
      }
    }
  }

  /** Takes a nominee with its reasons and its place. */
  public interface Reasons {
    void nominee(Evaluation evaluation, Standing standing) throws IOException;
  }

  /**
   * Goes through the nominees with their reasons, now that the ranks are known. The reasons of a
   * large round are too long to be kept: its workbooks are read and judged once more.
   *
   * @param result of the run over the same workbooks
   * @param most how many nominees to go through
   * @throws IllegalStateException if a workbook has changed since
   */
  public void again(List<Path> workbooks, RoundResult result, int most, Reasons reasons)
      throws IOException {
    List<Evaluation> kept = result.reasons();
    if (kept.isEmpty()) {
      new SecondReading(reader, judge, result, most, reasons).run(workbooks);
    }
    for (int i = 0; i < Math.min(most, kept.size()); i++) {
      reasons.nominee(kept.get(i), result.ranking().standing(kept.get(i), i));
    }
  }
}
