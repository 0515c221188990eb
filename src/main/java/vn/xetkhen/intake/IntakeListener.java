package vn.xetkhen.intake;

import vn.xetkhen.nominee.Dossier;

/**
 * Takes what an {@link Intake} reads, in the order of the sheets and rows. What a listener throws
 * ends the reading and reaches the caller unchanged.
 */
public interface IntakeListener {

  void dossier(Dossier dossier);

  void refused(RefusedCell cell);

  void notice(Notice notice);

  /**
   * Told from time to time while a workbook is read.
   *
   * @param rowsSoFar rows of the workbook read so far
   */
  default void progress(long rowsSoFar) {}

  /** Asked before every row; true ends the reading after the rows already delivered. */
  default boolean cancelled() {
    return false;
  }

  /** Told of each list that is found, before its rows. */
  default void table(FoundTable table) {}

  /** Whether {@link #line} is to be called; it costs time. */
  default boolean wantsLines() {
    return false;
  }

  /** Told of every row below a header that is not blank, before what it yields. */
  default void line(ReadLine line) {}
}
