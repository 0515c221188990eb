package vn.xetkhen.submission;

import java.util.List;
import vn.xetkhen.intake.Concern;

/**
 * Cells of one meaning that say the same and raise the same concern, so that one decision can mend
 * them all.
 *
 * @param key names the group within its submission
 * @param meaning header of the template that the column stands for; empty for a note
 * @param text what they say now; for letters, the first of many texts
 * @param proposals what they could be replaced by, the likeliest first; for letters, each cell has
 *     its own, and these are those of the first
 * @param cells how many there are, exact
 */
public record EqualCells(
    String key,
    Concern.Level level,
    String meaning,
    String text,
    String problem,
    String advice,
    List<String> proposals,
    int cells) {
  public EqualCells {
    proposals = List.copyOf(proposals);
  }
}
