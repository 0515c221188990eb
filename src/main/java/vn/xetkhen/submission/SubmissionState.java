package vn.xetkhen.submission;

/** What became of a submission. */
public enum SubmissionState {
  /** Queued or being read; its first rows can be looked at already. */
  READING,
  /** Read to its end: it can be mended, taken or sent back. */
  READ,
  /** Nothing of it can be used; the reason says why. */
  UNUSABLE,
  /** A person stopped the reading. */
  CANCELLED,
  /** A round has taken it. */
  TAKEN,
  /** Sent back to the unit as a whole. */
  RETURNED,
  /** It was taken, and that was taken back. */
  UNDONE;

  /** Whether it waits for somebody. */
  public boolean open() {
    return this != TAKEN && this != RETURNED && this != UNDONE;
  }
}
