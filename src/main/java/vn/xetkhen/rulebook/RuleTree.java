package vn.xetkhen.rulebook;

import java.util.List;
import java.util.Map;

/**
 * A fenced rule.
 *
 * @param name id and title
 * @param line line of the file
 * @param annotations name → value, empty where the annotation has none
 * @param lines patterns in order, each with its line
 * @param then {@code met();} or {@code points(n);}
 */
record RuleTree(
    String name, int line, Map<String, String> annotations, List<Line> lines, String then) {
  record Line(int line, PatternTree pattern) {}
}
