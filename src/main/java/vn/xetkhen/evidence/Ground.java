package vn.xetkhen.evidence;

/**
 * What a condition's outcome rests on.
 *
 * @param says the finding in a few words, such as «HTXSNV năm 2021»; for something wanted, what to
 *     ask the unit for
 * @param source the cell or the absent column
 * @param wanted true if this is not a finding but what was not handed in
 */
public record Ground(String says, Source source, boolean wanted) {

  public static Ground found(String says, Source source) {
    return new Ground(says, source, false);
  }

  public static Ground wanted(String asks, Source source) {
    return new Ground(asks, source, true);
  }
}
