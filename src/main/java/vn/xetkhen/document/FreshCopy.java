package vn.xetkhen.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.RawCell;
import vn.xetkhen.intake.SheetCells;
import vn.xetkhen.intake.UnreadableWorkbookException;

/**
 * An .xlsx with the cells of a workbook of another format, each at its own address: what goes back
 * to the sender of an .ods or a .csv. Only the values are copied, not the looks.
 */
final class FreshCopy implements SheetCells.Visitor {

  /** As objects some 60 megabytes. */
  private static final int MAX_CELLS = 200_000;

  private final Workbook workbook = new XSSFWorkbook();
  private final CellStyle date;
  private final CellStyle text;
  private final Map<String, Sheet> renamed = new HashMap<>();
  private @Nullable Sheet sheet;
  private int cells;

  private FreshCopy() {
    date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    text = workbook.createCellStyle();
    text.setQuotePrefixed(true);
  }

  private static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The copy, to be closed; null if the file is too large or cannot be read. */
  static @Nullable OpenCopy of(Path sender, boolean zipped) throws IOException {
    FreshCopy copy = new FreshCopy();
    try {
      // what is kept has lost its name; a text was taken as a table, or it would not be here
      String name = zipped ? String.valueOf(sender.getFileName()) : "bang.csv";
      SheetCells.visit(sender, name, copy);
      return new OpenCopy(copy.workbook, copy.renamed);
    } catch (UnreadableWorkbookException | TooLargeException e) {
      copy.workbook.close();
      return null;
    }
  }

  @Override
  public void sheet(String name, boolean hidden) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    for (int i = 2; workbook.getSheet(safe) != null; i++) {
      safe = WorkbookUtil.createSafeSheetName("(" + i + ") " + name);
    }
    sheet = workbook.createSheet(safe);
    if (!safe.equals(name)) {
      // longer than 31 characters, or with one that no .xlsx allows
      renamed.put(name, sheet);
    }
    workbook.setSheetHidden(workbook.getSheetIndex(safe), hidden);
  }

  @Override
  public void row(int number, List<RawCell> row) {
    SpreadsheetVersion excel = SpreadsheetVersion.EXCEL2007;
    if (sheet == null || number > excel.getMaxRows()) {
      return;
    }
    Row into = sheet.createRow(number - 1);
    for (int i = 0; i < Math.min(row.size(), excel.getMaxColumns()); i++) {
      if (!row.get(i).blank()) {
        if (++cells > MAX_CELLS) {
          throw new TooLargeException();
        }
        fill(into.createCell(i), row.get(i));
      }
    }
  }

  /** Numbers that a number cell would show otherwise stay texts: codes, ids with zeros in front. */
  private void fill(Cell cell, RawCell raw) {
    if (raw.type() == RawCell.Type.DATE && raw.date() != null) {
      cell.setCellValue(raw.date());
      cell.setCellStyle(date);
    } else if (raw.type() == RawCell.Type.BOOLEAN) {
      cell.setCellValue(raw.text().equals("TRUE"));
    } else if (raw.type() == RawCell.Type.NUMBER && raw.text().matches("0|[1-9][0-9]{0,10}")) {
      cell.setCellValue(Long.parseLong(raw.text()));
    } else {
      String words = SafeText.cell(raw.text());
      cell.setCellValue(words);
      if (SafeText.looksLikeFormula(words)) {
        cell.setCellStyle(text);
      }
    }
  }
}
