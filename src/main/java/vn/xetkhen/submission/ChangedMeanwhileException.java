package vn.xetkhen.submission;

/** The submission was changed since the version that the caller saw; look at it again. */
public final class ChangedMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChangedMeanwhileException(long submission, long seen, long now) {
    super("submission " + submission + " is at version " + now + ", not " + seen);
  }
}
