package vn.xetkhen.letters;

/**
 * When two names of people or units are the same name, however they were typed: in an old font,
 * with look-alikes, in half capitals, hòa or hoà, sĩ or sỹ.
 */
public final class Names {

  private static final int Y = Alphabet.base('y');
  private static final String I = "iìíỉĩị";

  private Names() {}

  /**
   * The form in which names are compared; diacritics matter. {@link Folding#normalise} of the
   * repaired name, with i for y where both spell the same sound: Lý and Lí, Quý and Quí, but not
   * Thúy and Thúi.
   */
  public static String key(String name) {
    String meant = LetterRepair.of(name).map(Repair::after).orElse(name);
    return oneI(Folding.normalise(meant));
  }

  /**
   * The form in which names are searched: without diacritics, and with i for every y, so that what
   * is typed finds what it may begin.
   */
  public static String search(String text) {
    String meant = LetterRepair.of(text).map(Repair::after).orElse(text);
    return Folding.fold(meant).replace('y', 'i');
  }

  private static String oneI(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      int letter = Alphabet.letter(text.charAt(i));
      if ((letter & Alphabet.BASE) == Y && isI(text, i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, I.charAt(Alphabet.tone(letter)));
      }
    }
    return out == null ? text : out.toString();
  }

  /** Alone among consonants, or behind «qu», y is i; before or after another vowel it is not. */
  private static boolean isI(String text, int at) {
    if (at + 1 < text.length() && isVowel(text.charAt(at + 1))) {
      return false;
    }
    if (at == 0 || !isVowel(text.charAt(at - 1))) {
      return true;
    }
    return at > 1 && text.charAt(at - 1) == 'u' && text.charAt(at - 2) == 'q';
  }

  private static boolean isVowel(char c) {
    return Alphabet.isVowel(Alphabet.letter(c) & Alphabet.BASE);
  }
}
