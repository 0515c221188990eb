package vn.xetkhen.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.Concern.Level;
import vn.xetkhen.intake.ReadLine.Above;

/** Cells that are read, but hardly meant as they stand. They are never altered, only shown. */
final class OddCells {

  private static final int ID_DIGITS = 12;
  private static final int OLD_ID_DIGITS = 9;
  private static final List<Column> DATES =
      List.of(Column.BIRTH, Column.BIRTH_OF_MAN, Column.BIRTH_OF_WOMAN, Column.JOINED);

  private OddCells() {}

  static void add(RowCells cells, Above above, List<Concern> concerns) {
    staffCode(cells, above.codeDigits(), concerns);
    idNumber(cells, concerns);
    DATES.forEach(column -> date(cells, column, concerns));
    honorific(cells, concerns);
    if (cells.has(Column.BIRTH_OF_MAN) && !cells.has(Column.BIRTH) && sexlessBirth(cells)) {
      concerns.add(
          odd(
              cells.table().index(Column.BIRTH_OF_WOMAN),
              "cả hai cột ngày sinh của nam và của nữ đều ghi, không rõ nam hay nữ.",
              "Xóa ô không đúng.",
              List.of()));
    }
  }

  private static boolean sexlessBirth(RowCells cells) {
    return !cells.raw(Column.BIRTH_OF_MAN).blank() && !cells.raw(Column.BIRTH_OF_WOMAN).blank();
  }

  private static void staffCode(RowCells cells, int digits, List<Concern> concerns) {
    String code = digits > 0 ? cells.raw(Column.STAFF_CODE).text().strip() : "";
    if (code.length() < digits && Numbers.isDigits(code) && code.charAt(0) != '0') {
      concerns.add(
          odd(
              cells.table().index(Column.STAFF_CODE),
              "mã "
                  + code
                  + " có "
                  + code.length()
                  + " chữ số, các mã bắt đầu bằng số 0 ở trên có "
                  + digits
                  + ": có thể mất số 0 ở đầu.",
              "Ghi đủ " + digits + " chữ số, ô định dạng văn bản.",
              List.of("0".repeat(digits - code.length()) + code)));
    }
  }

  /**
   * How many digits codes with zeros before them have, after one more row.
   *
   * @param digits before that row; 0 if none was seen, -1 if they differ
   */
  static int codeDigits(int digits, RawCell code) {
    String text = code.text();
    if (digits < 0 || text.length() < 2 || text.charAt(0) != '0' || !Numbers.isDigits(text)) {
      return digits;
    }
    int length = Math.min(text.length(), 100);
    return digits == 0 || digits == length ? length : -1;
  }

  private static void idNumber(RowCells cells, List<Concern> concerns) {
    RawCell cell = cells.raw(Column.ID_NUMBER);
    String id = idNumber(cell);
    boolean digits = Numbers.isDigits(id);
    if (cell.blank() || digits && (id.length() == ID_DIGITS || id.length() == OLD_ID_DIGITS)) {
      return;
    }
    int column = cells.table().index(Column.ID_NUMBER);
    String advice = "Số CCCD có 12 chữ số, CMND có 9; ô định dạng văn bản để giữ số 0.";
    if (!digits) {
      concerns.add(odd(column, Problem.quote(cell.text()) + " không phải số.", advice, List.of()));
      return;
    }
    boolean lost = id.charAt(0) != '0' && (id.length() == 11 || id.length() == 8);
    concerns.add(
        odd(
            column,
            "số này có " + id.length() + " chữ số" + (lost ? ": có thể mất số 0 ở đầu." : "."),
            advice,
            lost ? List.of("0" + id) : List.of()));
  }

  /** A number of a person's papers without spaces and dots between its digits. */
  static String idNumber(RawCell cell) {
    return Numbers.isDigits(cell.text())
        ? cell.text()
        : cell.text().replaceAll("[\\s.\\u00A0]", "");
  }

  private static void date(RowCells cells, Column column, List<Concern> concerns) {
    RawCell cell = cells.raw(column);
    if (cell.blank()) {
      return;
    }
    LocalDate day = cell.date();
    boolean year = Dates.year(cell.clean()) != null;
    int index = cells.table().index(column);
    if (cell.type() == RawCell.Type.NUMBER && day != null && !year) {
      concerns.add(
          odd(
              index,
              "số " + cell.text() + " được hiểu là ngày " + Dates.format(day) + ".",
              "Định dạng ô thành ngày tháng, hoặc ghi ngày/tháng/năm.",
              List.of(Dates.format(day))));
    } else if (year && wantsDay(cells, index)) {
      concerns.add(
          odd(
              index,
              "chỉ ghi năm, không rõ ngày và tháng.",
              "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016.",
              List.of()));
    }
  }

  /** «Năm sinh» asks for no more than a year. */
  private static boolean wantsDay(RowCells cells, int index) {
    String header = HeaderWords.fold(cells.table().header().text(index));
    return header.contains("ngay") || !header.contains("nam");
  }

  private static void honorific(RowCells cells, List<Concern> concerns) {
    int column = cells.table().index(Column.NAME);
    if (column < 0 || cells.raw(column).type() != RawCell.Type.TEXT) {
      return;
    }
    // of a name in two columns only the whole tells
    Honorific honorific = Honorific.of(CellText.oneLine(cells.nameCell().text()));
    if (honorific.doubtful()) {
      concerns.add(
          odd(
              column,
              "«Ông» có thể là cách gọi hoặc là họ; đang giữ trong tên.",
              "Bỏ chữ «Ông» nếu là cách gọi.",
              List.of(CellText.oneLine(cells.raw(column).text()).substring(3).strip())));
    }
    Boolean called = honorific.woman();
    Boolean said = said(cells.raw(Column.GENDER));
    if (called != null && said != null && !called.equals(said)) {
      concerns.add(
          odd(
              column,
              "tên ghi «"
                  + (called ? "Bà" : "Ông")
                  + "», cột giới tính ghi "
                  + Problem.quote(cells.raw(Column.GENDER).text())
                  + ".",
              "Xem lại hai ô; đang theo cột giới tính.",
              List.of()));
    }
  }

  private static @Nullable Boolean said(RawCell gender) {
    return gender.blank() ? null : ScalarCells.woman(gender.text()).value();
  }

  private static Concern odd(int column, String problem, String advice, List<String> proposals) {
    return new Concern(Math.max(0, column), Level.ODD, problem, advice, proposals);
  }
}
