package vn.xetkhen.cli;

import java.nio.file.Path;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.evaluation.Evaluator;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;

/** The engines of the shipped product: Drools rules and the workbook intake. */
final class RuleEngines implements Engine.Maker {

  @Override
  public Engine open(Path rules, Engine.Round round) {
    Rulebook rulebook = Rulebooks.open(rules, StandardFolders.compiledCache()).asOf(round.date());
    String province = round.province();
    if (province == null) {
      province = rulebook.parameters().text("office.province", round.date());
    }
    IntakeSettings settings =
        new IntakeSettings(round.year(), round.date(), province, rulebook.awards());
    RoundHeading heading =
        new RoundHeading(
            round.year(), round.date(), rulebook.digest(), rulebook.wordings(), rulebook.order());
    int cap = rulebook.parameters().number("cap.grassroots-fighter", round.date()).intValueExact();
    Evaluator evaluator = new Evaluator(rulebook, round.year());
    return new Engine(heading, WorkbookReader.of(new Intake(settings)), evaluator::evaluate, cap);
  }

  @Override
  public Engine.Checked check(Path rules) {
    Rulebooks rulebooks = Rulebooks.open(rules, null);
    rulebooks.wordingDays().forEach(rulebooks::asOf);
    return new Engine.Checked(rulebooks.catalogue().awards().size(), 0);
  }
}
