package vn.xetkhen.nominee;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word as rules compare it, in plain ASCII. Drools writes and compiles sources in the platform's
 * charset, which on Java 17 may be one without Vietnamese letters: a word that was lost there would
 * silently match nothing.
 */
public final class Word {

  private static final int MOST_KEPT = 1000;
  private static final ConcurrentHashMap<String, String> KEPT = new ConcurrentHashMap<>();

  private Word() {}

  /**
   * The same token for the same word, and never for another: ASCII names stay, all else is spelt in
   * hex.
   */
  public static String of(String word) {
    String known = KEPT.get(word);
    if (known != null) {
      return known;
    }
    String token =
        isName(word)
            ? word
            : "hex:" + HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    if (KEPT.size() < MOST_KEPT) {
      KEPT.put(word, token);
    }
    return token;
  }

  private static boolean isName(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || c == '-'
          || c == '_')) {
        return false;
      }
    }
    return true;
  }
}
