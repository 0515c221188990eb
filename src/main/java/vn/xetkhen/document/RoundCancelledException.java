package vn.xetkhen.document;

/** A run was stopped on request; nothing of it is left. */
public final class RoundCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RoundCancelledException() {
    super("Đã dừng theo yêu cầu.");
  }
}
