package vn.xetkhen.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds damaged Vietnamese letters and says what they should read. What is good Vietnamese, plain
 * ASCII, a code, or a foreign word is left alone: a repair is offered only where words that can be
 * no Vietnamese syllables become such.
 */
public final class LetterRepair {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Nobody reads more in one cell; a spreadsheet holds no more. */
  private static final int MAX = 40_000;

  private final String before;
  private final List<Repair.Kind> kinds = new ArrayList<>();
  private String text;
  private double confidence = 1;

  private LetterRepair(String text) {
    this.before = text;
    this.text = text;
  }

  /**
   * What a text should read.
   *
   * @param font name of the font that it is shown in, if known
   * @return empty if there is nothing to put right, or nothing that is sure enough
   */
  public static Optional<Repair> of(String text, @Nullable String font) {
    OldCode told = font == null ? null : OldCode.ofFont(font);
    int odd = Glance.at(text);
    if (odd == 0 && (told == null || isPlain(text)) || text.length() > MAX) {
      return Optional.empty();
    }
    return new LetterRepair(text).repair(odd, told, told != null && OldCode.isCapitalFont(font));
  }

  /** What a text should read, its font unknown. */
  public static Optional<Repair> of(String text) {
    return of(text, null);
  }

  /** Whether a font's name is that of an old code's font, such as .VnTime or VNI-Times. */
  public static boolean isOldFont(@Nullable String font) {
    return OldCode.ofFont(font) != null;
  }

  private Optional<Repair> repair(int odd, @Nullable OldCode font, boolean capitals) {
    if ((odd & Glance.MARKS) != 0) {
      become(Repair.Kind.DECOMPOSED, Marks.compose(text), 0.99);
    }
    if ((odd & Glance.ALIKE) != 0
        && font == null
        && Glance.oddWords(LookAlikes.replace(text)) == 0) {
      lookAlikes();
    }
    int left = Glance.at(text);
    boolean converted = false;
    if ((left & Glance.ODD_WORD) != 0 || font != null) {
      utf8();
      converted = oldCode(font, capitals);
    }
    if ((Glance.at(text) & Glance.INVISIBLE) != 0) {
      become(Repair.Kind.INVISIBLE, seen(text), 0.99);
    }
    if ((Glance.at(text) & Glance.ALIKE) != 0) {
      lookAlikes();
    }
    slips();
    if (converted || (Glance.at(text) & Glance.ODD_CASE) != 0) {
      String whole = HalfCapitals.mend(text, converted);
      if (converted) {
        text = HalfCapitals.mendInitials(whole);
      } else {
        become(Repair.Kind.HALF_CAPITALS, whole, 0.95);
      }
    }
    return kinds.isEmpty() || text.equals(before)
        ? Optional.empty()
        : Optional.of(new Repair(kinds, before, text, confidence));
  }

  private void become(Repair.Kind kind, String after, double sure) {
    if (!after.equals(text)) {
      kinds.add(kind);
      text = after;
      confidence = Math.min(confidence, sure);
    }
  }

  /** Taken where no word is spoiled by it. */
  private void lookAlikes() {
    String plain = LookAlikes.replace(text);
    if (!plain.equals(text) && Glance.oddWords(plain) <= Glance.oddWords(text)) {
      become(Repair.Kind.LOOK_ALIKE, plain, 0.97);
    }
  }

  /** UTF-8 whose bytes were shown one by one: «Nguyá»…n». */
  private void utf8() {
    if (text.indexOf('Ã') < 0
        && text.indexOf('Ä') < 0
        && text.indexOf('Æ') < 0
        && text.indexOf('á') < 0
        && text.indexOf('Å') < 0) {
      return;
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      ByteBuffer one = c < 0x100 ? null : WESTERN.encode(CharBuffer.wrap(new char[] {c}));
      if (one != null && (one.remaining() != 1 || one.get(0) == '?')) {
        return;
      }
      bytes[i] = one == null ? (byte) c : one.get(0);
      if (bytes[i] == ' ' && i > 0 && bytes[i - 1] == (byte) 0xC3) {
        // the second byte of à is a non-breaking space, which many programs turn into a plain one
        bytes[i] = (byte) 0xA0;
      }
    }
    try {
      String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String composed = Marks.compose(read);
      if (Glance.oddWords(composed) <= Glance.oddWords(text)) {
        become(Repair.Kind.UTF8, composed, 0.98);
      }
    } catch (CharacterCodingException notUtf8) {
      // then it is something else
      return;
    }
  }

  private boolean oldCode(@Nullable OldCode font, boolean capitals) {
    OldText found = OldText.of(text, font);
    if (found == null) {
      return false;
    }
    int left = Glance.oddWords(found.text());
    if (left * 5 > Glance.oddWords(text)) {
      return false;
    }
    boolean told = font != null && found.code() == font;
    String after = told && capitals ? found.text().toUpperCase(Locale.ROOT) : found.text();
    double sure = told ? 0.99 : found.words() > 2 ? 0.97 : found.words() > 1 ? 0.95 : 0.85;
    if (told && found.words() == 0 || found.code() == null) {
      sure = 0.7;
    }
    become(
        found.code() == null ? Repair.Kind.MIXED : Repair.Kind.valueOf(found.code().name()),
        after,
        found.bad() > 0 ? Math.min(sure, 0.8) : sure);
    return found.code() != OldCode.VNI && found.code() != OldCode.CP1258;
  }

  private void slips() {
    int odd = Glance.at(text);
    if ((odd & Glance.ODD_WORD) != 0) {
      String mended = Words.map(text, Marks::withoutSlips);
      if (!mended.equals(text)) {
        // «đân» is no word; who copied so badly meant «dân»
        mended = mended.replaceAll("\\b([Nn]hân) đân\\b", "$1 dân");
      }
      become(Repair.Kind.SLIP, mended, 0.6);
    }
    if ((odd & Glance.ODD_CASE) != 0 && !isPlain(text)) {
      become(Repair.Kind.SLIP, Words.map(text, LetterRepair::withLostVowel), 0.6);
    }
  }

  /** Some papers hand out ẩ as N when copied: «chuNn». */
  private static String withLostVowel(String word) {
    int at = word.indexOf("Nn");
    if (at < 1 || !isPlain(word)) {
      return word;
    }
    String whole = word.substring(0, at) + 'ẩ' + word.substring(at + 1);
    boolean sound = Casing.of(whole, 0, whole.length()).sound();
    return sound && Syllable.of(whole) == Syllable.Fit.YES ? whole : word;
  }

  /** The text without what cannot be seen, and with plain spaces. */
  private static String seen(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Glance.isInvisible(c)) {
        out.append(Glance.isOddSpace(c) ? ' ' : c);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
