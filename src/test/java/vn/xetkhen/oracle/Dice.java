package vn.xetkhen.oracle;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Seeded chance: the same seed draws the same dossiers on every machine. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** From low to high, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** How many of something: mostly few. */
  int few(int most) {
    return Math.min(between(0, most), between(0, most));
  }

  LocalDate dayAround(int firstYear, int lastYear) {
    int year = between(firstYear, lastYear);
    return switch (between(0, 5)) {
      case 0 -> LocalDate.of(year, 1, 1);
      case 1 -> LocalDate.of(year, 12, 31);
      case 2 -> LocalDate.of(year, between(1, 12), between(14, 17));
      default -> LocalDate.of(year, 1, 1).plusDays(between(0, 364));
    };
  }

  /** The same name as another hand would type it (point 13). */
  String retyped(String name) {
    String typed = name;
    if (percent(30)) {
      typed = typed.toUpperCase(Locale.ROOT);
    }
    if (percent(25)) {
      typed = typed.replace("óa", "oá").replace("ỏe", "oẻ").replace("ủy", "uỷ");
    }
    if (percent(20)) {
      typed = "«" + typed.replace(" ", "  ") + "»";
    }
    if (percent(20)) {
      typed = " " + typed.replaceFirst(" ", "\u00A0") + " ";
    }
    if (percent(15)) {
      typed = typed.replace('Đ', '\u00D0');
    }
    if (percent(20)) {
      typed = Normalizer.normalize(typed, Normalizer.Form.NFD);
    }
    return typed;
  }

  <T> T remove(Collection<T> bag) {
    int at = random.nextInt(bag.size());
    T taken = bag.stream().skip(at).findFirst().orElseThrow();
    bag.remove(taken);
    return taken;
  }
}
