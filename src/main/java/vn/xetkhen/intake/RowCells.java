package vn.xetkhen.intake;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.ReadLine.Section;
import vn.xetkhen.letters.LetterRepair;
import vn.xetkhen.letters.Repair;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.Stated;

/** The cells of one row by what their columns hold; each cell that cannot be read is refused. */
final class RowCells {

  static final int MAX_TEXT = 32_767;

  private final Table table;
  private final SheetRow row;

  /** The same row as it was sent: what is read from {@link #row} comes from these cells. */
  private final SheetRow sent;

  private final Consumer<Refusal> refused;
  private final List<Section> sections;

  /** A cell is refused once, however many facts come from it. */
  private final BitSet refusedColumns = new BitSet();

  RowCells(Table table, SheetRow row, Consumer<Refusal> refused) {
    this(table, row, refused, List.of());
  }

  /**
   * @param sections what section rows above say where this row leaves it blank
   */
  RowCells(Table table, SheetRow row, Consumer<Refusal> refused, List<Section> sections) {
    this.sections = sections;
    this.table = table;
    this.row = row;
    this.sent = MendedRow.sent(row);
    this.refused = refused;
  }

  Table table() {
    return table;
  }

  int width() {
    return Math.min(row.width(), TableFinder.MAX_COLUMNS);
  }

  /** What the sender's letters in a cell should read; empty for what a person wrote. */
  Optional<Repair> repair(int index) {
    boolean mended = row instanceof MendedRow now && now.mended(index);
    RawCell cell = row.cell(index);
    return mended || cell.type() != RawCell.Type.TEXT
        ? Optional.empty()
        : LetterRepair.of(cell.text(), row.font(index));
  }

  int number() {
    return row.number();
  }

  boolean has(Column column) {
    return table.has(column);
  }

  RawCell raw(Column column) {
    return raw(table.index(column));
  }

  /** Whether nothing stands in a column. */
  boolean blank(int index) {
    return raw(index).blank();
  }

  RawCell raw(int index) {
    return index < 0 ? RawCell.BLANK : row.cell(index);
  }

  /** What stands for the nominee's name, be it in one column or in two. */
  RawCell nameCell() {
    RawCell name = raw(Column.NAME);
    int given = table.index(Column.GIVEN_NAME);
    if (given < 0 || raw(given).blank() || raw(given).unusable() || name.unusable()) {
      return name;
    }
    String both = name.blank() ? raw(given).text() : name.text() + " " + raw(given).text();
    return RawCell.ofText(both);
  }

  /** A cell whose text is taken as it is, on one line; empty if blank, absent or refused. */
  String text(Column column) {
    int index = table.index(column);
    RawCell cell = raw(index);
    Section section = section(column);
    if (section != null) {
      return section.value();
    }
    return cell.blank() || !usable(index, cell) ? "" : CellText.oneLine(cell.text());
  }

  /** Whether the row or a section above it says something of a column. */
  boolean says(Column column) {
    return !raw(column).blank() || section(column) != null;
  }

  /** The section that speaks for a blank or absent cell, or null. */
  @Nullable Section section(Column column) {
    return sections.isEmpty() || !raw(column).blank() ? null : Sections.about(column, sections);
  }

  <T> Stated<T> stated(Column column, CellReader<T> reader) {
    int index = table.index(column);
    Section section = section(column);
    if (section != null) {
      return bySection(column, section, reader);
    }
    return index < 0
        ? Stated.blank(java.util.Objects.requireNonNull(table.absent().get(column)))
        : stated(index, reader);
  }

  <T> Stated<T> stated(Column column, Memo<Parsed<T>> memo) {
    return stated(column, cell -> memo.get(cell.text()));
  }

  private <T> Stated<T> stated(int index, CellReader<T> reader) {
    RawCell cell = raw(index);
    Source.Cell source = source(index, cell);
    if (cell.blank() || !usable(index, cell)) {
      return Stated.blank(source);
    }
    Parsed<T> parsed = reader.read(cell);
    if (parsed.problem() != null) {
      refuse(source, parsed.problem());
    }
    return new Stated<>(parsed.value(), source);
  }

  private <T> Stated<T> bySection(Column column, Section section, CellReader<T> reader) {
    Parsed<T> parsed = reader.read(RawCell.ofText(section.value()));
    if (parsed.problem() != null) {
      // the section does not fit this row: the row has to say it itself
      refuse(column, parsed.problem().what(), parsed.problem().advice());
    }
    return new Stated<>(
        parsed.value(),
        new Source.Cell(
            table.workbook(), table.sheet(), section.row(), section.column(), section.text()));
  }

