package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evaluation.ConditionResult;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.rulebook.Rule;

/**
 * The table of conditions: one sentence of the rule a row, with its sign, citation and evidence.
 */
final class ConditionGrid {

  private final Grid grid =
      Grid.ruled(new int[] {1330, 4624, 3400}, "Kết quả", "Điều kiện và căn cứ", "Ghi nhận, nguồn");

  Grid grid() {
    return grid;
  }

  /** A row over all columns that says what the rows below belong to. */
  void group(Line.Run... runs) {
    grid.add(new Grid.Cell(3, List.of(Line.of("CellKeep", runs))));
  }

  void rule(RuleResult result) {
    result.conditions().forEach(condition -> condition(result.rule(), condition));
  }

  /** Only the lines that keep the rule from being met. */
  void failing(RuleResult result) {
    result.conditions().stream()
        .filter(condition -> condition.outcome() != Outcome.MET)
        .forEach(condition -> condition(result.rule(), condition));
  }

  /** The head of a path: its name and what it comes to. */
  void path(RuleResult result) {
    Rule rule = result.rule();
    String name = "Cách " + rule.id() + ". " + rule.title() + ": ";
    String label = result.outcome().label();
    if (result.outcome() == Outcome.COUNCIL) {
      group(Line.Run.italic(name), Line.Run.bold(label));
    } else {
      group(
          Line.Run.italic(name),
          Line.Run.sign(Wording.sign(result.outcome())),
          Line.Run.bold(" " + label));
    }
  }

  private void condition(Rule rule, ConditionResult result) {
    Outcome outcome = result.outcome();
    grid.add(
        Grid.Cell.of(
            outcome == Outcome.COUNCIL
                ? Line.of("CellCentre", Line.Run.bold("HĐ"), Line.Run.plain("\n" + outcome.label()))
                : Line.of(
                    "CellCentre",
                    Line.Run.sign(Wording.sign(outcome)),
                    Line.Run.plain((outcome == Outcome.MET ? " " : "\n") + outcome.label()))),
        Grid.Cell.of(
            Line.of("Cell", result.condition().text()), Line.of("Citation", citation(rule))),
        new Grid.Cell(1, found(result)));
  }

  private static String citation(Rule rule) {
    return rule.unverified() == null
        ? rule.citationInWords()
        : rule.citationInWords() + "; cần đối chiếu văn bản";
  }

  private static List<Line> found(ConditionResult result) {
    List<Line> lines = new ArrayList<>();
    String sum = needAndHave(result.need(), result.have());
    if (!sum.isEmpty()) {
      lines.add(Line.of("Cell", sum));
    }
    for (Ground ground : result.grounds()) {
      lines.add(Line.of("Cell", words(ground)));
    }
    if (lines.isEmpty()) {
      lines.add(
          Line.of(
              "Cell",
              result.outcome() == Outcome.COUNCIL ? "Chờ Hội đồng xác nhận" : "Không ghi nhận"));
    }
    return lines;
  }

  private static String words(Ground ground) {
    String place = " (" + FactLines.place(ground.source()) + ")";
    return (ground.wanted() ? "Cần bổ sung: " + ground.says() : Wording.sentence(ground.says()))
        + place;
  }

  /** «Cần 2 năm. Có 1 năm: 2021.» */
  private static String needAndHave(@Nullable String need, @Nullable String have) {
    if (need == null) {
      return have == null ? "" : Wording.sentence(have);
    }
    return "Cần " + need + ". " + (have == null ? "Chưa có." : "Có " + have + ".");
  }
}
