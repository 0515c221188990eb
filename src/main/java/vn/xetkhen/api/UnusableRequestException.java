package vn.xetkhen.api;

/** The request cannot be used as it is; the message is a key of messages.properties. */
final class UnusableRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableRequestException(String key) {
    super(key);
  }
}
