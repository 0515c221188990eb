package vn.xetkhen.scrutiny;

import java.util.List;

/**
 * How two names of units at two dates belong together.
 *
 * @param because Vietnamese clauses, one a step, with the decision that made it
 */
public record Lineage(Bond bond, List<String> because) {

  /** What two names of units have to do with each other. */
  public enum Bond {
    /** The same name, and nothing is known that would make it two units. */
    SAME_NAME,
    /** The same unit under another name. */
    SAME_UNIT,
    /** The later unit took over the earlier one, or a part of it. */
    FOLLOWS,
    /** Both are known, and neither comes from the other. */
    UNRELATED,
    /** The names differ and one of them is not in the history. */
    UNKNOWN
  }

  public Lineage {
    because = List.copyOf(because);
  }

  /** Whether a person's years in the one count as years in the other. */
  public boolean together() {
    return bond == Bond.SAME_NAME || bond == Bond.SAME_UNIT || bond == Bond.FOLLOWS;
  }

  /** The steps as one clause. */
  public String says() {
    return String.join("; ", because);
  }
}
