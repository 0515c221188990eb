package vn.xetkhen.intake;

import vn.xetkhen.evidence.Workbook;

/**
 * Something about a workbook that its sender should know and that is no fault of a cell.
 *
 * @param sheet name of the sheet, or empty where the whole workbook is meant
 * @param message one Vietnamese sentence, complete in itself
 */
public record Notice(Workbook workbook, String sheet, Kind kind, String message) {

  /** What a notice is about. */
  public enum Kind {
    /** Something in the file beside the cells was left alone: macros, embedded files, links. */
    LEFT_ALONE,
    /** A hidden sheet was left alone. */
    HIDDEN_SHEET,
    /** A sheet of instructions or samples was left alone. */
    GUIDE_SHEET,
    /** No list of nominees was found in the sheet. */
    NO_TABLE,
    /** A list was found, but nobody in it; or nobody in the whole workbook. */
    NO_NOMINEE,
    /** The same nominee stands in two rows. */
    DUPLICATE_ROW,
    /** Hidden or filtered rows were read like all others. */
    HIDDEN_ROW,
    /** Columns that no rule asks for were kept as notes. */
    EXTRA_COLUMN,
    /** A column could not be used, such as «Xếp loại» without a year. */
    UNUSED_COLUMN,
    /** Columns that may mean something, but not for sure; kept as notes until confirmed. */
    PROPOSED_COLUMN,
    /** Headers or names are in damaged letters: an old font, look-alikes, half capitals. */
    LETTERS,
    /** A row that only heads a group was left alone. */
    GROUP_ROW
  }
}
