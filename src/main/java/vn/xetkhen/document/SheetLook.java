package vn.xetkhen.document;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.xetkhen.award.Outcome;

/** How sheets look and print: decree 30/2020 where it speaks of tables, A4, Times New Roman. */
final class SheetLook {

  static final String FONT = "Times New Roman";
  static final int SIZE = 11;

  /** Format of guarded text cells, see {@link ProposalsWorkbook}. */
  static final String TEXT = "@";

  private static final float INCH = 25.4f;

  private SheetLook() {}

  /** A4 landscape, as wide as the paper, header rows on every page, page numbers. */
  static void print(Worksheet sheet, String left, int firstHeaderRow, int lastHeaderRow) {
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.topMargin(20 / INCH);
    sheet.bottomMargin(20 / INCH);
    sheet.leftMargin(20 / INCH);
    sheet.rightMargin(15 / INCH);
    sheet.headerMargin(10 / INCH);
    sheet.footerMargin(10 / INCH);
    sheet.repeatRows(firstHeaderRow, lastHeaderRow);
    sheet.footer(left.replace("&", "&&"), Position.LEFT, FONT, 9);
    sheet.footer("Trang &P/&N", Position.RIGHT, FONT, 9);
  }

  /** Writes text that can never become a formula, and gives the cell's look to go on with. */
  static StyleSetter text(Worksheet sheet, int row, int column, String value) {
    write(sheet, row, column, value);
    return sheet.style(row, column);
  }

  /** Writes text that can never become a formula; its look may be given to a whole range later. */
  static void write(Worksheet sheet, int row, int column, String value) {
    String text = SafeText.cell(value);
    if (!text.isEmpty()) {
      sheet.inlineString(row, column, text);
      if (SafeText.looksLikeFormula(text)) {
        sheet.style(row, column).format(TEXT).set();
      }
    }
  }

  static StyleSetter title(StyleSetter style) {
    style.bold().fontSize(14);
    return style;
  }

  static StyleSetter italic(StyleSetter style) {
    style.italic();
    return style;
  }

  static StyleSetter body(StyleSetter style) {
    style
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle(BorderStyle.THIN)
        .borderColor("999999");
    return style;
  }

  static void head(Worksheet sheet, int row, int column, String value) {
    text(sheet, row, column, value)
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor("E8EAF2")
        .borderStyle(BorderStyle.THIN)
        .borderColor("666666")
        .set();
  }

  /**
   * Height for so many lines. Programs do not agree on fitting rows to wrapped text when they open
   * a file, so that the height is given.
   */
  static double height(int lines) {
    return Math.min(Worksheet.MAX_ROW_HEIGHT, 4 + 14.5 * lines);
  }

  /**
   * How many lines the text takes, wrapped at words, in a column of that width. Widths count
   * digits, which are a little wider than the mean letter.
   */
  static int lines(String text, double columnWidth) {
    int room = Math.max(1, (int) (columnWidth * 1.08));
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        used = 0;
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
        end++;
      }
      int word = end - i;
      if (used > 0 && used + word > room) {
        lines++;
        used = 0;
      }
      // a word longer than the column is broken within
      lines += Math.max(0, word - 1) / room;
      used += word > room ? (word - 1) % room + 1 : word;
      if (end < text.length() && text.charAt(end) == ' ') {
        used++;
        end++;
      }
      i = end;
    }
    return lines;
  }

  /** Wash behind a verdict; sign and word beside it say the same. */
  static String wash(Outcome outcome) {
    return switch (outcome) {
      case MET -> "E3F1E6";
      case COUNCIL -> "E6EAF7";
      case MISSING -> "FBF1D9";
      case ON_HOLD -> "ECE7F3";
      case NOT_MET -> "F8E4E1";
    };
  }
}
