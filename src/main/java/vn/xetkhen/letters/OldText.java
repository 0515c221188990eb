package vn.xetkhen.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be in an old code, read in each of them. Vietnamese syllables are so few that the
 * right code shows: it alone makes syllables of all words that were none.
 *
 * @param code the code, or null for a text in several
 * @param cured 2 for each word that became a syllable, 1 for each that became nearly one
 * @param words how many words were cured
 * @param longest the longest of them
 * @param bad words that are no syllables still
 * @param common how many more common words it has than before
 * @param unlike words that begin small while all that stay begin with a capital
 */
record OldText(
    @Nullable OldCode code,
    String text,
    int cured,
    int words,
    int longest,
    int bad,
    int common,
    int unlike) {

  /** Words so common in lists of people and units that they decide between two readings. */
  private static final Set<String> COMMON =
      Set.of(
          ("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh"
                  + " trương mai đào hà tô tạ cao lâm châu tăng thái vương lương lưu phùng thị văn đức"
                  + " hữu ngọc và của các có được cho là một không với đã để đến từ về năm tháng ngày"
                  + " đơn vị cán bộ phòng đội trưởng phó tổ chức họ tên ghi chú số xã tỉnh thành phố"
                  + " thi đua thưởng bằng giấy tốt xuất sắc nhiệm vụ sáng kiến đề nghị quyết định"
                  + " chiến sĩ cơ sở lao động tiên tập thể cá nhân nữ dân ủy ban cục đi hội đảng"
                  + " đồng ông bà cô thuế kế toán")
              .split(" "));

  /** The best reading, if one is so good that it must be right. */
  static @Nullable OldText of(String text, @Nullable OldCode font) {
    if (font != null) {
      OldText told = read(text, font, true);
      if (told != null && told.convinces(true)) {
        return told;
      }
    }
    OldText best = null;
    for (OldCode code : OldCode.values()) {
      OldText reading = read(text, code, false);
      if (reading != null && reading.convinces(false) && (best == null || reading.beats(best))) {
        best = reading;
      }
    }
    return best != null && best.bad == 0 ? best : better(best, mixed(text));
  }

  private static @Nullable OldText better(@Nullable OldText one, @Nullable OldText mixed) {
    return mixed == null || one != null && one.bad <= mixed.bad ? one : mixed;
  }

  private boolean beats(OldText other) {
    int score = cured - 8 * bad;
    int others = other.cured - 8 * other.bad;
    if (score != others) {
      return score > others;
    }
    return common != other.common ? common > other.common : unlike < other.unlike;
  }

  private boolean convinces(boolean told) {
    if (bad * 8 > cured) {
      return false;
    }
    if (told || words > 1) {
      return told ? cured > 0 || common > 0 : cured >= 2;
    }
    // one short word proves little
    return cured == 2 && (longest > 2 || longest == 2 && (code == OldCode.TCVN3 || common > 0));
  }

  /** Every word in this code, or null if nothing changes. */
  private static @Nullable OldText read(String text, OldCode code, boolean told) {
    boolean mixed =
        tokens(text, code).stream()
            .anyMatch(t -> state(t) == State.GOOD && code.decode(t, 0, t.length()) == null);
    Tally tally = new Tally();
    boolean follows = false;
    for (String token : pieces(text, code)) {
      if (!isToken(token, code)) {
        tally.add(token, null, code);
        continue;
      }
      String word = word(token, code, mixed && !(follows && isClearer(token, code)));
      tally.add(token, word, code);
      follows = word != null;
    }
    OldText reading = tally.reading(code);
    if (reading.text.equals(text) || !told && reading.cured == 0) {
      return null;
    }
    return reading;
  }

  /** Each odd word in the first code that makes a syllable of it. */
  private static @Nullable OldText mixed(String text) {
    Tally tally = new Tally();
    for (String token : pieces(text, null)) {
      String found = null;
      if (isToken(token, null) && state(token) == State.BAD) {
        for (OldCode code : OldCode.values()) {
          String word = found == null ? decode(token, code) : null;
          found = word != null && Syllable.of(word) == Syllable.Fit.YES ? word : found;
        }
      }
      tally.add(token, found, null);
    }
    OldText reading = tally.reading(null);
    return reading.bad == 0 && reading.words > 1 ? reading : null;
  }

  /** A good word that would be a common one in the code of the word before it: sè, số. */
  private static boolean isClearer(String token, OldCode code) {
    String word = decode(token, code);
    return word != null && isCommon(word) && !isCommon(token);
  }

  private static boolean isCommon(String word) {
    return COMMON.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A word in this code; null if it stays. */
  private static @Nullable String word(String token, OldCode code, boolean mixed) {
    return mixed && state(token) != State.BAD ? null : decode(token, code);
  }

  private static @Nullable String decode(String token, OldCode code) {
    String whole = syllable(token, code);
    if (whole != null) {
      return whole;
    }
    int from = Words.start(token, 0, token.length());
    int to = Words.end(token, from, token.length());
    String inner = to - from == token.length() ? null : syllable(token.substring(from, to), code);
    return inner == null ? null : token.substring(0, from) + inner + token.substring(to);
  }

  private static @Nullable String syllable(String token, OldCode code) {
    String word = code.decode(token, 0, token.length());
    if (word == null || word.equals(token)) {
      return null;
    }
    Casing casing = Casing.of(word, 0, word.length());
    if (!casing.sound() && (casing != Casing.HALF || code == OldCode.VNI)) {
      return null;
    }
    Syllable.Fit fit = Syllable.of(word);
    String horned = fit != Syllable.Fit.YES && code == OldCode.TCVN3 ? withLostHorn(word) : null;
    return horned != null ? horned : fit != Syllable.Fit.NO ? word : null;
  }

  /** Many programs drop the ư of TCVN3, a soft hyphen: «thëng» was «thưởng». */
  private static @Nullable String withLostHorn(String word) {
    for (int i = 1; i < word.length(); i++) {
      int letter = Alphabet.letter(word.charAt(i));
      if ((letter & Alphabet.BASE) == Alphabet.base('ơ')) {
        String whole = word.substring(0, i) + 'ư' + word.substring(i);
        return Syllable.of(whole) == Syllable.Fit.YES ? whole : null;
      }
    }
    return null;
  }

  /** How a word looks before anything is done. */
  private enum State {
    NEUTRAL,
    GOOD,
    BAD
  }

  private static State state(String token) {
    int from = Words.start(token, 0, token.length());
    int to = Words.end(token, from, token.length());
    boolean letter = false;
    boolean plain = true;
    for (int i = from; i < to; i++) {
      letter |= token.charAt(i) < 0x80 || Alphabet.letter(token.charAt(i)) != 0;
      plain &= token.charAt(i) < 0x80 || Glance.isDj(token.charAt(i));
    }
    if (plain) {
      return Words.lacksVowel(token, from, to, token.length()) ? State.BAD : State.NEUTRAL;
    }
    if (isUnit(token)) {
      return State.NEUTRAL;
    }
    if (!letter && to - from == 1 && !Character.isLetter(token.charAt(from))) {
      return State.NEUTRAL;
    }
    boolean sound = Casing.of(token, from, to).likely();
    return sound && Syllable.of(token, from, to) != Syllable.Fit.NO ? State.GOOD : State.BAD;
  }

  /** µm, µg and their like. */
  private static boolean isUnit(String token) {
    return token.charAt(0) == 'µ' && token.length() < 4;
  }

  private static List<String> tokens(String text, OldCode code) {
    return pieces(text, code).stream().filter(p -> isToken(p, code)).toList();
  }

  /** Words, and what lies between them. */
  private static List<String> pieces(String text, @Nullable OldCode code) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      boolean part = isPart(text.charAt(i), code);
      int end = i + 1;
      while (end < text.length() && isPart(text.charAt(end), code) == part) {
        end++;
      }
      pieces.add(text.substring(i, end));
      i = end;
    }
    return pieces;
  }

  private static boolean isToken(String piece, @Nullable OldCode code) {
    return isPart(piece.charAt(0), code);
  }

  private static boolean isPart(char c, @Nullable OldCode code) {
    if (Character.isLetter(c)) {
      return true;
    }
    return c >= 0x80 && (code == null ? c < 0x100 && c != '\u00A0' : code.writes(c));
  }

  /** Counts what a reading cures. */
  private static final class Tally {
    private final StringBuilder out = new StringBuilder();
    private int cured;
    private int words;
    private int longest;
    private int bad;
    private int common;
    private int small;
    private int smallKept;
    private int capitalsKept;

    void add(String piece, @Nullable String word, @Nullable OldCode code) {
      out.append(word == null ? piece : word);
      if (!isToken(piece, code)) {
        return;
      }
      State before = state(piece);
      if (before == State.BAD && word == null) {
        bad++;
      } else if (before == State.BAD) {
        cured += Syllable.of(word) == Syllable.Fit.LOOSE ? 1 : 2;
        words++;
        longest = Math.max(longest, piece.length());
      }
      if (word == null) {
        smallKept += Character.isLowerCase(piece.charAt(0)) ? 1 : 0;
        capitalsKept += Character.isUpperCase(piece.charAt(0)) ? 1 : 0;
      } else {
        small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        common += isCommon(word) ? 1 : 0;
        common -= isCommon(piece) ? 1 : 0;
      }
    }

    OldText reading(@Nullable OldCode code) {
      int unlike = smallKept == 0 && capitalsKept > 0 ? small : 0;
      return new OldText(code, out.toString(), cured, words, longest, bad, common, unlike);
    }
  }
}
