package vn.xetkhen.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which words can be Vietnamese. A syllable is an onset, a rime and a tone, each from a short list,
 * so nearly every damaged word falls out.
 */
final class Syllable {

  /** How far a word can be one. */
  enum Fit {
    NO,
    /** As people of the highlands write their names, or with the tone on the other vowel. */
    LOOSE,
    YES
  }

  /** No word with more letters is a syllable, each letter with its marks being one. */
  static final int MAX = 9;

  private static final String ONSETS =
      "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

  /** Names of peoples and places of the highlands begin so too: Krông, Plei, Đrăng, Ksor. */
  private static final String LOOSE_ONSETS =
      "bl br bh cr dl dr dh đr đl gl gr hl hr kl kr ks kp ktr ml mr mn nhr pl pr ph st sr tl tr tơ"
          + " w j z f y";

  /** Where two vowels can carry the tone, both are good: hoà and hòa. */
  private static final String RIMES =
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
          + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia"
          + " iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot"
          + " oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet"
          + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua"
          + " uân uâng uât uây uê uêch uên uênh uêt uơ uơn uôc uôi uôm uôn uông uôt"
          + " uy uya uych uyn uynh uyp uyt uyu uyên uyêt"
          + " ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y ych ynh yt yêm yên yêng yêt yêu";

  private static final String LOOSE_RIMES =
      "ak ăk âk ek êk ik ok ôk ơk uk ưk iêk uôk ươk ar ăr âr er êr ir or ôr ơr ur ưr al ăl âl el êl"
          + " il ol ôl ơl ul ưl ah ăh êh ih oh ôh ơh uh ưh iê uô ươ êng ôông ooc oong ơng ơc êc ech ưp ưh ưk"
          + " iêu oh uih uăn uăng uăt uăc ua uan uang uat uai uen uet ưm ơk ơl ec eng ăo âo";

  private static final int LOOSE = 1;
  private static final int FRONT = 2;
  private static final int STOP = 4;
  private static final int ANY_TONE = 8;
  private static final int TONES_AT = 8;

  private static final int Y = Alphabet.base('y');
  private static final int E = Alphabet.base('ê');
  private static final long C = pack("c");
  private static final long G = pack("g");
  private static final long GH = pack("gh");
  private static final long NG = pack("ng");
  private static final long NGH = pack("ngh");
  private static final long Q = pack("q");
  private static final long QU = pack("qu");
  private static final Set<Long> Y_AFTER =
      Stream.of("h", "k", "l", "m", "n", "s", "t", "th", "v", "d", "b", "nh", "tr")
          .map(Syllable::pack)
          .collect(Collectors.toUnmodifiableSet());

  private static final String ROUNDED =
      "aăâeêyơ"
          .chars()
          .mapToObj(c -> String.valueOf((char) Alphabet.base((char) c)))
          .collect(Collectors.joining());

  private static final Map<Long, Integer> ONSET = new HashMap<>();
  private static final Map<Long, Integer> RIME = new HashMap<>();

  static {
    for (String onset : LOOSE_ONSETS.split(" ")) {
      ONSET.put(pack(onset), LOOSE);
    }
    for (String onset : ONSETS.split(" ")) {
      ONSET.put(pack(onset), 0);
    }
    for (String rime : LOOSE_RIMES.split(" ")) {
      int traits = traits(rime) | LOOSE;
      RIME.put(pack(rime), (traits & STOP) == 0 ? traits | ANY_TONE : traits);
    }
    for (String rime : RIMES.split(" ")) {
      RIME.put(pack(rime), traits(rime));
    }
  }

  private Syllable() {}

  private static int traits(String rime) {
    int traits = "eêiy".indexOf(rime.charAt(0)) >= 0 ? FRONT : 0;
    traits |= rime.matches(".*(?:c|ch|p|t)") ? STOP : 0;
    return traits | tonePlaces(rime) << TONES_AT;
  }

  /** Bits of the letters that may carry the tone. */
  private static int tonePlaces(String rime) {
    for (int i = rime.length() - 1; i >= 0; i--) {
      if ("ăâêôơư".indexOf(rime.charAt(i)) >= 0) {
        return 1 << i;
      }
    }
    if (rime.equals("oa") || rime.equals("oe") || rime.equals("uy")) {
      return 3;
    }
    return rime.matches("(?:oa|oe|uy|oo).+") ? 2 : 1;
  }

