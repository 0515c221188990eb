package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of one header read together. What is merged is not told by the file reader, so a text is
 * taken to reach to the right over blank cells that have something below them, but never past a
 * text above it that begins anew.
 */
final class HeaderBlock {

  /** Words above other headers that say nothing of their own. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "thong tin",
          "thong tin chung",
          "thong tin ca nhan",
          "thong tin can bo",
          "thong tin cong chuc",
          "thong tin nhan su",
          "so yeu ly lich",
          "ly lich",
          "ca nhan",
          "can bo, cong chuc",
          "thong tin tap the",
          "thong tin don vi",
          "noi dung");

  /**
   * What stands above one column.
   *
   * @param parts the texts from top to bottom
   * @param shared whether the topmost one stands above another column too
   */
  record Stack(List<String> parts, boolean shared) {
    static final Stack NONE = new Stack(List.of(), false);

    /** As it is shown: all of it. */
    String text() {
      return String.join(" ", parts);
    }

    /** The lowest text; empty if there is none. */
    String last() {
      return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** The wordings that surely say what stands in the column, the fullest first. */
    List<String> wordings() {
      if (parts.size() < 2) {
        return parts;
      }
      List<String> wordings = new ArrayList<>();
      List<String> telling = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        boolean lowest = i == parts.size() - 1;
        String part = lowest ? parts.get(i) : HeaderWords.withoutBrackets(parts.get(i));
        if (lowest || !NEUTRAL.contains(HeaderWords.fold(part))) {
          telling.add(part);
        }
      }
      wordings.add(String.join(" ", telling));
      if (telling.size() > 2) {
        wordings.add(String.join(" ", telling.subList(0, 2)));
      }
      if (!shared) {
        wordings.add(parts.get(0));
      }
      return wordings;
    }
  }

  private HeaderBlock() {}

  /** What stands above each column. */
  static List<Stack> join(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> parts = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      parts.add(new ArrayList<>());
    }
    boolean[] begins = new boolean[width];
    boolean[] shared = new boolean[width];
    for (int r = 0; r < rows.size(); r++) {
      String spanning = "";
      int spansFrom = 0;
      for (int column = 0; column < width; column++) {
        String own = text(rows.get(r), column);
        if (!own.isEmpty() || begins[column]) {
          spanning = own;
          spansFrom = column;
        }
        begins[column] |= !own.isEmpty();
        if (!own.isEmpty()) {
          parts.get(column).add(own);
        } else if (!spanning.isEmpty() && hasBelow(rows, r, column)) {
          parts.get(column).add(spanning);
          shared[column] |= r == 0;
          shared[spansFrom] |= r == 0;
        }
      }
    }
    List<Stack> stacks = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      stacks.add(new Stack(List.copyOf(parts.get(column)), shared[column]));
    }
    return stacks;
  }

  private static boolean hasBelow(List<List<String>> rows, int row, int column) {
    for (int r = row + 1; r < rows.size(); r++) {
      if (!text(rows.get(r), column).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String text(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
