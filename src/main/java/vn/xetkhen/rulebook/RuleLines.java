package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.rulebook.PatternTree.Constraint;

/**
 * The conditions of a rule by line, and whether what one line binds for another makes sense. What
 * passes here can be compiled: a name is bound once, before it is used, and compared with its like.
 */
final class RuleLines {

  private final String file;
  private final Problems problems;

  RuleLines(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Map<Integer, List<PatternTree>> of(RuleTree tree) {
    Map<Integer, List<PatternTree>> lines = new LinkedHashMap<>();
    Map<String, List<Class<?>>> bound = new LinkedHashMap<>();
    for (RuleTree.Line line : tree.lines()) {
      PatternTree pattern = line.pattern();
      List<PatternTree> same = lines.computeIfAbsent(line.line(), n -> new ArrayList<>());
      uses(line, bound);
      joined(line, same);
      if (!pattern.negated()) {
        pattern.constraints().stream()
            .filter(c -> c.binding() != null)
            .forEach(
                c ->
                    bound
                        .computeIfAbsent(c.binding(), n -> new ArrayList<>())
                        .add(pattern.type().fields().get(c.field())));
      }
      same.add(pattern);
    }
    lines.forEach((number, patterns) -> mixed(tree, number, patterns));
    chains(lines);
    return lines;
  }

  private void uses(RuleTree.Line line, Map<String, List<Class<?>>> bound) {
    for (Constraint constraint : line.pattern().constraints()) {
      for (String name :
          new PatternTree(line.pattern().type(), false, List.of(constraint)).uses()) {
        List<Class<?>> kinds = bound.getOrDefault(name, List.of());
        if (kinds.isEmpty()) {
          refuse(
              line.line(),
              "«trong thời gian đó» mà ở trên chưa có dòng nào nói về chuỗi năm hay chuỗi danh hiệu.",
              "Thêm dòng «Có từ … năm liên tục…» ở trên, hoặc dùng câu «… trong năm xét».");
        } else if (kinds.size() > 1) {
          refuse(
              line.line(),
              "«thời gian đó» có thể là của nhiều dòng ở trên.",
              "Tách thành hai quy tắc, mỗi quy tắc một dòng về chuỗi năm hay chuỗi danh hiệu.");
        } else if (kinds.get(0) != line.pattern().type().fields().get(constraint.field())) {
          refuse(
              line.line(),
              "trường " + constraint.field() + " so với " + name + " là một loại dữ kiện khác.",
              "Chỉ so hai trường cùng loại: số với số, chữ với chữ.");
        }
      }
    }
  }

  /** Facts of one line that nothing joins would be matched each with each. */
  private void joined(RuleTree.Line line, List<PatternTree> same) {
    boolean joins =
        same.stream()
            .flatMap(p -> p.binds().stream())
            .anyMatch(name -> line.pattern().uses().contains(name));
    if (!same.isEmpty() && !joins) {
      refuse(line.line(), "một dòng nói về hai dữ kiện rời nhau.", "Mỗi dòng ghi một dữ kiện.");
    }
  }

  private void mixed(RuleTree tree, int number, List<PatternTree> patterns) {
    boolean negated = patterns.stream().anyMatch(PatternTree::negated);
    if (negated && patterns.size() > 1) {
      refuse(number, "một dòng vừa đòi có vừa đòi không có.", "Tách thành hai dòng.");
    }
    if (tree.then().startsWith("points") && (negated || tree.lines().size() > 1)) {
      refuse(
          number,
          "quy tắc điểm chỉ có một dòng, nói về một dữ kiện có.",
          "Tách thành nhiều quy tắc.");
    }
  }

  private void chains(Map<Integer, List<PatternTree>> lines) {
    List<List<PatternTree>> earlier = new ArrayList<>();
    lines.forEach(
        (number, patterns) -> {
          int length = patterns.size() + ConditionMaker.needed(patterns, earlier).size();
          if (length > ProbeSet.MOST_PATTERNS) {
            refuse(
                number,
                "dòng này dựa vào " + (length - 1) + " dữ kiện khác.",
                "Mỗi dòng dựa vào nhiều nhất " + (ProbeSet.MOST_PATTERNS - 1) + " dữ kiện khác.");
          }
          earlier.add(patterns);
        });
  }

  private void refuse(int line, String problem, String advice) {
    problems.add(file, line, problem, advice);
  }
}
