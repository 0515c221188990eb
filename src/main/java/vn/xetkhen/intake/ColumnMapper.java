package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.FoundTable.FoundColumn;
import vn.xetkhen.intake.Mending.ColumnChoice;

/**
 * Says of each column of a header what it holds: what a person chose, else what its header says.
 */
final class ColumnMapper {

  private final Workbook workbook;
  private final Header header;
  private final Layout layout;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final Map<Integer, Integer> ratings = new HashMap<>();
  private final Map<Integer, Integer> organisations = new HashMap<>();
  private final List<Table.NoteColumn> notes = new ArrayList<>();
  private final List<String> extras = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();
  private final Map<Integer, String> chosen = new HashMap<>();
  private final List<FoundColumn> found = new ArrayList<>();
  private final boolean unitApart;

  private ColumnMapper(Workbook workbook, Header header, Layout layout) {
    this.workbook = workbook;
    this.header = header;
    this.layout = layout;
    // beside «Tên tập thể», «Tên đơn vị» is the unit it belongs to
    this.unitApart =
        layout == Layout.COLLECTIVES
            && header.texts().stream().map(HeaderWords::fold).anyMatch("ten tap the"::equals);
  }

  static Table map(Workbook workbook, Header header, Layout layout) {
    return map(workbook, header, layout, List.of(), -1);
  }

  /**
   * @param choices what a person decided; the rest is as found
   * @param givenName index of the column that holds given names without a header; -1 if none does
   */
  static Table map(
      Workbook workbook, Header header, Layout layout, List<ColumnChoice> choices, int givenName) {
    Layout meant = layout;
    for (ColumnChoice choice : choices) {
      Layout named = Meanings.layout(choice.meaning());
      meant = named == null ? meant : named;
    }
    ColumnMapper mapper = new ColumnMapper(workbook, header, meant);
    for (ColumnChoice choice : choices) {
      mapper.choose(choice);
    }
    if (givenName >= 0 && !mapper.chosen.containsKey(givenName)) {
      mapper.choose(
          new ColumnChoice(givenName, Meanings.of(Column.GIVEN_NAME, Layout.INDIVIDUALS)));
    }
    for (int i = 0; i < header.width(); i++) {
      if (!mapper.chosen.containsKey(i)) {
        mapper.find(i);
      } else {
        mapper.tell(i, mapper.chosen.get(i), true);
      }
    }
    return mapper.table();
  }

  private void choose(ColumnChoice choice) {
    int index = choice.column();
    Meanings.Slot slot = Meanings.slot(choice.meaning());
    if (index < 0 || index >= header.width() || slot == null && !choice.meaning().isEmpty()) {
      return;
    }
    boolean taken = slot != null && put(slot, index);
    chosen.put(index, taken ? Meanings.of(slot, layout) : "");
    if (!taken || slot.column() != null && slot.column().note()) {
      note(index);
    }
  }

  private boolean put(Meanings.Slot slot, int index) {
    if (slot.column() != null) {
      return columns.putIfAbsent(slot.column(), index) == null;
    }
    return slot.rating() > 0
        ? ratings.putIfAbsent(slot.rating(), index) == null
        : organisations.putIfAbsent(slot.organisations(), index) == null;
  }

  private void note(int index) {
    notes.add(new Table.NoteColumn(index, header.text(index)));
  }

  private void find(int index) {
    String text = header.text(index);
    if (text.isEmpty()) {
      tell(index, "");
      return;
    }
    Meanings.Slot slot = slot(index);
    if (slot == null) {
      note(index);
      extras.add(text);
      tell(index, "");
      return;
    }
    boolean taken = !slot.undated() && put(slot, index);
    if (!taken || slot.column() != null && slot.column().note()) {
      note(index);
    }
    if (!taken) {
      unused.add(text);
    }
    tell(index, taken ? Meanings.of(slot, layout) : "");
  }

  /** What the header of a column surely says, or null. */
  private Meanings.@Nullable Slot slot(int index) {
    if (header.splitName(index)) {
      return new Meanings.Slot(Column.NAME, 0, 0);
    }
    if (index > 0 && header.splitName(index - 1)) {
      return new Meanings.Slot(Column.GIVEN_NAME, 0, 0);
    }
    Meanings.Slot undated = null;
    for (String wording : header.stacks().get(index).wordings()) {
      String folded = HeaderWords.fold(wording);
      Meanings.Slot slot =
          unitApart && folded.equals("ten don vi")
              ? new Meanings.Slot(Column.UNIT, 0, 0)
              : Meanings.ofHeader(folded, layout);
      if (slot != null && !slot.undated()) {
        return slot;
      }
      undated = undated == null ? slot : undated;
    }
    return undated;
  }

  private void tell(int index, String meaning) {
    tell(index, meaning, !meaning.isEmpty());
  }

  private void tell(int index, String meaning, boolean sure) {
    found.add(
        new FoundColumn(index, header.text(index), meaning, sure ? 100 : 0, List.of(), List.of()));
  }

  private Table table() {
    return Table.of(
        workbook, header, layout, columns, ratings, organisations, notes, extras, unused, found);
  }
}
