package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.FoundTable.FoundColumn;

/**
 * What a header that is not surely known may mean: by its words, whatever their order, abbreviated
 * or misspelt, and by looser words that units use. A guess is only ever proposed to a person.
 */
final class HeaderGuess {

  /**
   * One guess.
   *
   * @param confidence percent, always below that of a known header
   */
  record Guess(Meanings.Slot slot, int confidence) {}

  private record Known(List<String> words, double weight, Meanings.Slot slot, int most) {}

  private static final int LEAST = 55;

  /** Below this a meaning is among the choices, but never the one that a click confirms. */
  private static final int PROPOSED = 70;

  private static final int MOST = 95;
  private static final int MOST_BY_HINT = 80;
  private static final int LOWEST_PART = 85;
  private static final int YEAR_LEFT_OUT = 15;

  private static final Pattern WORD_BREAK = Pattern.compile("[^a-z0-9]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> LIGHT =
      Set.of(
          "va", "cua", "cac", "nam", "so", "da", "duoc", "theo", "ngay", "thang", "ten", "ma", "co",
          "trong", "neu", "ghi", "hoac", "tai", "ve", "cho", "nay");
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("dv", "don vi"),
          Map.entry("dvi", "don vi"),
          Map.entry("cv", "chuc vu"),
          Map.entry("cd", "chuc danh"),
          Map.entry("sk", "sang kien"),
          Map.entry("skkn", "sang kien"),
          Map.entry("dt", "de tai"),
          Map.entry("dh", "danh hieu"),
          Map.entry("dhtd", "danh hieu thi dua"),
          Map.entry("td", "thi dua"),
          Map.entry("kt", "khen thuong"),
          Map.entry("tdkt", "thi dua khen thuong"),
          Map.entry("htkt", "hinh thuc khen thuong"),
          Map.entry("ht", "hinh thuc"),
          Map.entry("xl", "xep loai"),
          Map.entry("dgxl", "danh gia xep loai"),
          Map.entry("ns", "nam sinh"),
          Map.entry("gt", "gioi tinh"),
          Map.entry("cq", "co quan"),
          Map.entry("kl", "ky luat"),
          Map.entry("dn", "de nghi"),
          Map.entry("cc", "cong chuc"),
          Map.entry("cb", "can bo"),
          Map.entry("nv", "nhan vien"),
          Map.entry("cbcc", "can bo cong chuc"),
          Map.entry("cbccvc", "can bo cong chuc vien chuc"),
          Map.entry("ccvc", "cong chuc vien chuc"),
          Map.entry("ccld", "cong chuc lao dong"),
          Map.entry("dk", "dang ky"),
          Map.entry("pt", "phong trao"),
          Map.entry("cdoan", "cong doan"),
          Map.entry("ths", "tong so"));

  private static final Map<Layout, List<Known>> SPELLINGS = new HashMap<>();

  static {
    for (Layout layout : Layout.values()) {
      List<Known> spellings = new ArrayList<>();
      HeaderDictionary.words(layout)
          .forEach((words, column) -> spellings.add(spelling(words, column(column), MOST)));
      HeaderHints.words(layout)
          .forEach((words, column) -> spellings.add(spelling(words, column(column), MOST_BY_HINT)));
      HeaderDictionary.RATING.forEach(
          words -> spellings.add(spelling(words, new Meanings.Slot(null, 1, 0), MOST)));
      HeaderHints.RATING.forEach(
          words -> spellings.add(spelling(words, new Meanings.Slot(null, 1, 0), MOST_BY_HINT)));
      if (layout != Layout.INDIVIDUALS) {
        HeaderDictionary.ORGANISATIONS.forEach(
            words -> spellings.add(spelling(words, new Meanings.Slot(null, 0, 1), MOST)));
      }
      SPELLINGS.put(layout, spellings);
    }
  }

  private HeaderGuess() {}

  private static Meanings.Slot column(Column column) {
    return new Meanings.Slot(column, 0, 0);
  }

  private static Known spelling(String words, Meanings.Slot slot, int most) {
    List<String> split = words(words);
    return new Known(split, weight(split), slot, most);
  }

