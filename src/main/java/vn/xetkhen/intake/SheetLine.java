package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;

/**
 * One row of a workbook as its sender sees it, for whoever wants to see the very cell that a
 * condition rests on.
 *
 * @param cells the cells that have a header or a text, from left to right
 */
public record SheetLine(List<Entry> cells) {

  /** Headers are looked for in so many rows, as the intake does. */
  private static final int HEADER_ROWS = 60;

  /**
   * @param column letters of the column
   * @param header text of the header above it; empty if there is none
   * @param text what the spreadsheet program shows; empty for a blank cell
   */
  public record Entry(String column, String header, String text) {}

  public SheetLine {
    cells = List.copyOf(cells);
  }

  /**
   * Finds a row of a workbook that was read before.
   *
   * @return empty if there is no such sheet or row
   * @throws UnreadableWorkbookException if it is no readable workbook
   */
  public static Optional<SheetLine> find(Path file, String name, String sheet, int row) {
    try {
      try (OpenWorkbook open = OpenWorkbook.open(file, name)) {
        for (OpenWorkbook.OpenSheet candidate : open.sheets()) {
          if (candidate.name().equals(sheet)) {
            return find(candidate, row);
          }
        }
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<SheetLine> find(OpenWorkbook.OpenSheet sheet, int wanted)
      throws IOException {
    List<SheetRow> head = new ArrayList<>();
    try (Stream<SheetRow> rows = sheet.rows()) {
      for (Iterator<SheetRow> all = rows.iterator(); all.hasNext(); ) {
        SheetRow row = all.next();
        if (row.number() == wanted) {
          return Optional.of(line(row, headers(sheet.name(), head)));
        }
        if (head.size() < HEADER_ROWS) {
          head.add(row);
        }
      }
    }
    return Optional.empty();
  }

  /** Texts of the header's rows, the upper one showing through where the lower is blank. */
  private static List<String> headers(String sheet, List<SheetRow> head) {
    Table table = new TableFinder(new Workbook("", ""), sheet).find(head);
    List<String> headers = new ArrayList<>();
    if (table == null) {
      return headers;
    }
    SheetRow upper = null;
    for (SheetRow row : head) {
      if (row.number() == table.headerRow()) {
        for (int i = 0; i < Math.min(row.width(), TableFinder.MAX_COLUMNS); i++) {
          headers.add(row.cell(i).blank() ? above(upper, i) : CellText.oneLine(row.cell(i).text()));
        }
      }
      upper = row;
    }
    return headers;
  }

  private static String above(@Nullable SheetRow upper, int column) {
    return upper == null || upper.cell(column).blank()
        ? ""
        : CellText.oneLine(upper.cell(column).text());
  }

  private static SheetLine line(SheetRow row, List<String> headers) {
    List<Entry> cells = new ArrayList<>();
    int width = Math.min(Math.max(row.width(), headers.size()), TableFinder.MAX_COLUMNS);
    for (int i = 0; i < width; i++) {
      String header = i < headers.size() ? headers.get(i) : "";
      String text = row.cell(i).blank() ? "" : row.cell(i).clean();
      if (!header.isEmpty() || !text.isEmpty()) {
        cells.add(new Entry(Source.Cell.columnName(i), header, text));
      }
    }
    return new SheetLine(cells);
  }
}
