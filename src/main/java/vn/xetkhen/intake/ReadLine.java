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
 * @param above what stands above it and bears on it
 */
public record ReadLine(
    String sheet,
    int row,
    Taken taken,
    @Nullable Subject subject,
    List<RawCell> cells,
    List<Concern> concerns,
    String because,
    Above above) {

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

  /**
   * What stands above a row and bears on how it is taken.
   *
   * @param signature whether the signatures below the list have begun
   * @param codeDigits how many digits the staff codes with zeros before them have in the rows
   *     above; 0 if there are none, -1 if they differ
   * @param sections what the nearest section rows above say of the rows below them
   */
  public record Above(boolean signature, int codeDigits, List<Section> sections) {
    public static final Above NOTHING = new Above(false, 0, List.of());

    public Above {
      sections = List.copyOf(sections);
    }
  }

  /**
   * Something that a section row says of every row below it, until the next one.
   *
   * @param row row number of the section
   * @param column index of the cell that says it, from 0
   * @param text that cell, as written
   * @param meaning header of the template, such as «Hình thức đề nghị», for which it stands where a
   *     row leaves that cell blank or the list has no such column
   * @param value the text that is read
   */
  public record Section(int row, int column, String text, String meaning, String value) {}

  public ReadLine {
    cells = List.copyOf(cells);
    concerns = List.copyOf(concerns);
  }
}
