package vn.xetkhen.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;

/**
 * A list found in a sheet: which column holds what.
 *
 * @param headerRow row number of the last row of the header
 * @param columns column index of each known column
 * @param ratings column index of «Xếp loại» by year
 * @param organisations column index of «Đảng, đoàn thể» by year
 * @param notes columns kept as notes
 * @param extras headers of the columns that nothing asks for
 * @param unused headers that say too little or say something twice
 */
record Table(
    Workbook workbook,
    String sheet,
    Layout layout,
    int headerRow,
    Map<Column, Integer> columns,
    NavigableMap<Integer, Integer> ratings,
    NavigableMap<Integer, Integer> organisations,
    List<NoteColumn> notes,
    List<String> extras,
    List<String> unused,
    Map<Column, Source> absent) {

  /** A column whose text is kept under its header. */
  record NoteColumn(int index, String header) {}

  static Table of(
      Workbook workbook,
      String sheet,
      Layout layout,
      int headerRow,
      Map<Column, Integer> columns,
      Map<Integer, Integer> ratings,
      Map<Integer, Integer> organisations,
      List<NoteColumn> notes,
      List<String> extras,
      List<String> unused) {
    Map<Column, Source> absent = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      if (!columns.containsKey(column)) {
        absent.put(column, new Source.AbsentColumn(workbook, sheet, column.header()));
      }
    }
    return new Table(
        workbook,
        sheet,
        layout,
        headerRow,
        new EnumMap<>(columns),
        new TreeMap<>(ratings),
        new TreeMap<>(organisations),
        List.copyOf(notes),
        List.copyOf(extras),
        List.copyOf(unused),
        absent);
  }

  /** Column index, or -1 if the sheet has no such column. */
  int index(Column column) {
    Integer index = columns.get(column);
    return index == null ? -1 : index;
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }
}
