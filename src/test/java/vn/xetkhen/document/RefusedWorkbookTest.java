package vn.xetkhen.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.RefusedCell;

class RefusedWorkbookTest {

  private static final String PROBLEM = "Ngày 31/02/2016 không có trong lịch.";
  private static final String ADVICE = "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016.";

  @TempDir Path folder;

  @Test
  void a_refused_cell_is_coloured_and_says_problem_and_cure() throws IOException {
    try (Workbook book = read(refuse(sender(new XSSFWorkbook()), cell("H3", "31/02/2016")))) {
      Cell cell = book.getSheet("Cá nhân").getRow(2).getCell(7);
      assertThat(cell.getStringCellValue()).isEqualTo("31/02/2016");
      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(cell.getCellComment().getString().getString())
          .isEqualTo("Vấn đề: " + PROBLEM + "\nCách sửa: " + ADVICE);
    }
  }

  @Test
  void only_refused_cells_are_touched_and_their_own_style_stays_but_for_the_colour()
      throws IOException {
    try (Workbook book = read(refuse(sender(new XSSFWorkbook()), cell("H3", "31/02/2016")))) {
      Row row = book.getSheet("Cá nhân").getRow(2);
      assertThat(row.getCell(1).getCellComment()).isNull();
      assertThat(row.getCell(1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
      CellStyle style = row.getCell(7).getCellStyle();
      assertThat(book.getFontAt(style.getFontIndex()).getItalic()).isTrue();
    }
  }

  @Test
  void comments_of_the_sender_stay_above_ours() throws IOException {
    try (Workbook book = read(refuse(sender(new XSSFWorkbook()), cell("C3", "?")))) {
      assertThat(book.getSheet("Cá nhân").getRow(2).getCell(2).getCellComment().getString())
          .hasToString("Đơn vị đã hỏi lại\n\nVấn đề: " + PROBLEM + "\nCách sửa: " + ADVICE);
    }
  }

  @Test
  void neighbours_are_commented_in_whatever_order() throws IOException {
    try (Workbook book =
        read(
            refuse(
                sender(new XSSFWorkbook()), cell("H3", "x"), cell("G3", "y"), cell("B3", "z")))) {
      Row row = book.getSheet("Cá nhân").getRow(2);
      assertThat(row.getCell(6).getCellComment()).isNotNull();
      assertThat(row.getCell(7).getCellComment()).isNotNull();
      // the sender's own comment in C3 stays where it was
      assertThat(row.getCell(2).getCellComment().getString().toString())
          .isEqualTo("Đơn vị đã hỏi lại");
      assertThat(row.getCell(1).getCellComment()).isNotNull();
    }
  }

  @Test
  void formulas_stay_and_nothing_is_computed() throws IOException {
    try (Workbook book = read(refuse(sender(new XSSFWorkbook()), cell("D3", "3")))) {
      Cell cell = book.getSheet("Cá nhân").getRow(2).getCell(3);
      assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(cell.getCellFormula()).isEqualTo("1+2");
      // the value it last had, which is not what the formula would give
      assertThat(cell.getNumericCellValue()).isEqualTo(99);
    }
  }

  @Test
  void a_blank_cell_that_the_sender_left_out_is_made() throws IOException {
    try (Workbook book = read(refuse(sender(new XSSFWorkbook()), cell("K40", "")))) {
      assertThat(book.getSheet("Cá nhân").getRow(39).getCell(10).getCellComment()).isNotNull();
    }
  }

  @Test
  void the_first_sheet_lists_all_of_them_with_links() throws IOException {
    RefusedCell lost = new RefusedCell(Samples.FILE, "Không có", "A1", "=x", PROBLEM, ADVICE);
    try (Workbook book = read(refuse(sender(new XSSFWorkbook()), cell("H3", "31/02/2016"), lost))) {
      Sheet list = book.getSheetAt(0);
      assertThat(list.getSheetName()).isEqualTo("Ô bị trả lại");
      assertThat(list.getRow(0).getCell(0).getStringCellValue()).startsWith("2 ô bị trả lại");
      assertThat(list.getRow(3))
          .extracting(Cell::getStringCellValue)
          .containsExactly("Cá nhân", "H3", "31/02/2016", PROBLEM, ADVICE);
      assertThat(list.getRow(3).getCell(1).getHyperlink().getAddress()).isEqualTo("'Cá nhân'!H3");
      assertThat(list.getRow(4).getCell(1).getHyperlink()).isNull();
      assertThat(list.getRow(4).getCell(2).getStringCellValue()).isEqualTo("=x");
      assertThat(list.getRow(4).getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getActiveSheetIndex()).isZero();
      assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Cá nhân");
    }
  }

  @Test
  void two_problems_of_one_cell_share_a_comment() throws IOException {
    RefusedCell second =
        new RefusedCell(Samples.FILE, "Cá nhân", "H3", "x", "Vấn đề thứ hai.", "Sửa.");
    try (Workbook book = read(refuse(sender(new XSSFWorkbook()), cell("H3", "x"), second))) {
      assertThat(book.getSheet("Cá nhân").getRow(2).getCell(7).getCellComment().getString())
          .asString()
          .contains(PROBLEM)
          .endsWith("Vấn đề: Vấn đề thứ hai.\nCách sửa: Sửa.");
    }
  }

  @Test
  void a_workbook_of_the_old_format_comes_back_in_it() throws IOException {
    Path sender = sender(new HSSFWorkbook());
    assertThat(RefusedWorkbook.extension(sender, 1)).isEqualTo("xls");
    try (Workbook book =
        new HSSFWorkbook(new ByteArrayInputStream(refuse(sender, cell("H3", "31/02/2016"))))) {
      Cell cell = book.getSheet("Cá nhân").getRow(2).getCell(7);
      assertThat(cell.getCellComment().getString().getString()).contains(PROBLEM, ADVICE);
      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Ô bị trả lại");
    }
  }

  @Test
  void a_workbook_too_large_gives_the_list_alone_and_says_so() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RefusedWorkbook.write(
        sender(new XSSFWorkbook()),
        Returned.cells(List.of(cell("H3", "+1"), cell("H4", "x"))),
        out,
        100);
    try (Workbook book = read(out.toByteArray())) {
      assertThat(book.getNumberOfSheets()).isOne();
      Sheet list = book.getSheetAt(0);
      assertThat(list.getRow(1).getCell(0).getStringCellValue())
          .contains("không chép lại được ở đây");
      assertThat(list.getRow(3).getCell(2).getStringCellValue()).isEqualTo("+1");
      assertThat(list.getRow(3).getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(list.getRow(4).getCell(1).getStringCellValue()).isEqualTo("H4");
    }
  }

  @Test
  void thousands_of_cells_are_listed_without_comments() throws IOException {
    List<RefusedCell> many = new ArrayList<>();
    for (int i = 1; i <= 5001; i++) {
      many.add(cell("H" + i, "x"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RefusedWorkbook.write(sender(new XSSFWorkbook()), many, out);
    try (Workbook book = read(out.toByteArray())) {
      assertThat(book.getNumberOfSheets()).isOne();
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2 + 5001);
    }
  }

  @Test
  void the_sender_of_a_text_table_gets_its_cells_back_in_a_workbook() throws IOException {
    Path csv = Files.writeString(folder.resolve("DS.csv"), "Họ và tên;Mã\nLê Thị Bình;0012\n");
    assertThat(RefusedWorkbook.extension(csv, 1)).isEqualTo("xlsx");
    RefusedCell cell = new RefusedCell(Samples.FILE, "Bảng", "B2", "0012", PROBLEM, ADVICE);
    try (Workbook book = read(refuse(csv, cell))) {
      assertThat(book.getSheetAt(0).getRow(3).getCell(1).getHyperlink().getAddress())
          .isEqualTo("'Bảng'!B2");
      Cell marked = book.getSheet("Bảng").getRow(1).getCell(1);
      assertThat(marked.getStringCellValue()).isEqualTo("0012");
      assertThat(marked.getCellComment().getString().getString()).contains(PROBLEM, ADVICE);
      assertThat(book.getSheet("Bảng").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Lê Thị Bình");
    }
  }

  @Test
  void a_heavy_workbook_is_marked_the_same_way() throws IOException {
    XSSFWorkbook heavy = new XSSFWorkbook();
    Sheet filler = heavy.createSheet("Khác");
    java.util.Random dice = new java.util.Random(7);
    for (int i = 0; i < 7_000; i++) {
      StringBuilder text = new StringBuilder();
      dice.ints(1000, 'a', 'z').forEach(c -> text.append((char) c));
      filler.createRow(i).createCell(0).setCellValue(text.toString());
    }
    try (Workbook book = read(refuse(sender(heavy), cell("H3", "31/02/2016")))) {
      assertThat(
              book.getSheet("Cá nhân")
                  .getRow(2)
                  .getCell(7)
                  .getCellComment()
                  .getString()
                  .getString())
          .contains(PROBLEM, ADVICE);
      assertThat(book.getSheet("Khác").getLastRowNum()).isEqualTo(6_999);
    }
  }

  @Test
  void a_file_that_cannot_be_opened_again_gives_the_list_alone() throws IOException {
    Path noise = Files.write(folder.resolve("DS.csv"), new byte[] {1, 2, 3, 4});
    try (Workbook book = read(refuse(noise, cell("B2", "x")))) {
      assertThat(book.getNumberOfSheets()).isOne();
      assertThat(book.getSheetAt(0).getRow(3).getCell(1).getStringCellValue()).isEqualTo("B2");
    }
  }

  @Test
  void returned_rows_and_what_the_officer_chose_are_marked_and_nothing_else() throws IOException {
    Path sender = sender(new XSSFWorkbook());
    Returned returned =
        new Returned(
            List.of(
                mark("H3", Concern.Level.REFUSED),
                mark("C3", Concern.Level.ODD),
                mark("H4", Concern.Level.BLANK),
                mark("B5", Concern.Level.LETTERS)),
            List.of(new Returned.Row("Cá nhân", 3, "B3"), new Returned.Row("Cá nhân", 5, "B5")),
            21);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RefusedWorkbook.write(sender, returned, out);
    try (Workbook book = read(out.toByteArray());
        Workbook sent = read(Files.readAllBytes(sender))) {
      Sheet list = book.getSheetAt(0);
      assertThat(list.getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Trả lại 2 dòng: 4 ô phải sửa hoặc xem lại");
      assertThat(list.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo(
              "Dòng trả lại: trang «Cá nhân» dòng 3, 5. Đã nhận 21 dòng khác, không phải gửi lại.");
      assertThat(list.getRow(4).getCell(3).getStringCellValue()).startsWith("Nên xem lại: ");
      assertThat(list.getRow(5).getCell(3).getStringCellValue()).startsWith("Để trống: ");

      Sheet sheet = book.getSheet("Cá nhân");
      assertThat(note(sheet, 2, 1)).isEqualTo(RefusalMarks.ROW_RETURNED);
      assertThat(note(sheet, 4, 1))
          .startsWith(RefusalMarks.ROW_RETURNED + "\n\nVấn đề: Chữ phải gõ lại: ");
      assertThat(note(sheet, 2, 7)).startsWith("Vấn đề: " + PROBLEM);
      // four kinds, four colours
      assertThat(List.of(colour(sheet, 2, 1), colour(sheet, 2, 2), colour(sheet, 2, 7)))
          .doesNotHaveDuplicates();
      assertThat(colour(sheet, 3, 7)).isNotEqualTo(colour(sheet, 2, 7));
      for (Cell cell : sent.getSheet("Cá nhân").getRow(2)) {
        Cell back = sheet.getRow(2).getCell(cell.getColumnIndex());
        assertThat(back.toString()).isEqualTo(cell.toString());
        assertThat(back.getCellType()).isEqualTo(cell.getCellType());
      }
      assertThat(sheet.getRow(2).getCell(3).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void a_list_sent_back_whole_and_one_taken_whole_say_so() {
    List<Returned.Mark> marks = List.of(mark("H3", Concern.Level.REFUSED));
    assertThat(new Returned(marks, List.of(), 0).title())
        .isEqualTo("Trả lại cả danh sách: 1 ô phải sửa hoặc xem lại");
    assertThat(new Returned(marks, List.of(), 24).title())
        .isEqualTo("1 ô phải sửa hoặc xem lại; cả 24 dòng đã được nhận");
    assertThat(new Returned(marks, List.of(), 24).note()).isEmpty();
  }

  private static Returned.Mark mark(String cell, Concern.Level level) {
    return new Returned.Mark("Cá nhân", cell, "x", level, PROBLEM, ADVICE);
  }

  private static String note(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellComment().getString().getString();
  }

  private static short colour(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellStyle().getFillForegroundColor();
  }

  @Test
  void the_sender_file_itself_is_not_changed() throws IOException {
    Path sender = sender(new XSSFWorkbook());
    byte[] before = Files.readAllBytes(sender);
    refuse(sender, cell("H3", "x"));
    assertThat(Files.readAllBytes(sender)).isEqualTo(before);
  }

  @Test
  void the_bytes_depend_neither_on_clock_nor_time_zone() throws Exception {
    Path sender = sender(new XSSFWorkbook());
    byte[] first = refuse(sender, cell("H3", "x"), cell("C3", "y"));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Thread.sleep(2100); // zip entries count every second second
      assertThat(refuse(sender, cell("H3", "x"), cell("C3", "y"))).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static RefusedCell cell(String address, String value) {
    return new RefusedCell(Samples.FILE, "Cá nhân", address, value, PROBLEM, ADVICE);
  }

  private static byte[] refuse(Path sender, RefusedCell... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RefusedWorkbook.write(sender, List.of(cells), out);
    return out.toByteArray();
  }

  private static Workbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  /** Row 3 holds a name, a cell with a comment (C), a formula (D) and an italic date (H). */
  private Path sender(Workbook book) throws IOException {
    try (book) {
      Sheet sheet = book.createSheet("Cá nhân");
      Row row = sheet.createRow(2);
      row.createCell(1).setCellValue("Nguyễn Thị Hồng Hạnh");
      Cell commented = row.createCell(2);
      commented.setCellValue("?");
      ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
      anchor.setCol2(5);
      anchor.setRow2(5);
      Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
      comment.setString(book.getCreationHelper().createRichTextString("Đơn vị đã hỏi lại"));
      commented.setCellComment(comment);
      Cell formula = row.createCell(3);
      formula.setCellFormula("1+2");
      formula.setCellValue(99);
      Cell date = row.createCell(7);
      date.setCellValue("31/02/2016");
      CellStyle italic = book.createCellStyle();
      Font font = book.createFont();
      font.setItalic(true);
      italic.setFont(font);
      date.setCellStyle(italic);
      Path file = folder.resolve("DS.xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
      return file;
    }
  }

  @Test
  void of_an_old_workbook_with_thousands_of_cells_the_list_has_the_ending_that_was_said()
      throws IOException {
    Path sender = sender(new HSSFWorkbook());
    RefusedCell[] many = new RefusedCell[5001];
    for (int i = 0; i < many.length; i++) {
      many[i] = cell("H" + (i + 1), "x");
    }
    assertThat(RefusedWorkbook.extension(sender, many.length)).isEqualTo("xlsx");
    try (Workbook book = read(refuse(sender, many))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2 + 5001);
    }
  }

  @Test
  void of_an_old_workbook_that_cannot_be_copied_the_list_is_of_the_old_format_too()
      throws IOException {
    byte[] broken = new byte[4096];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(magic, 0, broken, 0, magic.length);
    broken[7] = (byte) 0xE1;
    Path sender = Files.write(folder.resolve("DS.xls"), broken);
    assertThat(RefusedWorkbook.extension(sender, 1)).isEqualTo("xls");
    try (Workbook book =
        new HSSFWorkbook(new ByteArrayInputStream(refuse(sender, cell("H3", "31/02/2016"))))) {
      assertThat(book.getNumberOfSheets()).isOne();
      Sheet list = book.getSheetAt(0);
      assertThat(list.getRow(1).getCell(0).getStringCellValue())
          .contains("không chép lại được ở đây");
      assertThat(list.getRow(3).getCell(1).getStringCellValue()).isEqualTo("H3");
    }
  }

  @Test
  void cells_of_a_sheet_whose_name_had_to_be_cut_are_marked() throws IOException {
    String name = "Danh sách cá nhân đề nghị khen thưởng năm 2021";
    Path ods = folder.resolve("DS.ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ods))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      String space = "urn:oasis:names:tc:opendocument:xmlns:";
      zip.write(
          """
          <office:document-content xmlns:office="%soffice:1.0" xmlns:table="%stable:1.0"
            xmlns:text="%stext:1.0"><office:body><office:spreadsheet><table:table table:name="%s">
          <table:table-row><table:table-cell office:value-type="string"><text:p>Họ và tên</text:p>
          </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>
          </office:document-content>"""
              .formatted(space, space, space, name)
              .getBytes(UTF_8));
    }
    RefusedCell cell = new RefusedCell(Samples.FILE, name, "A1", "Họ và tên", PROBLEM, ADVICE);
    try (Workbook book = read(refuse(ods, cell))) {
      Sheet sheet = book.getSheetAt(1);
      assertThat(sheet.getSheetName()).hasSize(31);
      assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
          .contains(PROBLEM);
      assertThat(book.getSheetAt(0).getRow(3).getCell(1).getHyperlink().getAddress())
          .isEqualTo("'" + sheet.getSheetName() + "'!A1");
    }
  }
}
