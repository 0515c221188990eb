package vn.xetkhen.intake;

import java.util.List;

/**
 * What people decided about one workbook as sent: which column means what, what a cell should say,
 * which rows stay out. The file itself is never changed; a reading with a mending gives the facts
 * that the mended workbook would give, with the cells of the sender's file as their sources. Kept
 * beside the workbook, so that a round can be replayed years later.
 *
 * <p>Everything is named by the sender's own addresses. What names a sheet, row or cell that is not
 * there has no effect.
 *
 * @param tables lists whose header or columns were chosen by a person
 * @param cells cells that say something else now; they win over words
 * @param rows rows that stay out
 * @param words the unit's own words for what the template says, column by column
 */
public record Mending(
    List<TableChoice> tables, List<CellMend> cells, List<RowLeftOut> rows, List<WordMend> words) {

  /** Nothing was changed. */
  public static final Mending NONE = new Mending(List.of(), List.of(), List.of(), List.of());

  public Mending {
    tables = List.copyOf(tables);
    cells = List.copyOf(cells);
    rows = List.copyOf(rows);
    words = List.copyOf(words);
  }

  /**
   * The columns of one list as a person understands them.
   *
   * @param firstHeaderRow row number of the first row of the header
   * @param headerRow row number of its last row; data begin below
   * @param columns only those that differ from what was found
   */
  public record TableChoice(
      String sheet, int firstHeaderRow, int headerRow, List<ColumnChoice> columns) {
    public TableChoice {
      columns = List.copyOf(columns);
    }
  }

  /**
   * @param column index from 0
   * @param meaning header of the template, such as «Sáng kiến» or «Xếp loại 2021»; empty for a
   *     column that is kept as a note
   */
  public record ColumnChoice(int column, String meaning) {}

  /**
   * A cell that says something else now.
   *
   * @param cell address such as {@code F12}
   * @param was the text read
   * @param now the text that counts; empty makes it blank; equal to {@code was} keeps it as it is,
   *     whatever a word says
   */
  public record CellMend(String sheet, String cell, String was, String now, Why why) {}

  /** Why a cell was changed. */
  public enum Why {
    /** Typed by a person. */
    TYPED,
    /** Letters of an old font, look-alikes, half capitals: the same words in clean letters. */
    LETTERS,
    /** A proposal of the check was accepted. */
    PROPOSED
  }

  /** A row that stays out. */
  public record RowLeftOut(String sheet, int row, Reason reason) {}

  /** Why a row stays out. */
  public enum Reason {
    /** Sent back to the unit because of its cells. */
    RETURNED,
    /** The same nominee stands in another row. */
    MERGED,
    /** Somebody decided that it is nobody's row. */
    NOBODY
  }

  /**
   * What a unit writes for something of the template.
   *
   * @param meaning header of the template whose column the word stands in
   * @param said the cell's text, or one entry of a list cell up to its bracket, compared folded
   * @param meant what it is read as
   */
  public record WordMend(String meaning, String said, String meant) {}
}
