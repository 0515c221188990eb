package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;

/**
 * Writes the letter that asks a unit, or several at once, for what still lacks: a công văn laid out
 * by decree 30/2020, annex I. Its number, day and signature stay open: it is a draft for the head
 * of the office. The same input gives the same bytes.
 */
public final class SupplementLetter {

  private static final String DOTS = "……………………………";
  private static final int[] WIDTHS = {640, 2500, 3107, 3107};

  private final WordMarkup body;
  private final Heading heading;
  private final List<Supplement> units;

  private SupplementLetter(WordMarkup body, Heading heading, List<Supplement> units) {
    this.body = body;
    this.heading = heading;
    this.units = units;
  }

  /**
   * @param office that writes
   * @param year year the round is about
   * @param drafted day on which the draft is made
   * @param until day by which an answer is wanted; null leaves a blank
   * @param marked whether the unit's own workbook, marked cell by cell, goes with the letter
   */
  public record Heading(
      Office office, int year, LocalDate drafted, @Nullable LocalDate until, boolean marked) {}

  /**
   * @param units one for a letter of its own, more for one letter to all of them
   * @param out receives the document; it is flushed, not closed
   * @throws IllegalArgumentException if nobody is asked for anything
   */
  public static void write(OutputStream out, Heading heading, List<Supplement> units)
      throws IOException {
    List<Supplement> asked = units.stream().filter(unit -> !unit.nominees().isEmpty()).toList();
    if (asked.isEmpty()) {
      throw new IllegalArgumentException("nobody is asked for anything");
    }
    WordShell shell = new WordShell(out, about(heading), heading.drafted());
    try (WordMarkup body = shell.body()) {
      new SupplementLetter(body, heading, asked).write();
    }
    shell.finish();
  }

  private static String about(Heading heading) {
    return "Bổ sung hồ sơ đề nghị khen thưởng năm " + heading.year();
  }

  private void write() throws IOException {
    Office office = heading.office();
    PaperContext context =
        new PaperContext(
            heading.year(),
            heading.drafted(),
            office.parent(),
            office.name(),
            "",
            office.place(),
            null,
            "",
            List.of());
    Letterhead.write(body, context, "V/v bổ sung hồ sơ đề nghị\nkhen thưởng năm " + heading.year());
    address();
    text(
        "Qua kiểm tra danh sách đề nghị khen thưởng năm "
            + heading.year()
            + ", "
            + (office.name().isEmpty() ? "cơ quan" : office.name())
            + " thấy hồ sơ của "
            + count()
            + " còn nội dung thiếu hoặc ghi chưa đúng nên chưa đủ căn cứ để xét.");
    text(
        "Đề nghị "
            + (units.size() == 1 ? unit(units.get(0)) : "các đơn vị")
            + " gửi các nội dung ở cột «Cần gửi» của bảng sau, chậm nhất "
            + (heading.until() == null ? "ngày …/…/20…" : "ngày " + Wording.date(heading.until()))
            + ":");
    body.table(table());
    body.line(Line.of("Gap"));
    if (heading.marked()) {
      text(
          "Tệp danh sách kèm theo công văn này đã đánh dấu và ghi lời nhắc tại từng ô. Sửa ngay"
              + " trong tệp đó rồi gửi lại.");
    }
    text(
        "Nội dung căn cứ vào quyết định, văn bản nào thì gửi kèm bản sao quyết định, văn bản đó. Cá"
            + " nhân, tập thể không có tên trong bảng không phải bổ sung.");
    text("Sau thời hạn trên, hồ sơ chưa bổ sung chỉ được xét theo những căn cứ đã nộp./.");
    end();
  }

  private void address() throws IOException {
    if (units.size() == 1) {
      body.line(Line.of("Address", "Kính gửi: " + unit(units.get(0))));
      return;
    }
    body.line(Line.of("AddressHead", "Kính gửi:"));
    for (int i = 0; i < units.size(); i++) {
      String end = i == units.size() - 1 ? "." : ";";
      body.line(Line.of("AddressItem", "- " + unit(units.get(i)) + end));
    }
    body.line(Line.of("Gap"));
    body.line(Line.of("Gap"));
  }

  private static String unit(Supplement unit) {
    return unit.unit().isEmpty() ? DOTS : unit.unit();
  }

  private String count() {
    Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
    units.forEach(
        unit -> unit.nominees().forEach(one -> counts.merge(one.subject(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> Wording.two(entry.getValue()) + " " + entry.getKey().label())
        .collect(Collectors.joining(" và "));
  }

  private void text(String text) throws IOException {
    body.line(Line.of("Text", text));
  }

  private Grid table() {
    Grid grid =
        Grid.ruled(WIDTHS, "STT", "Cá nhân, tập thể", "Còn thiếu hoặc ghi chưa đúng", "Cần gửi");
    int number = 1;
    for (Supplement unit : units) {
      if (units.size() > 1) {
        grid.add(new Grid.Cell(WIDTHS.length, List.of(group(unit))));
      }
      for (Supplement.Wanting nominee : unit.nominees()) {
        add(grid, number++, nominee);
      }
    }
    return grid;
  }

  private static Line group(Supplement unit) {
    return Line.of("CellKeep", Line.Run.bold(Wording.sentence(unit(unit))));
  }

  private static void add(Grid grid, int number, Supplement.Wanting nominee) {
    boolean several = nominee.asks().size() > 1;
    for (int i = 0; i < nominee.asks().size(); i++) {
      Supplement.Ask ask = nominee.asks().get(i);
      Grid.Joint joint = !several ? Grid.Joint.NONE : i == 0 ? Grid.Joint.TOP : Grid.Joint.BELOW;
      List<Line> send = new ArrayList<>(List.of(Line.of("Cell", ask.send())));
      if (!ask.purpose().isEmpty()) {
        send.add(Line.of("CellNote", ask.purpose()));
      }
      grid.add(
          new Grid.Cell(1, joint, List.of(Line.of("CellCentre", i == 0 ? "" + number : ""))),
          new Grid.Cell(1, joint, i == 0 ? who(nominee) : List.of(Line.of("Cell", ""))),
          Grid.Cell.of("Cell", ask.fault()),
          new Grid.Cell(1, send));
    }
  }

  private static List<Line> who(Supplement.Wanting nominee) {
    Line name = Line.of("Cell", Line.Run.bold(nominee.name()));
    return nominee.about().isEmpty()
        ? List.of(name)
        : List.of(name, Line.of("Cell", nominee.about()));
  }

  private void end() throws IOException {
    body.line(Line.of("Gap"));
    Grid grid = new Grid(new int[] {4954, 4400}, false, 0, new ArrayList<>());
    grid.add(
        Grid.Cell.of(
            Line.of("SendToHead", "Nơi nhận:"),
            Line.of("SendTo", "- Như trên;"),
            Line.of("SendTo", "- Lưu: VT.")),
        Grid.Cell.of(Line.of("Signer", head() + "\n\n\n\n")));
    body.table(grid);
    // a body must not end in a table
    body.line(Line.of("Gap"));
  }

  /** Who heads an office of that name; whoever signs in his place amends the draft. */
  private String head() {
    String name = heading.office().name();
    return name.startsWith("Chi cục ")
        ? "CHI CỤC TRƯỞNG"
        : name.startsWith("Cục ") ? "CỤC TRƯỞNG" : "THỦ TRƯỞNG CƠ QUAN";
  }
}
