package vn.xetkhen.scrutiny;

import java.util.Comparator;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Nominee;

/**
 * A row of a workbook of some year.
 *
 * @param year the year whose round the workbook belongs to
 * @param row row number seen in the spreadsheet program
 */
public record Place(Workbook workbook, String sheet, int row, int year)
    implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place p) -> -p.year())
          .thenComparing(p -> p.workbook().name())
          .thenComparing(p -> p.workbook().sha256())
          .thenComparing(Place::sheet)
          .thenComparing(Place::row);

  static Place of(Nominee nominee, int year) {
    return new Place(nominee.workbook(), nominee.sheet(), nominee.row(), year);
  }

  /** «Cá nhân, dòng 12». */
  public String label() {
    return sheet + ", dòng " + row;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
