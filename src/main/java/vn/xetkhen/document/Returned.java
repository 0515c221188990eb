package vn.xetkhen.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.RefusedCell;

/**
 * What goes back to a unit inside its own workbook.
 *
 * @param marks cells to be coloured and commented, in the order in which to list them
 * @param rows rows that were not taken; empty if none or if the file was returned whole
 * @param taken how many rows were taken; null if every row was, but for its marked cells
 */
public record Returned(List<Mark> marks, List<Row> rows, @Nullable Integer taken) {

  public Returned {
    marks = List.copyOf(marks);
    rows = List.copyOf(rows);
  }

  /**
   * A cell that the unit should look at.
   *
   * @param cell address such as {@code F12}
   * @param value the text read
   * @param problem what is wrong, a sentence without its place
   * @param advice the cure, a sentence
   */
  public record Mark(
      String sheet, String cell, String value, Concern.Level level, String problem, String advice) {

    /** How grave it is, in words; the colour only repeats it. */
    String lead() {
      return switch (level) {
        case REFUSED -> "";
        case LETTERS -> "Chữ phải gõ lại: ";
        case ODD -> "Nên xem lại: ";
        case BLANK -> "Để trống: ";
      };
    }

    String said() {
      return lead() + problem;
    }
  }

  /**
   * A row that was not taken.
   *
   * @param row number seen in the spreadsheet program
   * @param cell address of the cell that says so, such as that of the name
   */
  public record Row(String sheet, int row, String cell) {}

  /** Refused cells of rows that were taken otherwise. */
  static Returned cells(List<RefusedCell> cells) {
    return new Returned(
        cells.stream()
            .map(
                cell ->
                    new Mark(
                        cell.sheet(),
                        cell.cell(),
                        cell.value(),
                        Concern.Level.REFUSED,
                        cell.problem(),
                        cell.advice()))
            .toList(),
        List.of(),
        null);
  }

  String title() {
    String cells = Wording.number(marks.size()) + " ô ";
    if (taken == null) {
      return cells + "bị trả lại; phần còn lại của các dòng đó vẫn được nhận";
    }
    String wanted = cells + "phải sửa hoặc xem lại";
    if (taken == 0) {
      return "Trả lại cả danh sách: " + wanted;
    }
    return rows.isEmpty()
        ? wanted + "; cả " + Wording.number(taken) + " dòng đã được nhận"
        : "Trả lại " + Wording.number(rows.size()) + " dòng: " + wanted;
  }

  /** Which rows, and that the others need not be sent again; empty if there is nothing to say. */
  String note() {
    if (taken == null || taken == 0 || rows.isEmpty()) {
      return "";
    }
    Map<String, List<String>> bySheet =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Row::sheet,
                    LinkedHashMap::new,
                    Collectors.mapping(row -> "" + row.row(), Collectors.toList())));
    return "Dòng trả lại: "
        + bySheet.entrySet().stream()
            .map(sheet -> "trang «" + sheet.getKey() + "» dòng " + join(sheet.getValue()))
            .collect(Collectors.joining("; "))
        + ". Đã nhận "
        + Wording.number(taken)
        + " dòng khác, không phải gửi lại.";
  }

  private static String join(List<String> rows) {
    int most = 40;
    return rows.size() <= most
        ? String.join(", ", rows)
        : String.join(", ", rows.subList(0, most)) + " và " + (rows.size() - most) + " dòng nữa";
  }
}
