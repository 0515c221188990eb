package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.FoundTable.FoundColumn;

/**
 * A list found in a sheet: which column holds what.
 *
 * @param columns column index of each known column
 * @param ratings column index of «Xếp loại» by year
 * @param organisations column index of «Đảng, đoàn thể» by year
 * @param notes columns kept as notes
 * @param extras headers of the columns that nothing asks for
 * @param unused headers that say too little or say something twice
 * @param found every column of the header with its meaning, without samples
 */
record Table(
    Workbook workbook,
    Header header,
    Layout layout,
    Map<Column, Integer> columns,
    NavigableMap<Integer, Integer> ratings,
    NavigableMap<Integer, Integer> organisations,
    List<NoteColumn> notes,
    List<String> extras,
    List<String> unused,
    List<FoundColumn> found,
    Map<Column, Source> absent) {

  /** A column whose text is kept under its header. */
  record NoteColumn(int index, String header) {}

  static Table of(
      Workbook workbook,
      Header header,
      Layout layout,
      Map<Column, Integer> columns,
      Map<Integer, Integer> ratings,
      Map<Integer, Integer> organisations,
      List<NoteColumn> notes,
      List<String> extras,
      List<String> unused,
      List<FoundColumn> found) {
    Map<Column, Source> absent = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      if (!columns.containsKey(column)) {
        absent.put(column, new Source.AbsentColumn(workbook, header.sheet(), column.header()));
      }
    }
    return new Table(
        workbook,
        header,
        layout,
        new EnumMap<>(columns),
        new TreeMap<>(ratings),
        new TreeMap<>(organisations),
        List.copyOf(notes),
        List.copyOf(extras),
        List.copyOf(unused),
        List.copyOf(found),
        absent);
  }

  /** The table that was told, understood as it was told. */
  static Table of(Workbook workbook, FoundTable table) {
    List<HeaderBlock.Stack> stacks = new ArrayList<>();
    List<Mending.ColumnChoice> choices = new ArrayList<>();
    for (FoundColumn column : table.columns()) {
      while (stacks.size() <= column.index()) {
        stacks.add(HeaderBlock.Stack.NONE);
      }
      if (!column.header().isEmpty()) {
        stacks.set(column.index(), new HeaderBlock.Stack(List.of(column.header()), false));
      }
      choices.add(new Mending.ColumnChoice(column.index(), column.taken() ? column.meaning() : ""));
    }
    Header header = new Header(table.sheet(), table.firstHeaderRow(), table.headerRow(), stacks);
    return ColumnMapper.map(workbook, header, table.layout(), choices, -1);
  }

  String sheet() {
    return header.sheet();
  }

  /** Row number of the last row of the header. */
  int headerRow() {
    return header.lastRow();
  }

  /** Column index, or -1 if the sheet has no such column. */
  int index(Column column) {
    Integer index = columns.get(column);
    return index == null ? -1 : index;
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** As it is told to whoever listens, with a few texts of each column and guesses. */
  FoundTable told(List<SheetRow> below, int year) {
    List<FoundColumn> told = new ArrayList<>();
    for (FoundColumn column : HeaderGuess.complete(this, year)) {
      List<String> samples = samples(column.index(), below);
      if (!column.header().isEmpty() || !column.meaning().isEmpty() || !samples.isEmpty()) {
        told.add(
            new FoundColumn(
                column.index(),
                column.header(),
                column.meaning(),
                column.confidence(),
                samples,
                column.others()));
      }
    }
    return new FoundTable(header.sheet(), header.firstRow(), header.lastRow(), layout, told);
  }

  private static List<String> samples(int column, List<SheetRow> below) {
    List<String> samples = new ArrayList<>();
    for (SheetRow row : below) {
      RawCell cell = row.cell(column);
      if (samples.size() < FoundColumn.MAX_SAMPLES && !cell.blank() && !cell.unusable()) {
        String text = CellText.oneLine(cell.text());
        String sample = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        if (!samples.contains(sample)) {
          samples.add(sample);
        }
      }
    }
    return samples;
  }
}
