package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.TableChoice;

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
    Table single = table(layout, row.number(), row.number(), headers);
    Table twofold = next == null ? null : twofold(layout, row, headers, next);
    Table table = twofold == null ? single : twofold;
    return known(table) >= 2 ? table : null;
  }

  /** The list whose header a person pointed at, or null if nobody can be named in it. */
  @Nullable Table chosen(TableChoice choice, List<SheetRow> rows) {
    List<List<String>> block = new ArrayList<>();
    List<SheetRow> ofHeader = rows.stream().filter(r -> within(r, choice)).toList();
    ofHeader.forEach(row -> block.add(headers(row)));
    Table found = find(ofHeader);
    int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
    List<String> headers =
        new ArrayList<>(found == null ? HeaderBlock.join(block) : found.header().texts());
    while (headers.size() < Math.min(width, MAX_COLUMNS)) {
      headers.add("");
    }
    Layout layout = found == null ? layout(headers) : found.layout();
    for (ColumnChoice column : choice.columns()) {
      Layout named = Meanings.layout(column.meaning());
      layout = named == null ? layout : named;
    }
    Header header = new Header(sheet, choice.firstHeaderRow(), choice.headerRow(), headers);
    return layout == null ? null : ColumnMapper.map(workbook, header, layout, choice.columns());
  }

  private static boolean within(SheetRow row, TableChoice choice) {
    return row.number() >= choice.firstHeaderRow() && row.number() <= choice.headerRow();
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
    return refined ? table(layout, row.number(), next.number(), both) : null;
  }

  private static boolean known(Layout layout, String header) {
    String folded = HeaderWords.fold(header);
    Integer rating = HeaderWords.ratingYear(folded);
    Integer organisations = HeaderWords.organisationsYear(folded);
    return rating != null && rating > 0
        || organisations != null && organisations > 0
        || HeaderWords.column(folded, layout) != null;
  }

  private Table table(Layout layout, int firstRow, int lastRow, List<String> headers) {
    return ColumnMapper.map(workbook, new Header(sheet, firstRow, lastRow, headers), layout);
  }
}
