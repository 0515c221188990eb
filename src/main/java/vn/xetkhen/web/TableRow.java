package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.round.Ledger;

/**
 * A line of the ranked table with the heading that stands above it, if one does.
 *
 * @param why why at this place, or why at none
 * @param heading what begins with this line: a pool, those who tie, or those without a place
 */
record TableRow(Ledger.Line line, @Nullable Heading heading, String why) {

  enum Heading {
    /** Another subject or kind: another ranking. */
    POOL,
    /** The first of several who share a rank. */
    TIE,
    /** The first without a place. */
    UNRANKED
  }

  /** Gives the reason of a line that has neither a place nor a lack. */
  interface Reasons {
    String of(Ledger.Line line);
  }

  /**
   * @param several whether the table holds more than one ranking
   */
  static List<TableRow> of(List<Ledger.Line> lines, boolean several, Reasons reasons) {
    List<TableRow> rows = new ArrayList<>();
    Ledger.Line before = null;
    for (Ledger.Line line : lines) {
      String why = line.why().isEmpty() ? reasons.of(line) : line.why();
      rows.add(new TableRow(line, heading(before, line, several), why));
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
