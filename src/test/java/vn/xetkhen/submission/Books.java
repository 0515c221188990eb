package vn.xetkhen.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of invented people, as a unit would send them. */
public final class Books {
  static final String[] HEADERS = {
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
  public static final int JOINED = 7;
  static final int RATING = 10;
  static final int TITLES = 13;
  static final int REQUEST = 18;

  private final String[] headers = HEADERS.clone();
  private final List<String[]> rows = new ArrayList<>();
  private byte[] written = {};

  /** Good rows, numbered from 2 in the spreadsheet. */
  public static Books of(int people) {
    Books book = new Books();
    for (int n = 1; n <= people; n++) {
      book.rows.add(person(n));
    }
    return book;
  }

  private static String[] person(int n) {
    String[] cells = new String[HEADERS.length];
    Arrays.fill(cells, "");
    cells[0] = String.valueOf(n);
    cells[1] = "Nguyễn Văn " + name(n);
    cells[2] = "QLTT-" + (1000 + n);
    cells[3] = "01/02/1980";
    cells[4] = "Nam";
    cells[5] = "Kiểm soát viên";
    cells[6] = "Đội số 5";
    cells[7] = "01/03/2010";
    cells[8] = "Trực tiếp";
    cells[9] = "Có";
    cells[10] = "HTXSNV";
    cells[11] = "HTTNV";
    cells[12] = "HTTNV";
    cells[13] = "LĐTT 2020";
    cells[18] = "LĐTT";
    return cells;
  }

  private static String name(int n) {
    StringBuilder name = new StringBuilder();
    for (int rest = n; rest > 0; rest /= 20) {
      name.append((char) ((name.isEmpty() ? 'A' : 'a') + rest % 20));
    }
    return name.append('n').toString();
  }

  /** Puts a text into the cell of a row as numbered in the spreadsheet. */
  public Books with(int row, int column, String text) {
    rows.get(row - 2)[column] = text;
    return this;
  }

  String text(int row, int column) {
    return rows.get(row - 2)[column];
  }

  public Books header(int column, String text) {
    headers[column] = text;
    return this;
  }

  /** The same bytes each time, although a workbook says when it was written. */
  public InputStream bytes() {
    if (written.length == 0) {
      written = write();
    }
    return new ByteArrayInputStream(written);
  }

  private byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "XetKhen", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Cá nhân");
      fill(sheet, 0, headers);
      for (int r = 0; r < rows.size(); r++) {
        fill(sheet, r + 1, rows.get(r));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, String[] cells) {
    for (int c = 0; c < cells.length; c++) {
      if (!cells[c].isEmpty()) {
        sheet.value(row, c, cells[c]);
      }
    }
  }
}
