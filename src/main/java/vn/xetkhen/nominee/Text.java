package vn.xetkhen.nominee;

import vn.xetkhen.letters.Folding;

/** When two spellings are the same, as law.md part R point 13 has it. */
public final class Text {

  private Text() {}

  /**
   * The form in which names of campaigns and initiatives are compared; see {@link
   * Folding#normalise}. Names of people and units compare by {@link vn.xetkhen.letters.Names#key}.
   */
  public static String normalise(String text) {
    return Folding.normalise(text);
  }

  /**
   * {@link #normalise} and without diacritics: how headers, fixed words and searches are compared.
   */
  public static String fold(String text) {
    return Folding.fold(text);
  }

  public static String nfc(String text) {
    return Folding.nfc(text);
  }
}
