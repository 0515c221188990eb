package vn.xetkhen.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xetkhen.scrutiny.Authorities;
import vn.xetkhen.scrutiny.Finding;
import vn.xetkhen.scrutiny.Findings;
import vn.xetkhen.scrutiny.Place;
import vn.xetkhen.scrutiny.SamePair;
import vn.xetkhen.scrutiny.Scrutiny;
import vn.xetkhen.scrutiny.ScrutinySettings;
import vn.xetkhen.scrutiny.UnitHistory;
import vn.xetkhen.submission.RowFinding.Row;

/** Looks at all rows of a submission together, as they were mended so far. */
@Component
class ScrutinyJob {
  private static final Logger LOG = LoggerFactory.getLogger(ScrutinyJob.class);

  private final Submissions submissions;
  private final WorkbookReading readings;
  private final RowFindings findings;
  private final MendLog log;

  ScrutinyJob(
      Submissions submissions, WorkbookReading readings, RowFindings findings, MendLog log) {
    this.submissions = submissions;
    this.readings = readings;
    this.findings = findings;
    this.log = log;
  }

  /**
   * @throws ReadingJob.InterruptedByShutdown if the process is about to end
   */
  void run(long number, BooleanSupplier shuttingDown) {
    Submission submission = submissions.find(number).orElseThrow();
    if (submission.state() != SubmissionState.READ) {
      return;
    }
    try {
      look(submission, shuttingDown);
    } catch (ReadingJob.InterruptedByShutdown e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // the rows stand without it; the pairs are simply not told
      LOG.error("submission {} cannot be looked through", number, e);
    }
  }

  private void look(Submission submission, BooleanSupplier shuttingDown) {
    Decided decided = Decided.of(log.all(submission.number()));
    LocalDate received =
        LocalDate.ofInstant(submission.receivedAt(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    Scrutiny scrutiny =
        Scrutiny.of(
            ScrutinySettings.of(
                submission.year(), LocalDate.of(submission.year(), 12, 31), received),
            UnitHistory.NONE,
            Authorities.shipped(),
            vn.xetkhen.scrutiny.Decided.NOTHING);
    boolean whole =
        readings.nominees(submission, decided, new Watcher(shuttingDown), scrutiny::dossier);
    if (!whole) {
      throw new ReadingJob.InterruptedByShutdown();
    }
    Findings found = scrutiny.finish();
    findings.store(
        submission,
        decided.seq(),
        new RowFindings.Stored(
            found.shown().stream().map(ScrutinyJob::finding).toList(), found.limits()));
  }

  private static RowFinding finding(Finding finding) {
    List<Row> rows = finding.places().stream().map(ScrutinyJob::row).toList();
    return new RowFinding(
        finding.kind(), finding.weight(), finding.key(), finding.says(), rows, merge(finding));
  }

  private static RowFinding.@Nullable Merge merge(Finding finding) {
    if (finding instanceof SamePair pair
        && pair.relation() == SamePair.Relation.SAME_KIND
        && pair.kind() == Finding.Kind.SAME_NOMINEE) {
      return new RowFinding.Merge(row(pair.merge().kept()), row(pair.merge().leftOut()));
    }
    return null;
  }

  private static Row row(Place place) {
    return new Row(place.sheet(), place.row());
  }

  private record Watcher(BooleanSupplier shuttingDown) implements WorkbookReading.Watcher {
    @Override
    public void begun(Lines begun) {
      // no rows are shown
    }

    @Override
    public void progress(long rowsSoFar) {
      // nobody waits for it
    }

    @Override
    public boolean cancelled() {
      return shuttingDown.getAsBoolean();
    }
  }
}
