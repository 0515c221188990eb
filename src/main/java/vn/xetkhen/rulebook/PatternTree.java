package vn.xetkhen.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.FactType;
import vn.xetkhen.nominee.Word;

/**
 * A fenced pattern over one kind of fact. What is compiled is written out of these trees, never out
 * of the text of a file.
 *
 * @param type the kind of fact
 * @param negated no such fact
 * @param constraints all of which hold
 */
record PatternTree(FactType type, boolean negated, List<Constraint> constraints) {

  /**
   * A binding ({@code $years : years}) or a comparison with literals or a binding.
   *
   * @param binding name with its dollar sign, or null
   * @param field field of the fact
   * @param operator one of == != &lt; &lt;= &gt; &gt;= in, or null for a bare binding
   * @param values literals as DRL writes them, bindings, or the reserved {@code $window} and {@code
   *     $award}
   */
  record Constraint(
      @Nullable String binding, String field, @Nullable String operator, List<String> values) {

    String drl() {
      String bound = binding == null ? "" : binding + " : ";
      if (operator == null) {
        return bound + field;
      }
      List<String> words = values.stream().map(Constraint::word).toList();
      String right = operator.equals("in") ? "(" + String.join(", ", words) + ")" : words.get(0);
      return bound + field + " " + operator + " " + right;
    }

    Constraint bare() {
      return new Constraint(binding, field, null, List.of());
    }

    boolean literalNumber() {
      return !values.isEmpty() && Character.isDigit(values.get(0).charAt(0));
    }

    /** A quoted word as the facts keep it. */
    private static String word(String value) {
      return value.startsWith("\"")
          ? '"' + Word.of(value.substring(1, value.length() - 1)) + '"'
          : value;
    }

    boolean measures(FactType type) {
      return operator != null && type.measures().contains(field);
    }
  }

  /**
   * Without what measures, so that any fact of that key matches. What a measure binds stays bound,
   * for later lines use it.
   */
  PatternTree near() {
    return new PatternTree(
        type,
        false,
        constraints.stream()
            .filter(c -> !c.measures(type) || c.binding() != null)
            .map(c -> c.measures(type) ? c.bare() : c)
            .toList());
  }

  PatternTree affirmed() {
    return new PatternTree(type, false, constraints);
  }

  /** The reserved names replaced by what they stand for in one award. */
  PatternTree with(String award, int window) {
    return new PatternTree(
        type,
        negated,
        constraints.stream()
            .map(
                c ->
                    new Constraint(
                        c.binding(),
                        c.field(),
                        c.operator(),
                        c.values().stream()
                            .map(
                                v ->
                                    v.equals("$window")
                                        ? String.valueOf(window)
                                        : v.equals("$award") ? '"' + award + '"' : v)
                            .toList()))
            .toList());
  }

  /** Fields that are compared for equality with literals, and these without quotes. */
  Map<String, Set<String>> keys() {
    Map<String, Set<String>> keys = new HashMap<>();
    for (Constraint c : constraints) {
      boolean literal = c.values().stream().noneMatch(v -> v.startsWith("$"));
      if (literal && ("==".equals(c.operator()) || "in".equals(c.operator()))) {
        Set<String> values = new HashSet<>();
        c.values()
            .forEach(v -> values.add(v.startsWith("\"") ? v.substring(1, v.length() - 1) : v));
        keys.put(c.field(), values);
      }
    }
    return keys;
  }

  List<String> uses() {
    return constraints.stream()
        .flatMap(c -> c.values().stream())
        .filter(v -> v.startsWith("$") && !v.equals("$window") && !v.equals("$award"))
        .toList();
  }

  List<String> binds() {
    return constraints.stream()
        .map(Constraint::binding)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  String drl(String factName, @Nullable String slot) {
    String join = slot == null ? "" : slot;
    String own = constraints.stream().map(Constraint::drl).collect(Collectors.joining(", "));
    String inside = join.isEmpty() ? own : own.isEmpty() ? join : join + ", " + own;
    return factName + " : " + type.name() + "(" + inside + ")";
  }
}
