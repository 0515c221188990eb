package vn.xetkhen.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Title;

/** Abbreviations belong in tables; a sentence spells them out. What is quoted stays as it is. */
final class Spelling {

  private static final Map<String, String> FULL = full();
  private static final Pattern SHORT =
      Pattern.compile(
          "«[^»]*»|(?<![\\p{L}\\p{N}])(?:"
              + String.join("|", FULL.keySet())
              + ")(?![\\p{L}\\p{N}])");

  private Spelling() {}

  static String out(String text) {
    // most texts have none: the look is much cheaper than the pattern
    if (!text.contains("NV") && !text.contains("TT") && !text.contains("CSTĐ")) {
      return text;
    }
    Matcher words = SHORT.matcher(text);
    return words.replaceAll(
        found -> Matcher.quoteReplacement(FULL.getOrDefault(found.group(), found.group())));
  }

  private static Map<String, String> full() {
    Map<String, String> full = new LinkedHashMap<>();
    for (Rating rating : Rating.values()) {
      full.put(rating.abbreviation(), lower(rating.label()));
    }
    for (Title title : Title.values()) {
      full.put(title.abbreviation(), lower(title.label()));
    }
    return full;
  }

  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
