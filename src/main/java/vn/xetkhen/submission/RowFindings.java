package vn.xetkhen.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.storage.JobQueue;
import vn.xetkhen.submission.RowFinding.Row;

/**
 * Rows of a submission that look like the same nominee or say the same, and decisions that cannot
 * be as quoted. Looked for by a job of its own once the workbook is read, because it needs all
 * rows.
 */
@Component
public class RowFindings {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Submissions submissions;
  private final MendLog log;
  private final JobQueue jobs;
  private final JsonMapper json;

  RowFindings(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Submissions submissions,
      MendLog log,
      JobQueue jobs,
      JsonMapper json) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.submissions = submissions;
    this.log = log;
    this.jobs = jobs;
    this.json = json;
  }

  /**
   * What was found and nobody decided about yet.
   *
   * @param findings capped for each kind
   * @param limits what was not looked at because there was too much of it, Vietnamese sentences
   * @param stale whether something was mended since; {@link #lookAgain} looks anew
   */
  public record Found(List<RowFinding> findings, List<String> limits, boolean stale) {
    public Found {
      findings = List.copyOf(findings);
      limits = List.copyOf(limits);
    }
  }

  /** What the job stores. */
  record Stored(List<RowFinding> findings, List<String> limits) {}

  private record Kept(int reading, int seq, Stored stored) {}

  /** Empty while they are still looked for. */
  public Optional<Found> of(long submission) {
    Submission now = submissions.find(submission).orElseThrow();
    return kept(submission)
        .filter(kept -> kept.reading() == now.reading())
        .map(
            kept -> {
              List<MendEvent> events = log.all(submission);
              Settled settled = Settled.by(events);
              boolean stale =
                  events.stream().anyMatch(e -> e.seq() > kept.seq() && changesTexts(e.mend()));
              return new Found(
                  kept.stored().findings().stream().filter(f -> !settled.settles(f)).toList(),
                  kept.stored().limits(),
                  stale);
            });
  }

  private static boolean changesTexts(Mend mend) {
    return mend instanceof Mend.Cells || mend instanceof Mend.Word;
  }

  private Optional<Kept> kept(long submission) {
    return jdbc.sql("select * from submission_findings where submission_id = ?")
        .param(submission)
        .query(
            (row, n) ->
                new Kept(
                    row.getInt("reading"),
                    row.getInt("seq"),
                    json.readValue(row.getString("content"), Stored.class)))
        .optional();
  }

  /** Orders a new look, with everything that was mended since. */
  public void lookAgain(long submission) {
    jobs.order(ReadingJobs.SCRUTINISE, submission, log.last(submission));
  }

  void store(Submission submission, int seq, Stored found) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from submission_findings where submission_id = ?")
              .param(submission.number())
              .update();
          jdbc.sql(
                  "insert into submission_findings (submission_id, reading, seq, content)"
                      + " values (?, ?, ?, ?)")
              .params(
                  submission.number(), submission.reading(), seq, json.writeValueAsString(found))
              .update();
        });
  }

  /** What people settled: pairs kept apart, rows left out. */
  private record Settled(Set<Set<Row>> apart, Set<Row> out) {
    static Settled by(List<MendEvent> events) {
      Settled settled = new Settled(new HashSet<>(), new HashSet<>());
      for (MendEvent event : events) {
        if (event.holds() && event.mend() instanceof Mend.Apart a) {
          settled.apart.add(
              new HashSet<>(
                  List.of(new Row(a.sheet(), a.row()), new Row(a.otherSheet(), a.otherRow()))));
        } else if (event.holds() && event.mend() instanceof Mend.LeftOut l) {
          settled.out.add(new Row(l.row().sheet(), l.row().row()));
        }
      }
      return settled;
    }

    boolean settles(RowFinding finding) {
      return apart.contains(new HashSet<>(finding.rows()))
          || finding.rows().size() <= 2 && finding.rows().stream().anyMatch(out::contains);
    }
  }
}
