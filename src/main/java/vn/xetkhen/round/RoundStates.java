package vn.xetkhen.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far each round has come; every change is one statement. */
@Component
class RoundStates {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  RoundStates(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void begin(Round round) {
    jdbc.sql(
            "insert into round_state (round_id, status, cancel_asked, nominees, ranked)"
                + " values (?, 'WAITING', false, 0, 0)")
        .param(round.number())
        .update();
    workbooks(round);
  }

  private void workbooks(Round round) {
    jdbc.sql("delete from workbook_state where round_id = ?").param(round.number()).update();
    for (int no = 0; no < round.workbooks().size(); no++) {
      jdbc.sql("insert into workbook_state (round_id, workbook_no, finished) values (?, ?, false)")
          .params(round.number(), no)
          .update();
    }
  }

  RoundState of(long round) {
    return jdbc.sql("select * from round_state where round_id = ?")
        .param(round)
        .query((row, n) -> read(row))
        .single();
  }

  static RoundState read(ResultSet row) throws SQLException {
    return new RoundState(
        RoundStatus.valueOf(row.getString("status")),
        row.getBoolean("cancel_asked"),
        row.getString("rules_sha256"),
        row.getString("rulebook_digest"),
        row.getInt("nominees"),
        row.getInt("ranked"),
        row.getInt("edition"),
        row.getString("message"),
        instant(row, "started_at"),
        instant(row, "finished_at"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  void reading(long round, String rulesSha256) {
    jdbc.sql(
            "update round_state set status = 'READING', rules_sha256 = ?, message = null,"
                + " started_at = coalesce(started_at, ?) where round_id = ?")
        .params(rulesSha256, now(), round)
        .update();
  }

  void facts(long round, RulebookFacts facts) {
    jdbc.sql("update round_state set rulebook_digest = ?, rulebook_facts = ? where round_id = ?")
        .params(facts.digest(), json.writeValueAsString(facts), round)
        .update();
  }

  Optional<RulebookFacts> facts(long round) {
    return jdbc.sql("select rulebook_facts from round_state where round_id = ?")
        .param(round)
        .query((row, n) -> Optional.ofNullable(row.getString(1)))
        .single()
        .map(text -> json.readValue(text, RulebookFacts.class));
  }

  void status(long round, RoundStatus status) {
    jdbc.sql("update round_state set status = ? where round_id = ?")
        .params(status.name(), round)
        .update();
  }

  /** Ends the job, unless the workbooks changed meanwhile and all begins anew. */
  void finish(long round, RoundStatus status, @Nullable String message) {
    jdbc.sql(
            "update round_state set status = ?, message = ?, finished_at = ?, cancel_asked = false"
                + " where round_id = ? and again = false")
        .params(status.name(), message, now(), round)
        .update();
  }

  /**
   * Lets a round whose workbooks changed be judged anew, by the rules in force.
   *
   * @return the new edition if its job must be ordered; 0 if a running job will see to it
   */
  int again(Round round) {
    workbooks(round);
    int running =
        jdbc.sql(
                "update round_state set again = true, cancel_asked = true, edition = edition + 1"
                    + " where round_id = ? and status in ('WAITING', 'READING', 'RANKING')")
            .param(round.number())
            .update();
    if (running == 1) {
      return 0;
    }
    jdbc.sql(
            "update round_state set again = true, cancel_asked = false, edition = edition + 1,"
                + " status = 'WAITING', nominees = 0, ranked = 0, message = null,"
                + " finished_at = null where round_id = ?")
        .param(round.number())
        .update();
    return of(round.number()).edition();
  }

  /** Whether the workbooks changed since the job began. */
  boolean againAsked(long round) {
    return jdbc.sql("select again from round_state where round_id = ?")
        .param(round)
        .query(Boolean.class)
        .single();
  }

  /** The job begins anew, with nothing stored. */
  void beganAgain(long round) {
    jdbc.sql(
            "update round_state set again = false, cancel_asked = false, status = 'WAITING',"
                + " rules_sha256 = null, rulebook_digest = null, rulebook_facts = null,"
                + " nominees = 0, ranked = 0, message = null, started_at = null,"
                + " finished_at = null where round_id = ?")
        .param(round)
        .update();
  }

  /** Returns whether there was a running job to stop. */
  boolean askToCancel(long round) {
    return jdbc.sql(
                "update round_state set cancel_asked = true"
                    + " where round_id = ? and status in ('WAITING', 'READING', 'RANKING')")
            .param(round)
            .update()
        == 1;
  }

  /** Returns whether the round was stopped, so that it now waits to go on. */
  boolean waitAgain(long round) {
    return jdbc.sql(
                "update round_state set status = 'WAITING', cancel_asked = false, message = null,"
                    + " finished_at = null where round_id = ? and status in ('CANCELLED', 'FAILED')")
            .param(round)
            .update()
        == 1;
  }

  void refuse(long round, int workbook, String reason) {
    jdbc.sql(
            "update workbook_state set finished = true, refusal = ?"
                + " where round_id = ? and workbook_no = ?")
        .params(reason, round, workbook)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
