package vn.xetkhen.intake;

import java.util.List;

/**
 * The header of a list as written.
 *
 * @param firstRow row number of its first row
 * @param lastRow row number of its last row
 * @param texts by column index, the rows of a stacked header joined; empty where there is none
 */
record Header(String sheet, int firstRow, int lastRow, List<String> texts) {
  Header {
    texts = List.copyOf(texts);
  }
}
