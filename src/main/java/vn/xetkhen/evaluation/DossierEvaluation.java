package vn.xetkhen.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.FactSheet;
import vn.xetkhen.nominee.Reading;
import vn.xetkhen.rulebook.Condition;
import vn.xetkhen.rulebook.Criteria;
import vn.xetkhen.rulebook.PointsRule;
import vn.xetkhen.rulebook.Rule;
import vn.xetkhen.rulebook.Rulebook;

/** Turns the findings about one dossier into outcomes, verdicts and points. */
final class DossierEvaluation {

  private final Rulebook rulebook;
  private final Dossier dossier;
  private final FactSheet sheet;
  private final Findings findings;
  private final int slot;
  private final Phrases phrases;
  private final @Nullable ConditionResult[] refusing;
  private final @Nullable ConditionResult[] holding;

  /** Awards of the same window share their points rules, and so their points. */
  private final Map<List<PointsRule>, Points> pointsOf = new IdentityHashMap<>();

  DossierEvaluation(
      Rulebook rulebook,
      Dossier dossier,
      FactSheet sheet,
      Findings findings,
      int slot,
      Phrases phrases) {
    this.rulebook = rulebook;
    this.dossier = dossier;
    this.sheet = sheet;
    this.findings = findings;
    this.slot = slot;
    this.phrases = phrases;
    this.refusing = new ConditionResult[rulebook.conditions().size()];
    this.holding = new ConditionResult[rulebook.conditions().size()];
  }

  Evaluation evaluation() {
    CommendationKind kind = dossier.nomination().kind();
    List<AwardEvaluation> awards = new ArrayList<>();
    if (kind != null) {
      for (Criteria criteria : rulebook.criteria(dossier.nominee().subject())) {
        List<Rule> paths = criteria.paths(kind);
        if (!paths.isEmpty()) {
          awards.add(award(criteria, kind, paths));
        }
      }
    }
    return new Evaluation(dossier, awards);
  }

  private AwardEvaluation award(Criteria criteria, CommendationKind kind, List<Rule> rules) {
    List<RuleResult> gates = rules(criteria.gates(kind));
    List<RuleResult> paths = rules(rules);
    Outcome outcome = Outcome.NOT_MET;
    for (RuleResult path : paths) {
      outcome = outcome.or(path.outcome());
    }
    for (RuleResult gate : gates) {
      outcome = outcome.and(gate.outcome());
    }
    List<String> lacking =
        outcome == Outcome.MET
            ? List.of()
            : new Shortfall(findings, slot, sheet.year(), phrases).sentences(gates, paths);
    return new AwardEvaluation(
        criteria.award(),
        kind,
        criteria.wording(),
        outcome.verdict(),
        gates,
        paths,
        lacking,
        pointsOf.computeIfAbsent(criteria.points(), this::points));
  }

  private List<RuleResult> rules(List<Rule> rules) {
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      results.add(rule(rule));
    }
    return results;
  }

  private RuleResult rule(Rule rule) {
    Outcome outcome = Outcome.MET;
    List<ConditionResult> results = new ArrayList<>(rule.conditions().size());
    for (Condition condition : rule.conditions()) {
      @Nullable ConditionResult[] known = rule.onHold() ? holding : refusing;
      ConditionResult result = known[condition.index()];
      if (result == null) {
        result = condition(condition, rule.onHold());
        known[condition.index()] = result;
      }
      results.add(result);
      outcome = outcome.and(result.outcome());
    }
    return new RuleResult(rule, outcome, results);
  }

  private ConditionResult condition(Condition condition, boolean onHold) {
    Condition.Check check = condition.check();
    Findings.Hit exact = findings.first(slot, check.exact());
    Findings.Hit near = findings.first(slot, check.near());
    Outcome outcome;
    if (check.negated()) {
      outcome =
          any(exact, Reading.MOST_FAVOURABLE)
              ? Outcome.NOT_MET
              : any(exact, Reading.LEAST_FAVOURABLE) ? Outcome.MISSING : Outcome.MET;
    } else if (any(exact, Reading.LEAST_FAVOURABLE)) {
      outcome = Outcome.MET;
    } else if (condition.council()) {
      outcome = near == null ? Outcome.COUNCIL : Outcome.NOT_MET;
    } else {
      outcome = any(exact, Reading.MOST_FAVOURABLE) ? Outcome.MISSING : Outcome.NOT_MET;
    }
    if (onHold && outcome == Outcome.NOT_MET) {
      outcome = Outcome.ON_HOLD;
    }
    Findings.Hit alone = findings.first(slot, check.alone());
    boolean above = outcome == Outcome.NOT_MET && any(alone, Reading.MOST_FAVOURABLE);
    return new Evidence(check, exact, near, above, sheet.none().get(check.type().type()))
        .result(condition, outcome);
  }

  private static boolean any(Findings.@Nullable Hit hit, Reading reading) {
    for (Findings.Hit h = hit; h != null; h = h.next()) {
      if (h.in(reading)) {
        return true;
      }
    }
    return false;
  }

  private Points points(List<PointsRule> rules) {
    List<Points.Line> lines = new ArrayList<>();
    int total = 0;
    for (PointsRule rule : rules) {
      int from = lines.size();
      for (Findings.Hit hit = findings.first(slot, rule.probe()); hit != null; hit = hit.next()) {
        if (hit.in(Reading.LEAST_FAVOURABLE)) {
          Fact fact = hit.last();
          String says = fact.have() == null ? rule.merit() : fact.have();
          lines.add(new Points.Line(rule.merit(), says, rule.points(), fact.grounds()));
          total += rule.points();
        }
      }
      if (lines.size() - from > 1) {
        lines.subList(from, lines.size()).sort(Comparator.comparing(Points.Line::says));
      }
    }
    return new Points(total, List.copyOf(lines));
  }
}
