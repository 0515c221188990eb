package vn.xetkhen.scrutiny;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The bodies whose decisions are quoted in cells, with their suffixes and their time. Immutable.
 */
public final class Authorities {

  private static final int MOST_KEPT = 10_000;

  private final List<Authority> all;
  private final List<Province> provinces;
  private final Map<String, List<Authority>> byWords = new HashMap<>();
  private final Map<String, List<Authority>> bySuffix = new ConcurrentHashMap<>();
  private final Map<String, List<Authority>> byText = new ConcurrentHashMap<>();
  private final Map<String, Optional<Province>> byEnding = new ConcurrentHashMap<>();

  /** A province whose name is no more. */
  record Province(String name, LocalDate until, String became, String citation) {
    boolean endsName(String words) {
      String key = UnitNames.key(name);
      return words.endsWith(" tinh " + key) || words.endsWith(" tp " + key);
    }
  }

  private Authorities(List<Authority> all, List<Province> provinces) {
    this.all = List.copyOf(all);
    this.provinces = List.copyOf(provinces);
    for (Authority one : all) {
      for (String words : one.words()) {
        byWords.computeIfAbsent(UnitNames.key(words), k -> new ArrayList<>()).add(one);
      }
    }
  }

  /** The list that ships with the product. */
  public static Authorities shipped() {
    return read("authorities.yaml", resource("authorities.yaml"));
  }

  /**
   * Reads a list as an office may write it, YAML or JSON, in the form of the shipped one.
   *
   * @throws UnreadableListException with line and cure, in Vietnamese
   */
  public static Authorities read(String file, String text) {
    AuthoritiesReader reader = new AuthoritiesReader(YamlPlace.read(file, text));
    return new Authorities(reader.authorities(), reader.provinces());
  }

  static String resource(String name) {
    try (InputStream in = Authorities.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Authority> all() {
    return all;
  }

  /** Who numbers decisions with that suffix, at any time; empty if the suffix is not known. */
  List<Authority> signing(String suffix) {
    List<Authority> known = bySuffix.get(suffix);
    if (known == null) {
      known = all.stream().filter(a -> a.signs(suffix)).toList();
      if (bySuffix.size() < MOST_KEPT) {
        bySuffix.put(suffix, known);
      }
    }
    return known;
  }

  /** Who is named in a text, going by the longest name found in it. */
  List<Authority> named(String text) {
    List<Authority> known = byText.get(text);
    if (known == null) {
      known = find(text);
      if (byText.size() < MOST_KEPT) {
        byText.put(text, known);
      }
    }
    return known;
  }

  private List<Authority> find(String text) {
    String words = " " + UnitNames.key(text) + " ";
    String best = "";
    for (String name : byWords.keySet()) {
      boolean longer =
          name.length() > best.length()
              || name.length() == best.length() && name.compareTo(best) < 0;
      if (longer && words.contains(" " + name + " ")) {
        best = name;
      }
    }
    return byWords.getOrDefault(best, List.of());
  }

  /** The province named at the end of an authority's name, if it is one whose name is no more. */
  @Nullable Province formerProvince(String text) {
    Optional<Province> known = byEnding.get(text);
    if (known == null) {
      String words = UnitNames.key(text);
      known = provinces.stream().filter(province -> province.endsName(words)).findFirst();
      if (byEnding.size() < MOST_KEPT) {
        byEnding.put(text, known);
      }
    }
    return known.orElse(null);
  }

  List<Province> formerProvinces() {
    return provinces;
  }

  /** The known suffix that a mistyped one was probably meant to be, or null. */
  @Nullable String meant(String suffix) {
    String key = Authority.suffixKey(suffix);
    if (key.length() < 5) {
      return null;
    }
    String found = null;
    for (Authority one : all) {
      for (String own : one.suffixes()) {
        if (!own.endsWith("*") && nearly(key, Authority.suffixKey(own))) {
          if (found != null && !found.equals(own)) {
            return null;
          }
          found = own;
        }
      }
    }
    return found;
  }

  /** Two neighbouring letters changed places: the slip that is surely one. */
  private static boolean nearly(String a, String b) {
    if (a.length() != b.length() || a.equals(b)) {
      return false;
    }
    int i = 0;
    while (a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
  }
}
