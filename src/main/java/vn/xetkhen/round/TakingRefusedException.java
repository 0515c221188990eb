package vn.xetkhen.round;

/** A submission cannot be taken, or not be taken back; the message is a Vietnamese line. */
public final class TakingRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TakingRefusedException(String message) {
    super(message);
  }
}
