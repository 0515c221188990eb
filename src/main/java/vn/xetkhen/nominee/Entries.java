package vn.xetkhen.nominee;

import java.util.List;
import vn.xetkhen.evidence.Source;

/**
 * A list-like column as handed in. A cell that is present and blank means «none»; a column that is
 * absent means «not handed in».
 *
 * @param items the entries that could be read
 * @param complete true if the column is present and the whole cell could be read; false if there
 *     may be more
 * @param source the cell, or the absent column
 */
public record Entries<T>(List<T> items, boolean complete, Source source) {

  public Entries {
    items = List.copyOf(items);
  }

  public static <T> Entries<T> none(Source cell) {
    return new Entries<>(List.of(), true, cell);
  }

  public static <T> Entries<T> notHandedIn(Source source) {
    return new Entries<>(List.of(), false, source);
  }
}
