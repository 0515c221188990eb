package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.Entries;

/**
 * What a list cell says, before it is known in which cell it stands.
 *
 * @param entries the entries that could be read
 * @param problem why the first unreadable entry is unreadable, or null if the cell is complete
 */
record ListCell<T>(List<Function<Source, T>> entries, @Nullable Problem problem) {

  /** Reads one kind of entry. */
  interface EntryReader<T> {

    /** The entry, or the entries if the text holds several; or the reason why it is unreadable. */
    Parsed<List<Function<Source, T>>> read(String entry);
  }

  static <T> ListCell<T> read(String text, EntryReader<T> reader) {
    String clean = CellText.clean(text);
    if (ListText.isNone(clean)) {
      return new ListCell<>(List.of(), null);
    }
    List<Function<Source, T>> entries = new ArrayList<>();
    Problem problem = null;
    for (String entry : ListText.entries(clean)) {
      Parsed<List<Function<Source, T>>> read = reader.read(entry);
      if (read.value() != null) {
        entries.addAll(read.value());
      } else if (problem == null) {
        problem = read.problem();
      }
    }
    return new ListCell<>(List.copyOf(entries), problem);
  }

  Entries<T> in(Source cell) {
    List<T> items = new ArrayList<>(entries.size());
    for (Function<Source, T> entry : entries) {
      items.add(entry.apply(cell));
    }
    return new Entries<>(items, problem == null, cell);
  }
}
