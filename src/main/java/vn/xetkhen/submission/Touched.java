package vn.xetkhen.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.nominee.Text;

/** Which rows a decision bears on. */
final class Touched {
  private static final int STEP = 2000;

  private Touched() {}

  /** Numbers of the rows; columns bear on all of them and are read anew instead. */
  static Set<Integer> by(Mend mend, Lines lines) {
    Set<Integer> rows = new TreeSet<>();
    if (mend instanceof Mend.Cells cells) {
      Map<String, Set<Integer>> wanted = new HashMap<>();
      for (CellMend cell : cells.cells()) {
        wanted
            .computeIfAbsent(cell.sheet(), sheet -> new HashSet<>())
            .add(MendingJson.row(cell.cell()));
      }
      rows.addAll(lines.numbers(wanted));
    } else if (mend instanceof Mend.LeftOut out) {
      rows.addAll(lines.numbers(Map.of(out.row().sheet(), Set.of(out.row().row()))));
    } else if (mend instanceof Mend.Word word) {
      word(word.word(), lines, rows);
    } else if (mend instanceof Mend.Remembered remembered) {
      remembered.words().forEach(word -> word(word, lines, rows));
    }
    return rows;
  }

  /** Rows whose cell of that meaning holds the word, alone or among others. */
  private static void word(WordMend word, Lines lines, Set<Integer> rows) {
    String said = Text.fold(word.said());
    for (int from = 0; ; from += STEP) {
      List<Lines.Numbered> page = lines.page(Show.ALL, from, STEP);
      for (Lines.Numbered row : page) {
        if (holds(row.table(), row.line(), word.meaning(), said)) {
          rows.add(row.no());
        }
      }
      if (page.size() < STEP) {
        return;
      }
    }
  }

  private static boolean holds(FoundTable table, ReadLine line, String meaning, String said) {
    List<Integer> columns = new ArrayList<>(1);
    for (FoundTable.FoundColumn column : table.columns()) {
      // «Xếp loại» without its year stands for every year
      if (column.meaning().equals(meaning) || column.meaning().startsWith(meaning + " ")) {
        columns.add(column.index());
      }
    }
    return columns.stream()
        .map(column -> Lines.textRead(line, column))
        .anyMatch(text -> !text.isEmpty() && Text.fold(text).contains(said));
  }
}
