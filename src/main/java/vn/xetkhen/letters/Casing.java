package vn.xetkhen.letters;

/** How a word is written in small and capital letters. */
enum Casing {
  SMALL,
  TITLE,
  CAPITALS,
  /** Capitals, but for letters with diacritics: what an old capital font leaves behind. */
  HALF,
  /** A title whose other letters are small, but for letters with diacritics: «ĐỒn». */
  HALF_TITLE,
  ODD;

  static Casing of(CharSequence text, int from, int to) {
    int capitals = 0;
    int plainSmall = 0;
    int accentedSmall = 0;
    int plainCapitalsInside = 0;
    int accentedCapitalsInside = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
        if (i > from) {
          plainCapitalsInside += c < 0x80 ? 1 : 0;
          accentedCapitalsInside += c < 0x80 ? 0 : 1;
        }
      } else if (c < 0x80) {
        plainSmall++;
      } else {
        accentedSmall++;
      }
    }
    if (capitals == 0) {
      return SMALL;
    }
    if (plainSmall + accentedSmall == 0) {
      return to - from == 1 ? TITLE : CAPITALS;
    }
    if (plainCapitalsInside + accentedCapitalsInside == 0) {
      return TITLE;
    }
    if (plainSmall == 0 && plainCapitalsInside > 0) {
      return HALF;
    }
    boolean titled = Character.isUpperCase(text.charAt(from));
    return titled && plainCapitalsInside == 0 && plainSmall > 0 && accentedSmall == 0
        ? HALF_TITLE
        : ODD;
  }

  /** Whether it can be, if capitals were lost on the way. */
  boolean likely() {
    return sound() || this == HALF;
  }

  /** Whether somebody could have meant it so. */
  boolean sound() {
    return this == SMALL || this == TITLE || this == CAPITALS;
  }
}
