package vn.xetkhen.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.Reading;
import vn.xetkhen.rulebook.Condition;

/**
 * What stands beside a condition: what was found, what is needed, and the cells.
 *
 * @param exact hits of the line itself
 * @param near hits of the line without its measures
 * @param above whether the line fails only because of an earlier line that it stands on
 * @param none the cell that shows that there is no such fact
 */
record Evidence(
    Condition.Check check,
    Findings.@Nullable Hit exact,
    Findings.@Nullable Hit near,
    boolean above,
    @Nullable Ground none) {

  private static final String ABOVE = "; dòng trên chưa đạt";

  private static final Comparator<Fact> BY_WORDS =
      Comparator.comparing((Fact f) -> f.have() == null ? "" : f.have())
          .thenComparing(f -> String.valueOf(f.grounds()));

  ConditionResult result(Condition condition, Outcome outcome) {
    String need = check.need();
    if (check.negated()) {
      return negated(condition, outcome);
    }
    Reading reading = outcome == Outcome.MET ? Reading.LEAST_FAVOURABLE : Reading.MOST_FAVOURABLE;
    List<Fact> facts =
        facts(outcome == Outcome.MET || outcome == Outcome.MISSING ? exact : near, reading);
    List<Fact> found = outcome == Outcome.MET ? facts : facts(near, Reading.LEAST_FAVOURABLE);
    if (outcome == Outcome.NOT_MET && !found.isEmpty()) {
      facts = found;
    }
    List<Ground> grounds = grounds(facts);
    if (outcome == Outcome.MISSING && !anyWanted(grounds)) {
      grounds = withWanted(grounds);
    }
    String have = have(found);
    return new ConditionResult(
        condition, outcome, above && have != null ? have + ABOVE : have, need, grounds);
  }

  private static boolean anyWanted(List<Ground> grounds) {
    for (Ground ground : grounds) {
      if (ground.wanted()) {
        return true;
      }
    }
    return false;
  }

  /** What is missing may belong to an earlier line that this one stands on. */
  private List<Ground> withWanted(List<Ground> own) {
    Set<Ground> all = new LinkedHashSet<>(own);
    for (Findings.Hit hit = exact; hit != null; hit = hit.next()) {
      if (hit.in(Reading.MOST_FAVOURABLE)) {
        for (Fact fact : hit.facts()) {
          for (Ground ground : fact.grounds()) {
            if (ground.wanted()) {
              all.add(ground);
            }
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private ConditionResult negated(Condition condition, Outcome outcome) {
    if (outcome == Outcome.MET) {
      return new ConditionResult(
          condition, outcome, "không có", null, none == null ? List.of() : List.of(none));
    }
    Reading reading =
        outcome == Outcome.MISSING ? Reading.LEAST_FAVOURABLE : Reading.MOST_FAVOURABLE;
    List<Fact> facts = facts(exact, reading);
    return new ConditionResult(condition, outcome, have(facts), null, grounds(facts));
  }

  private List<Fact> facts(Findings.@Nullable Hit first, Reading reading) {
    List<Fact> facts = new ArrayList<>(2);
    for (Findings.Hit hit = first; hit != null; hit = hit.next()) {
      if (hit.in(reading)) {
        facts.addAll(
            hit.facts().subList(hit.facts().size() - check.witnesses(), hit.facts().size()));
      }
    }
    if (facts.size() > 1) {
      facts.sort(BY_WORDS);
    }
    return facts;
  }

  private @Nullable String have(List<Fact> facts) {
    if (facts.isEmpty()) {
      return null;
    }
    if (facts.size() == 1) {
      return facts.get(0).have(check.field());
    }
    String all =
        facts.stream()
            .map(fact -> fact.have(check.field()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  private static List<Ground> grounds(List<Fact> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    if (facts.size() == 1) {
      return facts.get(0).grounds();
    }
    Set<Ground> all = new LinkedHashSet<>();
    for (Fact fact : facts) {
      all.addAll(fact.grounds());
    }
    return List.copyOf(all);
  }
}
