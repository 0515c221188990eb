package vn.xetkhen.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission that a round took.
 *
 * @param choice whether all rows were taken, or those only that need no fixing
 * @param nominees that were taken
 * @param returned rows that went back to the unit
 * @param workbook as the round reads it
 * @param replaced the workbook whose place it took, or null
 * @param undoneAt when it was taken back; null while it counts
 */
public record Taking(
    long number,
    long submission,
    long round,
    Choice choice,
    int nominees,
    int returned,
    RoundWorkbook workbook,
    @Nullable RoundWorkbook replaced,
    Instant takenAt,
    String takenBy,
    @Nullable Instant undoneAt) {

  /** Which rows are taken; to take none is to give the file back. */
  public enum Choice {
    /** All rows; what cannot be read is missing. */
    ALL,
    /** Rows without a cell to fix; the others go back to the unit. */
    GOOD
  }
}
