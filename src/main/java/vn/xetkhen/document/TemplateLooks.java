package vn.xetkhen.document;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of the template: headers are locked, what the unit fills in is not. */
final class TemplateLooks {

  private final XSSFWorkbook workbook;
  private final XSSFFont plain;
  final XSSFCellStyle head;
  final XSSFCellStyle text;

  /** Text that a spreadsheet program could take for a formula. */
  final XSSFCellStyle guarded;

  /** Somebody has to settle it. */
  final XSSFCellStyle open;

  final XSSFCellStyle count;
  final XSSFCellStyle free;
  final XSSFCellStyle title;
  final XSSFCellStyle section;
  final XSSFCellStyle words;

  TemplateLooks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    workbook.getFontAt(0).setFontName(SheetLook.FONT);
    workbook.getFontAt(0).setFontHeightInPoints((short) SheetLook.SIZE);
    plain = workbook.createFont();
    plain.setFontName(SheetLook.FONT);
    plain.setFontHeightInPoints((short) SheetLook.SIZE);
    head = locked(bold(SheetLook.SIZE), "E8EAF2");
    head.setAlignment(HorizontalAlignment.CENTER);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    text = entered("@");
    guarded = entered("@");
    guarded.setQuotePrefixed(true);
    open = entered("@");
    fill(open, "FBF1D9");
    count = entered("0");
    count.setAlignment(HorizontalAlignment.CENTER);
    free = workbook.createCellStyle();
    free.setLocked(false);
    title = workbook.createCellStyle();
    title.setFont(bold(14));
    section = workbook.createCellStyle();
    section.setFont(bold(12));
    words = workbook.createCellStyle();
    words.setFont(plain);
    words.setWrapText(true);
    words.setVerticalAlignment(VerticalAlignment.TOP);
    borders(words);
  }

  private XSSFCellStyle entered(String format) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setLocked(false);
    style.setFont(plain);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    borders(style);
    return style;
  }

  private XSSFCellStyle locked(XSSFFont font, String rgb) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    fill(style, rgb);
    borders(style);
    return style;
  }

  private XSSFFont bold(int size) {
    XSSFFont font = workbook.createFont();
    font.setFontName(SheetLook.FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(true);
    return font;
  }

  private static void fill(XSSFCellStyle style, String rgb) {
    style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(rgb)));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void borders(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    short grey = IndexedColors.GREY_40_PERCENT.getIndex();
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }
}
