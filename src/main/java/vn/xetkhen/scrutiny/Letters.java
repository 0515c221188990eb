package vn.xetkhen.scrutiny;

import java.text.Normalizer;
import vn.xetkhen.nominee.Text;

/** How texts are compared here: the one seam to the comparison of letters. */
final class Letters {

  private Letters() {}

  /** Alike for all ways of typing the same letters, and without diacritics. */
  static String key(String text) {
    return Text.fold(text);
  }

  /** Alike for all ways of typing the same letters; diacritics matter. */
  static String exact(String text) {
    return Text.normalise(text);
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
