package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.HeaderBlock.Stack;
import vn.xetkhen.intake.Mending.TableChoice;

/** Recognises the header of a nominee list, be it of one row or of up to three. */
final class TableFinder {

  static final int MAX_COLUMNS = 200;

  /** So many rows a header may have. */
  static final int MAX_HEADER_ROWS = 3;

  private final Workbook workbook;
  private final String sheet;

  TableFinder(Workbook workbook, String sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
  }

  /**
   * The header of the first list in these rows, or null if none names nominees and one thing about
   * them. What knows most columns is a header; an earlier one goes before if people stand under it.
   */
  @Nullable Table find(List<SheetRow> rows) {
    List<Table> tables = new ArrayList<>();
    Table best = null;
    for (int i = 0; i < rows.size(); i++) {
      Table table = at(rows, i);
      if (table != null) {
        tables.add(table);
        best = best == null || better(table, best) ? table : best;
      }
    }
    best = best == null ? null : withGroups(best, tables);
    for (Table earlier : tables) {
      if (best != null
          && earlier.headerRow() < best.header().firstRow()
          && hasPeople(earlier, best.header().firstRow(), rows)) {
        return earlier;
      }
    }
    return best;
  }

  private static boolean better(Table table, Table than) {
    return known(table) > known(than)
        || known(table) == known(than) && grouped(than) && !grouped(table);
  }

  /**
   * A row above the names that says what groups of columns are about is part of the header, since
   * «Hình thức» below «Khen thưởng đã đạt» is nothing that is asked for.
   */
  private static Table withGroups(Table table, List<Table> tables) {
    for (Table grouped : tables) {
      if (grouped.headerRow() == table.headerRow()
          && grouped.header().firstRow() < table.header().firstRow()
          && grouped.header().stacks().stream().anyMatch(s -> s.shared() && saysMore(s, grouped))) {
        return grouped;
      }
    }
    return table;
  }

  private static boolean saysMore(Stack stack, Table table) {
    return Meanings.ofHeader(HeaderWords.fold(stack.parts().get(0)), table.layout()) != null;
  }

  /** Whether nobody is named in the first row of the header. */
  private static boolean grouped(Table table) {
    return table.header().firstRow() < table.headerRow()
        && table.header().stacks().get(Math.max(0, table.index(Column.NAME))).parts().size() > 1;
  }

  private static boolean hasPeople(Table table, int before, List<SheetRow> rows) {
    for (SheetRow row : rows) {
      if (row.number() > table.headerRow() && row.number() < before) {
        RowCells cells = new RowCells(table, row, refusal -> {});
        if (RowKind.isNumber(cells.raw(Column.INDEX))
            && RowKind.of(row, cells, false) == RowKind.NOMINEE) {
          return true;
        }
      }
    }
    return false;
  }

  private static int known(Table table) {
    return table.columns().size() + table.ratings().size() + table.organisations().size();
  }

