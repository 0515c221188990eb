package vn.xetkhen.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** The folder of rules cannot be used; the last good rulebook, if any, stays in force. */
public final class RulesRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  public RulesRejectedException(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of files and lines. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
