package vn.xetkhen.round;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;

/** The ranked tables of a round, one per award, searched and paged. */
@Component
public class Ledger {
  public static final int PAGE = 50;

  /** Pools one after the other; in each the ranked first, the rest by how near they are. */
  private static final String ORDER =
      " order by a.subject desc, case a.kind when 'REGULAR' then 0 when 'THEMATIC' then 1 else 2 end,"
          + " case when a.place_rank is null then 1 else 0 end, a.place_rank, a.verdict desc,"
          + " a.points desc, a.seq";

  private static final String FROM =
      " from nominee_award a join nominee n on n.round_id = a.round_id and n.seq = a.seq";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Ledger(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * A line of the table.
   *
   * @param rank null if the nominee has no place
   * @param tied how many share the rank
   * @param mayOvertake how many more may come ahead once the papers asked for are in
   * @param secondRow whether the same nominee stands in an earlier row
   * @param why what decided the place; without a place, what lacks or which rule is not met
   */
  public record Line(
      int seq,
      String name,
      String unit,
      String post,
      Subject subject,
      CommendationKind kind,
      Verdict verdict,
      int points,
      @Nullable Integer rank,
      int tied,
      int mayOvertake,
      String why,
      @Nullable String requested,
      @Nullable String proposed,
      boolean secondRow) {}

  /**
   * @param page from 1
   * @param total lines of all pages
   */
  public record Page(List<Line> lines, int page, int pages, int total) {}

  /** One award, how many stand in its rankings, and how many were held against it. */
  public record Tab(String award, int ranked, int incomplete, int all) {}

  public Page page(long round, Filter filter, int page) {
    Query query = new Query(round, filter);
    int total = query.count();
    int pages = Math.max(1, (total + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(1, page), pages);
    List<Line> lines =
        jdbc.sql(
                "select a.*, n.name, n.unit, n.post, n.requested, n.proposed, n.same_as,"
                    + " case when a.place_rank is null then n.evaluation end as evaluation"
                    + FROM
                    + query.where
                    + ORDER
                    + " offset ? rows fetch first ? rows only")
            .params(query.with((shown - 1) * PAGE, PAGE))
            .query(
                (row, n) ->
                    new Line(
                        row.getInt("seq"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("post"),
                        Subject.valueOf(row.getString("subject")),
                        CommendationKind.valueOf(row.getString("kind")),
                        Verdict.values()[row.getInt("verdict")],
                        row.getInt("points"),
                        row.getObject("place_rank", Integer.class),
                        row.getInt("tied"),
                        row.getInt("may_overtake"),
                        row.getBytes("evaluation") == null
                            ? String.valueOf(row.getString("decided_by"))
                            : lacking(row.getBytes("evaluation"), filter.award()),
                        row.getString("requested"),
                        row.getString("proposed"),
                        row.getObject("same_as") != null))
            .list();
    return new Page(lines, shown, pages, total);
  }

  private String lacking(byte[] evaluation, String award) {
    for (JsonNode node : json.readTree(Packed.unpack(evaluation)).path("awards")) {
      if (award.equals(node.path("award").asString())) {
        JsonNode lacking = node.path("lacking").path(0);
        return lacking.isMissingNode() ? "" : lacking.asString();
      }
    }
    return "";
  }

  /** Counts by verdict under the filter, its own verdict left aside. */
  public Map<Verdict, Integer> verdicts(long round, Filter filter) {
    Query query = new Query(round, filter.withVerdict(null));
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    jdbc.sql("select a.verdict, count(*)" + FROM + query.where + " group by a.verdict")
        .params(query.params)
        .query(
            row -> {
              counts.put(Verdict.values()[row.getInt(1)], row.getInt(2));
            });
    return counts;
  }

  /** The awards that anybody of the round was held against, with counts. */
  public Map<String, Tab> tabs(long round) {
    Map<String, Tab> tabs = new LinkedHashMap<>();
    jdbc.sql(
            "select award, count(place_rank), sum(case when verdict = ? then 1 else 0 end), count(*)"
                + " from nominee_award where round_id = ? group by award order by award")
        .params(Verdict.INCOMPLETE.ordinal(), round)
        .query(
            row -> {
              tabs.put(
                  row.getString(1),
                  new Tab(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
            });
    return tabs;
  }

  /** Pools of an award that hold anybody. */
  public List<Pool> pools(long round, String award) {
    return jdbc.sql(
            "select subject, kind, count(*) from nominee_award where round_id = ? and award = ?"
                + " group by subject, kind order by subject desc, kind")
        .params(round, award)
        .query(
            (row, n) ->
                new Pool(
                    Subject.valueOf(row.getString(1)),
                    CommendationKind.valueOf(row.getString(2)),
                    row.getInt(3)))
        .list();
  }

  public record Pool(Subject subject, CommendationKind kind, int size) {}

  /** Units of a round's nominees, as written. */
  public List<String> units(long round) {
    return jdbc.sql("select distinct unit from nominee where round_id = ? order by unit")
        .param(round)
        .query(String.class)
        .list();
  }

  /** Who stands before and behind a nominee in the filtered table. */
  public record Neighbours(
      int position, int total, @Nullable Integer previous, @Nullable Integer next) {}

  public Optional<Neighbours> neighbours(long round, Filter filter, int seq) {
    Query query = new Query(round, filter);
    String over = " over (" + ORDER.strip() + ")";
    List<Object> params = new ArrayList<>(query.params);
    params.add(seq);
    return jdbc.sql(
            "select * from (select a.seq, row_number()"
                + over
                + " as pos, lag(a.seq)"
                + over
                + " as previous_seq, lead(a.seq)"
                + over
                + " as next_seq, count(*) over () as total"
                + FROM
                + query.where
                + ") t where t.seq = ?")
        .params(params)
        .query(
            (row, n) ->
                new Neighbours(
                    row.getInt("pos"),
                    row.getInt("total"),
                    row.getObject("previous_seq", Integer.class),
                    row.getObject("next_seq", Integer.class)))
        .optional();
  }

  private final class Query {
    final String where;
    final List<Object> params = new ArrayList<>();

    Query(long round, Filter filter) {
      StringBuilder sql = new StringBuilder(" where a.round_id = ? and a.award = ?");
      params.add(round);
      params.add(filter.award());
      if (filter.subject() != null) {
        sql.append(" and a.subject = ?");
        params.add(filter.subject().name());
      }
      if (filter.kind() != null) {
        sql.append(" and a.kind = ?");
        params.add(filter.kind().name());
      }
      if (filter.verdict() != null) {
        sql.append(" and a.verdict = ?");
        params.add(filter.verdict().ordinal());
      }
      if (!filter.unit().isEmpty()) {
        sql.append(" and n.unit = ?");
        params.add(filter.unit());
      }
      StringBuilder words = new StringBuilder();
      if (Words.matching("n.folded", filter.words(), words, params)) {
        sql.append(" and ").append(words);
      }
      where = sql.toString();
    }

    int count() {
      return jdbc.sql("select count(*)" + FROM + where)
          .params(params)
          .query(Integer.class)
          .single();
    }

    List<Object> with(Object... more) {
      List<Object> all = new ArrayList<>(params);
      all.addAll(List.of(more));
      return all;
    }
  }
}
