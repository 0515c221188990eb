package vn.xetkhen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.document.Office;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.evaluation.Evaluator;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.proposal.RulesCheck;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;

/** The engines of the shipped product: Drools rules and the workbook intake. */
final class RuleEngines implements Engine.Maker {

  private static final String PROVINCE = "office.province";
  private static final String FIGHTER_CAP = "cap.grassroots-fighter";

  private final @Nullable Path kept;

  /**
   * @param kept folder of compiled rules, or null to keep none
   */
  RuleEngines(@Nullable Path kept) {
    this.kept = kept;
  }

  @Override
  public Engine open(Path rules, Engine.Round round) {
    LocalDate date = round.date();
    Rulebook rulebook = Rulebooks.open(rules, kept).asOf(date);
    String province =
        round.province() == null ? rulebook.parameters().text(PROVINCE, date) : round.province();
    Evaluator evaluator = new Evaluator(rulebook, round.year());
    Intake intake = new Intake(new IntakeSettings(round.year(), date, province, rulebook.awards()));
    return new Engine(
        new RoundHeading(
            round.year(), date, rulebook.digest(), rulebook.wordings(), rulebook.order()),
        WorkbookReader.of(intake),
        evaluator::evaluate,
        rulebook.parameters().number(FIGHTER_CAP, date).intValueExact(),
        Office.on(date, rulebook.parameters()));
  }

  @Override
  public Engine.Checked check(Path rules) {
    RulesCheck checked = RulesCheck.of(Rulebooks.open(rules, kept));
    return new Engine.Checked(checked.awards(), checked.cases());
  }
}
