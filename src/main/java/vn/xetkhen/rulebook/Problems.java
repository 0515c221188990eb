package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems, and stops gathering when there are more than anybody reads. */
final class Problems {

  private static final int MOST = 200;
  private static final int LONGEST = 60;
  private final List<RuleProblem> list = new ArrayList<>();

  void add(String file, int line, String problem, String advice) {
    if (!full()) {
      list.add(new RuleProblem(file, Math.max(1, line), problem, advice));
    }
  }

  void addAll(List<RuleProblem> others) {
    others.forEach(p -> add(p.file(), p.line(), p.problem(), p.advice()));
  }

  boolean full() {
    return list.size() >= MOST;
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  int size() {
    return list.size();
  }

  List<RuleProblem> list() {
    return list;
  }

  void throwIfAny() {
    if (!list.isEmpty()) {
      throw new RulesRejectedException(list);
    }
  }

  static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
