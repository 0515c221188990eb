package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is wrong, so that a maintainer sees every problem at once; it stops collecting when
 * there are more than anybody reads.
 */
final class Problems {

  private static final int MOST = 500;
  private static final int LONGEST = 60;

  private final List<RuleProblem> found = new ArrayList<>();

  void add(String file, int line, String problem, String advice) {
    if (!full()) {
      found.add(new RuleProblem(file, Math.max(1, line), problem, advice));
    }
  }

  void add(Yaml at, String problem, String advice) {
    add(at.file(), at.line(), problem, advice);
  }

  boolean full() {
    return found.size() >= MOST;
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

  /** As much of a text as a message shows. */
  static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