  /**
   * Whether a row below a header may begin another list, whose names stand in another column.
   * Quick, since it is asked of every row without a number.
   */
  boolean mayBegin(SheetRow row, Table current) {
    int index = current.index(Column.INDEX);
    if (index >= 0 && RowKind.isNumber(row.cell(index))) {
      return false;
    }
    for (int i = 0; i < Math.min(row.width(), MAX_COLUMNS); i++) {
      RawCell cell = row.cell(i);
      String text = cell.text();
      if (cell.type() == RawCell.Type.TEXT
          && text.length() >= 5
          && text.length() <= 60
          && "HhTtCc".indexOf(text.charAt(0)) >= 0
          && HeaderWords.layoutOfName(HeaderWords.fold(text)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Another list whose header begins with the first of these rows, or null. */
  @Nullable Table another(List<SheetRow> rows) {
    Table table = at(rows, 0);
    return table != null && known(table) >= 3 ? table : null;
  }

  /** The list whose header begins with this row, or null. */
  @Nullable Table at(List<SheetRow> rows, int start) {
    Table best = null;
    List<List<String>> block = new ArrayList<>();
    for (int i = start; i < rows.size() && block.size() < MAX_HEADER_ROWS; i++) {
      SheetRow row = rows.get(i);
      List<String> texts = texts(row);
      if (!block.isEmpty()
          && (row.number() > rows.get(i - 1).number() + 1 || !continues(block, texts, row))) {
        break;
      }
      block.add(texts);
      Header header = header(rows.get(start), row, block);
      Layout layout = header.layout();
      if (layout == null) {
        continue;
      }
      Table table = ColumnMapper.map(workbook, header, layout);
      if (best == null || known(table) > known(best) || spans(block, texts)) {
        best = withSplitName(table, rows.subList(i + 1, rows.size()));
      }
    }
    return best != null && known(best) >= 2 ? best : null;
  }

  private Header header(SheetRow first, SheetRow last, List<List<String>> block) {
    return new Header(sheet, first.number(), last.number(), HeaderBlock.join(block));
  }

  /** Whether a row may be a further row of a header, and no row of somebody. */
  private boolean continues(List<List<String>> block, List<String> texts, SheetRow row) {
    Header above = new Header(sheet, 0, 0, HeaderBlock.join(block));
    boolean something = false;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.isEmpty()) {
        continue;
      }
      something = true;
      RawCell.Type type = row.cell(i).type();
      boolean year = type == RawCell.Type.NUMBER && Dates.year(text) != null;
      if (type != RawCell.Type.TEXT && !year || text.length() > 200) {
        return false;
      }
      if (i < above.width()
          && !above.stacks().get(i).parts().isEmpty()
          && !mayStandUnder(above, i, text)) {
        return false;
      }
    }
    return something && !RowKind.isColumnNumbers(row);
  }

  /** Under «Họ và tên» or «STT» stands nothing of the header but the parts of a name. */
  private static boolean mayStandUnder(Header above, int column, String text) {
    String folded = HeaderWords.fold(text);
    if (above.layoutOfName(column) != null) {
      return HeaderWords.isPartOfName(folded);
    }
    return HeaderWords.column(HeaderWords.fold(above.text(column)), Layout.INDIVIDUALS)
        != Column.INDEX;
  }

  /** Whether the last row stands below blanks of the row above it, as under a merged cell. */
  private static boolean spans(List<List<String>> block, List<String> texts) {
    if (block.size() < 2) {
      return false;
    }
    List<String> above = block.get(block.size() - 2);
    boolean begun = false;
    for (int i = 0; i < texts.size(); i++) {
      boolean blankAbove = i >= above.size() || above.get(i).isEmpty();
      begun |= !blankAbove;
      if (begun && blankAbove && !texts.get(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A header merged over two columns, with the given names in the second one. */
  private Table withSplitName(Table table, List<SheetRow> below) {
    int name = table.index(Column.NAME);
    boolean free =
        table.layout() == Layout.INDIVIDUALS
            && !table.has(Column.GIVEN_NAME)
            && table.header().text(name + 1).isEmpty();
    if (!free) {
      return table;
    }
    int named = 0;
    int given = 0;
    for (SheetRow row : below.subList(0, Math.min(12, below.size()))) {
      boolean numbered = RowKind.isNumber(row.cell(Math.max(0, table.index(Column.INDEX))));
      if (numbered && !row.cell(name).blank() && !RowKind.isColumnNumbers(row)) {
        named++;
        given += isGivenName(row.cell(name + 1)) ? 1 : 0;
      }
    }
    return named > 0 && given * 5 >= named * 4
        ? ColumnMapper.map(workbook, table.header(), table.layout(), List.of(), name + 1)
        : table;
  }

  private static boolean isGivenName(RawCell cell) {
    String text = cell.type() == RawCell.Type.TEXT ? cell.clean() : "";
    return !text.isEmpty()
        && text.length() <= 12
        && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'');
  }

  /**
   * What looks like the header of a list without naming its nominees for sure, or null. Nothing is
   * read below it until a person says which column holds the names.
   */
  @Nullable Table guess(List<SheetRow> rows, int year) {
    Table best = null;
    for (SheetRow row : rows) {
      Header header = header(row, row, List.of(texts(row)));
      for (Layout layout : List.of(Layout.INDIVIDUALS, Layout.COLLECTIVES)) {
        Table table = ColumnMapper.map(workbook, header, layout);
        if (known(table) >= 2
            && (best == null || known(table) > known(best))
            && mayName(header, layout, year)) {
          best = table;
        }
      }
    }
    return best;
  }

  private static boolean mayName(Header header, Layout layout, int year) {
    return header.stacks().stream()
        .flatMap(stack -> HeaderGuess.of(stack, layout, year).stream())
        .anyMatch(guess -> guess.slot().column() == Column.NAME);
  }

  /** The list whose header a person pointed at, or null if nobody can be named in it. */
  @Nullable Table chosen(TableChoice choice, List<SheetRow> rows) {
    List<SheetRow> ofHeader =
        rows.stream()
            .filter(r -> r.number() >= choice.firstHeaderRow() && r.number() <= choice.headerRow())
            .toList();
    List<SheetRow> below = rows.stream().filter(r -> r.number() > choice.headerRow()).toList();
    List<Stack> stacks =
        new ArrayList<>(HeaderBlock.join(ofHeader.stream().map(this::texts).toList()));
    int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
    while (stacks.size() < Math.min(width, MAX_COLUMNS)) {
      stacks.add(Stack.NONE);
    }
    Header header = new Header(sheet, choice.firstHeaderRow(), choice.headerRow(), stacks);
    Layout layout = header.layout();
    for (Mending.ColumnChoice column : choice.columns()) {
      Layout named = Meanings.layout(column.meaning());
      layout = named == null ? layout : named;
    }
    if (layout == null) {
      return null;
    }
    Table split = withSplitName(ColumnMapper.map(workbook, header, layout), below);
    return ColumnMapper.map(
        workbook, header, layout, choice.columns(), split.index(Column.GIVEN_NAME));
  }

  private List<String> texts(SheetRow row) {
    int width = Math.min(row.width(), MAX_COLUMNS);
    List<String> texts = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      RawCell cell = row.cell(i);
      texts.add(cell.blank() || cell.unusable() ? "" : CellText.readable(cell.text()));
    }
    return texts;
  }
}
