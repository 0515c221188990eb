package vn.xetkhen.letters;

/** The letters of Vietnamese as small numbers: a base letter, a tone, a case. */
final class Alphabet {

  /** Base letters: 1 to 26 are a to z, then ă â đ ê ô ơ ư. */
  static final int BASE = 0x3F;

  static final int TONE_SHIFT = 6;
  static final int TONE = 7;
  static final int UPPER = 1 << 9;

  /** Numbers of the tones that a syllable ending in c, ch, p, t can have. */
  static final int ACUTE = 2;

  static final int DOT = 5;

  private static final String MARKED = "ăâđêôơư";
  private static final String VOWELS = "aăâeêioôơuưy";

  /** A row for each vowel: no tone, grave, acute, hook, tilde, dot. */
  private static final String[] TONED = {
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"
  };

  private static final short[] LETTERS = new short[0x1F00];

  /** Letters of either case counted from 1, below 128. */
  private static final byte[] NUMBERS = new byte[0x1F00];

  private static int count;
  private static final char[][] SMALL = new char[BASE + 1][TONE + 1];
  private static final long VOWEL_BASES;

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      put(c, c - 'a' + 1, 0);
    }
    put('đ', base('đ'), 0);
    long vowels = 0;
    for (int v = 0; v < VOWELS.length(); v++) {
      int base = base(VOWELS.charAt(v));
      vowels |= 1L << base;
      for (int tone = 0; tone < TONED[v].length(); tone++) {
        put(TONED[v].charAt(tone), base, tone);
      }
    }
    VOWEL_BASES = vowels;
  }

  private Alphabet() {}

  private static void put(char small, int base, int tone) {
    int letter = base | tone << TONE_SHIFT;
    if (NUMBERS[small] == 0) {
      NUMBERS[small] = (byte) ++count;
      NUMBERS[Character.toUpperCase(small)] = (byte) count;
    }
    LETTERS[small] = (short) letter;
    LETTERS[Character.toUpperCase(small)] = (short) (letter | UPPER);
    SMALL[base][tone] = small;
  }

  /** Number of a base letter, small and without tone. */
  static int base(char small) {
    return small <= 'z' ? small - 'a' + 1 : 27 + MARKED.indexOf(small);
  }

  /** Base, tone and case of a letter; 0 if it is none of the Vietnamese or ASCII letters. */
  static int letter(char c) {
    return c < LETTERS.length ? LETTERS[c] : 0;
  }

  /** The letter counted among all, whatever its case; 0 if it is none. */
  static int number(char c) {
    return c < NUMBERS.length ? NUMBERS[c] : 0;
  }

  /** The letter with another tone, its case kept. */
  static char withTone(char c, int tone) {
    int letter = letter(c);
    char small = SMALL[letter & BASE][tone];
    return (letter & UPPER) == 0 ? small : Character.toUpperCase(small);
  }

  static boolean isVowel(int base) {
    return (VOWEL_BASES >> base & 1) != 0;
  }

  static int tone(int letter) {
    return letter >> TONE_SHIFT & TONE;
  }
}
