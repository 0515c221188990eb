package vn.xetkhen.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

/** Goes through the nominees of a finished run in their order, with reasons and places. */
final class SecondReading implements WorkbookReader.Sink {

  private static final int BATCH = 50;

  private final WorkbookReader reader;
  private final RoundRun.Judge judge;
  private final RoundResult result;
  private final RoundRun.Reasons reasons;
  private final int most;
  private final List<Dossier> batch = new ArrayList<>(BATCH);
  private int done;

  SecondReading(
      WorkbookReader reader,
      RoundRun.Judge judge,
      RoundResult result,
      int most,
      RoundRun.Reasons reasons) {
    this.reader = reader;
    this.judge = judge;
    this.result = result;
    this.reasons = reasons;
    this.most = Math.min(most, result.nominees());
  }

  void run(List<Path> workbooks) throws IOException {
    try {
      for (int i = 0; i < workbooks.size() && !cancelled(); i++) {
        Workbook read = reader.read(workbooks.get(i), this);
        if (!read.sha256().equals(result.workbooks().get(i).sha256())) {
          throw new IllegalStateException(read.name());
        }
      }
      judge();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void dossier(Dossier dossier) {
    if (done + batch.size() < most) {
      batch.add(dossier);
    }
    if (batch.size() == BATCH) {
      judge();
    }
  }

  private void judge() {
    try {
      for (Evaluation evaluation : judge.evaluate(List.copyOf(batch))) {
        reasons.nominee(evaluation, result.ranking().standing(evaluation, done++));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    batch.clear();
  }

  @Override
  public void refused(RefusedCell cell) {
    // told the first time
  }

  @Override
  public void notice(String line) {
    // told the first time
  }

  @Override
  public void progress(long rows) {
    // nobody watches
  }

  @Override
  public boolean cancelled() {
    return done + batch.size() >= most;
  }
}
