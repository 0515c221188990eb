package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a list cell: what stands before and between the brackets, and what they hold.
 *
 * @param head text outside brackets
 * @param groups contents of the outermost brackets, in order
 */
record EntryText(String head, List<String> groups) {

  static EntryText of(String entry) {
    StringBuilder head = new StringBuilder();
    List<String> groups = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quotes = true;
    for (int i = 0; i < entry.length(); i++) {
      char c = entry.charAt(i);
      int end = c == '«' && quotes ? EntryQuotes.end(entry, i) : i;
      quotes &= c != '«' || end > i;
      if (end > i) {
        head.append(depth == 0 ? entry.substring(i, end + 1) : "");
        i = end;
      } else if (c == '(' && depth++ == 0) {
        start = i + 1;
      } else if (c == ')' && depth > 0 && --depth == 0) {
        groups.add(entry.substring(start, i));
        head.append(' ');
      } else if (depth == 0 && c != ')') {
        head.append(c);
      }
    }
    if (depth > 0) {
      // the closing bracket was forgotten
      groups.add(entry.substring(start));
    }
    return new EntryText(CellText.clean(head.toString()), groups);
  }
}
