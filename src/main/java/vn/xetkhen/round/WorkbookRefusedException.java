package vn.xetkhen.round;

/** Nothing of a workbook can be used; the message says why and how to cure it, in Vietnamese. */
final class WorkbookRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WorkbookRefusedException(String message) {
    super(message);
  }
}
