package vn.xetkhen.letters;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters that look like Vietnamese ones and are others: ð for đ, ƣ for ư, Cyrillic а for a. «ĕ» is
 * none of them: Ê-đê and Gia-rai names are written with it.
 */
final class LookAlikes {

  private static final String PAIRS =
      "ðđÐĐɖđƉĐƣưƢƯǎăǍĂıi"
          // Cyrillic
          + "аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJ"
          // Greek
          + "οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

  private static final Map<Character, Character> LETTERS = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      LETTERS.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
    for (char c = '!'; c <= '~'; c++) {
      LETTERS.put((char) (c - '!' + '\uFF01'), c);
    }
  }

  private LookAlikes() {}

  static boolean isOne(char c) {
    return c >= 0xD0 && !isOurs(c) && LETTERS.containsKey(c);
  }

  private static boolean isOurs(char c) {
    return c >= 0x1EA0 && c < 0x1F00 || c > 0xFF && c < 0x180;
  }

  /** The letter that is meant, or the same. */
  static char plain(char c) {
    if (c < 0xD0 || isOurs(c) && c != 'ı') {
      return c;
    }
    Character letter = LETTERS.get(c);
    return letter == null ? c : letter;
  }

  /**
   * The text with our own letters wherever words gain by it: a word that mixes alphabets, or one of
   * another alphabet among ours. Russian and Greek words stay.
   */
  static String replace(String text) {
    if (isForeign(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    return out.toString();
  }

  /** Whether the text has words of another alphabet that are no mistake. */
  private static boolean isForeign(String text) {
    boolean ours = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        ours |= c < 0x370 || isOurs(c) || c >= 0xFF00;
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean other =
            script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
        if (other && !LETTERS.containsKey(c)) {
          return true;
        }
      }
    }
    return !ours;
  }
}
