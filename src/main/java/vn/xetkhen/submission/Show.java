package vn.xetkhen.submission;

/** Which rows the grid shows. */
public enum Show {
  /** Rows with a cell that a person should look at. */
  TO_LOOK_AT,
  /** Rows with a cell that cannot be read. */
  TO_FIX,
  /** Rows that are no nominees: sections, totals, signatures, rows left out. */
  ASIDE,
  /** Every row below a header that is not blank, nominee or not. */
  ALL
}
