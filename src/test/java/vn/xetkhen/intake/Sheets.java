package vn.xetkhen.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small workbooks made for a test. */
final class Sheets {

  private Sheets() {}

  static Path workbook(Path folder, Consumer<Workbook> content) {
    Path file = folder.resolve("danh-sach.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "XetKhen", "1.0")) {
      content.accept(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** A workbook of one sheet: rows of texts, numbers, dates and blanks. */
  static Path list(Path folder, String sheet, List<?>... rows) {
    return workbook(folder, workbook -> fill(workbook.newWorksheet(sheet), rows));
  }

  static void fill(Worksheet sheet, List<?>... rows) {
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].size(); c++) {
        value(sheet, r, c, rows[r].get(c));
      }
    }
  }

  private static void value(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("dd/mm/yyyy").set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof String text && text.startsWith("=")) {
      sheet.formula(row, column, text.substring(1));
    } else if (value instanceof String text && !text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
