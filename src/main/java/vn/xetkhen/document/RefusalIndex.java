package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet in front of the sender's own that lists the refused cells, with links to them. */
final class RefusalIndex {

  static final String NAME = "Ô bị trả lại";
  static final List<String> HEADERS =
      List.of("Trang", "Ô", "Giá trị đọc được", "Vấn đề", "Cách sửa");
  static final int[] WIDTHS = {18, 8, 30, 50, 50};
  private static final int HEADER_ROW = 2;

  private final OpenCopy copy;
  private final Workbook workbook;
  private final Sheet sheet;
  private final CellStyle body;
  private final CellStyle guarded;
  private final CellStyle link;

  private RefusalIndex(OpenCopy copy) {
    this.copy = copy;
    workbook = copy.workbook();
    sheet = workbook.createSheet(freeName(workbook));
    body = style(font(false));
    guarded = style(font(false));
    guarded.setQuotePrefixed(true);
    Font blue = font(false);
    blue.setUnderline(Font.U_SINGLE);
    blue.setColor(IndexedColors.DARK_BLUE.getIndex());
    link = style(blue);
  }

  static void add(OpenCopy copy, Returned returned) {
    RefusalIndex index = new RefusalIndex(copy);
    index.heads(returned.title(), returned.note());
    index.rows(returned);
  }

  private void rows(Returned returned) {
    int row = HEADER_ROW + 1;
    for (Returned.Mark cell : returned.marks()) {
      row(row++, cell);
    }
    finish(row - 1);
  }

  private static String freeName(Workbook workbook) {
    String name = NAME;
    for (int i = 2; workbook.getSheet(name) != null; i++) {
      name = NAME + " (" + i + ")";
    }
    return name;
  }

  /** The list alone, in the old format, for whoever was promised a file of it. */
  static void writeOld(Returned returned, OutputStream out) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      RefusalIndex index = new RefusalIndex(new OpenCopy(workbook, Map.of()));
      String note = returned.note().isEmpty() ? "" : " " + returned.note();
      index.heads(returned.title(), RefusedList.NOT_COPIED + note);
      index.rows(returned);
      workbook.write(out);
      out.flush();
    }
  }

  private void heads(String words, String note) {
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellValue(words);
    if (!note.isEmpty()) {
      Cell below = sheet.createRow(1).createCell(0);
      below.setCellValue(SafeText.cell(note));
      CellStyle plain = workbook.createCellStyle();
      plain.setFont(font(false));
      below.setCellStyle(plain);
    }
    CellStyle large = workbook.createCellStyle();
    Font font = font(true);
    font.setFontHeightInPoints((short) 13);
    large.setFont(font);
    title.setCellStyle(large);
    CellStyle head = style(font(true));
    Row row = sheet.createRow(HEADER_ROW);
    for (int i = 0; i < HEADERS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
      Cell cell = row.createCell(i);
      cell.setCellValue(HEADERS.get(i));
      cell.setCellStyle(head);
    }
  }

  private void row(int number, Returned.Mark refused) {
    Row row = sheet.createRow(number);
    text(row, 0, refused.sheet());
    text(row, 1, refused.cell());
    text(row, 2, refused.value());
    text(row, 3, Wording.sentence(refused.said()));
    text(row, 4, refused.advice());
    int lines =
        IntStream.range(0, HEADERS.size())
            .map(i -> SheetLook.lines(row.getCell(i).getStringCellValue(), WIDTHS[i]))
            .max()
            .orElse(1);
    row.setHeightInPoints((float) SheetLook.height(lines));
    RefusalMarks.find(copy, refused.sheet(), refused.cell())
        .ifPresent(
            cell -> {
              Hyperlink hyperlink =
                  workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
              hyperlink.setAddress(
                  "'" + cell.getSheet().getSheetName().replace("'", "''") + "'!" + refused.cell());
              row.getCell(1).setHyperlink(hyperlink);
              row.getCell(1).setCellStyle(link);
            });
  }

  private void text(Row row, int column, String value) {
    Cell cell = row.createCell(column);
    String text = SafeText.cell(value);
    cell.setCellValue(text);
    cell.setCellStyle(SafeText.looksLikeFormula(text) ? guarded : body);
  }

  private void finish(int lastRow) {
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setAutoFilter(
        new CellRangeAddress(HEADER_ROW, Math.max(HEADER_ROW, lastRow), 0, HEADERS.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, 0));
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (int i = 0; i < workbook.getNumberOfSheets() - 1; i++) {
      workbook.getSheetAt(i).setSelected(false);
    }
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
  }

  private Font font(boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(SheetLook.FONT);
    font.setFontHeightInPoints((short) SheetLook.SIZE);
    font.setBold(bold);
    return font;
  }

  private CellStyle style(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
