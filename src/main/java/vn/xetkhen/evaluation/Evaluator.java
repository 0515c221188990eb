package vn.xetkhen.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.FactSheet;
import vn.xetkhen.rulebook.Condition;
import vn.xetkhen.rulebook.Rulebook;

/**
 * Holds a rulebook against dossiers. Thread-safe: every batch has sessions of its own, and nothing
 * but phrases is kept between batches.
 */
public final class Evaluator {

  /**
   * Dossiers that share a session: small enough that joins stay short, large enough to spread a
   * session's cost.
   */
  private static final int PER_SESSION = 20;

  /**
   * A few hundred are found about an ordinary dossier. A line that joins every entry of long cells
   * with every other would find without end; stopping short of all findings would be a wrong
   * verdict, so it stops the run.
   */
  private static final int MOST_FINDINGS = 1_000_000;

  private static final String DISCIPLINE_MONTHS = "period.discipline";

  private final Rulebook rulebook;
  private final FactSheet.Frame frame;
  private final Phrases phrases = new Phrases();

  /**
   * @param rulebook the rules as of the dossiers' day
   * @param year the round's year Y
   */
  public Evaluator(Rulebook rulebook, int year) {
    this.rulebook = rulebook;
    this.frame = frame(rulebook, year);
  }

  static FactSheet.Frame frame(Rulebook rulebook, int year) {
    return new FactSheet.Frame(
        year,
        rulebook.heldAwards(),
        rulebook.parameters().number(DISCIPLINE_MONTHS, rulebook.date()).intValueExact(),
        rulebook.relevance());
  }

  /** One evaluation for each dossier, in their order. */
  public List<Evaluation> evaluate(List<Dossier> batch) {
    List<Evaluation> evaluations = new ArrayList<>(batch.size());
    for (int from = 0; from < batch.size(); from += PER_SESSION) {
      session(batch.subList(from, Math.min(batch.size(), from + PER_SESSION)), evaluations);
    }
    return evaluations;
  }

  private void session(List<Dossier> dossiers, List<Evaluation> evaluations) {
    List<FactSheet> sheets = new ArrayList<>(dossiers.size());
    for (int slot = 0; slot < dossiers.size(); slot++) {
      sheets.add(FactSheet.of(dossiers.get(slot), frame, slot));
    }
    Findings findings = new Findings(dossiers.size(), rulebook.probeCount());
    KieSession session = rulebook.base().newKieSession();
    try {
      session.setGlobal("hits", findings);
      for (FactSheet sheet : sheets) {
        for (Fact fact : sheet.facts()) {
          session.insert(fact);
        }
      }
      if (session.fireAllRules(MOST_FINDINGS) >= MOST_FINDINGS) {
        throw new IllegalStateException(tooMany(findings.busiest()));
      }
    } finally {
      session.dispose();
    }
    for (int slot = 0; slot < dossiers.size(); slot++) {
      evaluations.add(
          new DossierEvaluation(
                  rulebook, dossiers.get(slot), sheets.get(slot), findings, slot, phrases)
              .evaluation());
    }
  }

  private String tooMany(int probe) {
    String line =
        rulebook.conditions().stream()
            .filter(
                c ->
                    List.of(c.check().exact(), c.check().alone(), c.check().near()).contains(probe))
            .map(Condition::text)
            .findFirst()
            .orElse("quy tắc điểm");
    return "Câu «" + line + "» khớp quá nhiều dữ kiện. Viết lại câu ấy cho hẹp hơn.";
  }
}
