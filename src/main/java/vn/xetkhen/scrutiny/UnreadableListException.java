package vn.xetkhen.scrutiny;

/** A list kept by an office, such as the history of its units, cannot be used as written. */
public final class UnreadableListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;

  UnreadableListException(String file, int line, String problem, String advice) {
    super(file + ", dòng " + line + ": " + problem + " " + advice);
    this.line = line;
  }

  /** Line of the text, from 1. */
  public int line() {
    return line;
  }
}
