package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.Relevance;

/**
 * The probes of a rulebook: each asks Drools one question about a dossier. Equal questions of
 * different awards are one probe and are asked once.
 */
final class ProbeSet {

  static final int MOST_PATTERNS = 4;

  /** About ten times what the shipped rules ask; more would take minutes to compile. */
  static final int MOST_PROBES = 1000;

  private static final String HEAD =
      "package vn.xetkhen.rules;\n"
          + "import vn.xetkhen.nominee.Fact.*;\n"
          + "global vn.xetkhen.rulebook.Hits hits;\n";

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<Class<? extends Fact>, Map<String, Set<String>>> said = new HashMap<>();

  /** Index of the probe that asks for a chain of facts joined by their bindings. */
  int add(List<PatternTree> chain) {
    String key = conditions(chain);
    Integer known = indexes.get(key);
    if (known != null) {
      return known;
    }
    indexes.put(key, indexes.size());
    chain.forEach(this::note);
    return indexes.size() - 1;
  }

  int size() {
    return indexes.size();
  }

  /** Which facts the probes can match at all. */
  Relevance relevance() {
    return new Relevance(said);
  }

  /**
   * A key stays a key only as long as every pattern over that kind of fact compares it with
   * literals.
   */
  private void note(PatternTree pattern) {
    boolean first = !said.containsKey(pattern.type().type());
    Map<String, Set<String>> keys =
        said.computeIfAbsent(pattern.type().type(), type -> new HashMap<>());
    Map<String, Set<String>> own = pattern.keys();
    if (first) {
      keys.putAll(own);
      return;
    }
    keys.keySet().retainAll(own.keySet());
    keys.forEach((field, values) -> values.addAll(own.get(field)));
  }

  /** The text that is compiled: written out of fenced trees alone. */
  String drl() {
    StringBuilder text = new StringBuilder(HEAD);
    indexes.forEach(
        (conditions, index) -> {
          int patterns = conditions.split("\n", -1).length;
          List<String> names = new ArrayList<>();
          for (int i = 0; i < patterns; i++) {
            names.add("$f" + i);
          }
          text.append("rule \"p").append(index).append("\" when\n").append(conditions);
          text.append("\nthen hits.add(").append(index).append(", ");
          text.append(String.join(", ", names)).append("); end\n");
        });
    return text.toString();
  }

  private static String conditions(List<PatternTree> chain) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      String join = chain.size() == 1 ? null : i == 0 ? "$slot : slot" : "slot == $slot";
      lines.add(chain.get(i).drl("$f" + i, join));
    }
    return String.join("\n", lines);
  }
}
