package vn.xetkhen.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which submissions were taken into which rounds, when and by whom. */
@Component
class TakingLog {
  private static final String SELECT =
      "select t.*, s.name from taking t join submission s on s.id = t.submission_id ";

  private final JdbcClient jdbc;
  private final Clock clock;

  TakingLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      long submission,
      long seen,
      long round,
      Taking.Choice choice,
      int nominees,
      int returned,
      RoundWorkbook workbook,
      @Nullable RoundWorkbook replaced,
      String by) {
    jdbc.sql(
            "insert into taking (submission_id, base_version, round_id, choice, nominees, returned,"
                + " sha256, mending_sha256, replaced_sha256, replaced_name,"
                + " replaced_mending_sha256, taken_at, taken_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(submission)
        .param(seen)
        .param(round)
        .param(choice.name())
        .param(nominees)
        .param(returned)
        .param(workbook.sha256())
        .param(text(workbook.mendingSha256()))
        .param(text(replaced == null ? null : replaced.sha256()))
        .param(text(replaced == null ? null : replaced.name()))
        .param(text(replaced == null ? null : replaced.mendingSha256()))
        .param(now())
        .param(by)
        .update();
  }

  private static Object text(@Nullable String text) {
    return new SqlParameterValue(Types.VARCHAR, text);
  }

  /** The latest taking of a submission that was decided on seeing that version. */
  Optional<Taking> decidedOn(long submission, long seen) {
    return jdbc
        .sql(SELECT + "where t.submission_id = ? and t.base_version = ? order by t.id desc")
        .params(submission, seen)
        .query((row, n) -> read(row))
        .list()
        .stream()
        .findFirst();
  }

  /** Newest first, those taken back included. */
  List<Taking> ofSubmission(long submission) {
    return jdbc.sql(SELECT + "where t.submission_id = ? order by t.id desc")
        .param(submission)
        .query((row, n) -> read(row))
        .list();
  }

  /** Newest first, those taken back included. */
  List<Taking> ofRound(long round) {
    return jdbc.sql(SELECT + "where t.round_id = ? order by t.id desc")
        .param(round)
        .query((row, n) -> read(row))
        .list();
  }

  void undo(long taking, String by) {
    jdbc.sql("update taking set undone_at = ?, undone_by = ? where id = ?")
        .params(now(), by, taking)
        .update();
  }

  private static Taking read(ResultSet row) throws SQLException {
    String replaced = row.getString("replaced_sha256");
    return new Taking(
        row.getLong("id"),
        row.getLong("submission_id"),
        row.getLong("round_id"),
        Taking.Choice.valueOf(row.getString("choice")),
        row.getInt("nominees"),
        row.getInt("returned"),
        new RoundWorkbook(
            row.getString("sha256"), row.getString("name"), row.getString("mending_sha256")),
        replaced == null
            ? null
            : new RoundWorkbook(
                replaced, row.getString("replaced_name"), row.getString("replaced_mending_sha256")),
        Objects.requireNonNull(RoundStates.instant(row, "taken_at")),
        row.getString("taken_by"),
        RoundStates.instant(row, "undone_at"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
