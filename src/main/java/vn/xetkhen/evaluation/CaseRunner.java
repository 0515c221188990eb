package vn.xetkhen.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.CaseFile;
import vn.xetkhen.rulebook.RuleProblem;
import vn.xetkhen.rulebook.WorkedCase;
import vn.xetkhen.rulebook.WorkedCase.Cover;

/** Runs the worked cases beside each award and tells where the rules say something else. */
public final class CaseRunner {

  private static final String NAME = "Nguyễn Văn Mẫu";
  private static final String ADVICE =
      "Nếu quy tắc đúng thì sửa tình huống; nếu tình huống đúng thì sửa quy tắc.";

  private final CaseDossiers dossiers;
  private final List<RuleProblem> problems = new ArrayList<>();

  public CaseRunner(CaseDossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Every contradiction, by file and line of the case; empty if all hold. */
  public List<RuleProblem> run(List<CaseFile> files) {
    for (CaseFile file : files) {
      for (WorkedCase worked : file.cases()) {
        for (LocalDate date : worked.dates()) {
          run(file, worked, date);
        }
      }
    }
    return List.copyOf(problems);
  }

  private void run(CaseFile file, WorkedCase worked, LocalDate date) {
    Evaluation evaluation;
    try {
      Dossier dossier =
          dossiers.dossier(
              worked.subject(), date, NAME, worked.cells(), worked.absent(), worked.council());
      evaluation = dossiers.evaluator(date).evaluate(List.of(dossier)).get(0);
    } catch (IllegalArgumentException e) {
      refuse(file, worked, date, String.valueOf(e.getMessage()));
      return;
    }
    Optional<AwardEvaluation> found =
        evaluation.awards().stream().filter(a -> a.award().id().equals(file.award())).findFirst();
    if (worked.verdict() == null || found.isEmpty()) {
      if (worked.verdict() != null || found.isPresent()) {
        refuse(
            file,
            worked,
            date,
            found.isEmpty() ? "không được xét hình thức này." : "vẫn được xét hình thức này.");
      }
      return;
    }
    AwardEvaluation award = found.get();
    if (award.verdict() != worked.verdict()) {
      refuse(
          file,
          worked,
          date,
          "chờ " + worked.verdict() + " mà ra " + award.verdict() + " " + award.lacking());
    }
    Map<String, RuleResult> rules = new TreeMap<>();
    award.gates().forEach(r -> rules.put(r.rule().id(), r));
    award.paths().forEach(r -> rules.put(r.rule().id(), r));
    worked
        .rules()
        .forEach(
            (id, expected) -> {
              @Nullable RuleResult result = rules.get(id);
              if (result == null || result.outcome() != expected) {
                refuse(
                    file,
                    worked,
                    date,
                    id
                        + " chờ "
                        + expected
                        + " mà ra "
                        + (result == null ? "không xét" : result.outcome())
                        + ".");
              }
            });
    worked.covers().forEach(cover -> covered(file, worked, date, cover, rules.get(cover.rule())));
    List<String> asks =
        rules.values().stream()
            .flatMap(r -> r.conditions().stream())
            .filter(c -> c.outcome() == Outcome.COUNCIL)
            .map(c -> c.condition().text())
            .toList();
    for (String sentence : worked.asks()) {
      if (!asks.contains(sentence)) {
        refuse(file, worked, date, "Hội đồng không được hỏi «" + sentence + "».");
      }
    }
  }

  /** A case that claims to show a side of a rule must show it. */
  private void covered(
      CaseFile file, WorkedCase worked, LocalDate date, Cover cover, @Nullable RuleResult result) {
    if (result == null) {
      return; // a case of several dates may cover a rule that only some wordings have
    }
    boolean shown =
        switch (cover.side()) {
          case HIT -> result.outcome() == Outcome.MET || result.outcome() == Outcome.COUNCIL;
          case NEAR_MISS ->
              result.outcome() == Outcome.NOT_MET || result.outcome() == Outcome.ON_HOLD;
          case MISSING -> result.outcome() == Outcome.MISSING;
        };
    if (!shown) {
      refuse(
          file,
          worked,
          date,
          "mục covers không đúng: " + cover.rule() + " ra " + result.outcome() + ".");
    }
  }

  private void refuse(CaseFile file, WorkedCase worked, LocalDate date, String what) {
    problems.add(
        new RuleProblem(
            file.file(),
            worked.line(),
            "Tình huống «" + worked.name() + "», ngày " + date + ": " + what,
            ADVICE));
  }
}
