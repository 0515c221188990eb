package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.Reason;
import vn.xetkhen.intake.Mending.RowLeftOut;
import vn.xetkhen.intake.Mending.TableChoice;
import vn.xetkhen.intake.Mending.WordMend;

/** What people decided about one sheet, quick to ask row by row. */
final class SheetMends {

  static final SheetMends NONE = of("", Mending.NONE);

  private final List<TableChoice> tables;
  private final Map<Integer, List<CellMend>> cells = new HashMap<>();
  private final Map<Integer, Reason> leftOut = new HashMap<>();
  private final List<WordMend> words;

  private SheetMends(List<TableChoice> tables, List<WordMend> words) {
    this.tables = tables;
    this.words = words;
  }

  static SheetMends of(String sheet, Mending mending) {
    List<TableChoice> tables =
        mending.tables().stream()
            .filter(t -> t.sheet().equals(sheet) && t.headerRow() >= 1)
            .sorted(Comparator.comparingInt(TableChoice::headerRow))
            .toList();
    SheetMends mends = new SheetMends(tables, mending.words());
    for (CellMend cell : mending.cells()) {
      int row = Address.row(cell.cell());
      if (row > 0 && cell.sheet().equals(sheet)) {
        mends.cells.computeIfAbsent(row, r -> new ArrayList<>(1)).add(cell);
      }
    }
    for (RowLeftOut row : mending.rows()) {
      if (row.sheet().equals(sheet)) {
        mends.leftOut.put(row.row(), row.reason());
      }
    }
    return mends;
  }

  /** The same for a single row, without looking further. */
  static SheetMends ofRow(String sheet, int row, Mending mending) {
    String digits = String.valueOf(row);
    return of(
        sheet,
        new Mending(
            List.of(),
            mending.cells().stream().filter(c -> c.cell().endsWith(digits)).toList(),
            mending.rows().stream().filter(r -> r.row() == row).toList(),
            mending.words()));
  }

  List<TableChoice> tables() {
    return tables;
  }

  List<WordMend> words() {
    return words;
  }

  /** Why the row stays out, or null. */
  @Nullable Reason leftOut(int row) {
    return leftOut.isEmpty() ? null : leftOut.get(row);
  }

  /** The row with its mended cells; the row itself if there are none. */
  SheetRow mend(SheetRow row) {
    List<CellMend> mends = cells.isEmpty() ? null : cells.get(row.number());
    if (mends == null) {
      return row;
    }
    int columns = 0;
    for (CellMend mend : mends) {
      columns = Math.max(columns, Address.column(mend.cell()) + 1);
    }
    MendedRow mended = MendedRow.over(row, Math.min(columns, TableFinder.MAX_COLUMNS));
    for (CellMend mend : mends) {
      int column = Address.column(mend.cell());
      if (column < TableFinder.MAX_COLUMNS) {
        boolean asItWas = mend.now().equals(mend.was());
        mended.put(column, asItWas ? row.cell(column) : RawCell.ofText(mend.now()));
      }
    }
    return mended;
  }
}
