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
    return map(workbook, header, layout, List.of());
  }

  /**
   * @param choices what a person decided; the rest is as found
   */
  static Table map(Workbook workbook, Header header, Layout layout, List<ColumnChoice> choices) {
    Layout meant = layout;
    for (ColumnChoice choice : choices) {
      Layout named = Meanings.layout(choice.meaning());
      meant = named == null ? meant : named;
    }
    ColumnMapper mapper = new ColumnMapper(workbook, header, meant);
    for (ColumnChoice choice : choices) {
      mapper.choose(choice);
    }
    for (int i = 0; i < header.texts().size(); i++) {
      if (!mapper.chosen.containsKey(i)) {
        mapper.find(i);
      } else {
        mapper.tell(i, mapper.chosen.get(i));
      }
    }
    return mapper.table();
  }

  private void choose(ColumnChoice choice) {
    int index = choice.column();
    Meanings.Slot slot = Meanings.slot(choice.meaning());
    if (index < 0
        || index >= header.texts().size()
        || slot == null && !choice.meaning().isEmpty()) {
      return;
    }
    boolean taken = slot != null && put(slot, index);
    chosen.put(index, taken ? choice.meaning() : "");
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
    notes.add(new Table.NoteColumn(index, header.texts().get(index)));
  }

  private void find(int index) {
    String text = header.texts().get(index);
    if (text.isEmpty()) {
      tell(index, "");
      return;
    }
    String folded = HeaderWords.fold(text);
    Integer rating = HeaderWords.ratingYear(folded);
    Integer organisation = HeaderWords.organisationsYear(folded);
    String meaning = null;
    boolean taken;
    if (rating != null) {
      taken = rating > 0 && ratings.putIfAbsent(rating, index) == null;
      meaning = Meanings.ofRating(rating);
    } else if (organisation != null) {
      taken = organisation > 0 && organisations.putIfAbsent(organisation, index) == null;
      meaning = Meanings.ofOrganisations(organisation);
    } else {
      Column column = column(folded);
      if (column == null) {
        note(index);
        extras.add(text);
        tell(index, "");
        return;
      }
      taken = columns.putIfAbsent(column, index) == null;
      meaning = Meanings.of(column, layout);
      if (taken && column.note()) {
        note(index);
      }
    }
    if (!taken) {
      note(index);
      unused.add(text);
    }
    tell(index, taken ? meaning : "");
  }

  private @Nullable Column column(String folded) {
    if (unitApart && folded.equals("ten don vi")) {
      return Column.UNIT;
    }
    return HeaderWords.layoutOfName(folded) == layout
        ? Column.NAME
        : HeaderWords.column(folded, layout);
  }

  private void tell(int index, String meaning) {
    String text = header.texts().get(index);
    found.add(
        new FoundColumn(index, text, meaning, meaning.isEmpty() ? 0 : 100, List.of(), List.of()));
  }

  private Table table() {
    return Table.of(
        workbook, header, layout, columns, ratings, organisations, notes, extras, unused, found);
  }
}
