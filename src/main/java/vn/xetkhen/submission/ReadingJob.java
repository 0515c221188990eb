package vn.xetkhen.submission;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.intake.UnreadableWorkbookException;
import vn.xetkhen.rulebook.RulesRejectedException;
import vn.xetkhen.storage.Stop;

/** Reads a submission to its end; run again after a crash it begins anew, so nothing is double. */
@Component
class ReadingJob {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingJob.class);
  private static final long PROGRESS_NANOS = 300_000_000;

  private final Submissions submissions;
  private final WorkbookReading readings;
  private final OpenLines open;
  private final RowFindings findings;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ReadingJob(
      Submissions submissions,
      WorkbookReading readings,
      OpenLines open,
      RowFindings findings,
      JdbcClient jdbc,
      JsonMapper json,
      Clock clock) {
    this.submissions = submissions;
    this.readings = readings;
    this.open = open;
    this.findings = findings;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** The job was interrupted by the end of the process and wants to be run again. */
  static final class InterruptedByShutdown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param shuttingDown whether the process is about to end
   * @throws InterruptedByShutdown if it stopped for that
   */
  void run(long number, BooleanSupplier shuttingDown) {
    Submission submission = submissions.find(number).orElseThrow();
    if (submission.state() != SubmissionState.READING) {
      return;
    }
    try {
      read(submission, shuttingDown);
    } catch (InterruptedByShutdown e) {
      throw e;
    } catch (UnreadableWorkbookException e) {
      finish(submission, SubmissionState.UNUSABLE, null, String.valueOf(e.getMessage()));
    } catch (RulesRejectedException e) {
      finish(
          submission,
          SubmissionState.UNUSABLE,
          null,
          "Bộ tiêu chuẩn có chỗ sai nên chưa đọc được tệp. Sửa tiêu chuẩn rồi bấm «Đọc lại». "
              + e.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    } catch (RuntimeException | Error e) {
      LOG.error("submission {} cannot be read", number, e);
      finish(
          submission,
          SubmissionState.UNUSABLE,
          null,
          "Chương trình dừng vì lỗi bên trong ("
              + e.getClass().getSimpleName()
              + "). Bấm «Đọc lại»; nếu vẫn dừng, gửi tệp nhật ký cho người quản trị.");
    } finally {
      open.ended(submission);
    }
  }

  private void read(Submission submission, BooleanSupplier shuttingDown) {
    Watcher watcher = new Watcher(submission, shuttingDown);
    Lines lines = readings.read(submission, watcher);
    if (lines.complete()) {
      finish(submission, SubmissionState.READ, lines.counts(), null);
      findings.lookAgain(submission.number());
    } else if (shuttingDown.getAsBoolean()) {
      throw new InterruptedByShutdown();
    } else {
      finish(submission, SubmissionState.CANCELLED, lines.counts(), null);
    }
    open.dropEarlier(submission);
  }

  private void finish(
      Submission submission,
      SubmissionState state,
      @Nullable Counts counts,
      @Nullable String reason) {
    Object now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql(
            "update submission set state = ?, counts = ?, reason = ?, cancel_asked = false,"
                + " read_at = ?, version = version + 1"
                + " where id = ? and state = 'READING' and reading = ?")
        .param(state.name())
        .param(text(counts == null ? null : json.writeValueAsString(counts)))
        .param(text(reason))
        .param(
            new SqlParameterValue(
                Types.TIMESTAMP_WITH_TIMEZONE, state == SubmissionState.READ ? now : null))
        .param(submission.number())
        .param(submission.reading())
        .update();
  }

  private static Object text(@Nullable String text) {
    return new SqlParameterValue(Types.VARCHAR, text);
  }

  private final class Watcher implements WorkbookReading.Watcher {
    private final Submission submission;
    private final Stop stop;
    private long told = System.nanoTime();
    private @Nullable Lines lines;

    Watcher(Submission submission, BooleanSupplier shuttingDown) {
      this.submission = submission;
      this.stop =
          new Stop(
              () -> submissions.find(submission.number()).orElseThrow().cancelAsked(),
              shuttingDown);
    }

    @Override
    public void begun(Lines begun) {
      lines = begun;
      open.reading(submission, begun);
    }

    @Override
    public void progress(long rowsSoFar) {
      long now = System.nanoTime();
      if (now - told >= PROGRESS_NANOS && lines != null) {
        told = now;
        jdbc.sql("update submission set rows_read = ?, problems = ? where id = ?")
            .params(rowsSoFar, lines.counts().cells(), submission.number())
            .update();
      }
    }

    @Override
    public boolean cancelled() {
      return stop.asked();
    }
  }
}
