package vn.xetkhen.submission;

/**
 * What a submission holds, as mended so far; all of it exact.
 *
 * @param lines rows below a header that are not blank
 * @param nominees rows taken for nominees, those to fix included
 * @param nomineesToFix nominees with a cell that cannot be read
 * @param nameless rows that say something about nobody
 * @param toLookAt rows with a cell that a person should look at
 * @param leftOut rows left out by a person
 * @param refused cells that cannot be read
 * @param letters cells in letters that should be repaired
 * @param odd cells that are read, but hardly meant so
 * @param blank cells whose fact some rule asks for
 */
public record Counts(
    int lines,
    int nominees,
    int nomineesToFix,
    int nameless,
    int toLookAt,
    int leftOut,
    int refused,
    int letters,
    int odd,
    int blank) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Cells that a person should look at. */
  public int cells() {
    return refused + letters + odd + blank;
  }

  /** Nominees none of whose cells has to be fixed. */
  public int good() {
    return nominees - nomineesToFix;
  }

  /** Rows that a person has to fix, or that go back. */
  public int toFix() {
    return nomineesToFix + nameless;
  }
}
