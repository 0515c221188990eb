package vn.xetkhen.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.proposal.Pools;
import vn.xetkhen.rulebook.Rule;
import vn.xetkhen.storage.Stop;

/**
 * Gathers what the workbooks yield into chunks and passes over what is stored already; all of it
 * goes into the pools.
 */
final class ChunkReceiver implements JudgingLine.Taker {
  private final long round;
  private final RoundWriter writer;
  private final JdbcClient jdbc;
  private final Stop stop;
  private final int storedNominees;
  private int chunk;
  private final Pools pools;

  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Integer> sameAs = new TreeMap<>();
  private final List<RefusedCell> refused = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private int seq;
  private int seqBefore;
  private int workbook;
  private int refusedNo;
  private int noticeNo;
  private int storedRefused;
  private int storedNotices;

  private final Set<Rule> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> unverified = new TreeMap<>();

  ChunkReceiver(long round, Pools pools, RoundWriter writer, JdbcClient jdbc, Stop stop) {
    this.round = round;
    this.pools = pools;
    this.writer = writer;
    this.jdbc = jdbc;
    this.stop = stop;
    storedNominees = number("select count(*) from nominee where round_id = ?", round);
    chunk = number("select coalesce(max(chunk_no), 0) from chunk where round_id = ?", round);
  }

  void begin(int workbookNo) {
    workbook = workbookNo;
    seqBefore = seq;
    refusedNo = 0;
    noticeNo = 0;
    storedRefused =
        number(
            "select count(*) from refused_cell where round_id = ? and workbook_no = ?",
            round,
            workbookNo);
    storedNotices =
        number(
            "select count(*) from intake_notice where round_id = ? and workbook_no = ?",
            round,
            workbookNo);
  }

  @Override
  public void judged(List<Row> batch) {
    for (Row row : batch) {
      seq++;
      OptionalInt first = pools.add(row.evaluation());
      note(row.evaluation());
      if (seq > storedNominees) {
        rows.add(row);
        first.ifPresent(earlier -> sameAs.put(seq, earlier + 1));
        if (rows.size() == Assessment.CHUNK) {
          flush(false);
        }
      }
    }
  }

  @Override
  public void refused(RefusedCell cell) {
    if (++refusedNo > storedRefused) {
      refused.add(cell);
    }
  }

  @Override
  public void notice(String says) {
    if (++noticeNo > storedNotices) {
      notices.add(says);
    }
  }

  @Override
  public boolean stop() {
    return stop.asked();
  }

  boolean heldAnything() {
    return seq > seqBefore;
  }

  /** The workbook is read to its end, unless somebody stopped the reading. */
  void end() {
    if (!stop.asked()) {
      flush(true);
    } else if (!rows.isEmpty()) {
      flush(false);
    }
  }

  private void flush(boolean workbookFinished) {
    writer.store(
        new RoundWriter.Chunk(
            round,
            ++chunk,
            workbook,
            seq - rows.size() + 1,
            List.copyOf(rows),
            Map.copyOf(sameAs),
            refusedNo - refused.size() + 1,
            List.copyOf(refused),
            noticeNo - notices.size() + 1,
            List.copyOf(notices)),
        workbookFinished);
    rows.clear();
    sameAs.clear();
    refused.clear();
    notices.clear();
  }

  private void note(Evaluation evaluation) {
    for (AwardEvaluation award : evaluation.awards()) {
      Stream.concat(award.gates().stream(), award.paths().stream())
          .map(result -> result.rule())
          .filter(known::add)
          .filter(rule -> rule.unverified() != null)
          .forEach(
              rule ->
                  unverified.put(
                      RulebookFacts.key(
                          award.award().id().value(),
                          evaluation.dossier().nominee().subject(),
                          rule.id()),
                      rule.unverified()));
    }
  }

  Pools pools() {
    return pools;
  }

  Map<String, String> unverified() {
    return unverified;
  }

  private int number(String sql, Object... params) {
    return jdbc.sql(sql).params(params).query(Integer.class).single();
  }
}
