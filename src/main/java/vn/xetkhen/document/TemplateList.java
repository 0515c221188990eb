package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/** One list of the template: header, drop-downs, notes, and a row for each nominee known. */
final class TemplateList {

  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
  private static final int LONGEST_INLINE = 255;
  private static final int MOST_OPEN = 500;

  /** What the format would read as an escaped character («_x000D_») when it stands in a text. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final SXSSFSheet sheet;
  private final XSSFSheet under;
  private final List<TemplateColumn> columns;
  private final TemplateLooks looks;
  private final TemplateNotes notes = new TemplateNotes();
  private final List<String> open = new ArrayList<>();
  private final int year;
  private int rows;

  TemplateList(
      SXSSFWorkbook workbook,
      String name,
      int year,
      List<TemplateColumn> columns,
      TemplateLooks looks) {
    this.sheet = workbook.createSheet(name);
    this.under = workbook.getXSSFWorkbook().getSheet(name);
    this.year = year;
    this.columns = columns;
    this.looks = looks;
    notes.announce(under);
    columnLooks();
    header();
  }

  TemplateNotes notes() {
    return notes;
  }

  /** Cells that somebody has to settle, such as «Cá nhân!N12: Danh hiệu thi đua, …». */
  List<String> open() {
    return open;
  }

  private void columnLooks() {
    CTCols cols =
        under.getCTWorksheet().sizeOfColsArray() > 0
            ? under.getCTWorksheet().getColsArray(0)
            : under.getCTWorksheet().addNewCols();
    for (int i = 0; i < columns.size(); i++) {
      CTCol col = cols.addNewCol();
      col.setMin(i + 1);
      col.setMax(i + 1);
      col.setWidth(columns.get(i).width());
      col.setCustomWidth(true);
      col.setStyle((columns.get(i).count() || i == 0 ? looks.count : looks.text).getIndex());
    }
    // columns of the unit's own are welcome, and a row with a locked cell cannot be deleted
    CTCol rest = cols.addNewCol();
    rest.setMin(columns.size() + 1L);
    rest.setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
    rest.setWidth(12);
    rest.setStyle(looks.free.getIndex());
  }

  private void header() {
    SXSSFRow row = sheet.createRow(0);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      TemplateColumn column = columns.get(i);
      Cell cell = row.createCell(i);
      cell.setCellValue(column.header());
      cell.setCellStyle(looks.head);
      lines = Math.max(lines, SheetLook.lines(column.header(), column.width() - 2));
      if (!column.note().isEmpty()) {
        notes.add(0, i, column.note());
      }
    }
    row.setHeightInPoints((float) SheetLook.height(lines + 1));
  }

  void add(KnownNominee known) {
    PrefilledCells cells = new PrefilledCells(known, year);
    int number = ++rows;
    SXSSFRow row = sheet.createRow(number);
    Cell index = row.createCell(0);
    index.setCellValue(number);
    index.setCellStyle(looks.count);
    int lines = 1;
    for (int i = 1; i < columns.size(); i++) {
      PrefilledCells.Cell cell = cells.under(columns.get(i).header());
      if (!cell.text().isEmpty()) {
        lines = Math.max(lines, SheetLook.lines(cell.text(), columns.get(i).width()));
      }
      if (!cell.text().isEmpty() || !cell.note().isEmpty()) {
        write(row.createCell(i), cell);
      }
    }
    row.setHeightInPoints((float) SheetLook.height(lines));
    notes(number, cells);
  }

  private void write(Cell cell, PrefilledCells.Cell content) {
    String text = SafeText.cell(content.text());
    if (!text.isEmpty()) {
      cell.setCellValue(ESCAPE.matcher(text).replaceAll("_x005F_"));
    }
    boolean guarded = SafeText.looksLikeFormula(text);
    cell.setCellStyle(
        !content.note().isEmpty() ? looks.open : guarded ? looks.guarded : looks.text);
  }

  private void notes(int row, PrefilledCells cells) {
    Map<String, PrefilledCells.Cell> unsettled = cells.open();
    for (int i = 1; i < columns.size(); i++) {
      String header = columns.get(i).header();
      PrefilledCells.Cell cell = unsettled.get(header);
      String note = cell == null ? "" : cell.note();
      if (i == 1) {
        note = note.isEmpty() ? cells.origins() : note + "\n\n" + cells.origins();
      }
      if (!note.isEmpty()) {
        notes.add(row, i, note);
      }
      if (cell != null && open.size() < MOST_OPEN) {
        String address = CellReference.convertNumToColString(i) + (row + 1);
        open.add(sheet.getSheetName() + "!" + address + ": " + header + ". " + cell.note());
      }
    }
  }

  /** What follows when all rows are written. */
  void finish(TemplateGuide guide) {
    for (int i = 0; i < columns.size(); i++) {
      validate(i, columns.get(i), guide);
    }
    sheet.createFreezePane(2, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(rows, 1), 0, columns.size() - 1));
    protect(under);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A3_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setRight("Trang &P/&N");
    sheet.getFooter().setLeft(sheet.getSheetName() + ", năm " + year);
  }

  /** Headers stay as they are; rows and the unit's own columns come, go, sort and filter. */
  private static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockInsertColumns(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertHyperlinks(false);
    sheet.lockObjects(false);
    sheet.lockScenarios(false);
  }

  private void validate(int column, TemplateColumn how, TemplateGuide guide) {
    DataValidationHelper helper = under.getDataValidationHelper();
    DataValidationConstraint constraint;
    if (!how.words().isEmpty()) {
      constraint =
          inline(how.words())
              ? helper.createExplicitListConstraint(how.words().toArray(String[]::new))
              : helper.createFormulaListConstraint(guide.range(how.words()));
    } else if (how.count()) {
      constraint =
          helper.createIntegerConstraint(
              DataValidationConstraint.OperatorType.BETWEEN, "0", "9999999");
    } else {
      return;
    }
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, column, column));
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(!how.words().isEmpty());
    validation.setShowErrorBox(true);
    validation.setErrorStyle(
        how.only() ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox(
        shortened(how.header(), 32),
        shortened(
            how.count()
                ? "Ghi số người bằng chữ số, ví dụ 12."
                : "Chọn một mục trong danh sách: " + String.join(", ", how.words()) + ".",
            225));
    under.addValidationData(validation);
  }

  /** Whether the words fit into the cell's own list; else the list of the guide is pointed at. */
  private static boolean inline(List<String> words) {
    return String.join(",", words).length() <= LONGEST_INLINE
        && words.stream().noneMatch(word -> word.indexOf(',') >= 0 || word.indexOf('"') >= 0);
  }

  private static String shortened(String text, int most) {
    return text.length() < most ? text : text.substring(0, most - 2) + "…";
  }
}
