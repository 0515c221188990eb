package vn.xetkhen.round;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** See {@link ListOrder}; the first two are the same in all rows and name the index. */
  private static final String ORDER = " order by a.round_id, a.award, a.list_order";

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
    LedgerQuery query = new LedgerQuery(round, filter);
    Map<Verdict, Integer> verdicts = verdicts(round, filter);
    int total = total(verdicts, filter);
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
    LedgerQuery query = new LedgerQuery(round, filter.withVerdict(null));
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
    Optional<Long> own =
        jdbc.sql(
                "select list_order from nominee_award where round_id = ? and award = ? and seq = ?")
            .params(round, filter.award(), seq)
            .query(Long.class)
            .optional();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    LedgerQuery query = new LedgerQuery(round, filter);
    int upTo = Objects.requireNonNull(number(query, "count(*)", "<=", own.get())).intValue();
    Long before = number(query, "max(a.list_order)", "<", own.get());
    Long behind = number(query, "min(a.list_order)", ">", own.get());
    boolean shown = own.get().equals(number(query, "max(a.list_order)", "<=", own.get()));
    return shown
        ? Optional.of(new Neighbours(upTo, total(round, filter), seq(before), seq(behind)))
        : Optional.empty();
  }

  private @Nullable Long number(LedgerQuery query, String what, String compares, long order) {
    return jdbc.sql("select " + what + query.from + " and a.list_order " + compares + " ?")
        .params(query.with(order))
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  private static @Nullable Integer seq(@Nullable Long order) {
    return order == null ? null : ListOrder.seq(order);
  }

  private int total(long round, Filter filter) {
    return total(verdicts(round, filter), filter);
  }

  private static int total(Map<Verdict, Integer> verdicts, Filter filter) {
    return verdicts.entrySet().stream()
        .filter(e -> filter.verdict() == null || filter.verdict() == e.getKey())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
