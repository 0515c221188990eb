package vn.xetkhen.api;

/** The round is not in a state that allows this; the message is a key of messages.properties. */
final class WrongStateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongStateException(String key) {
    super(key);
  }
}
