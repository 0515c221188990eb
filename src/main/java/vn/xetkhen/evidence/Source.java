package vn.xetkhen.evidence;

/** Where something was found, or where it should have been. */
public sealed interface Source {

  Workbook workbook();

  String sheet();

  /**
   * How people name the place: «Cá nhân!F12», or «cột «Sáng kiến»» for a column that is not there.
   */
  String label();

  /**
   * One cell of a workbook.
   *
   * @param row row number seen in the spreadsheet program, from 1
   * @param column index of the column, from 0
   * @param value the text read, shortened by nothing
   */
  record Cell(Workbook workbook, String sheet, int row, int column, String value)
      implements Source {

    /** The address in the sheet, such as {@code F12}. */
    public String address() {
      return columnName(column) + row;
    }

    @Override
    public String label() {
      return sheet + "!" + address();
    }

    /** Letters of a column: 0 is A, 25 is Z, 26 is AA. */
    public static String columnName(int column) {
      StringBuilder letters = new StringBuilder();
      for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }

  /**
   * A column that the sheet does not have, so that what it would say was not handed in.
   *
   * @param header the column's name in the template, such as «Sáng kiến»
   */
  record AbsentColumn(Workbook workbook, String sheet, String header) implements Source {
    @Override
    public String label() {
      return "cột «" + header + "»";
    }
  }
}
