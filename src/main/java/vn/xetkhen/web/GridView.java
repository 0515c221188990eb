package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.submission.Grid;

/**
 * Rows of a list as the grid shows them, list by list: the name and the columns in which something
 * should be looked at or was mended, or all columns.
 */
record GridView(List<Part> parts) {

  /** Headers of the template under which names stand. */
  static final Set<String> NAMES = Set.of("Họ và tên", "Tên tập thể", "Tên tập thể/cá nhân");

  private static final int LONG = 24;

  /** Rows that stand in the same list. */
  record Part(String sheet, int table, List<Head> heads, List<Row> rows) {
    /** The columns shown, for the way back to the same ones. */
    public String columns() {
      return columnsOf(heads);
    }
  }

  static String columnsOf(List<Head> heads) {
    return heads.stream().map(head -> "" + head.column()).collect(Collectors.joining(","));
  }

  /**
   * @param header as written; what it is taken for where nothing is written
   */
  record Head(int column, String letter, String header, boolean wide) {}

  /**
   * @param key names the row in the page
   * @param away whether it is no nominee
   */
  record Row(
      String key,
      String sheet,
      int number,
      boolean away,
      ReadLine.Taken taken,
      List<Cell> cells,
      List<Advice> advices) {}

  /**
   * @param text what it says now
   * @param original what the sender wrote, if that is something else; else null
   * @param level of its gravest concern, or null
   */
  record Cell(
      String key,
      String label,
      String text,
      @Nullable String original,
      Concern.@Nullable Level level,
      boolean name,
      boolean wide) {

    /** Value of {@code data-o}. */
    public @Nullable String code() {
      return level == null ? null : level == Concern.Level.REFUSED ? "not-met" : "missing";
    }

    public String sign() {
      return level == Concern.Level.REFUSED ? "✗" : "?";
    }

    /** Class of its element: narrow screens hide a plain one. */
    public String look() {
      String kind = name ? "name" : level == null && original == null ? "plain" : "";
      return wide ? ("wide " + kind).strip() : kind;
    }
  }

  /**
   * What is wrong with a cell and how it is cured.
   *
   * @param address such as {@code K14}
   * @param header as written, else what it is taken for
   * @param meaning header of the template; empty for a note
   * @param text what the cell says now
   * @param first whether it is the first of its cell, which carries the field to type in
   */
  record Advice(
      String key,
      String sheet,
      int row,
      int column,
      String address,
      String header,
      String meaning,
      Concern concern,
      String text,
      boolean first) {

    public String code() {
      return concern.level() == Concern.Level.REFUSED ? "not-met" : "missing";
    }

    /** Whether it may stay as it is: it can be read, only hardly be meant so. */
    public boolean keepable() {
      return concern.level() == Concern.Level.ODD || concern.level() == Concern.Level.LETTERS;
    }

    /** Whether the same word may stand for the same thing the next time. */
    public boolean rememberable() {
      return concern.level() == Concern.Level.REFUSED
          && !meaning.isEmpty()
          && !text.isBlank()
          && text.chars().noneMatch(Character::isDigit);
    }

    /** Whether the text asks for more than one line. */
    public boolean several() {
      return text.length() > 40 || text.contains("\n");
    }
  }

  static GridView of(List<Grid.Row> rows, boolean all) {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); ) {
      int table = rows.get(from).table();
      int to = from;
      while (to < rows.size() && rows.get(to).table() == table) {
        to++;
      }
      parts.add(part(rows.subList(from, to), all));
      from = to;
    }
    return new GridView(parts);
  }

  private static Part part(List<Grid.Row> rows, boolean all) {
    List<Head> heads = heads(rows, all);
    return new Part(
        rows.get(0).sheet(),
        rows.get(0).table(),
        heads,
        rows.stream().map(row -> row(row, heads)).toList());
  }

  private static List<Head> heads(List<Grid.Row> rows, boolean all) {
    TreeMap<Integer, Grid.Cell> known = new TreeMap<>();
    Set<Integer> shown = new TreeSet<>();
    Set<Integer> wide = new TreeSet<>();
    for (Grid.Row row : rows) {
      for (Grid.Cell cell : row.cells()) {
        known.putIfAbsent(cell.column(), cell);
        boolean name = NAMES.contains(cell.meaning());
        if (all || name || cell.mended() || !cell.concerns().isEmpty()) {
          shown.add(cell.column());
        }
        if (name || cell.text().length() > LONG) {
          wide.add(cell.column());
        }
      }
    }
    return shown.stream()
        .map(known::get)
        .map(c -> new Head(c.column(), letter(c), header(c), wide.contains(c.column())))
        .toList();
  }

  /** Heads of the columns of one row, as far as they are among these. */
  static List<Head> heads(Grid.Row row, List<Integer> columns) {
    return heads(List.of(row), true).stream().filter(h -> columns.contains(h.column())).toList();
  }

  /** A row under these columns. */
  static Row row(Grid.Row row, List<Head> heads) {
    String key = key(row.sheet(), row.row());
    List<Cell> cells = new ArrayList<>();
    for (Head head : heads) {
      Grid.Cell cell = row.cell(head.column());
      cells.add(
          cell == null
              ? new Cell(
                  key + head.letter(),
                  head.letter() + " " + head.header(),
                  "",
                  null,
                  null,
                  false,
                  head.wide())
              : cell(key, cell, head.wide()));
    }
    boolean away = row.taken() != ReadLine.Taken.NOMINEE && row.taken() != ReadLine.Taken.NAMELESS;
    return new Row(key, row.sheet(), row.row(), away, row.taken(), cells, advices(key, row));
  }

  /** A name for the row's element that says nothing of the sheet. */
  static String key(String sheet, int row) {
    return "r" + Integer.toHexString(sheet.hashCode()) + "-" + row;
  }

  private static Cell cell(String key, Grid.Cell cell, boolean wide) {
    return new Cell(
        key + letter(cell),
        letter(cell) + " " + header(cell),
        cell.text(),
        cell.text().equals(cell.read()) ? null : cell.read(),
        cell.concerns().stream()
            .map(Concern::level)
            .min(java.util.Comparator.naturalOrder())
            .orElse(null),
        NAMES.contains(cell.meaning()),
        wide);
  }

  private static List<Advice> advices(String key, Grid.Row row) {
    List<Advice> advices = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (Grid.Cell cell : row.cells()) {
      for (Concern concern : cell.concerns()) {
        boolean first = seen.add(cell.column());
        advices.add(
            new Advice(
                "a-" + key + letter(cell) + (first ? "" : "-" + advices.size()),
                row.sheet(),
                row.row(),
                cell.column(),
                cell.address(),
                header(cell),
                cell.meaning(),
                concern,
                cell.text(),
                first));
      }
    }
    return advices;
  }

  private static String letter(Grid.Cell cell) {
    return Source.Cell.columnName(cell.column());
  }

  private static String header(Grid.Cell cell) {
    return cell.header().isBlank() ? cell.meaning() : cell.header().strip();
  }
}
