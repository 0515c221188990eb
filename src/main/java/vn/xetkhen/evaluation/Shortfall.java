package vn.xetkhen.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.Reading;
import vn.xetkhen.rulebook.Condition;

/**
 * What still lacks to an award that is not reached: the failing gates and the path with the fewest
 * failing conditions, each with its shortfall, and the earliest year in which all of it could be
 * met.
 *
 * @param year the round's year Y
 */
record Shortfall(Findings findings, int slot, int year, Phrases phrases) {

  /** No passing of time helps. */
  private static final int NEVER = 0;

  List<String> sentences(List<RuleResult> gates, List<RuleResult> paths) {
    Set<String> sentences = new LinkedHashSet<>();
    List<ConditionResult> failing = new ArrayList<>();
    for (RuleResult gate : gates) {
      add(gate, failing, sentences);
    }
    RuleResult best =
        paths.stream()
            .min(
                Comparator.comparingLong((RuleResult p) -> count(p, Outcome.NOT_MET))
                    .thenComparing(p -> -p.outcome().ordinal())
                    .thenComparingLong(p -> p.conditions().size() - count(p, Outcome.MET)))
            .orElseThrow();
    add(best, failing, sentences);
    String earliest = earliest(failing);
    if (earliest != null) {
      sentences.add(earliest);
    }
    return List.copyOf(sentences);
  }

  private static long count(RuleResult rule, Outcome outcome) {
    long count = 0;
    for (ConditionResult condition : rule.conditions()) {
      count += condition.outcome() == outcome ? 1 : 0;
    }
    return count;
  }

  private void add(RuleResult rule, List<ConditionResult> failing, Set<String> sentences) {
    for (ConditionResult condition : rule.conditions()) {
      switch (condition.outcome()) {
        case MET:
          break;
        case MISSING:
          asks(rule, condition, sentences);
          break;
        case COUNCIL:
          sentences.add(
              rule.rule().id() + ": chờ Hội đồng: «" + condition.condition().text() + "».");
          break;
        case ON_HOLD:
          sentences.add(rule.rule().id() + ": chờ kết luận về " + matter(condition) + ".");
          break;
        default:
          failing.add(condition);
          sentences.add(
              phrases.say(
                  rule.rule(),
                  condition.condition(),
                  condition.have(),
                  () -> rule.rule().id() + ": " + shortfall(condition)));
      }
    }
  }

  private static String matter(ConditionResult condition) {
    return condition.have() == null ? "«" + condition.condition().text() + "»" : condition.have();
  }

  /** «Xin đơn vị: kết quả xếp loại năm 2023 (ô K31 để trống).» */
  private void asks(RuleResult rule, ConditionResult condition, Set<String> sentences) {
    boolean asked = false;
    for (Ground ground : condition.grounds()) {
      if (ground.wanted()) {
        sentences.add(AwardEvaluation.ASKS + spelled(ground.says()) + " (" + where(ground) + ").");
        asked = true;
      }
    }
    if (!asked) {
      sentences.add(
          rule.rule().id() + AwardEvaluation.UNPROVEN + "«" + condition.condition().text() + "».");
    }
  }

  private String spelled(String says) {
    return phrases.say(Spelling.class, Spelling.class, says, () -> Spelling.out(says));
  }

  private static String where(Ground ground) {
    if (ground.source() instanceof vn.xetkhen.evidence.Source.Cell cell) {
      return cell.value().isBlank() ? "ô " + cell.label() + " để trống" : "ô " + cell.label();
    }
    return ground.source().label() + " không có trong tệp";
  }

  private static String shortfall(ConditionResult condition) {
    StringBuilder text = new StringBuilder("«").append(condition.condition().text()).append("»: ");
    String have = condition.have() == null ? null : Spelling.out(condition.have());
    if (condition.condition().check().negated()) {
      text.append(have == null ? "chưa đạt" : "đã có " + have);
    } else if (condition.need() != null) {
      text.append("cần ").append(Spelling.out(condition.need()));
      text.append(", hiện có ").append(have == null ? "0" : have);
    } else {
      text.append(have == null ? "không có" : have);
    }
    return text.append('.').toString();
  }

  private @Nullable String earliest(List<ConditionResult> failing) {
    int wait = 0;
    for (ConditionResult condition : failing) {
      int years = years(condition.condition().check());
      if (years == NEVER) {
        return null;
      }
      wait = Math.max(wait, years);
    }
    return wait == 0 ? null : "Sớm nhất năm " + (year + wait) + ".";
  }

  private int years(Condition.Check check) {
    int wait = 0;
    int need = (int) Math.ceil(check.number());
    Findings.Hit hit = findings.first(slot, check.negated() ? check.exact() : check.near());
    if (hit == null) {
      return check.negated() ? NEVER : 1;
    }
    int least = Integer.MAX_VALUE;
    for (; hit != null; hit = hit.next()) {
      if (hit.in(Reading.MOST_FAVOURABLE)) {
        Fact fact = hit.last();
        int years = fact.yearsUntil(need);
        if (years == NEVER) {
          return NEVER;
        }
        wait = Math.max(wait, years);
        least = Math.min(least, years);
      }
    }
    // each finding that stands in the way must go; of several that could grow the nearest counts
    return check.negated() ? wait : least == Integer.MAX_VALUE ? 1 : least;
  }
}
