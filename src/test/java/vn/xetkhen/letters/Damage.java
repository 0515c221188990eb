package vn.xetkhen.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What old fonts, other alphabets and careless copying do to a text; the way back is tested. */
enum Damage {
  TCVN3(1),
  VNI(2),
  VPS(3),
  CP1258(4),
  UTF8(0),
  DECOMPOSED(0),
  TONE_FIRST(0),
  LOOK_ALIKES(0),
  HALF_CAPITALS(0),
  ZERO_WIDTH(0);

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String OURS = "đĐưƯaeocpxyAEOCPTXHK";
  private static final String ALIKES = "ðÐƣƢаеосрхуАЕОСРТХНК";

  private final int column;

  Damage(int column) {
    this.column = column;
  }

  String of(String text) {
    return switch (this) {
      case TCVN3, VNI, VPS, CP1258 -> byTable(text);
      case UTF8 -> western(text.getBytes(StandardCharsets.UTF_8));
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case TONE_FIRST -> toneFirst(text);
      case LOOK_ALIKES -> alike(text);
      case HALF_CAPITALS -> halfCapitals(text);
      case ZERO_WIDTH ->
          text.replaceFirst("(?<=\\p{L})(?=\\p{L})", "\u200B").replace(" ", "\u00A0");
    };
  }

  private String byTable(String text) {
    Map<Character, String> table = Tables.ALL.get(this);
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(table.getOrDefault(c, String.valueOf(c)));
    }
    return out.toString();
  }

  private static String western(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      char c = new String(new byte[] {b}, WESTERN).charAt(0);
      out.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return out.toString();
  }

  private static String toneFirst(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return apart.replaceAll("([\u0302\u0306\u031B])([\u0300\u0301\u0303\u0309\u0323])", "$2$1");
  }

  private static String alike(String text) {
    StringBuilder out = new StringBuilder(text);
    int every = 0;
    for (int i = 0; i < out.length(); i++) {
      int at = OURS.indexOf(out.charAt(i));
      // đ and ư always, the others now and then, as one who types in two alphabets does
      if (at >= 0 && (at < 4 || every++ % 3 == 0)) {
        out.setCharAt(i, ALIKES.charAt(at));
      }
    }
    return out.toString();
  }

  private static String halfCapitals(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      out.append(c < 0x80 ? c : Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static final class Tables {
    static final Map<Damage, Map<Character, String>> ALL = new HashMap<>();

    static {
      try (var in = Repair.class.getResourceAsStream("old-codes.txt")) {
        String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        for (String line : all.split("\n")) {
          String[] parts = line.split(" ");
          for (Damage damage : new Damage[] {TCVN3, VNI, VPS, CP1258}) {
            if (!line.startsWith("#") && parts.length == 5) {
              ALL.computeIfAbsent(damage, d -> new HashMap<>())
                  .put(parts[0].charAt(0), western(HexFormat.of().parseHex(parts[damage.column])));
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
