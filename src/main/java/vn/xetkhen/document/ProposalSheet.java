package vn.xetkhen.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.Standing;

/** The ranked list of one award, subject and kind. */
final class ProposalSheet {

  /**
   * What a list came to.
   *
   * @param rows number of nominees
   * @param ranked number of those in the pool
   */
  record Tally(
      String sheet,
      Award award,
      Subject subject,
      CommendationKind kind,
      int rows,
      int ranked,
      Map<Verdict, Integer> verdicts) {}

  static final int HEADER_ROW = 3;
  private static final int FLUSH_EVERY = 256;
  private static final int NAME_LIMIT = 31;

  private enum Column {
    RANK("Hạng", 6),
    NAME("", 23),
    POSITION("Chức vụ", 15),
    UNIT("Đơn vị", 21),
    VERDICT("Kết luận", 14),
    POINTS("Điểm", 6.5),
    MERITS("Cách tính điểm", 34),
    DECIDED("Vì sao ở hạng này", 22),
    TIE_BREAKS("Tiêu chí phụ", 17),
    LACKING("Còn thiếu", 28),
    SOURCE("Nguồn", 20);

    final String header;
    final double width;

    Column(String header, double width) {
      this.header = header;
      this.width = width;
    }
  }

  private final Workbook workbook;
  private final PaperContext context;
  private final Award award;
  private final Subject subject;
  private final CommendationKind kind;
  private final int part;
  private final List<Column> columns;
  private final Worksheet sheet;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

  /** Verdicts of the rows written last, whose cells have no look yet. */
  private final List<Verdict> pending = new ArrayList<>();

  private int row = HEADER_ROW + 1;
  private int nominees;
  private int ranked;

  ProposalSheet(
      Workbook workbook,
      PaperContext context,
      Award award,
      Subject subject,
      CommendationKind kind,
      int part) {
    this.workbook = workbook;
    this.context = context;
    this.award = award;
    this.subject = subject;
    this.kind = kind;
    this.part = part;
    columns =
        List.of(Column.values()).stream()
            .filter(c -> subject == Subject.INDIVIDUAL || c != Column.POSITION)
            .toList();
    sheet = workbook.newWorksheet(name(award, subject, kind, part));
    layOut();
    titles();
  }

  /** The sheet on which a list goes on that does not fit into this one. */
  ProposalSheet next() {
    return new ProposalSheet(workbook, context, award, subject, kind, part + 1);
  }

  int size() {
    return row - HEADER_ROW - 1;
  }

  /** At most 31 characters: the kinds and subjects are shortened before the award's name is cut. */
  static String name(Award award, Subject subject, CommendationKind kind, int part) {
    boolean both = award.subjects().size() > 1;
    String suffix = part == 1 ? "" : " (" + part + ")";
    String words =
        (both ? " - " + subject.label() : "")
            + (kind == CommendationKind.REGULAR ? "" : " - " + kind.label());
    String letters =
        (both ? " - " + (subject == Subject.INDIVIDUAL ? "CN" : "TT") : "")
            + (kind == CommendationKind.REGULAR
                ? ""
                : kind == CommendationKind.THEMATIC ? " - CĐ" : " - ĐX");
    String base = SafeText.clean(award.shortName());
    if (base.length() + words.length() + suffix.length() <= NAME_LIMIT) {
      return base + words + suffix;
    }
    int room = NAME_LIMIT - letters.length() - suffix.length();
    return (base.length() <= room ? base : base.substring(0, room)) + letters + suffix;
  }

