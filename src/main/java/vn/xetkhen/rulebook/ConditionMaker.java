package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xetkhen.award.Award;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.FactType;

/** Turns the lines of rules into conditions and their probes. */
final class ConditionMaker {

  private final ProbeSet probes;
  private final Map<String, Condition> conditions = new LinkedHashMap<>();

  ConditionMaker(ProbeSet probes) {
    this.probes = probes;
  }

  List<Condition> all() {
    return List.copyOf(conditions.values());
  }

  List<Condition> conditions(CriteriaReader.Draft draft, Award award) {
    List<Condition> made = new ArrayList<>();
    List<List<PatternTree>> earlier = new ArrayList<>();
    draft
        .lines()
        .forEach(
            (number, patterns) -> {
              List<PatternTree> own =
                  patterns.stream()
                      .map(p -> p.with(award.id().value(), award.windowYears()))
                      .toList();
              List<PatternTree> before = needed(own, earlier);
              made.add(
                  condition(draft.sentences().getOrDefault(number, draft.title()), own, before));
              earlier.add(own);
            });
    return made;
  }

  PointsRule points(CriteriaReader.Draft draft, Award award) {
    var line = draft.lines().entrySet().iterator().next();
    PatternTree pattern = line.getValue().get(0).with(award.id().value(), award.windowYears());
    return new PointsRule(
        draft.id(),
        draft.sentences().getOrDefault(line.getKey(), draft.title()),
        draft.points(),
        probes.add(List.of(pattern)));
  }

  private Condition condition(String text, List<PatternTree> own, List<PatternTree> before) {
    boolean negated = own.get(0).negated();
    List<PatternTree> exact = new ArrayList<>(before);
    List<PatternTree> near = new ArrayList<>(before.stream().map(PatternTree::near).toList());
    List<PatternTree> alone = new ArrayList<>(near);
    for (PatternTree pattern : own) {
      exact.add(pattern.affirmed());
      alone.add(pattern.affirmed());
      near.add(negated ? pattern.affirmed() : pattern.near());
    }
    PatternTree last = own.get(own.size() - 1);
    PatternTree.Constraint measure =
        last.constraints().stream().filter(c -> c.measures(last.type())).findFirst().orElse(null);
    boolean number = !negated && measure != null && measure.literalNumber();
    // for a negated line the window tells how long to wait until the finding leaves it
    PatternTree.Constraint window =
        last.constraints().stream()
            .filter(c -> negated && "<".equals(c.operator()) && c.literalNumber())
            .findFirst()
            .orElse(null);
    PatternTree.Constraint quantity = number ? measure : window;
    FactType type = last.type();
    Condition.Check check =
        new Condition.Check(
            negated,
            probes.add(exact),
            probes.add(alone),
            probes.add(near),
            own.size(),
            type,
            quantity == null ? "" : quantity.field(),
            quantity == null ? "" : String.valueOf(quantity.operator()),
            quantity == null ? 0 : Double.parseDouble(quantity.values().get(0)));
    boolean council = type.type() == Fact.Attestation.class;
    String key = text + '\n' + check.exact() + ' ' + check.near() + ' ' + negated;
    return conditions.computeIfAbsent(
        key, k -> new Condition(text, council, conditions.size(), check));
  }

  /** The earlier lines that bind what these patterns use, and what those use in turn. */
  static List<PatternTree> needed(List<PatternTree> own, List<List<PatternTree>> earlier) {
    Set<String> wanted = new HashSet<>();
    own.forEach(p -> wanted.addAll(p.uses()));
    List<PatternTree> needed = new ArrayList<>();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      List<PatternTree> line = earlier.get(i);
      if (line.stream().flatMap(p -> p.binds().stream()).anyMatch(wanted::contains)) {
        line.forEach(p -> wanted.addAll(p.uses()));
        needed.addAll(0, line);
      }
    }
    return needed;
  }
}
