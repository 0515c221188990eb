package vn.xetkhen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.round.Taking;
import vn.xetkhen.round.Takings;

/**
 * What can be taken of a submission, into which round, or what was taken.
 *
 * @param plan exact counts; null once it is taken or sent back
 * @param rows first rows that would go back, and their cells: «14, 17, 22», «K14, H17, N22»
 * @param places where it can go; the first is a new round
 * @param taking what was taken and still counts; null before
 */
record TakingView(
    Takings.@Nullable Plan plan,
    String rows,
    String cells,
    List<Place> places,
    @Nullable Taking taking,
    String roundTitle) {

  /**
   * A round that could take it.
   *
   * @param value what the form sends: {@code new}, {@code 12}, or {@code 12-3} to replace taking 3
   * @param title of the round; empty for a new one
   * @param replaced file name of what it would replace, or empty
   */
  record Place(String value, String title, String replaced) {}

  /** Whether some rows are good and some are not, so that there is something to choose. */
  public boolean split() {
    return plan != null && plan.returned() > 0 && plan.good() > 0;
  }
}
