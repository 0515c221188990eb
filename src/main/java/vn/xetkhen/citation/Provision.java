package vn.xetkhen.citation;

import java.util.List;

/**
 * One place of a legal text that rules rest on.
 *
 * @param says its substance in one line
 * @param evidence how sure the wording is: seen, from a secondary source, or from memory
 * @param serves ids of the awards whose rules may cite it
 */
public record Provision(String says, Evidence evidence, List<String> serves) {

  /** How sure a wording is. Anything but {@link #SEEN} is shown as «cần đối chiếu văn bản». */
  public enum Evidence {
    /** The text itself was seen. */
    SEEN,
    /** A page that quotes it was seen. */
    SECONDARY,
    /** Background knowledge only. */
    MEMORY
  }

  public Provision {
    serves = List.copyOf(serves);
  }
}
