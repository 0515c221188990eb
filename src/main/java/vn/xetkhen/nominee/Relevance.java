package vn.xetkhen.nominee;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts some rule speaks of: others need not be made. A rulebook that asks for initiatives of
 * the base alone is not told how many there are of the nation.
 *
 * @param said kind of fact → key field → the values that rules compare it with; a field that some
 *     rule leaves open is not a key. Null if everything matters
 */
public record Relevance(@Nullable Map<Class<? extends Fact>, Map<String, Set<String>>> said) {

  /** Every fact matters. */
  public static final Relevance EVERYTHING = new Relevance(null);

  public Relevance {
    said = said == null ? null : new HashMap<>(said);
  }

  /** Whether some rule speaks of facts of that kind. */
  boolean of(Class<? extends Fact> type) {
    return said == null || said.containsKey(type);
  }

  /** Whether some rule may match a fact of that kind whose field has that value. */
  boolean of(Class<? extends Fact> type, String field, String value) {
    if (said == null) {
      return true;
    }
    Map<String, Set<String>> fields = said.get(type);
    if (fields == null) {
      return false;
    }
    Set<String> values = fields.get(field);
    return values == null || values.contains(value);
  }
}
