package vn.xetkhen.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.round.Taking;
import vn.xetkhen.submission.Counts;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.SubmissionState;

/**
 * A submission as the API shows it.
 *
 * @param version to be sent back as {@code seen} with every change
 * @param rowsRead rows of the workbook read so far
 * @param reason why nothing of it can be used; null otherwise
 * @param sameContent numbers of other submissions of the very same bytes
 * @param round number of the round that took it; null while none has
 */
record SubmissionResource(
    long number,
    long version,
    String name,
    String sha256,
    String sender,
    int year,
    SubmissionState state,
    boolean cancelAsked,
    long rowsRead,
    Counts counts,
    @Nullable String reason,
    Instant receivedAt,
    List<Long> sameContent,
    @Nullable Long round) {

  static SubmissionResource of(
      Submission submission, List<Submission> same, @Nullable Taking taking) {
    return new SubmissionResource(
        submission.number(),
        submission.version(),
        submission.name(),
        submission.sha256(),
        submission.sender(),
        submission.year(),
        submission.state(),
        submission.cancelAsked(),
        submission.rowsRead(),
        submission.counts(),
        submission.reason(),
        submission.receivedAt(),
        same.stream().map(Submission::number).toList(),
        taking == null ? null : taking.round());
  }
}
