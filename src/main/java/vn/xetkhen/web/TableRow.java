package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.round.Ledger;

/**
 * A line of the ranked table with the heading that stands above it, if one does.
 *
 * @param heading what begins with this line: a pool, those who tie, or those without a place
 */
record TableRow(Ledger.Line line, @Nullable Heading heading) {

  enum Heading {
    /** Another subject or kind: another ranking. */
    POOL,
    /** The first of several who share a rank. */
    TIE,
    /** The first without a place. */
    UNRANKED
  }

  /**
   * @param several whether the table holds more than one ranking
   */
  static List<TableRow> of(List<Ledger.Line> lines, boolean several) {
    List<TableRow> rows = new ArrayList<>();
    Ledger.Line before = null;
    for (Ledger.Line line : lines) {
      rows.add(new TableRow(line, heading(before, line, several)));
      before = line;
    }
    return rows;
  }

  private static @Nullable Heading heading(
      Ledger.@Nullable Line before, Ledger.Line line, boolean several) {
    boolean newPool =
        before == null || before.subject() != line.subject() || before.kind() != line.kind();
    if (newPool && several) {
      return Heading.POOL;
    }
    if (line.rank() == null) {
      return before != null && before.rank() != null ? Heading.UNRANKED : null;
    }
    boolean firstOfRank = newPool || !line.rank().equals(before == null ? null : before.rank());
    return line.tied() > 1 && firstOfRank ? Heading.TIE : null;
  }
}
