package vn.xetkhen.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.FactSheet;
import vn.xetkhen.rulebook.PlainProbes;
import vn.xetkhen.rulebook.Rulebook;

/**
 * The evaluator with plain Java in the place of Drools: the same facts, the same explanations, and
 * so the rate that rules are to be measured against.
 */
public final class PlainJudge {

  private final Rulebook rulebook;
  private final FactSheet.Frame frame;
  private final PlainProbes.Program program;
  private final Phrases phrases = new Phrases();

  public PlainJudge(Rulebook rulebook, int year) {
    this.rulebook = rulebook;
    frame = Evaluator.frame(rulebook, year);
    program = PlainProbes.of(rulebook);
  }

  /** One evaluation for each dossier, in their order. */
  public List<Evaluation> evaluate(List<Dossier> batch) {
    List<Evaluation> evaluations = new ArrayList<>(batch.size());
    for (Dossier dossier : batch) {
      FactSheet sheet = FactSheet.of(dossier, frame, 0);
      Map<Class<?>, List<Fact>> byKind = new HashMap<>();
      for (Fact fact : sheet.facts()) {
        byKind.computeIfAbsent(fact.getClass(), any -> new ArrayList<>()).add(fact);
      }
      Findings findings = new Findings(1, rulebook.probeCount());
      program.ask(byKind, findings);
      evaluations.add(
          new DossierEvaluation(rulebook, dossier, sheet, findings, 0, phrases).evaluation());
    }
    return evaluations;
  }
}