  private static long pack(String letters) {
    long packed = 0;
    for (int i = 0; i < letters.length(); i++) {
      packed = packed << 6 | Alphabet.base(letters.charAt(i));
    }
    return packed;
  }

  /** Whether a word, of any case, can be a syllable; a word of ASCII letters alone too. */
  static Fit of(CharSequence text, int from, int to) {
    int length = to - from;
    if (length < 1 || length > MAX) {
      return Fit.NO;
    }
    int toneAt = -1;
    int tone = 0;
    int[] bases = new int[length];
    for (int i = 0; i < length; i++) {
      int letter = Alphabet.letter(text.charAt(from + i));
      bases[i] = letter & Alphabet.BASE;
      if (bases[i] == 0) {
        return Fit.NO;
      }
      if (Alphabet.tone(letter) > 0) {
        if (toneAt >= 0) {
          return Fit.NO;
        }
        toneAt = i;
        tone = Alphabet.tone(letter);
      }
    }
    return fit(bases, toneAt, tone);
  }

  static Fit of(CharSequence word) {
    return of(word, 0, word.length());
  }

  private static Fit fit(int[] bases, int toneAt, int tone) {
    int start = 0;
    long onset = 0;
    if (bases.length > 1 && bases[0] == Y && Alphabet.isVowel(bases[1]) && bases[1] != E) {
      // «Yông», «Yă»: names of the highlands
      onset = bases[start++];
    }
    while (start < bases.length && !Alphabet.isVowel(bases[start])) {
      onset = onset << 6 | bases[start++];
    }
    if (start == bases.length) {
      return Fit.NO;
    }
    if (glides(bases, start, onset)) {
      onset = onset << 6 | bases[start++];
      if (start == bases.length || toneAt == start - 1) {
        return start < bases.length ? Fit.LOOSE : Fit.NO;
      }
    }
    Integer first = onset == 0 ? Integer.valueOf(0) : ONSET.get(onset);
    Integer rime = rime(bases, start);
    if (first == null || rime == null || !spelled(onset, rime, bases, start)) {
      return Fit.NO;
    }
    boolean stopped = (rime & STOP) != 0 && tone != Alphabet.ACUTE && tone != Alphabet.DOT;
    if (stopped && (rime & ANY_TONE) == 0) {
      return tone == 0 ? Fit.LOOSE : Fit.NO;
    }
    boolean placed = toneAt < 0 || (rime >> TONES_AT >> toneAt - start & 1) != 0;
    if (!placed && (!startsRound(bases, start) || toneAt > start + 1)) {
      return Fit.NO;
    }
    return ((first | rime) & LOOSE) == 0 && placed ? Fit.YES : Fit.LOOSE;
  }

  /** «hòan» and «thúê»: where o or u comes first, the tone is often set on the wrong vowel. */
  private static boolean startsRound(int[] bases, int start) {
    return (bases[start] == Alphabet.base('o') || bases[start] == Alphabet.base('u'))
        && start + 1 < bases.length
        && ROUNDED.indexOf((char) bases[start + 1]) >= 0;
  }

  /** The u of «qu» and the i of «gia» belong to the onset; that of «gì» and «giếng» does not. */
  private static boolean glides(int[] bases, int at, long onset) {
    if (onset == Q) {
      return bases[at] == Alphabet.base('u');
    }
    return onset == G
        && bases[at] == Alphabet.base('i')
        && at + 1 < bases.length
        && Alphabet.isVowel(bases[at + 1])
        && bases[at + 1] != Alphabet.base('ê');
  }

  private static @Nullable Integer rime(int[] bases, int start) {
    long packed = 0;
    for (int i = start; i < bases.length; i++) {
      packed = packed << 6 | bases[i];
    }
    return RIME.get(packed);
  }

  /** c, g and ng go before back vowels, gh and ngh before e, ê, i; y stands after few onsets. */
  private static boolean spelled(long onset, int rime, int[] bases, int start) {
    boolean front = (rime & FRONT) != 0;
    if (onset == G) {
      return !front || bases[start] == Alphabet.base('i');
    }
    if (onset == C || onset == NG) {
      return !front;
    }
    if (onset == GH || onset == NGH) {
      return front;
    }
    if (bases[start] == Alphabet.base('y')) {
      return onset == 0 || onset == QU || start + 1 == bases.length && Y_AFTER.contains(onset);
    }
    return true;
  }
}
