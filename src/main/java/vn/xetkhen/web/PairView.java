package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.xetkhen.scrutiny.Place;
import vn.xetkhen.scrutiny.SamePair;
import vn.xetkhen.submission.Grid;

/**
 * Two rows that may be one nominee, side by side.
 *
 * @param says what speaks for it, a sentence
 */
record PairView(String key, String says, List<SideView> sides) {

  /** Shown even where both rows say the same. */
  private static final Set<String> ALWAYS =
      Set.of("Mã công chức", "Ngày sinh", "Ngày sinh (nam)", "Ngày sinh (nữ)", "Đơn vị");

  record SideView(String sheet, int row, String name, List<Told> facts) {}

  /**
   * @param differs whether the other row says something else
   */
  record Told(String label, String text, boolean differs) {}

  static PairView of(SamePair pair, Grid.Row first, Grid.Row second) {
    return new PairView(
        GridView.key(first.sheet(), first.row()) + "-" + second.row(),
        pair.says(),
        List.of(
            side(pair.first().name(), first, second), side(pair.second().name(), second, first)));
  }

  private static SideView side(String name, Grid.Row row, Grid.Row other) {
    List<Told> facts = new ArrayList<>();
    for (Grid.Cell cell : row.cells()) {
      if (cell.meaning().isEmpty() || cell.meaning().equals("STT")) {
        continue;
      }
      String there =
          other.cells().stream()
              .filter(c -> c.meaning().equals(cell.meaning()))
              .map(Grid.Cell::text)
              .findFirst()
              .orElse("");
      boolean differs = !there.strip().equals(cell.text().strip());
      boolean always = ALWAYS.contains(cell.meaning()) && !cell.text().isBlank();
      if (differs || always) {
        facts.add(new Told(cell.meaning(), cell.text(), differs));
      }
    }
    return new SideView(row.sheet(), row.row(), name, facts);
  }

  /** Whether a place is a row of this workbook. */
  static boolean here(Place place, String sha256) {
    return place.workbook().sha256().equals(sha256);
  }
}
