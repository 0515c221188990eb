package vn.xetkhen.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Head of a paper by decree 30/2020, annex I: the issuing body on the left, the name of the state
 * and its motto on the right, number, place and date below.
 */
final class Letterhead {

  private static final String DOTS = "……………………………";

  /** The name of the state must fit on one line at 12 points. */
  private static final int[] WIDTHS = {3954, 5400};

  private Letterhead() {}

  static void write(WordMarkup body, PaperContext context) throws IOException {
    write(body, context, null);
  }

  /**
   * @param about what a letter is about, which stands under its number; null for papers that have a
   *     title
   */
  static void write(WordMarkup body, PaperContext context, @Nullable String about)
      throws IOException {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    Grid grid = new Grid(WIDTHS, false, 0, rows);
    grid.add(
        Grid.Cell.of(
            Line.of("Parent", blank(Wording.upper(context.parent()))),
            Line.of("Issuer", blank(Wording.upper(context.department()))),
            Line.of("ShortRule")),
        Grid.Cell.of(
            Line.of("Issuer", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            Line.of("Motto", "Độc lập - Tự do - Hạnh phúc"),
            Line.of("MottoRule")));
    List<Line> number = new ArrayList<>();
    String symbol = context.symbol().isEmpty() ? "………" : context.symbol();
    number.add(Line.of("Number", "Số:          /" + symbol));
    if (about != null) {
      number.add(Line.of("About", about));
    }
    grid.add(
        new Grid.Cell(1, number),
        Grid.Cell.of(
            "PlaceDate",
            (context.place().isEmpty() ? "……………" : context.place()) + ", " + day(context)));
    body.table(grid);
  }

  private static String blank(String text) {
    return text.isEmpty() ? DOTS : text;
  }

  private static String day(PaperContext context) {
    LocalDate issued = context.issued();
    return issued == null ? "ngày …… tháng …… năm 20……" : Wording.dateLine(issued);
  }
}
