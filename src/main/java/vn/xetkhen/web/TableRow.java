package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.round.Ledger;

/**
 * A line of the ranked table with the headings that stand above it.
 *
 * @param why why at this place, or why at none
 * @param headings what begins with this line: a pool, those who tie, or those without a place
 */
record TableRow(Ledger.Line line, List<Heading> headings, String why) {

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
      rows.add(new TableRow(line, headings(before, line, several), why));
      before = line;
    }
    return rows;
  }

  private static List<Heading> headings(
      Ledger.@Nullable Line before, Ledger.Line line, boolean several) {
    List<Heading> headings = new ArrayList<>();
    boolean newPool =
        before == null || before.subject() != line.subject() || before.kind() != line.kind();
    if (newPool && several) {
      headings.add(Heading.POOL);
    }
    Integer rankBefore = newPool || before == null ? null : before.rank();
    if (line.rank() == null) {
      if (rankBefore != null) {
        headings.add(Heading.UNRANKED);
      }
    } else if (line.tied() > 1 && !line.rank().equals(rankBefore)) {
      headings.add(Heading.TIE);
    }
    return headings;
  }
}
