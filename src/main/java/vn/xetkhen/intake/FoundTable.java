package vn.xetkhen.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of nominees as it was understood, before anybody confirmed it.
 *
 * @param firstHeaderRow row number of the first row of its header
 * @param headerRow row number of the last row of its header
 * @param columns every column that has a header or a text, from left to right
 */
public record FoundTable(
    String sheet, int firstHeaderRow, int headerRow, Layout layout, List<FoundColumn> columns) {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern BACK = Pattern.compile("\\{Y(?:([-+])(\\d{1,4}))?}");

  public FoundTable {
    columns = List.copyOf(columns);
  }

  /**
   * What makes this layout the same as another: whom it names and its headers in their order,
   * folded, with years counted back from the round's. Meanings that were remembered for one list
   * hold for another only if the two are equal in this.
   */
  public String fingerprint(int year) {
    StringBuilder print = new StringBuilder(layout.name());
    for (FoundColumn column : columns) {
      if (!column.header().isEmpty()) {
        print.append('|').append(column.index()).append(':');
        print.append(undated(HeaderWords.fold(column.header()), year));
      }
    }
    return print.toString();
  }

  /** A header or meaning with its years counted back from the round's: «Xếp loại {Y-1}». */
  public static String undated(String text, int year) {
    return YEAR.matcher(text)
        .replaceAll(
            m -> {
              int back = year - Integer.parseInt(m.group());
              return back == 0 ? "{Y}" : back > 0 ? "{Y-" + back + "}" : "{Y+" + -back + "}";
            });
  }

  /** What {@link #undated} gave, in the years of another round. */
  public static String dated(String text, int year) {
    return BACK.matcher(text)
        .replaceAll(
            m ->
                String.valueOf(
                    m.group(1) == null
                        ? year
                        : m.group(1).equals("-")
                            ? year - Integer.parseInt(m.group(2))
                            : year + Integer.parseInt(m.group(2))));
  }

  /**
   * A column and what it is taken for.
   *
   * @param index from 0
   * @param header as written, the rows of a stacked header joined by a blank
   * @param meaning header of the template, such as «Sáng kiến» or «Xếp loại 2021»; empty if the
   *     column is kept as a note
   * @param confidence percent; 100 for a header that is known for sure or was chosen by a person.
   *     Below, the column is kept as a note until somebody chooses its meaning; the command line
   *     only says what it may mean
   * @param samples a few texts that stand in it, as written
   * @param others further meanings that it could have, the likeliest first
   */
  public record FoundColumn(
      int index,
      String header,
      String meaning,
      int confidence,
      List<String> samples,
      List<String> others) {
    static final int MAX_SAMPLES = 3;

    /** From this confidence on a column is read without being asked for. */
    private static final int SURE = 100;

    public FoundColumn {
      samples = List.copyOf(samples);
      others = List.copyOf(others);
    }

    /** Whether a person decided that it is only a note. */
    boolean onlyNote() {
      return meaning.isEmpty() && confidence >= SURE;
    }

    /** Whether it is read as what it means; below full confidence it is only proposed. */
    public boolean taken() {
      return !meaning.isEmpty() && confidence >= SURE;
    }
  }
}
