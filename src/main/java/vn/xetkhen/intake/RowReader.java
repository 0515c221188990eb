package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.ReadLine.Above;
import vn.xetkhen.intake.ReadLine.Taken;
import vn.xetkhen.nominee.Dossier;

/** Reads one row of a list, given what stands above it. */
final class RowReader {

  /**
   * What came of a row.
   *
   * @param cells its cells as they count, that is after mending
   * @param section what it says if it is a section, or null
   * @param dossier null if the row is no nominee or does not say what kind of nominee
   */
  record Outcome(
      RowKind kind,
      RowCells cells,
      @Nullable SectionRow section,
      @Nullable Subject subject,
      @Nullable Dossier dossier,
      List<Refusal> refused) {}

  private static final Workbook NO_WORKBOOK = new Workbook("", "");

  private final DossierReader dossiers;
  private final Concerns concerns;
  private final SectionWords sections;
  private final int year;

  RowReader(IntakeSettings settings) {
    this.dossiers = new DossierReader(settings);
    this.concerns = new Concerns(settings);
    this.sections = new SectionWords(settings);
    this.year = settings.year();
  }

  /** The round's year. */
  int year() {
    return year;
  }

  /**
   * @param row the row with its mended cells
   */
  Outcome read(Table table, SheetRow row, Above above) {
    List<Refusal> refused = new ArrayList<>(0);
    RowCells cells = new RowCells(table, row, refused::add, above.sections());
    RowKind kind = RowKind.of(row, cells, above.signature());
    SectionRow section = SectionRow.of(kind, row, cells, above.signature(), sections);
    kind = section == null ? kind : RowKind.GROUP;
    Subject subject = null;
    Dossier dossier = null;
    switch (kind) {
      case NOMINEE -> {
        subject = Subjects.of(table.layout(), cells);
        dossier = subject == null ? null : dossiers.read(subject, cells);
      }
      case NAMELESS ->
          cells.refuse(
              Column.NAME,
              "dòng " + row.number() + " có dữ liệu nhưng không có tên.",
              "Ghi tên, hoặc xóa dòng.");
      case MISNAMED ->
          cells.refuse(
              Column.NAME,
              Problem.quote(cells.nameCell().text()) + " không phải tên.",
              "Ghi tên, hoặc xóa dòng.");
      default -> {}
    }
    return new Outcome(kind, cells, section, subject, dossier, refused);
  }

  /** The row for whoever looks at it; {@code sample} if nothing is asked in the whole list. */
  ReadLine line(Outcome outcome, SheetRow sent, Above above, boolean sample) {
    RowCells cells = outcome.cells();
    Taken taken = taken(outcome, sample);
    return new ReadLine(
        cells.table().sheet(),
        sent.number(),
        taken,
        outcome.subject(),
        raw(sent),
        concerns.of(outcome, above),
        because(outcome, taken, above),
        above);
  }

  /** The row of a line, taken again by itself. */
  ReadLine again(FoundTable found, SheetMends mends, ReadLine line) {
    Table table = Table.of(NO_WORKBOOK, found);
    SheetRow sent = new HeldRow(line.row(), line.cells());
    Mending.Reason leftOut = mends.leftOut(line.row());
    if (leftOut != null) {
      return leftOut(table, sent, leftOut, line.above());
    }
    SheetRow row = Rewording.of(mends.words(), table).apply(mends.mend(sent));
    return line(read(table, row, line.above()), sent, line.above(), line.taken() == Taken.SAMPLE);
  }

  /** A row that the readers cannot take; what else was said of it does not stand any more. */
  static ReadLine unreadable(ReadLine line) {
    int longest = 0;
    for (int i = 1; i < line.cells().size(); i++) {
      boolean longer =
          line.cells().get(i).text().length() > line.cells().get(longest).text().length();
      longest = longer ? i : longest;
    }
    return new ReadLine(
        line.sheet(),
        line.row(),
        Taken.NAMELESS,
        null,
        line.cells(),
        List.of(
            new Concern(
                longest,
                Concern.Level.REFUSED,
                "dòng " + line.row() + " không đọc được: có ô quá dài hoặc quá rối.",
                "Rút gọn các ô dài của dòng, hoặc bỏ chỗ vừa sửa.",
                List.of())),
        "không đọc được",
        line.above());
  }

  /** What a row above the header says of the list, or null. */
  @Nullable SectionRow title(Table table, SheetRow row) {
    return SectionRow.title(row, new RowCells(table, row, refusal -> {}), sections);
  }

  static ReadLine header(Table table, SheetRow row, Above above) {
    SheetRow sent = MendedRow.sent(row);
    return new ReadLine(
        table.sheet(),
        sent.number(),
        Taken.HEADER,
        null,
        raw(sent),
        List.of(),
        "tiêu đề của danh sách",
        above);
  }

  static ReadLine leftOut(Table table, SheetRow sent, Mending.Reason reason, Above above) {
    String because =
        switch (reason) {
          case RETURNED -> "trả lại đơn vị";
          case MERGED -> "trùng với dòng khác";
          case NOBODY -> "đã xác nhận không phải hồ sơ";
        };
    return new ReadLine(
        table.sheet(), sent.number(), Taken.LEFT_OUT, null, raw(sent), List.of(), because, above);
  }

  private static List<RawCell> raw(SheetRow row) {
    int width = Math.min(row.width(), TableFinder.MAX_COLUMNS);
    List<RawCell> cells = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      cells.add(row.cell(i));
    }
    return cells;
  }

  private static Taken taken(Outcome outcome, boolean sample) {
    return switch (outcome.kind()) {
      case NOMINEE ->
          outcome.dossier() == null ? Taken.NAMELESS : sample ? Taken.SAMPLE : Taken.NOMINEE;
      case NAMELESS, MISNAMED -> Taken.NAMELESS;
      case GROUP -> Taken.SECTION;
      case HEADER -> Taken.HEADER;
      case TOTAL -> Taken.TOTAL;
      case SIGNATURE -> Taken.SIGNATURE;
      case NOTHING -> Taken.NOTHING;
    };
  }

  private static String because(Outcome outcome, Taken taken, Above above) {
    return switch (taken) {
      case NOMINEE -> "";
      case SAMPLE -> "dòng mẫu, chưa ghi danh hiệu hay hình thức đề nghị";
      case SECTION ->
          "tên nhóm, không phải người được đề nghị"
              + (outcome.section() == null ? "" : Sections.told(outcome.section().said().says()));
      case TOTAL -> "dòng tổng cộng";
      case SIGNATURE -> "phần ký tên";
      case HEADER -> "tiêu đề in lại";
      case NAMELESS ->
          switch (outcome.kind()) {
            case NAMELESS -> "có dữ liệu nhưng không có tên";
            case MISNAMED -> "ô tên không phải tên";
            default -> "chưa rõ là cá nhân hay tập thể";
          };
      case LEFT_OUT, NOTHING -> above.signature() ? "đứng dưới phần ký tên" : "không nói về ai";
    };
  }
}
