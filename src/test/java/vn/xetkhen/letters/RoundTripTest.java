package vn.xetkhen.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Damages many real names in every known way and asks for them back. */
class RoundTripTest {

  private static final int PEOPLE = 20_000;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void nearlyEveryNameComesBackExactlyFromItsLettersAlone(Damage damage) throws IOException {
    check(damage, SharedNames.people(PEOPLE), null, leastOfPeople(damage));
    check(damage, SharedNames.places(), null, leastOfPlaces(damage));
  }

  /** «Xã» before a name in capitals may be meant so, and stays. */
  private static double leastOfPlaces(Damage damage) {
    return damage == Damage.VPS || damage == Damage.HALF_CAPITALS ? 0.92 : 0.99;
  }

  /** What is missing are names whose damaged letters are other good names: Vò, Hoà, Vãn. */
  private static double leastOfPeople(Damage damage) {
    return switch (damage) {
      case TCVN3 -> 0.994;
      case VPS -> 0.965;
      case CP1258 -> 0.985;
      default -> 0.995;
    };
  }

  @ParameterizedTest
  @CsvSource({"TCVN3, .VnTime", "VNI, VNI-Times", "VPS, VPS Times"})
  void nearlyEveryNameComesBackExactlyIfTheFontIsKnown(Damage damage, String font)
      throws IOException {
    check(damage, SharedNames.people(PEOPLE), font, 0.995);
    check(damage, SharedNames.places(), font, 0.98);
  }

  private static void check(Damage damage, List<String> names, @Nullable String font, double rate) {
    int damaged = 0;
    List<String> lost = new ArrayList<>();
    for (String name : names) {
      String meant =
          damage == Damage.HALF_CAPITALS
              ? name.toUpperCase(Locale.ROOT)
              : Normalizer.normalize(name, Normalizer.Form.NFC);
      String before = damage.of(name);
      if (!before.equals(meant)) {
        damaged++;
        String after = LetterRepair.of(before, font).map(Repair::after).orElse(before);
        if (!after.equals(meant)) {
          lost.add(meant + " | " + before + " | " + after);
        }
      }
    }
    double came = 1 - (double) lost.size() / damaged;
    System.out.printf(
        Locale.ROOT, "%s %s: %d damaged, %.3f %% exact%n", damage, font, damaged, 100 * came);
    lost.stream().distinct().limit(Integer.getInteger("lost", 0)).forEach(System.out::println);
    assertThat(came).as(lost.stream().distinct().limit(20).toList().toString()).isGreaterThan(rate);
  }

  @Test
  void noCleanNameIsRepaired() throws IOException {
    List<String> clean = new ArrayList<>(SharedNames.people(PEOPLE));
    clean.addAll(SharedNames.places());
    clean.replaceAll(name -> Normalizer.normalize(name, Normalizer.Form.NFC));
    List<String> capitals = clean.stream().map(n -> n.toUpperCase(Locale.ROOT)).toList();

    assertThat(clean).filteredOn(name -> LetterRepair.of(name).isPresent()).isEmpty();
    assertThat(capitals).filteredOn(name -> LetterRepair.of(name).isPresent()).isEmpty();
  }

  @Test
  void noGoodProseIsRepaired() throws IOException {
    var json = new tools.jackson.databind.json.JsonMapper();
    List<String> repaired = new ArrayList<>();
    for (String line : Files.readAllLines(SharedNames.data("names/names.jl"))) {
      String prose =
          Normalizer.normalize(json.readTree(line).get("meaning").asString(), Normalizer.Form.NFC);
      LetterRepair.of(prose)
          .filter(Repair::changesWords)
          .ifPresent(r -> repaired.add(r.kinds() + " " + r.before() + " -> " + r.after()));
    }
    assertThat(repaired).isEmpty();
  }
}
