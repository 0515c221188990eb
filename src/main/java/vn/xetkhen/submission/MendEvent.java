package vn.xetkhen.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about a submission.
 *
 * @param seq number within the submission, from 1
 * @param undoes number of the decision that this one takes back, or null
 * @param undoneBy number of the one that took this one back, or null
 */
public record MendEvent(
    int seq,
    Instant at,
    String by,
    Mend mend,
    @Nullable Integer undoes,
    @Nullable Integer undoneBy) {

  /** Whether it counts. */
  public boolean holds() {
    return undoes == null && undoneBy == null;
  }
}
