package vn.xetkhen.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Mending.TableChoice;
import vn.xetkhen.intake.ReadLine.Above;

/** Reads the rows of one sheet, from the header it finds to the end. */
final class SheetReader {

  /** Titles above a header are never longer than this. */
  private static final int HEADER_WITHIN = 50;

  /** Samples of a column are looked for in so many rows below its header. */
  private static final int SAMPLE_ROWS = 12;

  /** Codes of so many rows tell how many digits a code has, before the first is looked at. */
  private static final int CODE_ROWS = 200;

  private final Delivery delivery;
  private final RowReader reader;
  private final SheetMends mends;
  private final String sheet;
  private final TableFinder finder;
  private final Deque<TableChoice> choices;
  private final HeldBack held;
  private final RowNumbers hiddenRows = new RowNumbers();
  private final SheetLetters letters;
  private final Sections sections = new Sections();
  private @Nullable Table table;
  private Rewording words = Rewording.NONE;
  private Above above = Above.NOTHING;

  SheetReader(
      Delivery delivery, RowReader reader, SheetMends mends, Workbook workbook, String sheet) {
    this.delivery = delivery;
    this.reader = reader;
    this.mends = mends;
    this.sheet = sheet;
    this.finder = new TableFinder(workbook, sheet);
    this.choices = new ArrayDeque<>(mends.tables());
    this.held = new HeldBack(delivery);
    this.letters = new SheetLetters(delivery, sheet);
  }

  void read(Iterator<SheetRow> rows) {
    RowFeed feed = new RowFeed(rows, delivery, mends);
    Table first = first(feed);
    if (first == null) {
      delivery.notice(
          sheet,
          Notice.Kind.NO_TABLE,
          "Trang «" + sheet + "» không có bảng danh sách đề nghị khen thưởng nên không đọc.");
      guess(feed);
      return;
    }
    for (List<SheetRow> next = feed.ahead(1);
        !next.isEmpty() && next.get(0).number() <= first.headerRow();
        next = feed.ahead(1)) {
      SheetRow row = Objects.requireNonNull(feed.next());
      if (row.number() < first.header().firstRow()) {
        begin(reader.title(first, row));
      } else {
        letters.header(row);
      }
    }
    sections.header(false);
    above = new Above(false, above.codeDigits(), sections.said());
    begin(first, feed);
    for (SheetRow row = feed.next(); row != null; row = feed.next()) {
      if (!choices.isEmpty() && row.number() >= choices.getFirst().firstHeaderRow()) {
        chosen(row, feed);
      } else {
        read(row, feed);
      }
    }
    held.end(sheet);
    if (!hiddenRows.isEmpty()) {
      delivery.notice(
          sheet,
          Notice.Kind.HIDDEN_ROW,
          "Trang «%s»: đọc cả các dòng đang bị ẩn hoặc bị lọc: %s. Bỏ qua dòng nào không gửi."
              .formatted(sheet, hiddenRows));
    }
    letters.tellNames();
  }

  private @Nullable Table first(RowFeed feed) {
    List<SheetRow> top = feed.ahead(HEADER_WITHIN);
    Table found = finder.find(top);
    TableChoice choice = choices.peek();
    if (choice == null || found != null && isLater(choice, found, top)) {
      return found;
    }
    choices.remove();
    Table chosen = finder.chosen(choice, feed.aheadThrough(choice.headerRow(), SAMPLE_ROWS));
    return chosen == null ? found : chosen;
  }

  /** Whether the choice is about a list below the first one, and not about that one itself. */
  private boolean isLater(TableChoice choice, Table found, List<SheetRow> top) {
    if (choice.firstHeaderRow() <= found.headerRow()) {
      return false;
    }
    for (int i = 0; i < top.size(); i++) {
      if (top.get(i).number() == choice.firstHeaderRow()) {
        return finder.at(top, i) != null;
      }
    }
    return true;
  }

  private void guess(RowFeed feed) {
    List<SheetRow> top = feed.ahead(HEADER_WITHIN);
    Table guessed = finder.guess(top, reader.year());
    if (guessed != null) {
      List<SheetRow> below =
          top.stream()
              .filter(row -> row.number() > guessed.headerRow())
              .limit(SAMPLE_ROWS)
              .toList();
      FoundTable told = guessed.told(below, reader.year());
      delivery.table(told);
      proposed(told);
    }
  }

  private void begin(Table found, RowFeed feed) {
    table = found;
    letters.tellHeaders();
    words = Rewording.of(mends.words(), found);
    if (found.has(Column.STAFF_CODE)) {
      feed.ahead(CODE_ROWS).forEach(row -> codes(row.cell(found.index(Column.STAFF_CODE))));
    }
    FoundTable told = found.told(feed.ahead(SAMPLE_ROWS), reader.year());
    delivery.table(told);
    proposed(told);
    if (!found.extras().isEmpty()) {
      delivery.notice(
          sheet,
          Notice.Kind.EXTRA_COLUMN,
          "Trang «" + sheet + "»: giữ làm ghi chú các cột " + names(found.extras()) + ".");
    }
    if (!found.unused().isEmpty()) {
      delivery.notice(
          sheet,
          Notice.Kind.UNUSED_COLUMN,
          "Trang «"
              + sheet
              + "»: chỉ giữ làm ghi chú các cột trùng tên hoặc không ghi năm "
              + names(found.unused())
              + ".");
    }
  }

