package vn.xetkhen.letters;

/**
 * A quick look at a text, without making any object: most cells are good, and only the others are
 * worth the work.
 */
final class Glance {

  /** A word that can be no Vietnamese word, or a sign inside a word. */
  static final int ODD_WORD = 1;

  /** Capitals inside a word. */
  static final int ODD_CASE = 2;

  /** Marks that stand apart from their letter. */
  static final int MARKS = 4;

  /** What cannot be seen: zero-width characters, spaces that are none. */
  static final int INVISIBLE = 8;

  /** Letters of other alphabets that look like ours. */
  static final int ALIKE = 16;

  private Glance() {}

  /** How many words can be no Vietnamese words. */
  static int oddWords(String text) {
    int odd = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && isWordPart(text.charAt(i));
      if (part) {
        start = start < 0 ? i : start;
      } else {
        odd += start < 0 || isPlain(text, start, i) ? 0 : word(text, start, i) & ODD_WORD;
        start = -1;
      }
    }
    return odd;
  }

  /** What is odd about a text; 0 if nothing is. */
  static int at(String text) {
    int odd = 0;
    int start = -1;
    boolean plain = true;
    boolean plainSmall = false;
    boolean otherSmall = false;
    boolean capitals = false;
    for (int i = 0, length = text.length(); i <= length; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      if (isWordPart(c)) {
        start = start < 0 ? i : start;
        plain &= c < 0x80;
        plainSmall |= c >= 'a' && c <= 'z';
        otherSmall |= c >= 0xC0 && Character.isLowerCase(c);
        capitals |= c <= 'Z' && i > start;
      } else {
        odd |= start < 0 || plain ? 0 : word(text, start, i);
        odd |= start < 0 || !plain ? 0 : capitalInside(text, start, i);
        start = -1;
        plain = true;
      }
      odd |= c < 0x80 ? 0 : alone(c);
      odd |= c == '\u00A0' && i > 0 && text.charAt(i - 1) == 'Ã' ? ODD_WORD : 0;
    }
    return capitals && otherSmall && !plainSmall ? odd | ODD_CASE : odd;
  }

  private static int word(String text, int first, int last) {
    int start = Words.start(text, first, last);
    int end = Words.end(text, start, last);
    if (end < last && text.charAt(end) == '»' && end > start && text.charAt(end - 1) == 'á') {
      // how UTF-8 shows ạ to ỹ when its bytes are read one by one
      return ODD_WORD;
    }
    if (isPlain(text, start, end)) {
      return Words.lacksVowel(text, start, end, last) ? ODD_WORD : 0;
    }
    Casing casing = Casing.of(text, start, end);
    boolean fits = casing.likely() && Syllable.of(text, start, end) != Syllable.Fit.NO;
    return (fits ? 0 : ODD_WORD) | (casing.sound() ? 0 : ODD_CASE);
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** «chuNn»: in plain letters only a capital between two small ones is worth a look. */
  private static int capitalInside(String text, int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (text.charAt(i) == 'N' && text.charAt(i + 1) == 'n' && text.charAt(i - 1) >= 'a') {
        return ODD_CASE;
      }
    }
    return 0;
  }

  private static int alone(char c) {
    if (c >= 0x300 && c < 0x370) {
      return MARKS;
    }
    if (isInvisible(c) || isOddSpace(c)) {
      // a soft hyphen is ư in TCVN3
      return c == '\u00AD' ? INVISIBLE | ODD_WORD : INVISIBLE;
    }
    return LookAlikes.isOne(c) ? ALIKE : 0;
  }

  /** Letters, and the signs that stand for letters in old codes. */
  private static boolean isWordPart(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    if (c < 0x100) {
      return c != '\u00A0';
    }
    return Character.isLetter(c) || c == '\u2020' || c == '\u2021' || c == '\u2030';
  }

  static boolean isInvisible(char c) {
    return c >= 0xAD && Character.getType(c) == Character.FORMAT;
  }

  static boolean isOddSpace(char c) {
    return c != ' ' && c >= 0xA0 && Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029';
  }
}
