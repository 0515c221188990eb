package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cells of a workbook of any format that is read, as they stand, for a copy in another. */
public final class SheetCells {

  private SheetCells() {}

  /** Takes the sheets and rows in the order of the file, hidden ones too. */
  public interface Visitor {

    void sheet(String name, boolean hidden);

    /**
     * @param number row number seen in the spreadsheet program, from 1
     * @param cells from the first column on, blank ones between them too
     */
    void row(int number, List<RawCell> cells);
  }

  /**
   * @param name the file's name as sent; of a text it must end in .csv or .tsv
   * @throws UnreadableWorkbookException if it is no readable workbook
   */
  public static void visit(Path file, String name, Visitor visitor) throws IOException {
    try (OpenWorkbook open = OpenWorkbook.open(file, name)) {
      for (OpenWorkbook.OpenSheet sheet : open.sheets()) {
        visitor.sheet(sheet.name(), sheet.hidden());
        try (Stream<SheetRow> rows = sheet.rows()) {
          rows.forEachOrdered(row -> visitor.row(row.number(), cells(row)));
        }
      }
    }
  }

  private static List<RawCell> cells(SheetRow row) {
    List<RawCell> cells = new ArrayList<>(row.width());
    for (int i = 0; i < row.width(); i++) {
      cells.add(row.cell(i));
    }
    return cells;
  }
}
