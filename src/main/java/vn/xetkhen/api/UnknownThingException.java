package vn.xetkhen.api;

/** There is no such round, nominee or replay. */
final class UnknownThingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
