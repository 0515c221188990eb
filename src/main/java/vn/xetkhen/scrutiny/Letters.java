package vn.xetkhen.scrutiny;

import java.text.Normalizer;
import vn.xetkhen.letters.Folding;
import vn.xetkhen.letters.Names;

/** How texts are compared here: the one seam to the comparison of letters. */
final class Letters {

  private Letters() {}

  /** Alike for all ways of typing the same letters, and without diacritics. */
  static String key(String text) {
    return Folding.fold(text);
  }

  /** Alike for all ways of typing the same letters; diacritics matter. */
  static String exact(String text) {
    return Folding.normalise(text);
  }

  /** {@link #key} of a person's name, however damaged its letters are. */
  static String nameKey(String name) {
    return Names.search(name);
  }

  /** {@link #exact} of a person's name, however damaged its letters are. */
  static String exactName(String name) {
    return Names.key(name);
  }

  /** Whether a text was typed without any diacritics. */
  static boolean bare(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      if (decomposed.charAt(i) >= 0x80 && !Character.isSpaceChar(decomposed.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
