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
    int seen = 0;
    int ofText = 0;
    long word = 0;
    for (int i = 0, length = text.length(); i <= length; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      int letter = Alphabet.letter(c);
      if (letter != 0) {
        start = start < 0 ? i : start;
        word = word << 7 | Alphabet.number(c);
        seen |= kind(c, letter, i == start);
      } else if (c >= 0x80 && isWordPart(c)) {
        start = start < 0 ? i : start;
        seen |= FOREIGN;
      } else if (start >= 0) {
        odd |= (seen & ~PLAIN) == 0 ? 0 : word(text, start, i, word, seen);
        ofText |= seen;
        start = -1;
        word = 0;
        seen = 0;
      }
      if (c >= 0x80 && letter == 0) {
        odd |= alone(c);
        odd |= c == '\u00A0' && i > 0 && text.charAt(i - 1) == 'Ã' ? ODD_WORD : 0;
      }
    }
    boolean half = (ofText & (CAPITALS | OTHER_SMALL | SMALL)) == (CAPITALS | OTHER_SMALL);
    return half ? odd | ODD_CASE : odd;
  }

  private static final int SMALL = 1;
  private static final int FIRST = 2;
  private static final int PLAIN = SMALL | FIRST;
  private static final int CAPITALS = 4;
  private static final int OTHER = 8;
  private static final int OTHER_SMALL = 16;
  private static final int OTHER_CAPITALS = 32;
  private static final int FOREIGN = 64;

  private static int kind(char c, int letter, boolean first) {
    int other = c < 0x80 || isDj(c) ? 0 : OTHER;
    if ((letter & Alphabet.UPPER) == 0) {
      return c < 0x80 ? SMALL : OTHER_SMALL | other;
    }
    return other | (first ? FIRST : c < 0x80 ? CAPITALS : OTHER_CAPITALS);
  }

  private static int word(String text, int start, int end, long letters, int seen) {
    boolean half = (seen & OTHER_SMALL) != 0 && (seen & (CAPITALS | OTHER_CAPITALS)) != 0;
    if ((seen & (OTHER | FOREIGN)) == 0 && !half) {
      return (seen & SMALL) == 0 ? 0 : capitalInside(text, start, end);
    }
    boolean inside = (seen & (CAPITALS | OTHER_CAPITALS)) != 0;
    boolean sound = !inside || (seen & (SMALL | OTHER_SMALL)) == 0;
    if (sound && (seen & FOREIGN) == 0 && end - start <= WordMemory.LETTERS) {
      return WordMemory.fits(letters, text, start, end) ? 0 : ODD_WORD;
    }
    return word(text, start, end);
  }

  private static int word(String text, int first, int last) {
    int start = Words.start(text, first, last);
    int end = Words.end(text, start, last);
    if (end < last && text.charAt(end) == '»' && end > start && text.charAt(end - 1) == 'á') {
      // how UTF-8 shows ạ to ỹ when its bytes are read one by one
      return ODD_WORD;
    }
    if (isPlain(text, start, end) && Casing.of(text, start, end) != Casing.HALF) {
      return Words.lacksVowel(text, start, end, last) ? ODD_WORD : 0;
    }
    Casing casing = Casing.of(text, start, end);
    boolean fits = casing.likely() && Syllable.of(text, start, end) != Syllable.Fit.NO;
    return (fits ? 0 : ODD_WORD) | (casing.sound() ? 0 : ODD_CASE);
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80 && !isDj(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Abbreviations have it and nothing else of ours: QĐ, LĐTT, đ/c. No old code shows it. */
  static boolean isDj(char c) {
    return c == 'đ' || c == 'Đ';
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