  /** The columns of a list, with what the unknown ones may mean. */
  static List<FoundColumn> complete(Table table, int year) {
    Map<Integer, List<Guess>> guesses = new LinkedHashMap<>();
    Map<Meanings.Slot, Integer> best = new HashMap<>();
    for (FoundColumn column : table.found()) {
      if (column.meaning().isEmpty() && !column.header().isEmpty() && !column.onlyNote()) {
        List<Guess> all = of(table.header().stacks().get(column.index()), table.layout(), year);
        all.removeIf(guess -> !free(guess.slot(), table));
        guesses.put(column.index(), all);
        if (!all.isEmpty()) {
          best.merge(all.get(0).slot(), all.get(0).confidence(), Math::max);
        }
      }
    }
    List<FoundColumn> columns = new ArrayList<>();
    for (FoundColumn column : table.found()) {
      columns.add(with(column, guesses.getOrDefault(column.index(), List.of()), best, table));
    }
    return columns;
  }

  private static FoundColumn with(
      FoundColumn column, List<Guess> guesses, Map<Meanings.Slot, Integer> best, Table table) {
    if (guesses.isEmpty()) {
      return column;
    }
    Guess first = guesses.get(0);
    List<String> meanings =
        guesses.stream().map(guess -> Meanings.of(guess.slot(), table.layout())).toList();
    // of two columns that may mean the same, the likelier one is proposed
    boolean likeliest =
        first.confidence() >= PROPOSED && best.remove(first.slot(), first.confidence());
    return new FoundColumn(
        column.index(),
        column.header(),
        likeliest ? meanings.get(0) : "",
        likeliest ? first.confidence() : 0,
        List.of(),
        likeliest ? meanings.subList(1, meanings.size()) : meanings);
  }

  private static boolean free(Meanings.Slot slot, Table table) {
    if (slot.column() != null) {
      return !table.has(slot.column());
    }
    return slot.rating() > 0
        ? !table.ratings().containsKey(slot.rating())
        : !table.organisations().containsKey(slot.organisations());
  }

  /** The likeliest first, each meaning once, no more than a few. */
  static List<Guess> of(HeaderBlock.Stack stack, Layout layout, int year) {
    Map<Meanings.Slot, Integer> found = new LinkedHashMap<>();
    String folded = HeaderWords.fold(stack.text());
    if (stack.parts().size() > 1) {
      Meanings.Slot lowest = Meanings.ofHeader(HeaderWords.fold(stack.last()), layout);
      if (lowest != null && !lowest.undated()) {
        found.put(lowest, LOWEST_PART);
      }
    }
    Integer said = year(folded);
    List<String> header = words(YEAR.matcher(folded).replaceAll(" "));
    for (Known spelling : SPELLINGS.get(layout)) {
      int confidence = (int) Math.round(spelling.most() * likeness(header, spelling));
      Meanings.Slot slot = spelling.slot();
      if (slot.column() == null) {
        int of = said == null ? year : said;
        confidence -= said == null ? YEAR_LEFT_OUT : 0;
        slot = new Meanings.Slot(null, slot.rating() * of, slot.organisations() * of);
      } else if (said != null) {
        confidence -= YEAR_LEFT_OUT;
      }
      if (confidence >= LEAST) {
        found.merge(slot, confidence, Math::max);
      }
    }
    List<Guess> guesses = new ArrayList<>();
    found.forEach((slot, confidence) -> guesses.add(new Guess(slot, confidence)));
    guesses.sort(Comparator.comparingInt(Guess::confidence).reversed());
    return new ArrayList<>(guesses.subList(0, Math.min(4, guesses.size())));
  }

  private static @Nullable Integer year(String folded) {
    var year = YEAR.matcher(folded);
    return year.find() ? Integer.valueOf(year.group()) : null;
  }

  /** Words in full, without those in brackets at the end. */
  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : WORD_BREAK.split(HeaderWords.withoutBrackets(folded))) {
      for (String full : SHORT.getOrDefault(word, word).split(" ")) {
        if (!full.isEmpty() && !words.contains(full)) {
          words.add(full);
        }
      }
    }
    return words;
  }

  private static double weight(List<String> words) {
    return words.stream().mapToDouble(HeaderGuess::weight).sum();
  }

  private static double weight(String word) {
    return LIGHT.contains(word) ? 0.3 : 1;
  }

  /** 1 if all words of both stand in both, whatever their order. */
  private static double likeness(List<String> header, Known spelling) {
    double common = 0;
    for (String word : spelling.words()) {
      common += weight(word) * nearest(word, header);
    }
    double all = weight(header);
    return all == 0 || common == 0 ? 0 : 0.6 * common / spelling.weight() + 0.4 * common / all;
  }

  private static double nearest(String word, List<String> header) {
    if (header.contains(word)) {
      return 1;
    }
    for (String other : header) {
      if (word.length() >= 4 && other.length() >= 4 && Spelling.distance(word, other, 1) <= 1) {
        return 0.8;
      }
    }
    return 0;
  }
}
