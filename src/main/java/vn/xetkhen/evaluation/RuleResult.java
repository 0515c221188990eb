package vn.xetkhen.evaluation;

import java.util.List;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.rulebook.Rule;

/** A gate or a path held against one dossier; its outcome is the least of its conditions. */
public record RuleResult(Rule rule, Outcome outcome, List<ConditionResult> conditions) {}
