package vn.xetkhen.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Transitional clause of a legal text: which wording holds for dossiers that were received before
 * the text came into force.
 *
 * @param rule old wording, new wording, or the more favourable of both
 * @param until last day on which the clause still applies, or null
 */
public record Transition(Rule rule, @Nullable LocalDate until) {

  /** Wording to use for a dossier received before the text came into force. */
  public enum Rule {
    OLD,
    NEW,
    MORE_FAVOURABLE
  }
}
