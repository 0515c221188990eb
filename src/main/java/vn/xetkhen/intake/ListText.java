package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xetkhen.nominee.Text;

/** Takes list cells apart: entries by lines and semicolons, details by commas, brackets heeded. */
final class ListText {

  /** What alone in a list cell is the same as blank (law.md R 8). */
  private static final Set<String> NONE =
      Set.of("khong", "khong co", "chua", "0", "-", "/", "–", "—");

  private static final Pattern BULLET = Pattern.compile("^(?:[-+•*–—]\\s*|\\d{1,2}[.)]\\s+)");

  private ListText() {}

  static boolean isNone(String clean) {
    return clean.length() <= 10 && NONE.contains(withoutEnd(Text.fold(clean)));
  }

  /** The entries of a cell; brackets that do not close keep no line together. */
  static List<String> entries(String clean) {
    List<String> parts = split(clean, true, '\n', ';');
    if (parts.isEmpty()) {
      parts = split(clean, false, '\n', ';');
    }
    List<String> entries = new ArrayList<>(parts.size());
    for (String part : parts) {
      String entry = withoutEnd(withoutBullet(part.replace('\n', ' ').strip()));
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static String withoutBullet(String entry) {
    if (entry.isEmpty() || Character.isLetter(entry.charAt(0))) {
      return entry;
    }
    return BULLET.matcher(entry).replaceFirst("").strip();
  }

  private static String withoutEnd(String entry) {
    int end = entry.length();
    while (end > 0 && " ,.".indexOf(entry.charAt(end - 1)) >= 0) {
      end--;
    }
    return entry.substring(0, end);
  }

  /** Parts between the separators outside brackets, not trimmed. */
  static List<String> parts(String text, char... separators) {
    List<String> parts = split(text, true, separators);
    return parts.isEmpty() ? split(text, false, separators) : parts;
  }

  /** Empty if brackets are heeded and do not balance. */
  private static List<String> split(String text, boolean brackets, char... separators) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quotes = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«' && quotes) {
        int end = EntryQuotes.end(text, i);
        quotes = end > i;
        i = end;
      } else if (brackets && c == '(') {
        depth++;
      } else if (brackets && c == ')') {
        depth--;
        if (depth < 0) {
          return List.of();
        }
      } else if (depth == 0 && isOneOf(c, separators)) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (depth != 0) {
      return List.of();
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static boolean isOneOf(char c, char... separators) {
    for (char separator : separators) {
      if (c == separator) {
        return true;
      }
    }
    return false;
  }
}
