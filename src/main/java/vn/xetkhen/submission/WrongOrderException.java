package vn.xetkhen.submission;

/** Something was asked of a submission that its state does not allow. */
public final class WrongOrderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SubmissionState state;

  WrongOrderException(String verb, SubmissionState state) {
    super(verb + " is impossible in state " + state);
    this.state = state;
  }

  /** The state that it is in. */
  public SubmissionState state() {
    return state;
  }
}
