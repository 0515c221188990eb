package vn.xetkhen.letters;

import java.util.Locale;
import java.util.Set;

/**
 * «PHạM THị HươNG»: capitals typed in an old font whose letters with diacritics a conversion left
 * small.
 */
final class HalfCapitals {

  /** Words that stand in a title's letters before a name in capitals on purpose: «Xã IA DOM». */
  private static final Set<String> BEFORE_NAMES = Set.of("xã", "tổ", "sở", "bộ", "hộ", "số", "bà");

  private HalfCapitals() {}

  /**
   * The text with whole capitals. Only a word that can be Vietnamese counts; where a text has no
   * plain small letter at all, words such as «Lê» beside it were capitals too.
   *
   * @param converted whether the text comes from a code without capitals
   */
  static String mend(String text, boolean converted) {
    Look look = new Look();
    String words = Words.map(text, look::word);
    return look.allCapitals(converted) ? upper(words) : words;
  }

  /** What the words of a text have in common. */
  private static final class Look {
    private boolean half;
    private boolean capitals;
    private boolean plainSmall;
    private boolean foreign;
    private boolean titleBefore;
    private int count;
    private int titles;

    String word(String word) {
      Casing casing = Casing.of(word, 0, word.length());
      Syllable.Fit fit = Syllable.of(word);
      titleBefore |= count == 0 && BEFORE_NAMES.contains(word.toLowerCase(Locale.ROOT));
      count++;
      plainSmall |= word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
      foreign |= fit == Syllable.Fit.NO;
      capitals |= fit == Syllable.Fit.YES && casing == Casing.CAPITALS;
      titles += casing == Casing.TITLE ? 1 : 0;
      // «HLơ» and «SRó» are names of the highlands
      if (fit == Syllable.Fit.YES && casing == Casing.HALF) {
        half = true;
        return upper(word);
      }
      return fit != Syllable.Fit.NO && casing == Casing.HALF_TITLE
          ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
          : word;
    }

    boolean allCapitals(boolean converted) {
      boolean likely = capitals && (!titleBefore || titles > 1) && (converted || count > 2);
      return (half || likely) && !plainSmall && !foreign;
    }
  }

  /**
   * TCVN3 has no capitals for letters with a tone, so a name can begin small: «Lâm Xuân ánh». They
   * are put back where all other words begin with a capital.
   */
  static String mendInitials(String text) {
    int[] begins = new int[2];
    Words.map(
        text,
        word -> {
          boolean lost = lostCapital(word);
          begins[0] += lost || Character.isUpperCase(word.charAt(0)) ? 0 : 1;
          begins[1] += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
          return word;
        });
    if (begins[0] > 0 || begins[1] == 0) {
      return text;
    }
    return Words.map(
        text, word -> lostCapital(word) ? upper(word.substring(0, 1)) + word.substring(1) : word);
  }

  private static boolean lostCapital(String word) {
    char first = word.charAt(0);
    return Character.isLowerCase(first) && Alphabet.tone(Alphabet.letter(first)) > 0;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
