package vn.xetkhen.scrutiny;

import java.util.List;

/**
 * Two rows that tell the same achievement, or nearly.
 *
 * @param kind {@link Finding.Kind#LIKE_ACHIEVEMENTS} of two nominees, {@link
 *     Finding.Kind#ACHIEVEMENT_TWICE} of one
 * @param header «Thành tích» or «Phong trào, chuyên đề»
 * @param likeness share of common passages, from 0 to 1
 * @param passages what they share, to be marked in both texts; empty for a campaign
 */
public record LikeTexts(
    Kind kind,
    String header,
    Side first,
    Side second,
    String firstText,
    String secondText,
    double likeness,
    List<Passage> passages)
    implements Finding {

  private static final int SHOWN = 80;

  public LikeTexts {
    passages = List.copyOf(passages);
  }

  @Override
  public Weight weight() {
    return Weight.ODD;
  }

  @Override
  public String key() {
    String one = first.fingerprint() + Letters.exact(firstText);
    String other = second.fingerprint() + Letters.exact(secondText);
    return one.equals(other)
        ? Keys.of(kind.name(), one, first.place().label(), second.place().label())
        : Keys.ofPair(kind.name(), one, other);
  }

  @Override
  public String says() {
    String how =
        header.equals(LikeAchievements.CAMPAIGN)
            ? "cùng phong trào, chuyên đề"
            : "thành tích giống nhau " + Math.round(likeness * 100) + " %";
    String lead = kind == Kind.ACHIEVEMENT_TWICE ? "Một thành tích cho hai lần khen? " : "";
    return lead
        + Sides.name(first, second)
        + " và "
        + Sides.name(second, first)
        + ": "
        + how
        + ", «"
        + shown()
        + "».";
  }

  private String shown() {
    String text = firstText;
    if (!passages.isEmpty()) {
      Passage longest = passages.get(0);
      for (Passage passage : passages) {
        longest = passage.words() > longest.words() ? passage : longest;
      }
      text = firstText.substring(longest.firstStart(), longest.firstEnd());
    }
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  @Override
  public List<Place> places() {
    return List.of(first.place(), second.place());
  }
}
