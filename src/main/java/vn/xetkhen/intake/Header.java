package vn.xetkhen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a list as written.
 *
 * @param firstRow row number of its first row
 * @param lastRow row number of its last row
 * @param stacks by column index, what stands above the column
 */
record Header(String sheet, int firstRow, int lastRow, List<HeaderBlock.Stack> stacks) {
  Header {
    stacks = List.copyOf(stacks);
  }

  int width() {
    return stacks.size();
  }

  /** The texts above a column joined; empty where there is none. */
  String text(int column) {
    return column < stacks.size() ? stacks.get(column).text() : "";
  }

  List<String> texts() {
    return stacks.stream().map(HeaderBlock.Stack::text).toList();
  }

  /** Whom the list names by its header, or null if no column names anybody. */
  @Nullable Layout layout() {
    Layout layout = null;
    for (int i = 0; i < stacks.size(); i++) {
      Layout named = layoutOfName(i);
      if (named == Layout.MIXED || named != null && layout != Layout.MIXED) {
        // beside a person's name, a collective's name is the unit
        layout = layout == Layout.INDIVIDUALS && named == Layout.COLLECTIVES ? layout : named;
      }
    }
    return layout;
  }

  /** Whose names stand in a column, or null. */
  @Nullable Layout layoutOfName(int column) {
    if (splitName(column)) {
      return Layout.INDIVIDUALS;
    }
    for (String wording : stacks.get(column).wordings()) {
      Layout named = HeaderWords.layoutOfName(HeaderWords.fold(wording));
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /** Whether a column and the next one hold a name together. */
  boolean splitName(int column) {
    return column + 1 < stacks.size()
        && HeaderWords.splitName(
            HeaderWords.fold(stacks.get(column).last()),
            HeaderWords.fold(stacks.get(column + 1).last()));
  }
}
