package vn.xetkhen.rulebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.FactType;

/**
 * Reads one constraint of a parsed pattern: a field compared with literals or a binding, and
 * nothing else.
 */
final class ConstraintReader {

  private static final String VARIABLE = "\\$[A-Za-z][A-Za-z0-9]{0,30}";
  private static final String LITERAL =
      "\"[^\"\\\\]{0,200}\"|(?:0|[1-9]\\d{0,5})(?:\\.\\d{1,3})?|true|false";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:("
              + VARIABLE
              + ")\\s*:\\s*)?(\\p{L}\\w{0,40})(?:\\s*(==|!=|>=|<=|>|<)\\s*("
              + LITERAL
              + "|"
              + VARIABLE
              + ")|\\s+in\\s*\\(([^()]{0,500})\\))?");
  private static final Pattern ONE = Pattern.compile(LITERAL);

  /** Names that the probes give a meaning of their own; a file must not take them over. */
  private static final Pattern RESERVED = Pattern.compile("\\$(?:slot|window|award|f\\d*)");

  private ConstraintReader() {}

  /** The constraint, or null if it is of another shape or the field cannot be compared so. */
  static PatternTree.@Nullable Constraint read(FactType type, String expression) {
    Matcher m = FORM.matcher(expression.strip());
    if (!m.matches()) {
      return null;
    }
    String field = m.group(2);
    Class<?> kind = type.fields().get(field);
    if (kind == null || (m.group(1) != null && RESERVED.matcher(m.group(1)).matches())) {
      return null;
    }
    if (m.group(5) != null) {
      List<String> values = split(m.group(5));
      boolean good = values.stream().allMatch(v -> ONE.matcher(v).matches() && fits(kind, v, "=="));
      return good ? new PatternTree.Constraint(m.group(1), field, "in", values) : null;
    }
    if (m.group(3) == null) {
      return m.group(1) == null
          ? null
          : new PatternTree.Constraint(m.group(1), field, null, List.of());
    }
    return fits(kind, m.group(4), m.group(3))
        ? new PatternTree.Constraint(m.group(1), field, m.group(3), List.of(m.group(4)))
        : null;
  }

  /** Splits at commas that do not stand inside a quoted value. */
  private static List<String> split(String list) {
    return Stream.of(list.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).toList();
  }

  private static boolean fits(Class<?> kind, String value, String operator) {
    boolean equality = operator.equals("==") || operator.equals("!=");
    if (value.startsWith("$")) {
      return value.equals("$award")
          ? kind == String.class && equality
          : value.equals("$window") ? kind == int.class : kind != boolean.class;
    }
    if (kind == String.class) {
      return value.startsWith("\"") && equality;
    }
    if (kind == boolean.class) {
      return (value.equals("true") || value.equals("false")) && equality;
    }
    return Character.isDigit(value.charAt(0)) && (kind == double.class || !value.contains("."));
  }
}
