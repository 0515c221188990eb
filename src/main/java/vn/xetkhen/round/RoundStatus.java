package vn.xetkhen.round;

/** How far the job of a round has come. */
public enum RoundStatus {
  /** Queued; no workbook has been opened. */
  WAITING,
  /** Workbooks are being read and dossiers judged. */
  READING,
  /** All dossiers are stored; places are being given. */
  RANKING,
  DONE,
  /** Stopped by a person; what was stored stays and can be gone on with. */
  CANCELLED,
  /** Nothing usable, or the rules were refused; the message says why. */
  FAILED;

  public boolean running() {
    return this == WAITING || this == READING || this == RANKING;
  }
}