  private void layOut() {
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width);
    }
    sheet.freezePane(2, HEADER_ROW + 1);
    SheetLook.print(
        sheet,
        (context.department().isEmpty() ? "" : context.department() + "; ")
            + "bộ tiêu chuẩn "
            + Wording.shortDigest(context.rulebookDigest()),
        HEADER_ROW,
        HEADER_ROW);
  }

  private void titles() {
    String what = award.type() == Award.Type.TITLE ? "danh hiệu " : "";
    title(
        0,
        Wording.upper("Danh sách xét tặng " + what + award.name() + " năm " + context.year()),
        SheetLook::title);
    title(
        1,
        Wording.sentence(subject.label())
            + ", "
            + kind.label()
            + "; theo quy định có hiệu lực ngày "
            + Wording.date(context.date())
            + (part == 1 ? "" : "; phần " + part),
        style -> style);
    title(
        2,
        context.rankingOrder().isEmpty()
            ? ""
            : "Thứ tự xếp hạng: " + String.join("; ", context.rankingOrder()) + ".",
        SheetLook::italic);
    sheet.rowHeight(0, 24);
    sheet.rowHeight(1, 17);
    sheet.rowHeight(2, 17);
    sheet.rowHeight(HEADER_ROW, 32);
    for (int i = 0; i < columns.size(); i++) {
      SheetLook.head(sheet, HEADER_ROW, i, header(columns.get(i)));
    }
  }

  /** Centred over the columns without merging them, which fastexcel writes in no fixed order. */
  private void title(int r, String text, UnaryOperator<StyleSetter> look) {
    for (int i = 0; i < columns.size(); i++) {
      StyleSetter style = SheetLook.text(sheet, r, i, i == 0 ? text : "");
      style.horizontalAlignment("centerContinuous").verticalAlignment("center");
      look.apply(style).set();
    }
  }

  private String header(Column column) {
    if (column == Column.NAME) {
      return subject == Subject.INDIVIDUAL ? "Họ và tên" : "Tên tập thể";
    }
    return column == Column.UNIT && subject == Subject.COLLECTIVE
        ? "Đơn vị cấp trên"
        : column.header;
  }

  void row(ListedNominee listed) throws IOException {
    Verdict verdict = listed.evaluation().verdict();
    verdicts.merge(verdict, 1, Integer::sum);
    nominees++;
    if (listed.place() != null) {
      ranked++;
    }
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      lines = Math.max(lines, cell(i, columns.get(i), listed));
    }
    sheet.rowHeight(row, SheetLook.height(lines));
    pending.add(verdict);
    nextRow();
  }

  /** Writes a cell without its look and says how many lines it takes. */
  private int cell(int i, Column column, ListedNominee listed) {
    if (column == Column.RANK || column == Column.POINTS) {
      Standing.Place place = listed.place();
      if (column == Column.POINTS) {
        sheet.value(row, i, listed.evaluation().points().total());
      } else if (place != null) {
        sheet.value(row, i, place.rank());
      }
      return 1;
    }
    String words = words(column, listed);
    SheetLook.write(sheet, row, i, words);
    // bold letters are wider
    return SheetLook.lines(words, column == Column.NAME ? column.width * 0.9 : column.width);
  }

  /** Looks are given to whole blocks of rows: cell by cell they would cost more than the text. */
  private void dress() {
    if (pending.isEmpty()) {
      return;
    }
    int first = row - pending.size();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      StyleSetter style = SheetLook.body(sheet.range(first, i, row - 1, i).style());
      if (column == Column.RANK || column == Column.POINTS) {
        style.horizontalAlignment("center");
      } else if (column == Column.NAME) {
        style.bold();
      }
      style.set();
    }
    int verdictColumn = columns.indexOf(Column.VERDICT);
    for (int from = 0, to = 1; to <= pending.size(); to++) {
      if (to == pending.size() || pending.get(to) != pending.get(from)) {
        sheet
            .range(first + from, verdictColumn, first + to - 1, verdictColumn)
            .style()
            .fillColor(SheetLook.wash(pending.get(from).outcome()))
            .set();
        from = to;
      }
    }
    pending.clear();
  }

  private static String words(Column column, ListedNominee listed) {
    Nominee nominee = listed.nominee();
    return switch (column) {
      case NAME -> nominee.name();
      case POSITION -> nominee.position();
      case UNIT -> nominee.unit();
      case VERDICT -> Wording.signed(listed.evaluation().verdict());
      case MERITS -> RowWords.points(listed.evaluation().points());
      case DECIDED -> RowWords.place(listed);
      case TIE_BREAKS -> listed.tieBreaks();
      case LACKING -> String.join("\n", listed.evaluation().lacking());
      case SOURCE -> RowWords.source(nominee);
      case RANK, POINTS -> throw new IllegalArgumentException(column.name());
    };
  }

  /** No merged cells here: they would forbid sorting. The words run over the empty cells. */
  void cut(String words) throws IOException {
    dress();
    for (int i = 0; i < columns.size(); i++) {
      SheetLook.text(sheet, row, i, i == 1 ? words : "")
          .bold()
          .fontColor("2B3A7A")
          .borderStyle(org.dhatim.fastexcel.BorderSide.TOP, BorderStyle.DOUBLE)
          .set();
    }
    nextRow();
  }

  private void nextRow() throws IOException {
    row++;
    if (size() % FLUSH_EVERY == 0) {
      dress();
      sheet.flush();
    }
  }

  Tally finish() throws IOException {
    dress();
    sheet.setAutoFilter(HEADER_ROW, 0, Math.max(HEADER_ROW, row - 1), columns.size() - 1);
    sheet.finish();
    return new Tally(sheet.getName(), award, subject, kind, nominees, ranked, verdicts);
  }
}
