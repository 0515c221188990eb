package vn.xetkhen.submission;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.intake.FoundTable;

/** What people decided about submissions, in order; nothing is ever deleted. */
@Component
class MendLog {
  /** Who decided what was applied from memory. */
  static final String MEMORY = "";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Submissions submissions;
  private final JsonMapper json;
  private final Clock clock;

  MendLog(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Submissions submissions,
      JsonMapper json,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.submissions = submissions;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Notes a decision.
   *
   * @param seen version that the decider saw
   * @param undoes number of the decision that it takes back, or null
   * @return its number; that of the same decision if it was sent twice
   * @throws ChangedMeanwhileException if something else was decided since
   * @throws WrongOrderException if the submission is not read, or not open any more
   */
  int note(long submission, long seen, String by, Mend mend, @Nullable Integer undoes) {
    String content = json.writeValueAsString(mend);
    Optional<Integer> twice = sentTwice(submission, seen, content, undoes);
    return twice.orElseGet(
        () ->
            Objects.requireNonNull(
                transaction.execute(status -> insert(submission, seen, by, content, undoes))));
  }

  private Optional<Integer> sentTwice(
      long submission, long seen, String content, @Nullable Integer undoes) {
    return jdbc
        .sql(
            "select seq, content, undoes from submission_event"
                + " where submission_id = ? and base_version = ?")
        .params(submission, seen)
        .query(
            (row, n) ->
                row.getString("content").equals(content)
                        && Objects.equals(row.getObject("undoes", Integer.class), undoes)
                    ? row.getInt("seq")
                    : 0)
        .list()
        .stream()
        .filter(seq -> seq > 0)
        .findFirst();
  }

  /** Notes what the reading itself applied from memory; it is undone like any other. */
  int remembered(long submission, Mend.Remembered mend) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> append(submission, -1, MEMORY, json.writeValueAsString(mend), null)));
  }

  private int insert(
      long submission, long seen, String by, String content, @Nullable Integer undoes) {
    int changed =
        jdbc.sql(
                "update submission set version = version + 1"
                    + " where id = ? and version = ? and state = 'READ'")
            .params(submission, seen)
            .update();
    if (changed == 0) {
      // the same click may have come first while this one waited
      Optional<Integer> twice = sentTwice(submission, seen, content, undoes);
      if (twice.isPresent()) {
        return twice.get();
      }
      submissions.refuse(submission, seen, "mending", List.of("READ"));
    }
    return append(submission, seen, by, content, undoes);
  }

  private int append(
      long submission, long seen, String by, String content, @Nullable Integer undoes) {
    int seq = last(submission) + 1;
    jdbc.sql(
            "insert into submission_event (submission_id, seq, base_version, made_at, made_by,"
                + " content, undoes) values (?, ?, ?, ?, ?, ?, ?)")
        .params(submission, seq, seen, clock.instant().atOffset(ZoneOffset.UTC), by, content)
        .param(new SqlParameterValue(Types.INTEGER, undoes))
        .update();
    if (undoes != null) {
      jdbc.sql(
              "update submission_event set undone_by = ?"
                  + " where submission_id = ? and seq = ? and undone_by is null")
          .params(seq, submission, undoes)
          .update();
    }
    return seq;
  }

  /** Number of the latest decision, or 0. */
  int last(long submission) {
    return jdbc.sql("select coalesce(max(seq), 0) from submission_event where submission_id = ?")
        .param(submission)
        .query(Integer.class)
        .single();
  }

  /** All decisions in their order. */
  List<MendEvent> all(long submission) {
    return jdbc.sql("select * from submission_event where submission_id = ? order by seq")
        .param(submission)
        .query(
            (row, n) ->
                new MendEvent(
                    row.getInt("seq"),
                    Objects.requireNonNull(Submissions.instant(row, "made_at")),
                    row.getString("made_by"),
                    json.readValue(row.getString("content"), Mend.class),
                    row.getObject("undoes", Integer.class),
                    row.getObject("undone_by", Integer.class)))
        .list();
  }

  /** Whether anything was ever decided about the columns of that list, be it undone since. */
  boolean touched(long submission, FoundTable table) {
    return all(submission).stream().map(MendEvent::mend).anyMatch(mend -> concerns(mend, table));
  }

  private static boolean concerns(Mend mend, FoundTable table) {
    if (mend instanceof Mend.Columns c) {
      return c.sheet().equals(table.sheet()) && c.headerRow() == table.headerRow();
    }
    return mend instanceof Mend.Remembered r
        && r.sheet().equals(table.sheet())
        && r.headerRow() == table.headerRow();
  }
}
