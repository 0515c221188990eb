package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds achievements told twice: of one nominee for two awards, or of two nominees. */
final class LikeAchievements {

  static final String ACHIEVEMENT = "Thành tích";
  static final String CAMPAIGN = "Phong trào, chuyên đề";

  private static final int FIRST_PLACES = 3;
  private static final int FIRST_WORDS = 60;
  private static final int FEW = 8;

  private final RowStore rows;
  private final ScrutinySettings settings;
  private final int[] order;
  private final Groups nominees;
  private final Consumer<Finding> findings;
  private final Wording.Reader reader = new Wording.Reader();
  private final Set<Long> told = new HashSet<>();

  /** Rows, as positions in the order, by the words of their achievement. */
  private final List<int[]> byText = new ArrayList<>();

  /**
   * @param nominees positions that are surely one nominee
   */
  LikeAchievements(
      RowStore rows,
      ScrutinySettings settings,
      int[] order,
      Groups nominees,
      Consumer<Finding> findings) {
    this.rows = rows;
    this.settings = settings;
    this.order = order;
    this.nominees = nominees;
    this.findings = findings;
  }

  /**
   * @return true if there were more pairs to compare than the settings allow
   */
  boolean find() {
    long[] candidates = gather().candidates();
    byText.forEach(this::equal);
    int most = Math.min(candidates.length, settings.maxCompared());
    for (int i = 0; i < most; i++) {
      near(byText.get((int) (candidates[i] >>> 32)), byText.get((int) candidates[i]));
    }
    campaigns();
    return candidates.length > most;
  }

  private LikeTextIndex gather() {
    LikeTextIndex index = new LikeTextIndex();
    LongIndex known = new LongIndex();
    // what a text turned out to be, so that one that many rows have is read once: 0 not yet read
    int[] seen = new int[rows.texts().size() * 2];
    Longs members = new Longs();
    int distinct = 0;
    for (int p = 0; p < order.length; p++) {
      int text = rows.achievementText(order[p]);
      int family = rows.collective(order[p]) ? 1 : 0;
      int slot = text * 2 + family;
      if (text == 0 || seen[slot] < 0) {
        continue;
      }
      if (seen[slot] == 0) {
        Wording words = reader.read(rows.texts().get(text));
        if (words.size() < settings.minWords()) {
          seen[slot] = -1;
          continue;
        }
        int at = known.putIfAbsent(Hash.mix(words.hash() ^ family), distinct);
        if (at < 0) {
          at = distinct++;
          index.add(at, family, words);
        }
        seen[slot] = at + 1;
      }
      members.add((long) (seen[slot] - 1) << 32 | p);
    }
    long[] sorted = members.sorted();
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && sorted[to] >>> 32 == sorted[from] >>> 32) {
        to++;
      }
      byText.add(Arrays.stream(sorted, from, to).mapToInt(m -> (int) m).toArray());
      from = to;
    }
    return index;
  }

  /** Rows with the same words. */
  private void equal(int[] group) {
    if (group.length < 2 || rows.earlier(order[group[0]])) {
      return;
    }
    Map<Integer, Integer> lastOf = new HashMap<>();
    Set<Integer> others = new HashSet<>();
    int first = nominees.of(group[0]);
    for (int p : group) {
      Integer before = lastOf.put(nominees.of(p), p);
      if (before != null) {
        twice(before, p, ACHIEVEMENT);
      }
      if (nominees.of(p) != first) {
        others.add(nominees.of(p));
      }
    }
    if (others.size() + 1 > settings.maxGroup()) {
      String text = text(group[0]);
      String start = text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) + "…" : text;
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < FIRST_PLACES; i++) {
        places.add(rows.place(order[group[i]]));
      }
      findings.accept(
          new Crowd(
              "cùng thành tích «" + start.replaceAll("\\s+", " ") + "»", group.length, places));
      return;
    }
    for (int p : group) {
      if (others.remove(nominees.of(p))) {
        pair(Finding.Kind.LIKE_ACHIEVEMENTS, ACHIEVEMENT, group[0], p);
      }
    }
  }

  /** Rows with other words, perhaps nearly the same. */
  private void near(int[] one, int[] other) {
    boolean earlier = rows.earlier(order[one[0]]) && rows.earlier(order[other[0]]);
    if (earlier) {
      return;
    }
    for (int i = 0; i < Math.min(FEW, one.length); i++) {
      for (int j = 0; j < Math.min(FEW, other.length); j++) {
        if (nominees.of(one[i]) == nominees.of(other[j])) {
          twice(Math.min(one[i], other[j]), Math.max(one[i], other[j]), ACHIEVEMENT);
          return;
        }
      }
    }
    pair(
        Finding.Kind.LIKE_ACHIEVEMENTS,
        ACHIEVEMENT,
        Math.min(one[0], other[0]),
        Math.max(one[0], other[0]));
  }

  /** One nominee with two rows, told unless one of the rows is simply too many. */
  private void twice(int first, int second, String header) {
    int a = order[first];
    int b = order[second];
    boolean twoAwards =
        rows.earlier(a) != rows.earlier(b) || !rows.earlier(a) && rows.kind(a) != rows.kind(b);
    if (twoAwards && !told.contains((long) first << 32 | second)) {
      pair(Finding.Kind.ACHIEVEMENT_TWICE, header, first, second);
    }
  }

  private void pair(Finding.Kind kind, String header, int first, int second) {
    boolean campaign = header.equals(CAMPAIGN);
    String one = campaign ? campaign(first) : text(first);
    String other = campaign ? campaign(second) : text(second);
    List<Passage> passages = List.of();
    double likeness = 1;
    if (!campaign) {
      Wording words = reader.read(one);
      Wording otherWords = reader.read(other);
      passages = Passage.shared(words, otherWords, settings.passageWords());
      likeness = Passage.likeness(passages, words, otherWords);
      if (likeness < settings.likeness()) {
        return;
      }
    }
    told.add((long) first << 32 | second);
    findings.accept(
        new LikeTexts(
            kind,
            header,
            rows.side(order[first]),
            rows.side(order[second]),
            one,
            other,
            likeness,
            passages));
  }

  /** One nominee, two rows, one campaign. */
  private void campaigns() {
    Map<Long, Integer> first = new HashMap<>();
    for (int p = 0; p < order.length; p++) {
      int text = rows.campaignText(order[p]);
      if (text != 0) {
        long key = Hash.of(nominees.of(p), Letters.exact(rows.texts().get(text)));
        Integer before = first.putIfAbsent(key, p);
        if (before != null && nominees.of(before) == nominees.of(p)) {
          twice(before, p, CAMPAIGN);
        }
      }
    }
  }

  private String text(int position) {
    return rows.texts().get(rows.achievementText(order[position]));
  }

  private String campaign(int position) {
    return rows.texts().get(rows.campaignText(order[position]));
  }
}
