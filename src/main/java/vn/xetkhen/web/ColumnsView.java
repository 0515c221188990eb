package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.FoundTable.FoundColumn;
import vn.xetkhen.intake.Mending.ColumnChoice;

/**
 * How the columns of one list were understood.
 *
 * @param sure columns that need no confirmation and mean something
 * @param doubtful columns to be confirmed
 * @param others all the rest, notes among them
 * @param notes how many of them are kept as notes
 * @param remembered whether the unit's earlier choices were applied
 */
record ColumnsView(
    FoundTable table,
    int sure,
    List<Column> doubtful,
    List<Column> others,
    int notes,
    boolean remembered) {

  /**
   * @param options what it could mean, the present meaning first; the empty one is «note»
   */
  record Column(
      int index,
      String letter,
      String header,
      String sample,
      String meaning,
      int confidence,
      List<String> options) {}

  /**
   * @param everyMeaning all that a column of the list may be chosen to mean
   * @param chosen columns that somebody has chosen already
   */
  static ColumnsView of(
      FoundTable table, List<String> everyMeaning, Set<Integer> chosen, boolean remembered) {
    List<Column> doubtful = new ArrayList<>();
    List<Column> others = new ArrayList<>();
    int sure = 0;
    int notes = 0;
    for (FoundColumn found : table.columns()) {
      boolean doubt = !chosen.contains(found.index()) && doubtful(found);
      (doubt ? doubtful : others).add(column(found, everyMeaning));
      if (!doubt && found.meaning().isEmpty()) {
        notes++;
      } else if (!doubt) {
        sure++;
      }
    }
    return new ColumnsView(table, sure, doubtful, others, notes, remembered);
  }

  /** Not read as what it may mean before somebody says so. */
  private static boolean doubtful(FoundColumn found) {
    return !found.meaning().isEmpty() && !found.taken();
  }

  private static Column column(FoundColumn found, List<String> everyMeaning) {
    Set<String> options = new LinkedHashSet<>();
    options.add(found.meaning());
    options.addAll(found.others());
    options.add("");
    options.addAll(everyMeaning);
    return new Column(
        found.index(),
        Source.Cell.columnName(found.index()),
        found.header().strip(),
        found.samples().isEmpty() ? "" : found.samples().get(found.samples().size() - 1),
        found.meaning(),
        found.confidence(),
        List.copyOf(options));
  }

  /**
   * Of choices for all columns those that say something: another meaning, or that a doubtful one is
   * right.
   */
  static List<ColumnChoice> said(FoundTable table, List<ColumnChoice> choices) {
    return choices.stream()
        .filter(
            choice ->
                table.columns().stream()
                    .filter(found -> found.index() == choice.column())
                    .anyMatch(
                        found -> doubtful(found) || !found.meaning().equals(choice.meaning())))
        .toList();
  }
}
