package vn.xetkhen.letters;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The forms in which texts are compared, as law.md part R point 13 has it. */
public final class Folding {

  /**
   * Old tone placement to new: «hoà» → «hòa», «uỷ» → «ủy». Keys and values are in NFC and lower
   * case.
   */
  private static final Map<String, String> TONE_PLACEMENT = new HashMap<>();

  static {
    String[] tones = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
    for (String vowels : new String[] {"oa", "oe", "uy"}) {
      for (String tone : tones) {
        TONE_PLACEMENT.put(nfc(vowels + tone), nfc(vowels.charAt(0) + tone + vowels.charAt(1)));
      }
    }
  }

  private Folding() {}

  /**
   * NFC, look-alikes of other alphabets read as ours (Ð as Đ, ƣ as ư, Cyrillic а as a), case
   * folded, both tone placements alike, white space collapsed, quotation marks and what cannot be
   * seen removed. Diacritics matter.
   */
  public static String normalise(String text) {
    String plain = lower(text);
    StringBuilder out = new StringBuilder(plain.length());
    boolean space = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isQuotation(c) || isInvisible(c)) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.append(c);
    }
    return modernTones(out);
  }

  private static String lower(String text) {
    String composed = Marks.compose(text);
    for (int i = 0; i < composed.length(); i++) {
      if (LookAlikes.isOne(composed.charAt(i))) {
        StringBuilder ours = new StringBuilder(composed);
        for (int j = i; j < ours.length(); j++) {
          ours.setCharAt(j, LookAlikes.plain(ours.charAt(j)));
        }
        return ours.toString().toLowerCase(Locale.ROOT);
      }
    }
    return composed.toLowerCase(Locale.ROOT);
  }

  /** {@link #normalise} and without diacritics. */
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(normalise(text), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c == 'đ' ? 'd' : c);
      }
    }
    return out.toString();
  }

  public static String nfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String modernTones(StringBuilder text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c != 'o' && c != 'u' || text.charAt(i + 1) < 0x80) {
        continue;
      }
      // «qu» is one consonant: in «quý» the tone cannot move
      if (i > 0 && text.charAt(i - 1) == 'q') {
        continue;
      }
      String modern = TONE_PLACEMENT.get(text.substring(i, i + 2));
      if (modern != null) {
        text.replace(i, i + 2, modern);
      }
    }
    return text.toString();
  }

  private static boolean isQuotation(char c) {
    return "\"'\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A`\u00B4"
            .indexOf(c)
        >= 0;
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }
}
