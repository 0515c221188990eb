package vn.xetkhen.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pointer into a legal text: {@code luat-2003 d72 k1 c} is point c, clause 1, article 72 of the
 * text whose id in {@code sources.yaml} is {@code luat-2003}. Clause and point may be absent, a
 * whole text may be cited by its id alone.
 *
 * @param textId id of the text in {@code sources.yaml}
 * @param article number of the article (điều), or null
 * @param clause number of the clause (khoản), or null
 * @param point letter of the point (điểm), or null
 */
public record Citation(
    String textId, @Nullable String article, @Nullable String clause, @Nullable String point) {

  private static final Pattern FORM =
      Pattern.compile(
          "([a-z0-9]+(?:-[a-z0-9]+)*)(?: d(\\d{1,3}[a-z]?))?(?: k(\\d{1,2}[a-z]?))?(?: ([a-zđ]))?");

  /**
   * Reads the short form used in {@code @can_cu}.
   *
   * @throws IllegalArgumentException if the text has another shape; the message shows the text
   */
  public static Citation parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()
        || (m.group(3) != null && m.group(2) == null)
        || (m.group(4) != null && m.group(3) == null)) {
      throw new IllegalArgumentException("«" + text + "»");
    }
    return new Citation(m.group(1), m.group(2), m.group(3), m.group(4));
  }

  /**
   * The place inside the text in short form, such as {@code d72 k1 c}; empty for the whole text.
   */
  public String place() {
    List<String> parts = new ArrayList<>();
    if (article != null) {
      parts.add("d" + article);
    }
    if (clause != null) {
      parts.add("k" + clause);
    }
    if (point != null) {
      parts.add(point);
    }
    return String.join(" ", parts);
  }

  /**
   * The place in words, as papers print it: «Điều 72, khoản 1, điểm c». Empty for the whole text.
   */
  public String placeInWords() {
    List<String> parts = new ArrayList<>();
    if (article != null) {
      parts.add("Điều " + article.toUpperCase(Locale.ROOT));
    }
    if (clause != null) {
      parts.add("khoản " + clause);
    }
    if (point != null) {
      parts.add("điểm " + point);
    }
    return String.join(", ", parts);
  }

  @Override
  public String toString() {
    return place().isEmpty() ? textId : textId + " " + place();
  }
}
