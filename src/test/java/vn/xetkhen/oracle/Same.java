package vn.xetkhen.oracle;

import java.text.Normalizer;
import java.util.Locale;

/** Point 13: when two names are one. Written apart from the product's own normalising. */
final class Same {

  private static final String QUOTATION =
      "\"'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Same() {}

  static boolean name(String one, String other) {
    return key(one).equals(key(other));
  }

  /**
   * Every tone is moved to the end of its word, so that where it stood cannot matter. This equates
   * more than hoà/hòa and uỷ/ủy, but no two Vietnamese words differ in the place of the tone alone.
   */
  static String key(String text) {
    String plain = text.replace('\u00D0', '\u0110').toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    for (String word : Normalizer.normalize(plain, Normalizer.Form.NFD).split("[\\s\\p{Z}]+")) {
      StringBuilder letters = new StringBuilder();
      StringBuilder tones = new StringBuilder();
      for (char c : word.toCharArray()) {
        if (QUOTATION.indexOf(c) >= 0) {
          continue;
        }
        (TONES.indexOf(c) >= 0 ? tones : letters).append(c);
      }
      if (letters.length() > 0) {
        key.append(key.length() == 0 ? "" : " ").append(letters).append(tones);
      }
    }
    return key.toString();
  }
}
