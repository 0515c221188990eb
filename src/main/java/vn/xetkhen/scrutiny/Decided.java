package vn.xetkhen.scrutiny;

import java.util.Map;

/**
 * What people decided about findings so far, by {@link Finding#key}: what was decided is not shown
 * again.
 */
public record Decided(Map<String, Choice> choices) {

  /** Nothing was decided. */
  public static final Decided NOTHING = new Decided(Map.of());

  /** What a person said. */
  public enum Choice {
    /** The two rows are one nominee. */
    SAME,
    /** The two rows are two nominees. */
    APART,
    /** It is as it should be. */
    AS_IS
  }

  public Decided {
    choices = Map.copyOf(choices);
  }

  boolean covers(Finding finding) {
    return !choices.isEmpty() && choices.containsKey(finding.key());
  }

  boolean says(Finding finding, Choice choice) {
    return !choices.isEmpty() && choices.get(finding.key()) == choice;
  }
}
