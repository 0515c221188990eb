package vn.xetkhen.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Text;

/**
 * What headers mean by their spelling: those of the template and those of the layouts that
 * provinces hand out. They are compared folded, without a bracket at their end.
 */
final class HeaderWords {

  private static final List<String> NAMES = List.of("ho va ten ", "ho ten ", "ho, ten ", "ten ");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
  private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]*\\)$");
  private static final Pattern TAIL = Pattern.compile("[\\s:*.]+$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

  private HeaderWords() {}

  /** The form in which headers are compared; empty for a cell that is too long to be one. */
  static String fold(String header) {
    if (header.length() > 200) {
      return "";
    }
    String folded = SLASH.matcher(Text.fold(CellText.oneLine(header))).replaceAll("/");
    return TAIL.matcher(folded).replaceAll("");
  }

  static @Nullable Layout layoutOfName(String folded) {
    String bare = withoutBrackets(folded);
    if (HeaderDictionary.EITHER.contains(bare)) {
      return Layout.MIXED;
    }
    if (isPerson(bare)) {
      return Layout.INDIVIDUALS;
    }
    return HeaderDictionary.COLLECTIVE.contains(bare) ? Layout.COLLECTIVES : null;
  }

  private static boolean isPerson(String bare) {
    if (HeaderDictionary.PERSON.contains(bare)) {
      return true;
    }
    for (String name : NAMES) {
      if (bare.startsWith(name)) {
        return HeaderDictionary.WHOSE.contains(bare.substring(name.length()));
      }
    }
    return false;
  }

  /** Whether two columns side by side hold a name together: «Họ đệm» and «Tên». */
  static boolean splitName(String first, String second) {
    return second.equals("ten") && HeaderDictionary.FAMILY_NAME.contains(withoutBrackets(first));
  }

  /** What may stand in the second row of a header below «Họ và tên». */
  static boolean isPartOfName(String folded) {
    String bare = withoutBrackets(folded);
    return bare.equals("ten") || HeaderDictionary.FAMILY_NAME.contains(bare) || isPerson(bare);
  }

  static @Nullable Column column(String folded, Layout layout) {
    Column column = lookUp(folded, layout);
    return column != null ? column : lookUp(withoutBrackets(folded), layout);
  }

  private static @Nullable Column lookUp(String folded, Layout layout) {
    Column column = HeaderDictionary.COMMON.get(folded);
    if (column == null && layout == Layout.MIXED) {
      column = HeaderDictionary.OF_EITHER.get(folded);
    }
    if (column == null && layout != Layout.COLLECTIVES) {
      column = HeaderDictionary.OF_PERSONS.get(folded);
    }
    if (column == null && layout != Layout.INDIVIDUALS) {
      column = HeaderDictionary.OF_COLLECTIVES.get(folded);
    }
    return column;
  }

  /**
   * The year of «Xếp loại 2021» and its like; 0 if the year is left out; null if it is no rating.
   */
  static @Nullable Integer ratingYear(String folded) {
    return yearOf(folded, HeaderDictionary.RATING);
  }

  /** The same for «Đảng, đoàn thể 2021». */
  static @Nullable Integer organisationsYear(String folded) {
    return yearOf(folded, HeaderDictionary.ORGANISATIONS);
  }

  private static @Nullable Integer yearOf(String folded, Set<String> words) {
    var year = YEAR.matcher(folded);
    if (!year.find()) {
      return words.contains(folded) ? 0 : null;
    }
    String rest = (folded.substring(0, year.start()) + folded.substring(year.end()));
    rest = rest.replace("(nam )", "").replace("()", "").strip();
    rest = rest.endsWith(" nam") ? rest.substring(0, rest.length() - 4).strip() : rest;
    rest = rest.startsWith("nam ") ? rest.substring(4).strip() : rest;
    return words.contains(rest) ? Integer.valueOf(year.group()) : null;
  }

  static String withoutBrackets(String folded) {
    String rest = folded;
    for (String last = ""; !last.equals(rest); ) {
      last = rest;
      rest = BRACKET_AT_END.matcher(rest).replaceAll("");
    }
    return TAIL.matcher(rest).replaceAll("");
  }
}
