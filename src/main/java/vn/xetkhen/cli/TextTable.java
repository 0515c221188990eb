package vn.xetkhen.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Columns of text; those after the first few are numbers and stand to the right. */
final class TextTable {

  private final int textColumns;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(int textColumns) {
    this.textColumns = textColumns;
  }

  void row(List<String> cells) {
    rows.add(cells.stream().map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC)).toList());
  }

  /** The lines, with a rule below the first. */
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths));
      if (lines.size() == 1) {
        lines.add("─".repeat(width(lines.get(0))));
      }
    }
    return lines;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String gap = " ".repeat(widths[i] - width(row.get(i)));
      line.append(i == 0 ? "" : "  ");
      line.append(i < textColumns ? row.get(i) + gap : gap + row.get(i));
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