  /** Guesses are told, never followed before somebody confirms them. */
  private void proposed(FoundTable told) {
    List<String> columns =
        told.columns().stream()
            .filter(column -> !column.meaning().isEmpty() && !column.taken())
            .map(
                column ->
                    Source.Cell.columnName(column.index())
                        + " «"
                        + column.header()
                        + "» có lẽ là "
                        + column.meaning())
            .toList();
    if (!columns.isEmpty()) {
      delivery.notice(
          sheet,
          Notice.Kind.PROPOSED_COLUMN,
          "Trang «"
              + sheet
              + "»: chưa dùng các cột mới đoán được nghĩa, chỉ giữ làm ghi chú cho đến khi có người"
              + " xác nhận: "
              + String.join("; ", columns)
              + ".");
    }
  }

  private static String names(List<String> headers) {
    return "«" + String.join("», «", headers) + "»";
  }

  /** A list below the first one whose header a person pointed at. */
  private void chosen(SheetRow row, RowFeed feed) {
    TableChoice choice = choices.remove();
    List<SheetRow> header = new ArrayList<>(List.of(row));
    header.addAll(feed.aheadThrough(choice.headerRow(), SAMPLE_ROWS));
    Table next = finder.chosen(choice, header);
    if (next == null) {
      read(row, feed);
      return;
    }
    header(row, next, feed);
  }

  /** Passes over the rows of a header and goes on with its list. */
  private void header(SheetRow row, Table next, RowFeed feed) {
    Table current = Objects.requireNonNull(table);
    Above over = above;
    boolean again = next.header().texts().equals(current.header().texts());
    sections.header(again && !over.signature());
    above = new Above(false, over.codeDigits(), sections.said());
    held.line(() -> RowReader.header(current, row, over));
    for (List<SheetRow> under = feed.ahead(1);
        !under.isEmpty() && under.get(0).number() <= next.headerRow();
        under = feed.ahead(1)) {
      SheetRow below = Objects.requireNonNull(feed.next());
      held.line(() -> RowReader.header(current, below, over));
    }
    if (again) {
      // printed again on a new page: what it says is known
      table = next.found().equals(current.found()) ? next : current;
    } else {
      begin(next, feed);
    }
  }

  private void read(SheetRow mended, RowFeed feed) {
    Table current = Objects.requireNonNull(table);
    SheetRow sent = MendedRow.sent(mended);
    Mending.Reason leftOut = mends.leftOut(mended.number());
    Above over = above;
    if (leftOut != null) {
      RowReader.Outcome left = reader.read(current, words.apply(mended), over);
      if (left.kind() == RowKind.NOMINEE) {
        held.leftOut(left.cells());
      }
      held.line(() -> RowReader.leftOut(current, sent, leftOut, over));
      return;
    }
    if (finder.mayBegin(mended, current)) {
      Table another = finder.another(withAhead(mended, feed));
      if (another != null) {
        header(mended, another, feed);
        return;
      }
    }
    RowReader.Outcome outcome = reader.read(current, words.apply(mended), over);
    if (mended.hidden()) {
      hiddenRows.add(mended.number());
    }
    switch (outcome.kind()) {
      case HEADER -> {
        Table next = finder.at(withAhead(mended, feed), 0);
        header(mended, next == null ? current : next, feed);
        return;
      }
      case SIGNATURE -> above = new Above(true, over.codeDigits(), over.sections());
      case GROUP -> group(outcome.cells(), outcome.section());
      default -> {}
    }
    if (outcome.kind() == RowKind.NOMINEE) {
      sections.nominee(mended.number());
      codes(outcome.cells().raw(Column.STAFF_CODE));
      letters.name(outcome.cells());
      held.nominee(outcome, sample -> reader.line(outcome, sent, over, sample));
    } else {
      held.other(outcome, () -> reader.line(outcome, sent, over, false));
    }
  }

  private static List<SheetRow> withAhead(SheetRow row, RowFeed feed) {
    List<SheetRow> rows = new ArrayList<>(List.of(row));
    rows.addAll(feed.ahead(SAMPLE_ROWS));
    return rows;
  }

  private void group(RowCells cells, @Nullable SectionRow section) {
    delivery.notice(sheet, Notice.Kind.GROUP_ROW, Sections.notice(sheet, cells, section));
    begin(section);
  }

  /** What the staff codes so far tell of zeros lost below. */
  private void codes(RawCell code) {
    int digits = OddCells.codeDigits(above.codeDigits(), code);
    if (digits != above.codeDigits()) {
      above = new Above(above.signature(), digits, above.sections());
    }
  }

  private void begin(@Nullable SectionRow section) {
    if (section != null) {
      sections.begin(section, above.signature());
      above = new Above(above.signature(), above.codeDigits(), sections.said());
    }
  }
}
