package vn.xetkhen.round;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xetkhen.storage.JobQueue;

/** Rounds judged once more from their kept workbooks, and what came out differently. */
@Component
public class Replays {
  /** So many differences are kept in words; all of them are counted. */
  static final int KEPT = 200;

  private final JdbcClient jdbc;
  private final JobQueue jobs;
  private final Clock clock;

  Replays(JdbcClient jdbc, JobQueue jobs, Clock clock) {
    this.jdbc = jdbc;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** By which rules a round is judged once more. */
  public enum Rules {
    /** Those it was judged by: the result must be the same to the byte. */
    STORED,
    /** Those in force now: says what they would change. */
    CURRENT
  }

  /**
   * @param checked nominees compared so far
   * @param differing nominees and refused cells that came out differently
   * @param storedSha256 digest of the round's evaluation.json, or null until done
   * @param replayedSha256 digest of the one made anew, or null until done
   */
  public record Replay(
      long id,
      long round,
      Rules rules,
      RoundStatus status,
      boolean cancelAsked,
      int checked,
      int differing,
      @Nullable String storedSha256,
      @Nullable String replayedSha256,
      @Nullable String rulebookDigest,
      @Nullable String message,
      Instant startedAt,
      @Nullable Instant finishedAt) {

    /** Whether the result is the same to the byte. */
    public boolean identical() {
      return storedSha256 != null && storedSha256.equals(replayedSha256);
    }
  }

  /** Orders a replay of a finished round and returns its number. */
  @Transactional
  public long order(long round, Rules rules) {
    GeneratedKeyHolder keys = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into replay (round_id, rules, status, cancel_asked, checked, differing,"
                + " started_at) values (?, ?, 'WAITING', false, 0, 0, ?)")
        .params(round, rules.name(), now())
        .update(keys, "id");
    long id = Objects.requireNonNull(keys.getKey()).longValue();
    jobs.order(Jobs.REPLAY, id);
    return id;
  }

  public Optional<Replay> find(long round, long id) {
    return jdbc.sql("select * from replay where round_id = ? and id = ?")
        .params(round, id)
        .query((row, n) -> read(row))
        .optional();
  }

  Replay byId(long id) {
    return find(id).orElseThrow();
  }

  /** Empty if its round was judged anew since. */
  Optional<Replay> find(long id) {
    return jdbc.sql("select * from replay where id = ?")
        .param(id)
        .query((row, n) -> read(row))
        .optional();
  }

  /** The latest first. */
  public List<Replay> of(long round) {
    return jdbc.sql(
            "select * from replay where round_id = ? order by id desc fetch first 10 rows only")
        .param(round)
        .query((row, n) -> read(row))
        .list();
  }

  private static Replay read(ResultSet row) throws SQLException {
    return new Replay(
        row.getLong("id"),
        row.getLong("round_id"),
        Rules.valueOf(row.getString("rules")),
        RoundStatus.valueOf(row.getString("status")),
        row.getBoolean("cancel_asked"),
        row.getInt("checked"),
        row.getInt("differing"),
        row.getString("stored_sha256"),
        row.getString("replayed_sha256"),
        row.getString("rulebook_digest"),
        row.getString("message"),
        Objects.requireNonNull(RoundStates.instant(row, "started_at")),
        RoundStates.instant(row, "finished_at"));
  }

  /** The differences in words, at most {@value #KEPT}. */
  public List<String> differences(long id) {
    return jdbc.sql("select says from replay_difference where replay_id = ? order by difference_no")
        .param(id)
        .query(String.class)
        .list();
  }

  /** Asks a running replay to stop. */
  public void cancel(long round, long id) {
    jdbc.sql("update replay set cancel_asked = true where round_id = ? and id = ?")
        .params(round, id)
        .update();
  }

  void begin(long id, String rulebookDigest) {
    jdbc.sql("delete from replay_difference where replay_id = ?").param(id).update();
    jdbc.sql(
            "update replay set status = 'READING', checked = 0, differing = 0, rulebook_digest = ?"
                + " where id = ?")
        .params(rulebookDigest, id)
        .update();
  }

  void progress(long id, int checked) {
    jdbc.sql("update replay set checked = ? where id = ?").params(checked, id).update();
  }

  void difference(long id, int no, String says) {
    jdbc.sql("insert into replay_difference (replay_id, difference_no, says) values (?, ?, ?)")
        .params(id, no, says)
        .update();
  }

  void finish(long id, int checked, int differing, String stored, String replayed) {
    jdbc.sql(
            "update replay set status = 'DONE', checked = ?, differing = ?, stored_sha256 = ?,"
                + " replayed_sha256 = ?, finished_at = ? where id = ?")
        .params(checked, differing, stored, replayed, now(), id)
        .update();
  }

  void stop(long id, RoundStatus status, @Nullable String message) {
    jdbc.sql("update replay set status = ?, message = ?, finished_at = ? where id = ?")
        .params(status.name(), message, now(), id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
