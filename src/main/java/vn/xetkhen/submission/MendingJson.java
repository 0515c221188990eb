package vn.xetkhen.submission;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.RowLeftOut;
import vn.xetkhen.intake.Mending.TableChoice;
import vn.xetkhen.intake.Mending.WordMend;

/** A mending as bytes: equal decisions give equal bytes, in whatever order they were made. */
public final class MendingJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final Comparator<CellMend> CELLS =
      Comparator.comparing(CellMend::sheet)
          .thenComparingInt(c -> row(c.cell()))
          .thenComparingInt(c -> letters(c.cell()).length())
          .thenComparing(c -> letters(c.cell()));

  private MendingJson() {}

  public static byte[] bytes(Mending mending) {
    return JSON.writeValueAsBytes(canonical(mending));
  }

  public static Mending of(byte[] bytes) {
    return JSON.readValue(bytes, Mending.class);
  }

  /** The same decisions, sorted by sheet, row and column. */
  static Mending canonical(Mending mending) {
    return new Mending(
        sorted(
            mending.tables().stream().map(MendingJson::canonical).toList(),
            Comparator.comparing(TableChoice::sheet).thenComparingInt(TableChoice::headerRow)),
        sorted(mending.cells(), CELLS),
        sorted(
            mending.rows(),
            Comparator.comparing(RowLeftOut::sheet).thenComparingInt(RowLeftOut::row)),
        sorted(
            mending.words(),
            Comparator.comparing(WordMend::meaning).thenComparing(WordMend::said)));
  }

  private static TableChoice canonical(TableChoice table) {
    return new TableChoice(
        table.sheet(),
        table.firstHeaderRow(),
        table.headerRow(),
        sorted(table.columns(), Comparator.comparingInt(ColumnChoice::column)));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }

  /** Row number of an address such as {@code F12}. */
  static int row(String cell) {
    return Integer.parseInt(cell.substring(letters(cell).length()));
  }

  /** Index from 0 of the column of an address. */
  static int column(String cell) {
    int index = 0;
    for (char letter : letters(cell).toCharArray()) {
      index = index * 26 + letter - 'A' + 1;
    }
    return index - 1;
  }

  private static String letters(String cell) {
    int end = 0;
    while (end < cell.length() && Character.isLetter(cell.charAt(end))) {
      end++;
    }
    return cell.substring(0, end);
  }

  /** The address of a cell. */
  static String address(int row, int column) {
    return Source.Cell.columnName(column) + row;
  }
}
