package vn.xetkhen.submission;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.nominee.Text;
import vn.xetkhen.storage.FileLabel;
import vn.xetkhen.storage.JobQueue;
import vn.xetkhen.storage.KeptFiles;

/**
 * All submissions: receiving one, stopping its reading, sending it back. Every verb refuses the
 * wrong order.
 */
@Component
public class Submissions {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final KeptFiles kept;
  private final JobQueue jobs;
  private final JsonMapper json;
  private final Clock clock;
  private final long limit;

  Submissions(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      KeptFiles kept,
      JobQueue jobs,
      JsonMapper json,
      Clock clock,
      @Value("${xetkhen.staged-megabytes}") long megabytes) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.kept = kept;
    this.jobs = jobs;
    this.json = json;
    this.clock = clock;
    this.limit = megabytes << 20;
  }

  /**
   * Keeps a workbook and orders its reading.
   *
   * @param name file name as sent, a label only
   * @param sender the unit, as written; may be empty
   * @return number of the submission
   * @throws StagingFullException if too many bytes wait already
   */
  public long receive(InputStream bytes, @Nullable String name, String sender, int year) {
    if (staged() >= limit) {
      throw new StagingFullException(limit);
    }
    String sha256 = kept.keep(bytes);
    long size = kept.size(sha256).orElseThrow();
    String unit = clip(Text.nfc(sender).strip());
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              GeneratedKeyHolder keys = new GeneratedKeyHolder();
              jdbc.sql(
                      "insert into submission (version, sha256, name, size_bytes, sender,"
                          + " sender_folded, review_year, state, reading, cancel_asked, rows_read,"
                          + " problems, received_at)"
                          + " values (1, ?, ?, ?, ?, ?, ?, 'READING', 1, false, 0, 0, ?)")
                  .params(
                      sha256, FileLabel.of(name), size, unit, clip(Text.fold(unit)), year, now())
                  .update(keys, "id");
              long number = Objects.requireNonNull(keys.getKey()).longValue();
              jobs.order(ReadingJobs.READ, number);
              return number;
            }));
  }

  /** Bytes that wait to be taken or sent back. */
  private long staged() {
    return jdbc.sql(
            "select coalesce(sum(size_bytes), 0) from submission"
                + " where state in ('READING', 'READ', 'UNUSABLE', 'CANCELLED')")
        .query(Long.class)
        .single();
  }

  public Optional<Submission> find(long number) {
    return jdbc.sql("select * from submission where id = ?")
        .param(number)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Those that wait for somebody, the oldest first: none is ever dropped in silence. */
  public List<Submission> open() {
    return jdbc.sql(
            "select * from submission where state in ('READING', 'READ', 'UNUSABLE', 'CANCELLED')"
                + " order by received_at, id")
        .query((row, n) -> read(row))
        .list();
  }

  /** Newest first. */
  public List<Submission> latest(int most) {
    return jdbc.sql("select * from submission order by id desc fetch first " + most + " rows only")
        .query((row, n) -> read(row))
        .list();
  }

  /** Others of the same bytes, newest first: the file was sent before. */
  public List<Submission> sameContent(Submission as) {
    return jdbc.sql("select * from submission where sha256 = ? and id <> ? order by id desc")
        .params(as.sha256(), as.number())
        .query((row, n) -> read(row))
        .list();
  }

  /** Others of the same unit and year, newest first: perhaps this one replaces them. */
  public List<Submission> sameSender(Submission as) {
    if (as.sender().isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select * from submission where sender_folded = ? and review_year = ? and id <> ?"
                + " and sha256 <> ? order by id desc")
        .params(clip(Text.fold(as.sender())), as.year(), as.number(), as.sha256())
        .query((row, n) -> read(row))
        .list();
  }

  /** Asks the running reading to stop. Returns whether there was one. */
  public boolean cancel(long number) {
    return jdbc.sql(
                "update submission set cancel_asked = true, version = version + 1"
                    + " where id = ? and state = 'READING'")
            .param(number)
            .update()
        == 1;
  }

  /** Reads a submission anew that was stopped, or of which nothing could be used. */
  public void readAgain(long number) {
    transaction.executeWithoutResult(
        status -> {
          int changed =
              jdbc.sql(
                      "update submission set state = 'READING', reading = reading + 1,"
                          + " version = version + 1, cancel_asked = false, rows_read = 0,"
                          + " problems = 0, reason = null"
                          + " where id = ? and state in ('CANCELLED', 'UNUSABLE')")
                  .param(number)
                  .update();
          refuseUnless(changed == 1, number, "reading again");
          jobs.order(ReadingJobs.READ, number, find(number).orElseThrow().reading());
        });
  }

  /** Sends the whole file back to its unit: nothing of it is taken. */
  public void giveBack(long number, long version) {
    close(
        number, version, SubmissionState.RETURNED, "giving back", "READ", "UNUSABLE", "CANCELLED");
  }

  /** A round has taken it. */
  void taken(long number, long version) {
    close(number, version, SubmissionState.TAKEN, "taking", "READ");
  }

  /** The round gives it up again. */
  void undone(long number, long version) {
    close(number, version, SubmissionState.UNDONE, "taking back", "TAKEN");
  }

  private void close(long number, long version, SubmissionState to, String verb, String... from) {
    int changed =
        jdbc.sql(
                "update submission set state = ?, version = version + 1, closed_at = ?"
                    + " where id = ? and version = ? and state in ('"
                    + String.join("', '", from)
                    + "')")
            .params(to.name(), now(), number, version)
            .update();
    if (changed == 0) {
      refuse(number, version, verb, List.of(from));
    }
  }

  /** Looks through it once more after it was sent back or taken back. */
  public void reopen(long number, long version) {
    int changed =
        jdbc.sql(
                "update submission set state = 'READ', version = version + 1, closed_at = null"
                    + " where id = ? and version = ? and state in ('RETURNED', 'UNDONE')"
                    + " and read_at is not null")
            .params(number, version)
            .update();
    if (changed == 0) {
      refuse(number, version, "reopening", List.of("RETURNED", "UNDONE"));
    }
  }

  /** Says whose file it is. */
  public void sentBy(long number, long version, String sender) {
    String unit = clip(Text.nfc(sender).strip());
    int changed =
        jdbc.sql(
                "update submission set sender = ?, sender_folded = ?, version = version + 1"
                    + " where id = ? and version = ? and state = 'READ'")
            .params(unit, clip(Text.fold(unit)), number, version)
            .update();
    if (changed == 0) {
      refuse(number, version, "naming the sender", List.of("READ"));
    }
  }

  private void refuseUnless(boolean done, long number, String verb) {
    if (!done) {
      throw new WrongOrderException(verb, find(number).orElseThrow().state());
    }
  }

  void refuse(long number, long version, String verb, List<String> from) {
    Submission now = find(number).orElseThrow();
    if (now.version() != version && from.contains(now.state().name())) {
      throw new ChangedMeanwhileException(number, version, now.version());
    }
    throw new WrongOrderException(verb, now.state());
  }

  private Submission read(ResultSet row) throws SQLException {
    String counts = row.getString("counts");
    return new Submission(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("name"),
        row.getString("sha256"),
        row.getLong("size_bytes"),
        row.getString("sender"),
        row.getInt("review_year"),
        SubmissionState.valueOf(row.getString("state")),
        row.getInt("reading"),
        row.getBoolean("cancel_asked"),
        row.getLong("rows_read"),
        row.getLong("problems"),
        counts == null ? Counts.NONE : json.readValue(counts, Counts.class),
        row.getString("reason"),
        Objects.requireNonNull(instant(row, "received_at")),
        instant(row, "read_at"),
        instant(row, "closed_at"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String clip(String text) {
    return text.length() <= 1000 ? text : text.substring(0, 1000);
  }
}
