package vn.xetkhen.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One workbook as a unit sent it.
 *
 * @param version rises with every change; whoever changes it says which version he saw
 * @param name file name as sent, a label only
 * @param sha256 digest of its bytes, under which they are kept for good
 * @param size in bytes
 * @param sender the unit that sent it, as written; empty if nobody said
 * @param year under review
 * @param reading how many times its reading was begun anew
 * @param cancelAsked a person asked to stop the reading
 * @param rowsRead rows of the workbook read so far
 * @param problems cells to look at, so far
 * @param counts exact once it is read
 * @param reason why nothing of it can be used; null otherwise
 * @param closedAt when it was taken, sent back or taken back; null before
 */
public record Submission(
    long number,
    long version,
    String name,
    String sha256,
    long size,
    String sender,
    int year,
    SubmissionState state,
    int reading,
    boolean cancelAsked,
    long rowsRead,
    long problems,
    Counts counts,
    @Nullable String reason,
    Instant receivedAt,
    @Nullable Instant readAt,
    @Nullable Instant closedAt) {}
