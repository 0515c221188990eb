package vn.xetkhen.scrutiny;

import vn.xetkhen.intake.Mending;

/**
 * What a person decided about two rows of one nominee: one stays, the other is left out of its
 * workbook's reading.
 */
public record Merge(Place kept, Place leftOut) {

  /** The mending of the workbook of {@link #leftOut}. */
  public Mending.RowLeftOut mending() {
    return new Mending.RowLeftOut(leftOut.sheet(), leftOut.row(), Mending.Reason.MERGED);
  }
}
