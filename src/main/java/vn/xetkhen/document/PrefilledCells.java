package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.PartialDate;

/**
 * What is known of a nominee as cells of the template. Where earlier rounds differ nothing is
 * chosen: a single value stays blank; in a list cell, where a blank would say «none», a line with a
 * question mark stands instead, which the intake refuses until somebody settles it.
 */
final class PrefilledCells {

  /** Stands for what somebody has to settle; no list column can read it as an entry. */
  static final String OPEN = "?";

  private static final int LONGEST_NOTE = 8_000;

  /**
   * @param text blank if nothing is known or rounds differ
   * @param note what somebody has to settle, or empty
   */
  record Cell(String text, String note) {}

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, StringBuilder> origins = new LinkedHashMap<>();
  private final List<String> remarks;
  private final int year;

  PrefilledCells(KnownNominee known, int year) {
    this.year = year;
    boolean person = known.subject() == Subject.INDIVIDUAL;
    value(person ? "Họ và tên" : "Tên tập thể", known.name(), text -> text);
    value("Mã công chức", known.staffCode(), text -> text);
    value("Ngày sinh", known.birth(), PartialDate::label);
    value("Giới tính", known.woman(), EntryWords::woman);
    value("Chức vụ", known.position(), text -> text);
    value(person ? "Đơn vị" : "Đơn vị cấp trên", known.unit(), text -> text);
    value("Ngày vào ngành", known.joined(), PartialDate::label);
    value("Vị trí", known.direct(), EntryWords::role);
    years("Xếp loại ", known.ratings(), EntryWords::rating);
    list("Danh hiệu thi đua", known.titles(), EntryWords::title);
    years("Đảng, đoàn thể ", known.organisations(), KnownNominee.Organisations::words);
    list("Sáng kiến", known.initiatives(), EntryWords::initiative);
    list("Khen thưởng đã đạt", known.commendations(), EntryWords::commendation);
    list("Kỷ luật", known.disciplines(), EntryWords::discipline);
    remarks = known.remarks();
  }

  /** The cell under that header; blank if nothing is known. */
  Cell under(String header) {
    return cells.getOrDefault(header, new Cell("", ""));
  }

  /** Cells that somebody has to settle, by header. */
  Map<String, Cell> open() {
    Map<String, Cell> open = new LinkedHashMap<>();
    cells.forEach(
        (header, cell) -> {
          if (!cell.note().isEmpty()) {
            open.put(header, cell);
          }
        });
    return open;
  }

  /** Where every value of the row comes from, and what is known besides. */
  String origins() {
    StringBuilder note = new StringBuilder("Điền sẵn từ:");
    origins.forEach((round, places) -> note.append('\n').append(round).append(": ").append(places));
    remarks.forEach(remark -> note.append('\n').append(remark));
    return shortened(note.toString());
  }

  private <T> void years(String header, Map<Integer, Known<T>> known, Function<T, String> words) {
    for (int back = 1; back <= 2; back++) {
      value(header + (year - back), known.getOrDefault(year - back, Known.nothing()), words);
    }
  }

  private <T> void value(String header, Known<T> known, Function<T, String> words) {
    T value = known.value();
    if (value != null) {
      cells.put(header, new Cell(words.apply(value), ""));
      told(header, known);
    } else if (known.contested()) {
      cells.put(
          header,
          new Cell(
              "",
              shortened(
                  "Các đợt ghi khác nhau nên để trống. Ghi lại giá trị đúng:"
                      + sayings(known, words))));
    }
  }

  private <T> void list(String header, KnownNominee.Entries<T> entries, Function<T, String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    for (Known<T> entry : entries.items()) {
      T value = entry.value();
      if (value != null) {
        lines.add(words.apply(value));
        told(header, entry);
      } else {
        note.append("\nCác đợt ghi khác nhau; thay dòng «?» bằng mục đúng:")
            .append(sayings(entry, words));
      }
    }
    for (KnownNominee.Unread unread : entries.unread()) {
      note.append("\n")
          .append(where(unread.origin()))
          .append(" có phần không đọc được; thay dòng «?» bằng mục đúng hoặc xóa dòng: ")
          .append(unread.text());
    }
    int room = SafeText.CELL_LIMIT - 2;
    List<String> fitting = new ArrayList<>();
    for (String line : lines) {
      room -= line.length() + 1;
      if (room >= 0) {
        fitting.add(line);
      }
    }
    if (fitting.size() < lines.size()) {
      note.append("\nDanh sách dài hơn một ô chứa được; còn thiếu ")
          .append(lines.size() - fitting.size())
          .append(" mục.");
    }
    if (!note.isEmpty()) {
      fitting.add(OPEN);
    }
    if (!fitting.isEmpty()) {
      cells.put(header, new Cell(String.join("\n", fitting), shortened(note.toString().strip())));
    }
  }

  private void told(String header, Known<?> known) {
    for (Known.Saying<?> saying : known.sayings()) {
      for (Known.Origin origin : saying.origins()) {
        StringBuilder places = origins.computeIfAbsent(round(origin), round -> new StringBuilder());
        String place = header + " (" + origin.place() + ")";
        if (places.indexOf(place) < 0) {
          places.append(places.isEmpty() ? "" : "; ").append(place);
        }
      }
    }
  }

  private static <T> String sayings(Known<T> known, Function<T, String> words) {
    StringBuilder text = new StringBuilder();
    for (Known.Saying<T> saying : known.sayings()) {
      text.append("\n• ").append(words.apply(saying.value())).append(" – ");
      text.append(String.join("; ", saying.origins().stream().map(o -> where(o)).toList()));
    }
    return text.toString();
  }

  private static String where(Known.Origin origin) {
    return round(origin) + ", " + origin.place();
  }

  private static String round(Known.Origin origin) {
    return "Đợt «" + origin.round() + "», tệp «" + origin.workbook() + "»";
  }

  private static String shortened(String note) {
    return note.length() <= LONGEST_NOTE
        ? note
        : note.substring(0, LONGEST_NOTE) + "… (còn nữa, xem các đợt trước)";
  }
}
