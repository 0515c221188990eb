package vn.xetkhen.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A sheet of invented people with the 24 columns of the template. */
final class LargeWorkbook {

  static final int YEAR = 2021;

  private static final String[] HEADERS = {
    "STT",
    "Họ và tên",
    "Mã công chức",
    "Ngày sinh",
    "Giới tính",
    "Chức vụ",
    "Đơn vị",
    "Ngày vào ngành",
    "Vị trí",
    "Đăng ký thi đua",
    "Xếp loại 2021",
    "Xếp loại 2020",
    "Xếp loại 2019",
    "Danh hiệu thi đua",
    "Sáng kiến",
    "Khen thưởng đã đạt",
    "Kỷ luật",
    "Đang xem xét, xác minh",
    "Hình thức đề nghị",
    "Loại khen thưởng",
    "Phong trào, chuyên đề",
    "Cơ quan phát động",
    "Thành tích",
    "Ghi chú"
  };
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Võ"};
  private static final String[] MIDDLE = {"Văn", "Thị", "Hồng", "Minh", "Quốc", "Thanh"};
  private static final String[] GIVEN = {"An", "Bình", "Hạnh", "Khánh", "Phượng", "Tuấn", "Vỹ"};
  private static final String[] RATINGS = {"HTXSNV", "HTXSNV", "HTTNV", "HTTNV", "HTNV", ""};
  private static final String[] REQUESTS = {
    "", "", "Bằng khen UBND tỉnh", "Bằng khen Bộ trưởng", "Giấy khen", "LĐTT", "CSTĐCS"
  };

  private LargeWorkbook() {}

  /** Writes people numbered from {@code first}; the same numbers give the same people. */
  static void write(Path file, int first, int rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      Workbook workbook = new Workbook(out, "bench", null);
      Worksheet sheet = workbook.newWorksheet("Cá nhân");
      for (int c = 0; c < HEADERS.length; c++) {
        sheet.value(0, c, HEADERS[c]);
      }
      for (int i = 0; i < rows; i++) {
        person(sheet, i + 1, first + i);
        if (i % 500 == 0) {
          sheet.flush();
        }
      }
      workbook.finish();
    }
  }

  private static void person(Worksheet sheet, int row, int number) {
    Random dice = new Random(number * 31L);
    sheet.value(row, 0, number + 1);
    sheet.value(row, 1, pick(dice, FAMILY) + " " + pick(dice, MIDDLE) + " " + pick(dice, GIVEN));
    sheet.value(row, 2, "QL-" + number);
    sheet.value(
        row,
        3,
        String.format("%02d/%02d/%d", 1 + number % 28, 1 + number % 12, 1965 + number % 35));
    sheet.value(row, 4, number % 3 == 0 ? "Nữ" : "Nam");
    sheet.value(row, 5, number % 9 == 0 ? "Đội trưởng" : "Kiểm soát viên");
    sheet.value(row, 6, "Đội Quản lý thị trường số " + (1 + number % 40));
    sheet.value(row, 7, String.format("01/%02d/%d", 1 + number % 12, 1990 + number % 30));
    sheet.value(row, 8, number % 9 == 0 ? "Lãnh đạo" : "Trực tiếp");
    sheet.value(row, 9, "Có");
    for (int c = 10; c < 13; c++) {
      sheet.value(row, c, pick(dice, RATINGS));
    }
    if (number % 3 == 0) {
      sheet.value(row, 13, "CSTĐCS 2020 (căn cứ: sáng kiến, QĐ 15/QĐ-QLTT ngày 05/01/2021)");
    }
    if (number % 2 == 0) {
      sheet.value(
          row,
          14,
          "Số hóa hồ sơ kiểm tra "
              + number
              + " (cấp cơ sở, 2021, QĐ 98/QĐ-QLTT ngày 20/11/2021); "
              + "Sổ tay kiểm tra "
              + number
              + " (cấp cơ sở, 2020)");
    }
    if (number % 5 == 0) {
      sheet.value(row, 15, "Giấy khen 2018 (công trạng, QĐ 12/QĐ-CQLTT ngày 02/02/2019)");
    }
    if (number % 50 == 0) {
      sheet.value(row, 16, "Khiển trách (15/03/2020 - 15/03/2021)");
    }
    sheet.value(row, 18, pick(dice, REQUESTS));
    sheet.value(row, 19, "công trạng");
    sheet.value(row, 22, "Hoàn thành kế hoạch kiểm tra năm, vượt " + number % 30 + " %");
    sheet.value(row, 23, "Ghi chú " + number);
  }

  private static String pick(Random dice, String[] of) {
    return of[dice.nextInt(of.length)];
  }

  /** The bare streaming read that the whole run is compared with; returns the cells seen. */
  static long bareRead(Path file) throws IOException {
    long cells = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        for (int c = 0; c < row.getCellCount(); c++) {
          if (row.getCell(c) != null && row.getCell(c).getText() != null) {
            cells++;
          }
        }
      }
    }
    return cells;
  }
}
