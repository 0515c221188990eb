package vn.xetkhen.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.document.EvaluationLines;
import vn.xetkhen.proposal.Standing;

/** The stored nominees of a round, and what could not be taken. */
@Component
public class Nominees {
  private final JdbcClient jdbc;
  private final RoundStates states;
  private final JsonMapper json;

  Nominees(JdbcClient jdbc, RoundStates states, JsonMapper json) {
    this.jdbc = jdbc;
    this.states = states;
    this.json = json;
  }

  public Optional<NomineeRecord> find(long round, int seq) {
    Map<String, Standing.Place> places = places(round, seq);
    return jdbc.sql(
            "select n.*, d.evaluation, d.dossier from nominee n join nominee_document d"
                + " on d.round_id = n.round_id and d.seq = n.seq"
                + " where n.round_id = ? and n.seq = ?")
        .params(round, seq)
        .query(
            (row, n) ->
                new NomineeRecord(
                    seq,
                    row.getString("name"),
                    row.getString("unit"),
                    Subject.valueOf(row.getString("subject")),
                    row.getInt("workbook_no"),
                    row.getString("sheet"),
                    row.getInt("sheet_row"),
                    row.getString("requested"),
                    row.getString("proposed"),
                    row.getObject("same_as", Integer.class),
                    ranked(Packed.unpack(row.getBytes("evaluation")), places),
                    json.readValue(Packed.unpack(row.getBytes("dossier")), DossierFacts.class),
                    places))
        .optional();
  }

  private Map<String, Standing.Place> places(long round, int seq) {
    Map<String, Standing.Place> places = new TreeMap<>();
    jdbc.sql(
            "select award, place_rank, tied, decided_by from nominee_award"
                + " where round_id = ? and seq = ? and place_rank is not null")
        .params(round, seq)
        .query(
            row -> {
              places.put(
                  row.getString(1),
                  new Standing.Place(row.getInt(2), row.getInt(3), row.getString(4)));
            });
    return places;
  }

  private JsonNode ranked(byte[] stored, Map<String, Standing.Place> places) {
    return json.readTree(
        EvaluationLines.ranked(
            stored, award -> places.containsKey(award) ? places.get(award).rank() : 0));
  }

  /** Numbers of the nominees that lack evidence for some award, unit by unit. */
  public List<Integer> incomplete(long round, int most) {
    return jdbc.sql(
            "select n.seq from nominee n where n.round_id = ? and n.same_as is null and exists"
                + " (select 1 from nominee_award a where a.round_id = n.round_id"
                + " and a.seq = n.seq and a.verdict = ?)"
                + " order by n.workbook_no, n.unit, n.seq fetch first ? rows only")
        .params(round, Verdict.INCOMPLETE.ordinal(), most)
        .query(Integer.class)
        .list();
  }

  /** A nominee found in some round. */
  public record Hit(
      long round, String title, int seq, String name, String unit, @Nullable String proposed) {}

  /**
   * Nominees of all rounds whose name, unit or staff code hold all of these words, with or without
   * diacritics; the newest rounds first.
   */
  public List<Hit> search(String words, int most) {
    StringBuilder sql =
        new StringBuilder(
            "select n.round_id, r.title, n.seq, n.name, n.unit, n.proposed from nominee n"
                + " join round r on r.id = n.round_id where ");
    List<Object> params = new ArrayList<>();
    if (!Words.matching("n.folded", words, sql, params)) {
      return List.of();
    }
    params.add(most);
    return jdbc.sql(sql + " order by n.round_id desc, n.seq fetch first ? rows only")
        .params(params)
        .query(
            (row, n) -> {
              String proposed = row.getString(6);
              return new Hit(
                  row.getLong(1),
                  row.getString(2),
                  row.getInt(3),
                  row.getString(4),
                  row.getString(5),
                  proposed == null ? null : name(row.getLong(1), proposed));
            })
        .list();
  }

  private String name(long round, String award) {
    return states.facts(round).map(facts -> facts.awardName(award)).orElse(award);
  }

  /** A cell that was refused, with the workbook it stands in. */
  public record Refused(
      int workbook, String sheet, String cell, String value, String problem, String advice) {}

  public int refusedCount(long round) {
    return jdbc.sql("select count(*) from refused_cell where round_id = ?")
        .param(round)
        .query(Integer.class)
        .single();
  }

  /** Refused cells in the order of reading. */
  public List<Refused> refused(long round, int offset, int most) {
    return jdbc.sql(
            "select * from refused_cell where round_id = ? order by workbook_no, cell_no"
                + " offset ? rows fetch first ? rows only")
        .params(round, offset, most)
        .query(
            (row, n) ->
                new Refused(
                    row.getInt("workbook_no"),
                    row.getString("sheet"),
                    row.getString("cell"),
                    row.getString("content"),
                    row.getString("problem"),
                    row.getString("advice")))
        .list();
  }

  /** What the reading left aside or found odd, in words. */
  public List<String> notices(long round) {
    return jdbc.sql(
            "select says from intake_notice where round_id = ? order by workbook_no, notice_no")
        .param(round)
        .query(String.class)
        .list();
  }
}
