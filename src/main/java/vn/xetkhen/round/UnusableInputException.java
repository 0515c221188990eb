package vn.xetkhen.round;

/**
 * Nothing of what was handed in can be used; the message says why and how to cure it, in
 * Vietnamese.
 */
final class UnusableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableInputException(String message) {
    super(message);
  }
}
