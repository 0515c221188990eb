package vn.xetkhen.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether two texts say the same although they differ: annotations and conditions of a rule and
 * sentences of the vocabulary may stand in any order, and so may keys of a map; which case of a
 * file comes first, and which spelling of a name, is nobody's matter.
 */
final class SameMeaning {

  private SameMeaning() {}

  static BiPredicate<String, String> of(String file) {
    if (file.endsWith(".dslr")) {
      return (a, b) -> rules(a).equals(rules(b));
    }
    if (file.endsWith(".dsl")) {
      return (a, b) -> sorted(a).equals(sorted(b));
    }
    return file.endsWith(".json")
        ? (a, b) -> JsonText.same(a, b)
        : (a, b) -> YamlText.same(a, b, file.endsWith("order.yaml"));
  }

  /** Sections between keywords, the lines of each in alphabetical order. */
  private static List<List<String>> rules(String text) {
    List<List<String>> sections = new ArrayList<>();
    List<String> section = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.matches("rule .*|when|then|end")) {
        section.sort(null);
        sections.add(section);
        sections.add(List.of(line));
        section = new ArrayList<>();
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        section.add(line);
      }
    }
    section.sort(null);
    sections.add(section);
    return sections;
  }

  private static List<String> sorted(String text) {
    return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).sorted().toList();
  }

  private static final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static boolean same(String a, String b) {
      try {
        return JSON.readTree(a).equals(JSON.readTree(b));
      } catch (tools.jackson.core.JacksonException e) {
        return false;
      }
    }
  }

  private static final class YamlText {
    static boolean same(String a, String b, boolean ordered) {
      try {
        return plain(load(a), ordered).equals(plain(load(b), ordered));
      } catch (YamlEngineException e) {
        return false;
      }
    }

    private static Object load(String text) {
      return String.class.cast(text).isBlank()
          ? ""
          : new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    /** Maps sorted, and lists too, which are sets in these files but for the order of ranking. */
    private static String plain(Object value, boolean ordered) {
      if (value instanceof java.util.Map<?, ?> map) {
        TreeMap<String, String> sorted = new TreeMap<>();
        map.forEach((k, v) -> sorted.put(String.valueOf(k), plain(v, ordered)));
        return sorted.toString();
      }
      if (value instanceof List<?> list) {
        List<String> items = list.stream().map(v -> plain(v, ordered)).toList();
        return ordered ? items.toString() : items.stream().sorted().toList().toString();
      }
      return String.valueOf(value);
    }
  }
}
