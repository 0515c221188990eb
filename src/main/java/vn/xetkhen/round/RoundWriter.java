package vn.xetkhen.round;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.PoolId;
import vn.xetkhen.proposal.Proposals;
import vn.xetkhen.proposal.Standing;

/** Writes the rows of a round: a chunk's rows and its mark together, or nothing. */
@Component
class RoundWriter {
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RoundWriter(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What one chunk holds.
   *
   * @param sameAs number of the first row of the same nominee, by number of a later one
   * @param firstSeq number of its first nominee in the round, from 1
   * @param firstRefused number of its first refused cell in the workbook, from 1
   * @param firstNotice number of its first notice in the workbook, from 1
   */
  record Chunk(
      long round,
      int no,
      int workbook,
      int firstSeq,
      List<Row> rows,
      Map<Integer, Integer> sameAs,
      int firstRefused,
      List<RefusedCell> refused,
      int firstNotice,
      List<String> notices) {}

  void store(Chunk chunk, boolean workbookFinished) {
    List<Object[]> nominees = new ArrayList<>(chunk.rows().size());
    List<Object[]> documents = new ArrayList<>(chunk.rows().size());
    List<Object[]> awards = new ArrayList<>(chunk.rows().size() * 6);
    int seq = chunk.firstSeq();
    for (Row row : chunk.rows()) {
      nominees.add(nominee(chunk, seq, row));
      documents.add(new Object[] {chunk.round(), seq, row.json(), row.dossier()});
      for (AwardEvaluation award : row.evaluation().awards()) {
        awards.add(award(chunk.round(), seq, row, award));
      }
      seq++;
    }
    transaction.executeWithoutResult(
        status -> {
          // rows that a killed process left behind without their mark are written anew
          for (String table : List.of("nominee_award", "nominee_document")) {
            jdbc.update(
                "delete from " + table + " where round_id = ? and seq >= ?",
                chunk.round(),
                chunk.firstSeq());
          }
          jdbc.batchUpdate(
              "insert into nominee (round_id, seq, workbook_no, sheet, sheet_row, subject, kind,"
                  + " name, unit, post, folded, requested, proposed, same_as)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              nominees);
          jdbc.batchUpdate(
              "insert into nominee_document (round_id, seq, evaluation, dossier)"
                  + " values (?, ?, ?, ?)",
              documents);
          units(chunk);
          jdbc.batchUpdate(
              "insert into nominee_award (round_id, award, seq, subject, kind, verdict, points,"
                  + " list_order) values (?, ?, ?, ?, ?, ?, ?, ?)",
              awards);
          side(chunk);
          mark(chunk);
          if (workbookFinished) {
            jdbc.update(
                "update workbook_state set finished = true where round_id = ? and workbook_no = ?",
                chunk.round(),
                chunk.workbook());
          }
        });
  }

  private Object[] nominee(Chunk chunk, int seq, Row row) {
    Nominee n = row.evaluation().dossier().nominee();
    var nomination = row.evaluation().dossier().nomination();
    return new Object[] {
      chunk.round(),
      seq,
      chunk.workbook(),
      clip(n.sheet(), 200),
      n.row(),
      n.subject().name(),
      varchar(nomination.kind() == null ? null : nomination.kind().name()),
      clip(n.name(), 1000),
      unit(row),
      clip(n.position(), 1000),
      clip(row.folded(), 3000),
      varchar(id(nomination.requested())),
      varchar(id(Proposals.proposed(row.evaluation()))),
      new SqlParameterValue(Types.INTEGER, chunk.sameAs().get(seq))
    };
  }

  private static Object[] award(long round, int seq, Row row, AwardEvaluation award) {
    Subject subject = row.evaluation().dossier().nominee().subject();
    int points = award.points().total();
    return new Object[] {
      round,
      award.award().id().value(),
      seq,
      subject.name(),
      award.kind().name(),
      award.verdict().ordinal(),
      points,
      ListOrder.unranked(subject, award.kind(), award.verdict(), points, seq)
    };
  }

  /** Units not met before in this round, for the filter. */
  private void units(Chunk chunk) {
    Set<String> units = new TreeSet<>();
    chunk.rows().forEach(row -> units.add(unit(row)));
    units.removeAll(
        jdbc.queryForList(
            "select unit from nominee_unit where round_id = ?", String.class, chunk.round()));
    for (String unit : units) {
      jdbc.update("insert into nominee_unit (round_id, unit) values (?, ?)", chunk.round(), unit);
    }
  }

  private static String unit(Row row) {
    return clip(row.evaluation().dossier().nominee().unit(), 1000);
  }

  private void side(Chunk chunk) {
    int no = chunk.firstRefused();
    List<Object[]> refused = new ArrayList<>(chunk.refused().size());
    for (RefusedCell cell : chunk.refused()) {
      refused.add(
          new Object[] {
            chunk.round(),
            chunk.workbook(),
            no++,
            clip(cell.sheet(), 200),
            cell.cell(),
            cell.value(),
            cell.problem(),
            cell.advice()
          });
    }
    jdbc.batchUpdate(
        "insert into refused_cell (round_id, workbook_no, cell_no, sheet, cell, content, problem,"
            + " advice) values (?, ?, ?, ?, ?, ?, ?, ?)",
        refused);
    int noticeNo = chunk.firstNotice();
    for (String notice : chunk.notices()) {
      jdbc.update(
          "insert into intake_notice (round_id, workbook_no, notice_no, says)"
              + " values (?, ?, ?, ?)",
          chunk.round(),
          chunk.workbook(),
          noticeNo++,
          notice);
    }
  }

  private void mark(Chunk chunk) {
    List<Row> rows = chunk.rows();
    Nominee first = rows.isEmpty() ? null : rows.get(0).evaluation().dossier().nominee();
    Nominee last =
        rows.isEmpty() ? null : rows.get(rows.size() - 1).evaluation().dossier().nominee();
    jdbc.update(
        "insert into chunk (round_id, chunk_no, workbook_no, sheet, first_row, last_row, first_seq,"
            + " last_seq, stored_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        chunk.round(),
        chunk.no(),
        chunk.workbook(),
        varchar(first == null ? null : clip(first.sheet(), 200)),
        new SqlParameterValue(Types.INTEGER, first == null ? null : first.row()),
        new SqlParameterValue(Types.INTEGER, last == null ? null : last.row()),
        chunk.firstSeq(),
        chunk.firstSeq() + rows.size() - 1,
        now());
    jdbc.update(
        "update round_state set nominees = nominees + ? where round_id = ?",
        rows.size(),
        chunk.round());
  }

  /**
   * A place in the pool of an award.
   *
   * @param mayOvertake how many more may come ahead once their papers are in
   */
  record Placed(String award, int seq, Standing.Place place, int mayOvertake) {}

  static PoolId pool(String award, CommendationKind kind, Subject subject) {
    return new PoolId(new AwardId(award), kind, subject);
  }

  /** Stores places; storing them again changes nothing. */
  void rank(long round, List<Placed> places, int done) {
    List<Object[]> rows =
        places.stream()
            .map(
                placed ->
                    new Object[] {
                      placed.place().rank(),
                      placed.place().tied(),
                      clip(placed.place().decidedBy(), 1000),
                      placed.mayOvertake(),
                      ListOrder.ranked(placed.place().rank(), placed.seq()),
                      round,
                      placed.award(),
                      placed.seq()
                    })
            .toList();
    transaction.executeWithoutResult(
        status -> {
          jdbc.batchUpdate(
              "update nominee_award set place_rank = ?, tied = ?, decided_by = ?, may_overtake = ?,"
                  + " list_order = list_order / "
                  + ListOrder.POOL
                  + " * "
                  + ListOrder.POOL
                  + " + ? where round_id = ? and award = ? and seq = ?",
              rows);
          jdbc.update("update round_state set ranked = ? where round_id = ?", done, round);
        });
  }

  /** Counts the round once and for all, and marks it as done. */
  void finish(long round, RoundStates states) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.update("delete from award_count where round_id = ?", round);
          jdbc.update(
              "insert into award_count (round_id, award, subject, kind, verdict, nominees, ranked)"
                  + " select round_id, award, subject, kind, verdict, count(*), count(place_rank)"
                  + " from nominee_award where round_id = ?"
                  + " group by round_id, award, subject, kind, verdict",
              round);
          states.finish(round, RoundStatus.DONE, null);
        });
  }

  /** Forgets all that was stored of a round, so that it can begin anew. */
  void clear(long round) {
    transaction.executeWithoutResult(
        status -> {
          for (String table :
              List.of(
                  "nominee_award",
                  "nominee_document",
                  "nominee_unit",
                  "nominee",
                  "refused_cell",
                  "intake_notice",
                  "award_count",
                  "chunk")) {
            jdbc.update("delete from " + table + " where round_id = ?", round);
          }
          jdbc.update(
              "update workbook_state set finished = false, refusal = null where round_id = ?",
              round);
          jdbc.update("update round_state set nominees = 0, ranked = 0 where round_id = ?", round);
        });
  }

  /** Forgets all that came of the workbooks of an earlier edition, replays of it included. */
  void beginAgain(long round, RoundStates states) {
    transaction.executeWithoutResult(
        status -> {
          clear(round);
          jdbc.update(
              "delete from replay_difference where replay_id in"
                  + " (select id from replay where round_id = ?)",
              round);
          jdbc.update("delete from replay where round_id = ?", round);
          states.beganAgain(round);
        });
  }

  private Object now() {
    Instant now = clock.instant();
    return now.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable String id(@Nullable AwardId award) {
    return award == null ? null : award.value();
  }

  private static SqlParameterValue varchar(@Nullable String text) {
    return new SqlParameterValue(Types.VARCHAR, text);
  }

  /** A name of absurd length is cut in the searchable column only; its JSON keeps it whole. */
  private static String clip(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
