package vn.xetkhen.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.RowLeftOut;
import vn.xetkhen.intake.Mending.TableChoice;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.nominee.Text;

/** All decisions that hold, as one mending; a later one wins over an earlier one. */
final class Decided {
  private record RowPlace(String sheet, int row) {}

  /** Columns by index, under the rows of their header. */
  private record Choice(int first, int last, Map<Integer, String> columns) {}

  private final Map<RowPlace, Choice> tables = new LinkedHashMap<>();
  private final Map<RowPlace, Map<Integer, CellMend>> cells = new HashMap<>();
  private final Map<RowPlace, RowLeftOut> rows = new LinkedHashMap<>();
  private final Map<String, WordMend> words = new LinkedHashMap<>();
  private final int seq;
  private @Nullable Mending mending;

  private Decided(int seq) {
    this.seq = seq;
  }

  static Decided of(List<MendEvent> events) {
    Decided decided = new Decided(events.isEmpty() ? 0 : events.get(events.size() - 1).seq());
    for (MendEvent event : events) {
      if (event.holds()) {
        decided.add(event.mend());
      }
    }
    return decided;
  }

  private void add(Mend mend) {
    if (mend instanceof Mend.Columns c) {
      columns(c.sheet(), c.firstHeaderRow(), c.headerRow(), c.columns());
    } else if (mend instanceof Mend.Header h) {
      tables.remove(new RowPlace(h.sheet(), h.was()));
      columns(h.sheet(), h.firstHeaderRow(), h.headerRow(), List.of());
    } else if (mend instanceof Mend.Cells c) {
      c.cells().forEach(this::cell);
    } else if (mend instanceof Mend.Word w) {
      word(w.word());
    } else if (mend instanceof Mend.LeftOut l) {
      rows.put(new RowPlace(l.row().sheet(), l.row().row()), l.row());
    } else if (mend instanceof Mend.Remembered r) {
      columns(r.sheet(), r.firstHeaderRow(), r.headerRow(), r.columns());
      r.words().forEach(this::word);
    }
  }

  private void columns(String sheet, int first, int last, List<ColumnChoice> columns) {
    Choice choice =
        tables.computeIfAbsent(
            new RowPlace(sheet, last), place -> new Choice(first, last, new HashMap<>()));
    columns.forEach(column -> choice.columns().put(column.column(), column.meaning()));
  }

  private void cell(CellMend cell) {
    cells
        .computeIfAbsent(
            new RowPlace(cell.sheet(), MendingJson.row(cell.cell())), row -> new TreeMap<>())
        .put(MendingJson.column(cell.cell()), cell);
  }

  private void word(WordMend word) {
    words.put(word.meaning() + '\0' + Text.fold(word.said()), word);
  }

  /** Number of the latest decision in it. */
  int seq() {
    return seq;
  }

  /** In the canonical order of {@link MendingJson}. */
  Mending mending() {
    if (mending == null) {
      List<TableChoice> choices = new ArrayList<>();
      tables.forEach(
          (place, choice) ->
              choices.add(
                  new TableChoice(
                      place.sheet(),
                      choice.first(),
                      choice.last(),
                      choice.columns().entrySet().stream()
                          .map(e -> new ColumnChoice(e.getKey(), e.getValue()))
                          .toList())));
      mending =
          MendingJson.canonical(
              new Mending(
                  choices,
                  cells.values().stream().flatMap(row -> row.values().stream()).toList(),
                  List.copyOf(rows.values()),
                  List.copyOf(words.values())));
    }
    return mending;
  }

  /** What matters for one row of a list as it was understood with all of this. */
  Mending ofRow(String sheet, int row) {
    RowPlace place = new RowPlace(sheet, row);
    RowLeftOut out = rows.get(place);
    return new Mending(
        List.of(),
        List.copyOf(cells.getOrDefault(place, Map.of()).values()),
        out == null ? List.of() : List.of(out),
        List.copyOf(words.values()));
  }

  /** What was decided about that cell itself, or null. */
  @Nullable CellMend cell(String sheet, int row, int column) {
    return cells.isEmpty()
        ? null
        : cells.getOrDefault(new RowPlace(sheet, row), Map.of()).get(column);
  }

  /** What the whole text of a cell of that meaning is read as, or null. */
  @Nullable WordMend word(String meaning, String text) {
    return words.isEmpty() ? null : words.get(meaning + '\0' + Text.fold(text));
  }
}
