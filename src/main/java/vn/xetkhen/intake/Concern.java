package vn.xetkhen.intake;

import java.util.List;

/**
 * Something about one cell that a person should look at.
 *
 * @param column index of the column, from 0
 * @param problem what is wrong, a Vietnamese sentence without its place («ngày 31/02/2016 không có
 *     trong lịch.»)
 * @param advice the cure, a Vietnamese sentence
 * @param proposals texts that the cell could be replaced by, the likeliest first; may be empty
 */
public record Concern(
    int column, Level level, String problem, String advice, List<String> proposals) {

  /** How much it matters, the gravest first. */
  public enum Level {
    /** The cell cannot be read; its fact is missing. */
    REFUSED,
    /** It is read, but in letters that should be repaired. */
    LETTERS,
    /** It is read, but hardly meant so: a lost zero, a decision dated before what it rewards. */
    ODD,
    /** A cell whose fact some rule asks for is blank: not «no», but missing. */
    BLANK
  }

  public Concern {
    proposals = List.copyOf(proposals);
  }
}
