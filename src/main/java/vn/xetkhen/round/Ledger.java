package vn.xetkhen.round;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
      boolean secondRow) {
    Line because(String reason) {
      return new Line(
          seq,
          name,
          unit,
          post,
          subject,
          kind,
          verdict,
          points,
          rank,
          tied,
          mayOvertake,
          reason,
          requested,
          proposed,
          secondRow);
    }
  }

  /**
   * @param page from 1
   * @param total lines of all pages
   * @param verdicts counts by verdict under the filter, its own verdict left aside
   */
  public record Page(
      List<Line> lines, int page, int pages, int total, Map<Verdict, Integer> verdicts) {}

  /** One award, how many stand in its rankings, and how many were held against it. */
  public record Tab(String award, int ranked, int incomplete, int all) {}

  public Page page(long round, Filter filter, int page) {
    Query query = new Query(round, filter);
    Map<Verdict, Integer> verdicts = verdicts(round, filter);
    int total =
        verdicts.entrySet().stream()
            .filter(e -> filter.verdict() == null || filter.verdict() == e.getKey())
            .mapToInt(Map.Entry::getValue)
            .sum();
    int pages = Math.max(1, (total + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(1, page), pages);
    List<Line> lines =
        jdbc.sql(
                "select a.*, n.name, n.unit, n.post, n.requested, n.proposed, n.same_as"
                    + " from (select a.round_id, a.award, a.seq"
                    + query.from
                    + ORDER
                    + " offset ? rows fetch first ? rows only) p"
                    + " join nominee_award a"
                    + " on a.round_id = p.round_id and a.seq = p.seq and a.award = p.award"
                    + " join nominee n on n.round_id = p.round_id and n.seq = p.seq"
                    + ORDER)
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
                        Optional.ofNullable(row.getString("decided_by")).orElse(""),
                        row.getString("requested"),
                        row.getString("proposed"),
                        row.getObject("same_as") != null))
            .list();
    return new Page(withLacks(round, filter.award(), lines), shown, pages, total, verdicts);
  }

  /** Lines without a place say what lacks instead. */
  private List<Line> withLacks(long round, String award, List<Line> lines) {
    List<Integer> open = lines.stream().filter(line -> line.rank() == null).map(Line::seq).toList();
    if (open.isEmpty()) {
      return lines;
    }
    Map<Integer, String> lacks = new HashMap<>();
    jdbc.sql(
            "select seq, evaluation from nominee_document where round_id = :round"
                + " and seq in (:open)")
        .param("round", round)
        .param("open", open)
        .query(
            row -> {
              lacks.put(row.getInt(1), lacking(row.getBytes(2), award));
            });
    return lines.stream()
        .map(line -> lacks.containsKey(line.seq()) ? line.because(lacks.get(line.seq())) : line)
        .toList();
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
    String sql =
        query.joined
            ? "select a.verdict, count(*)" + query.from + " group by a.verdict"
            : "select a.verdict, sum(a.nominees) from award_count a"
                + query.where
                + " group by a.verdict";
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    jdbc.sql(sql)
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
            "select award, sum(ranked), sum(case when verdict = ? then nominees else 0 end),"
                + " sum(nominees) from award_count where round_id = ?"
                + " group by award order by award")
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
            "select subject, kind, sum(nominees) from award_count where round_id = ? and award = ?"
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
    return jdbc.sql("select unit from nominee_unit where round_id = ? order by unit")
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
                + query.from
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

  private static final class Query {
    /** Whether the filter looks at the nominee itself and not only at verdicts. */
    boolean joined;

    final String where;
    final String from;
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
      StringBuilder nominee = new StringBuilder();
      List<Object> own = new ArrayList<>();
      joined = Words.matching("n.folded", filter.words(), nominee, own);
      if (!filter.unit().isEmpty()) {
        nominee.append(joined ? " and " : "").append("n.unit = ?");
        own.add(filter.unit());
        joined = true;
      }
      if (joined) {
        // «+ 0» keeps the covering index: going by the number of each nominee would be slower
        sql.append(" and a.seq + 0 in (select n.seq from nominee n where n.round_id = ? and ")
            .append(nominee)
            .append(")");
        params.add(round);
        params.addAll(own);
      }
      where = sql.toString();
      from = " from nominee_award a" + where;
    }

    List<Object> with(Object... more) {
      List<Object> all = new ArrayList<>(params);
      all.addAll(List.of(more));
      return all;
    }
  }
}
