package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of one header read together. What is merged is not told by the file reader, so a text is
 * taken to reach to the right over blank cells that have something below them, but never past a
 * text above it that begins anew.
 */
final class HeaderBlock {

  private HeaderBlock() {}

  /** The texts of each column from top to bottom, joined by a blank. */
  static List<String> join(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<StringBuilder> joined = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      joined.add(new StringBuilder());
    }
    boolean[] begins = new boolean[width];
    for (int r = 0; r < rows.size(); r++) {
      String spanning = "";
      for (int column = 0; column < width; column++) {
        String own = text(rows.get(r), column);
        spanning = !own.isEmpty() ? own : begins[column] ? "" : spanning;
        begins[column] |= !own.isEmpty();
        String shown = own.isEmpty() && hasBelow(rows, r, column) ? spanning : own;
        append(
            joined.get(column), r == rows.size() - 1 ? shown : HeaderWords.withoutBrackets(shown));
      }
    }
    return joined.stream().map(StringBuilder::toString).toList();
  }

  private static void append(StringBuilder joined, String text) {
    if (!text.isEmpty()) {
      joined.append(joined.isEmpty() ? "" : " ").append(text);
    }
  }

  private static boolean hasBelow(List<List<String>> rows, int row, int column) {
    for (int r = row + 1; r < rows.size(); r++) {
      if (!text(rows.get(r), column).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  static String text(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
