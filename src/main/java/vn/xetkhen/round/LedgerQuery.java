package vn.xetkhen.round;

import java.util.ArrayList;
import java.util.List;

/** The filter of a table as a condition over {@code nominee_award a}. */
final class LedgerQuery {
  /** Whether the filter looks at the nominee itself and not only at verdicts. */
  boolean joined;

  final String where;
  final String from;
  final List<Object> params = new ArrayList<>();

  LedgerQuery(long round, Filter filter) {
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
