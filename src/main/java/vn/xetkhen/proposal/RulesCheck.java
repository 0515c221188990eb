package vn.xetkhen.proposal;

import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.evaluation.CaseDossiers;
import vn.xetkhen.evaluation.CaseRunner;
import vn.xetkhen.rulebook.CaseFile;
import vn.xetkhen.rulebook.Catalogue;
import vn.xetkhen.rulebook.RankingCases;
import vn.xetkhen.rulebook.RuleProblem;
import vn.xetkhen.rulebook.Rulebooks;
import vn.xetkhen.rulebook.RulesRejectedException;

/**
 * All that a folder of rules must pass before it may be trusted: what the catalogue promises, every
 * wording compiled, every worked case true.
 *
 * @param awards number of awards
 * @param cases number of worked cases that hold
 */
public record RulesCheck(int awards, int cases) {

  /**
   * Checks rules that were read and fenced already. What costs nothing is looked at first; nothing
   * is compiled while that is wrong.
   *
   * @throws RulesRejectedException with every problem by file and line
   */
  public static RulesCheck of(Rulebooks rulebooks) {
    Catalogue catalogue = rulebooks.catalogue();
    List<RuleProblem> problems = new ArrayList<>(rulebooks.check());
    throwIfAny(problems);
    List<CaseFile> cases = catalogue.cases();
    RankingCases ranking = catalogue.rankingCases();
    CaseDossiers dossiers = new CaseDossiers(rulebooks);
    rulebooks.wordingDays().forEach(dossiers::rulebook);
    problems.addAll(new CaseRunner(dossiers).run(cases));
    problems.addAll(new RankingCaseRunner(dossiers).run(ranking));
    throwIfAny(problems);
    int count = cases.stream().mapToInt(file -> file.cases().size()).sum() + ranking.cases().size();
    return new RulesCheck(catalogue.awards().size(), count);
  }

  private static void throwIfAny(List<RuleProblem> problems) {
    if (!problems.isEmpty()) {
      throw new RulesRejectedException(problems);
    }
  }
}
