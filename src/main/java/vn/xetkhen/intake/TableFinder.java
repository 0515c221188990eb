package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Workbook;

/** Recognises the header of a nominee list, be it of one row or of two. */
final class TableFinder {

  static final int MAX_COLUMNS = 200;

  private final Workbook workbook;
  private final String sheet;

  TableFinder(Workbook workbook, String sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
  }

  /** The best header among these rows, or null if none names nominees and one thing about them. */
  @Nullable Table find(List<SheetRow> rows) {
    Table best = null;
    for (int i = 0; i < rows.size(); i++) {
      Table table = read(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null);
      if (table != null && (best == null || known(table) > known(best))) {
        best = table;
      }
    }
    return best;
  }

  private static int known(Table table) {
    return table.columns().size() + table.ratings().size() + table.organisations().size();
  }

  /** The list whose header this row starts, or null. */
  @Nullable Table read(SheetRow row, @Nullable SheetRow next) {
    List<String> headers = headers(row);
    Layout layout = layout(headers);
    if (layout == null) {
      return null;
    }
    Table single = table(layout, row.number(), headers);
    Table twofold = next == null ? null : twofold(layout, row, headers, next);
    Table table = twofold == null ? single : twofold;
    return known(table) >= 2 ? table : null;
  }

  private static List<String> headers(SheetRow row) {
    int width = Math.min(row.width(), MAX_COLUMNS);
    List<String> headers = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      RawCell cell = row.cell(i);
      headers.add(cell.blank() || cell.unusable() ? "" : CellText.oneLine(cell.text()));
    }
    return headers;
  }

  private static @Nullable Layout layout(List<String> headers) {
    Layout layout = null;
    for (String header : headers) {
      Layout named = header.isEmpty() ? null : HeaderWords.layoutOfName(HeaderWords.fold(header));
      if (named == Layout.MIXED || named != null && layout != Layout.MIXED) {
        // beside a person's name, a collective's name is the unit
        layout = layout == Layout.INDIVIDUALS && named == Layout.COLLECTIVES ? layout : named;
      }
    }
    return layout;
  }

  /** The second row of a header says more about columns that the first one spans. */
  private @Nullable Table twofold(
      Layout layout, SheetRow row, List<String> headers, SheetRow next) {
    List<String> below = headers(next);
    List<String> both = new ArrayList<>();
    String spanning = "";
    boolean refined = false;
    for (int i = 0; i < Math.max(headers.size(), below.size()); i++) {
      String above = i < headers.size() ? headers.get(i) : "";
      String under = i < below.size() ? below.get(i) : "";
      spanning = above.isEmpty() ? spanning : above;
      String folded = HeaderWords.fold(spanning);
      boolean ofNominee =
          HeaderWords.layoutOfName(folded) != null
              || HeaderWords.column(folded, layout) == Column.INDEX;
      if (!under.isEmpty() && ofNominee && !above.isEmpty()) {
        return null;
      }
      String joined =
          under.isEmpty() ? above : (HeaderWords.withoutBrackets(spanning) + " " + under).strip();
      refined |= !under.isEmpty() && !known(layout, above) && known(layout, joined);
      refined |= !under.isEmpty() && known(layout, joined) && above.isEmpty();
      both.add(under.isEmpty() || known(layout, joined) || above.isEmpty() ? joined : above);
    }
    return refined ? table(layout, next.number(), both) : null;
  }

  private static boolean known(Layout layout, String header) {
    String folded = HeaderWords.fold(header);
    Integer rating = HeaderWords.ratingYear(folded);
    Integer organisations = HeaderWords.organisationsYear(folded);
    return rating != null && rating > 0
        || organisations != null && organisations > 0
        || HeaderWords.column(folded, layout) != null;
  }

  private Table table(Layout layout, int headerRow, List<String> headers) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    Map<Integer, Integer> ratings = new HashMap<>();
    Map<Integer, Integer> organisations = new HashMap<>();
    List<Table.NoteColumn> notes = new ArrayList<>();
    List<String> extras = new ArrayList<>();
    List<String> unused = new ArrayList<>();
    // beside «Tên tập thể», «Tên đơn vị» is the unit it belongs to
    boolean unitApart =
        layout == Layout.COLLECTIVES
            && headers.stream().map(HeaderWords::fold).anyMatch("ten tap the"::equals);
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      if (header.isEmpty()) {
        continue;
      }
      String folded = HeaderWords.fold(header);
      Integer rating = HeaderWords.ratingYear(folded);
      Integer organisation = HeaderWords.organisationsYear(folded);
      boolean taken;
      if (rating != null) {
        taken = rating > 0 && ratings.putIfAbsent(rating, i) == null;
      } else if (organisation != null) {
        taken = organisation > 0 && organisations.putIfAbsent(organisation, i) == null;
      } else {
        Column column =
            unitApart && folded.equals("ten don vi")
                ? Column.UNIT
                : HeaderWords.layoutOfName(folded) == layout
                    ? Column.NAME
                    : HeaderWords.column(folded, layout);
        if (column == null) {
          notes.add(new Table.NoteColumn(i, header));
          extras.add(header);
          continue;
        }
        taken = columns.putIfAbsent(column, i) == null;
        if (taken && column.note()) {
          notes.add(new Table.NoteColumn(i, header));
        }
      }
      if (!taken) {
        notes.add(new Table.NoteColumn(i, header));
        unused.add(header);
      }
    }
    return Table.of(
        workbook, sheet, layout, headerRow, columns, ratings, organisations, notes, extras, unused);
  }
}