  /** «Xếp loại» or «Đảng, đoàn thể» by year, up to the round's year. */
  <T> NavigableMap<Integer, Stated<T>> byYear(
      NavigableMap<Integer, Integer> columns, int lastYear, Memo<Parsed<T>> memo) {
    NavigableMap<Integer, Stated<T>> years = new TreeMap<>();
    for (Map.Entry<Integer, Integer> column : columns.headMap(lastYear, true).entrySet()) {
      years.put(column.getKey(), stated(column.getValue(), cell -> memo.get(cell.text())));
    }
    return Collections.unmodifiableNavigableMap(years);
  }

  <T> Entries<T> entries(Column column, Memo<ListCell<T>> memo) {
    int index = table.index(column);
    if (index < 0) {
      return Entries.notHandedIn(java.util.Objects.requireNonNull(table.absent().get(column)));
    }
    RawCell cell = raw(index);
    Source.Cell source = source(index, cell);
    if (cell.blank()) {
      return Entries.none(source);
    }
    if (!usable(index, cell)) {
      return Entries.notHandedIn(source);
    }
    ListCell<T> list = memo.get(cell.text());
    if (list.problem() != null) {
      refuse(source, list.problem());
    }
    return list.in(source);
  }

  /** Note columns, and ratings of years after the round's, which count nowhere (law.md R 2). */
  Map<String, String> notes(int lastYear) {
    Map<String, String> notes = null;
    for (Table.NoteColumn column : table.notes()) {
      notes = note(notes, column.index(), column.header());
    }
    for (Map.Entry<Integer, Integer> late : table.ratings().tailMap(lastYear, false).entrySet()) {
      notes = note(notes, late.getValue(), Column.RATING_HEADER + " " + late.getKey());
    }
    for (Map.Entry<Integer, Integer> late :
        table.organisations().tailMap(lastYear, false).entrySet()) {
      notes = note(notes, late.getValue(), Column.ORGANISATIONS_HEADER + " " + late.getKey());
    }
    return notes == null ? Map.of() : Collections.unmodifiableMap(notes);
  }

  private @Nullable Map<String, String> note(
      @Nullable Map<String, String> notes, int index, String header) {
    RawCell cell = raw(index);
    if (cell.blank() || cell.unusable() || cell.text().length() > MAX_TEXT) {
      return notes;
    }
    Map<String, String> into = notes == null ? new LinkedHashMap<>() : notes;
    into.putIfAbsent(header, cell.clean());
    return into;
  }

  /** False, and the cell refused, if it holds an error or more than a cell can hold. */
  private boolean usable(int index, RawCell cell) {
    if (cell.type() == RawCell.Type.ERROR) {
      refuse(
          source(index, cell), "ô báo lỗi " + cell.text() + ".", "Sửa công thức hoặc ghi giá trị.");
      return false;
    }
    if (cell.type() == RawCell.Type.UNCALCULATED) {
      refuse(
          source(index, cell),
          "công thức trong ô chưa có kết quả.",
          "Mở tệp bằng phần mềm bảng tính, lưu lại rồi gửi lại, hoặc ghi giá trị.");
      return false;
    }
    if (cell.text().length() > MAX_TEXT) {
      refuse(
          source(index, cell),
          "ô có " + cell.text().length() + " ký tự, nhiều hơn 32.767 ký tự một ô được chứa.",
          "Rút gọn nội dung.");
      return false;
    }
    return true;
  }

  void refuse(Column column, String what, String advice) {
    // a list without such a column is refused at its first one
    int index = Math.max(0, table.index(column));
    refuse(source(index, raw(index)), what, advice);
  }

  private void refuse(Source.Cell source, String what, String advice) {
    refuse(source, new Problem(what, advice));
  }

  private void refuse(Source.Cell source, Problem problem) {
    if (refusedColumns.get(source.column())) {
      return;
    }
    refusedColumns.set(source.column());
    Problem whole = problem.inLettersOf(repair(source.column()));
    refused.accept(Refusal.of(source, whole));
  }

  private Source.Cell source(int index, RawCell cell) {
    String value = sent == row ? cell.text() : sent.cell(index).text();
    return new Source.Cell(table.workbook(), table.sheet(), row.number(), index, value);
  }

  /** How many of the columns that say something about a nominee do so in this row. */
  int factCells() {
    int cells = 0;
    for (Map.Entry<Column, Integer> column : table.columns().entrySet()) {
      if (!NOT_FACTS.contains(column.getKey()) && holds(column.getValue())) {
        cells++;
      }
    }
    for (int index : table.ratings().values()) {
      cells += holds(index) ? 1 : 0;
    }
    for (int index : table.organisations().values()) {
      cells += holds(index) ? 1 : 0;
    }
    return cells;
  }

  private boolean holds(int index) {
    RawCell cell = raw(index);
    return !cell.blank() && !cell.unusable();
  }

  private static final Set<Column> NOT_FACTS =
      EnumSet.of(Column.INDEX, Column.NAME, Column.GIVEN_NAME, Column.NOTE);
}
