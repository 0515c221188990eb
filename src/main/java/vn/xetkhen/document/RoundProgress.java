package vn.xetkhen.document;

/** Follows a {@link RoundRun}; called from several threads. */
public interface RoundProgress {

  /** Nobody watches. */
  RoundProgress NONE = nominees -> {};

  /** How many nominees have been judged so far. */
  void judged(long nominees);

  /** Whether to stop as soon as possible, leaving nothing behind. */
  default boolean cancelled() {
    return false;
  }
}
