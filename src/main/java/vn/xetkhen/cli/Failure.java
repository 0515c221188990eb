package vn.xetkhen.cli;

/** Ends a command: one line for the user, and the exit code. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** All was taken. */
  static final int OK = 0;

  /** Nothing usable came in. */
  static final int UNUSABLE = 1;

  /** The command was called wrongly. */
  static final int USAGE = 2;

  /** Done, but some rows or cells were refused. */
  static final int SOME_REFUSED = 3;

  private final int exitCode;

  private Failure(int exitCode, String line) {
    super(line);
    this.exitCode = exitCode;
  }

  static Failure unusable(String line) {
    return new Failure(UNUSABLE, line);
  }

  static Failure usage(String line) {
    return new Failure(USAGE, line);
  }

  int exitCode() {
    return exitCode;
  }
}
