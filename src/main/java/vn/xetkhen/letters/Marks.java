package vn.xetkhen.letters;

import java.text.Normalizer;

/** Marks above and below letters: those that stand apart, and those that are one too many. */
final class Marks {

  private static final String SHAPES = "\u0302\u0306\u031B";

  private Marks() {}

  /**
   * One character for each letter with its marks, also where the tone was typed before the shape.
   */
  static String compose(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC) && !hasMarks(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int end = i + 1;
      while (end < apart.length() && isMark(apart.charAt(end))) {
        end++;
      }
      out.append(apart.charAt(i));
      for (int pass = 0; pass < 2; pass++) {
        for (int m = i + 1; m < end; m++) {
          if (SHAPES.indexOf(apart.charAt(m)) >= 0 == (pass == 0)) {
            out.append(apart.charAt(m));
          }
        }
      }
      i = end;
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  /**
   * A word with a tone or a stroke too many, put right if only one way makes it a good syllable:
   * «đốĩ» is «đối». The word itself if none does.
   */
  static String withoutSlips(String word) {
    if (word.length() > Syllable.MAX) {
      return word;
    }
    int tones = 0;
    for (int i = 0; i < word.length(); i++) {
      tones += Alphabet.tone(Alphabet.letter(word.charAt(i))) > 0 ? 1 : 0;
    }
    if (tones < 2) {
      return word;
    }
    String found = word;
    for (int keep = 0; keep < word.length(); keep++) {
      if (Alphabet.tone(Alphabet.letter(word.charAt(keep))) > 0) {
        String candidate = onlyTone(word, keep);
        if (Syllable.of(candidate) == Syllable.Fit.YES && !candidate.equals(found)) {
          if (!found.equals(word)) {
            return word;
          }
          found = candidate;
        }
      }
    }
    return found;
  }

  private static String onlyTone(String word, int keep) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      if (i != keep && Alphabet.tone(Alphabet.letter(out.charAt(i))) > 0) {
        out.setCharAt(i, Alphabet.withTone(out.charAt(i), 0));
      }
    }
    return out.toString();
  }
}
