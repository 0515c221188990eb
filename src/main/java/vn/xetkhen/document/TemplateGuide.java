package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet that says how the lists are filled in. The intake leaves sheets of its name alone. */
final class TemplateGuide {

  static final String NAME = "Hướng dẫn";

  private static final double[] WIDTHS = {26, 110};

  private final SXSSFSheet sheet;
  private final TemplateLooks looks;
  private final Map<List<String>, String> ranges = new LinkedHashMap<>();
  private int next;

  TemplateGuide(SXSSFWorkbook workbook, TemplateLooks looks) {
    this.sheet = workbook.createSheet(NAME);
    this.looks = looks;
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, (int) (WIDTHS[i] * 256));
    }
  }

  void write(TemplateOrder order, Map<String, List<TemplateColumn>> lists) {
    line(looks.title, "Mẫu danh sách đề nghị khen thưởng năm " + order.year());
    if (!order.unit().isBlank()) {
      line(looks.section, "Đơn vị: " + order.unit());
    }
    next++;
    line(looks.section, "Cách điền");
    int number = 0;
    for (String rule : rules(order)) {
      pair(String.valueOf(++number), rule);
    }
    lists.forEach(
        (name, columns) -> {
          next++;
          line(looks.section, "Trang «" + name + "»");
          Map<String, String> notes = new LinkedHashMap<>();
          columns.forEach(column -> notes.putIfAbsent(bare(column), column.note()));
          notes.forEach(this::pair);
        });
    next++;
    line(looks.section, "Các từ chọn được");
    lists.forEach(
        (name, columns) ->
            columns.stream()
                .filter(column -> !column.words().isEmpty())
                .forEach(column -> words(name, column)));
  }

  private static List<String> rules(TemplateOrder order) {
    List<String> rules = new ArrayList<>();
    rules.add(
        "Mỗi người, mỗi tập thể một dòng. Được thêm, xóa, sắp xếp, lọc dòng; tiêu đề cột giữ nguyên"
            + " (khóa, không đặt mật khẩu).");
    rules.add("Mỗi tiêu đề cột có ghi chú cách ghi kèm ví dụ: đưa chuột vào góc đỏ của ô.");
    rules.add(
        "Để trống ô xếp loại, ngày, số liệu là «chưa có căn cứ», không phải «không». Để trống ô"
            + " danh hiệu, sáng kiến, khen thưởng, kỷ luật là «không có».");
    rules.add("Muốn ghi thêm thì thêm cột bên phải; cột thêm được giữ làm ghi chú.");
    if (order.prefilled()) {
      rules.add(
          "Những gì đã biết từ các đợt trước được điền sẵn; ghi chú ở ô tên nói từng giá trị lấy"
              + " từ đợt nào, ô nào. Sai hoặc đã thay đổi thì sửa; người không đề nghị thì xóa"
              + " dòng.");
      rules.add(
          "Khen thưởng, danh hiệu mới chỉ được đề nghị ở đợt trước mà chưa có quyết định trong sổ"
              + " thì không điền sẵn: có quyết định rồi thì ghi thêm.");
      rules.add(
          "Ô nền vàng là chỗ các đợt trước ghi khác nhau hoặc không đọc được: để trống hoặc có dòng"
              + " «?», xem ghi chú của ô rồi ghi giá trị đúng.");
    }
    return rules;
  }

  /** Cells that somebody has to settle. */
  void open(List<String> cells) {
    if (!cells.isEmpty()) {
      next++;
      line(looks.section, "Ô phải xem lại");
      cells.forEach(cell -> pair("", cell));
    }
  }

  /** Absolute range of those words, such as {@code 'Hướng dẫn'!$B$60:$B$66}. */
  String range(List<String> words) {
    return java.util.Objects.requireNonNull(ranges.get(words));
  }

  private void words(String list, TemplateColumn column) {
    if (ranges.containsKey(column.words())) {
      return;
    }
    int firstRow = next + 1;
    for (int i = 0; i < column.words().size(); i++) {
      pair(i == 0 ? bare(column) + " (" + list + ")" : "", column.words().get(i));
    }
    ranges.put(column.words(), "'" + NAME + "'!$B$" + firstRow + ":$B$" + next);
  }

  /** The header without its year. */
  private static String bare(TemplateColumn column) {
    return column.header().replaceFirst(" \\d{4}$", "");
  }

  private void line(CellStyle style, String text) {
    SXSSFRow row = sheet.createRow(next++);
    cell(row, 0, text, style);
  }

  private void pair(String left, String right) {
    SXSSFRow row = sheet.createRow(next++);
    cell(row, 0, left, looks.words);
    cell(row, 1, right, looks.words);
    int lines =
        Math.max(SheetLook.lines(left, WIDTHS[0] - 1), SheetLook.lines(right, WIDTHS[1] - 2));
    row.setHeightInPoints((float) SheetLook.height(lines));
  }

  private static void cell(SXSSFRow row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(SafeText.cell(text));
    cell.setCellStyle(style);
  }

  void finish(SXSSFWorkbook workbook) {
    workbook.getXSSFWorkbook().getSheet(NAME).enableLocking();
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }
}
