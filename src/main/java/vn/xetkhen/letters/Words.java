package vn.xetkhen.letters;

import java.util.function.UnaryOperator;

/** Runs of letters. */
final class Words {

  /** Signs that may stand before or after a good word, and are letters in old codes. */
  private static final String BEFORE = "«“‘„‹–—•·";

  private static final String AFTER = "»”’›…®™©–—¹²³°·";

  private Words() {}

  /** Whether a sign behind plain letters must be a vowel, as none is before it: «X·» is «Xã». */
  static boolean lacksVowel(String text, int from, int to, int last) {
    for (int i = from; i < to; i++) {
      if (Alphabet.isVowel(Alphabet.letter(text.charAt(i)) & Alphabet.BASE)) {
        return false;
      }
    }
    return to > from && to < last && "·¹".indexOf(text.charAt(to)) >= 0;
  }

  /** Where a word begins behind signs. */
  static int start(String text, int from, int to) {
    int start = from;
    while (start < to && BEFORE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** Where a word ends before signs. */
  static int end(String text, int from, int to) {
    int end = to;
    while (end > from && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The text with each word replaced. */
  static String map(String text, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        out.append(change.apply(text.substring(i, end)));
        i = end;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }
}
