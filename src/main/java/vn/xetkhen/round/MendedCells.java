package vn.xetkhen.round;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.Mending;

/** What was mended in a row of a round's workbook, for whoever shows the row. */
@Component
public class MendedCells {
  private final Workbooks workbooks;

  MendedCells(Workbooks workbooks) {
    this.workbooks = workbooks;
  }

  /**
   * Cells of a row that say something else than the sender wrote, from left to right.
   *
   * @param workbook its place in the round
   */
  public List<Mending.CellMend> of(Rounds.Overview overview, int workbook, String sheet, int row) {
    List<RoundWorkbook> all = overview.round().workbooks();
    if (workbook < 0 || workbook >= all.size()) {
      return List.of();
    }
    String suffix = String.valueOf(row);
    return workbooks.mending(all.get(workbook).mendingSha256()).cells().stream()
        .filter(cell -> cell.sheet().equals(sheet) && !cell.now().equals(cell.was()))
        .filter(cell -> cell.cell().replaceFirst("^[A-Z]+", "").equals(suffix))
        .toList();
  }
}
