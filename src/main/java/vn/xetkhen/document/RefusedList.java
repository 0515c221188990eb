package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The refused cells alone, for a workbook too large or of a format that cannot be copied. */
final class RefusedList {

  static final String NOT_COPIED =
      "Tệp của đơn vị không chép lại được ở đây (quá lớn hoặc quá nhiều ô bị trả lại): sửa ngay"
          + " trong tệp đã gửi theo danh sách này.";

  private static final int HEADER_ROW = 2;

  private RefusedList() {}

  static void write(Returned returned, OutputStream out) throws IOException {
    Path temporary = Files.createTempFile("xetkhen-", ".xlsx");
    try {
      try (OutputStream to = Files.newOutputStream(temporary);
          Workbook workbook = new Workbook(to, "Xét Khen", null)) {
        workbook.setGlobalDefaultFont(SheetLook.FONT, SheetLook.SIZE);
        fill(workbook.newWorksheet(RefusalIndex.NAME), returned);
      }
      SteadyZip.copy(temporary, out, FastexcelEdits.steady("1980-01-01T00:00:00Z"));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void fill(Worksheet sheet, Returned returned) throws IOException {
    for (int i = 0; i < RefusalIndex.HEADERS.size(); i++) {
      sheet.width(i, RefusalIndex.WIDTHS[i]);
    }
    sheet.freezePane(0, HEADER_ROW + 1);
    SheetLook.print(sheet, RefusalIndex.NAME, HEADER_ROW, HEADER_ROW);
    SheetLook.text(sheet, 0, 0, returned.title()).bold().fontSize(13).set();
    SheetLook.text(
            sheet, 1, 0, NOT_COPIED + (returned.note().isEmpty() ? "" : " " + returned.note()))
        .italic()
        .set();
    for (int i = 0; i < RefusalIndex.HEADERS.size(); i++) {
      SheetLook.head(sheet, HEADER_ROW, i, RefusalIndex.HEADERS.get(i));
    }
    int row = HEADER_ROW + 1;
    for (Returned.Mark cell : returned.marks()) {
      List<String> texts =
          List.of(
              cell.sheet(),
              cell.cell(),
              cell.value(),
              Wording.sentence(cell.said()),
              cell.advice());
      int lines = 1;
      for (int i = 0; i < texts.size(); i++) {
        lines = Math.max(lines, SheetLook.lines(texts.get(i), RefusalIndex.WIDTHS[i]));
        SheetLook.body(SheetLook.text(sheet, row, i, texts.get(i))).set();
      }
      sheet.rowHeight(row, SheetLook.height(lines));
      row++;
      if (row % 256 == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(
        HEADER_ROW, 0, Math.max(HEADER_ROW, row - 1), RefusalIndex.HEADERS.size() - 1);
  }
}
