package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that a maintainer sees every problem at once. */
final class Problems {

  private final List<RuleProblem> found = new ArrayList<>();

  void add(String file, int line, String problem, String advice) {
    found.add(new RuleProblem(file, line, problem, advice));
  }

  void add(Yaml at, String problem, String advice) {
    add(at.file(), at.line(), problem, advice);
  }

  int count() {
    return found.size();
  }

  /** In the order of files and lines; those of one line in the order in which they were found. */
  List<RuleProblem> sorted() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(RuleProblem::file).thenComparingInt(RuleProblem::line))
        .toList();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RulesRejectedException(sorted());
    }
  }
}
