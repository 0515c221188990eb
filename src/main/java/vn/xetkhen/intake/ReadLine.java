package vn.xetkhen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;

/**
 * A row of a list as it was taken, for the grid that shows what was understood and what was not.
 *
 * @param row row number seen in the spreadsheet program
 * @param taken what the row was taken for
 * @param subject person or collective; null if it is no nominee
 * @param cells as read, before any mending, by index of the column
 * @param concerns by column from left to right
 * @param because one Vietnamese clause why it is no nominee («dòng tổng cộng»); empty for a nominee
 */
public record ReadLine(
    String sheet,
    int row,
    Taken taken,
    @Nullable Subject subject,
    List<RawCell> cells,
    List<Concern> concerns,
    String because) {

  /** What a row is taken for. */
  public enum Taken {
    NOMINEE,
    /** A hand-out's own sample: a name, but nothing is asked for anyone. */
    SAMPLE,
    /** Names a group, a kind or an award for the rows below. */
    SECTION,
    TOTAL,
    SIGNATURE,
    HEADER,
    /** Something is said about somebody who is not named, or whose name cannot be one. */
    NAMELESS,
    /** Left out by a person. */
    LEFT_OUT,
    /** Numbers of columns, notes, decoration. */
    NOTHING
  }

  public ReadLine {
    cells = List.copyOf(cells);
    concerns = List.copyOf(concerns);
  }
}
