package vn.xetkhen.cli;

import java.nio.file.Path;
import java.util.List;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.document.Office;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.Points;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.Catalogue;

/** The shipped awards and the real intake; everybody reaches the department's certificate. */
class CatalogueEngines implements Engine.Maker {

  @Override
  public Engine open(Path rules, Engine.Round round) {
    Catalogue catalogue = Catalogue.load(rules);
    RoundHeading heading =
        new RoundHeading(
            round.year(), round.date(), "d1", List.of(round.date()), catalogue.order());
    IntakeSettings settings =
        new IntakeSettings(round.year(), round.date(), "Đồng Nai", catalogue.awards());
    return new Engine(
        heading,
        WorkbookReader.of(new Intake(settings)),
        batch -> batch.stream().map(dossier -> judge(catalogue, round, dossier)).toList(),
        15,
        Office.UNNAMED);
  }

  private static Evaluation judge(Catalogue catalogue, Engine.Round round, Dossier dossier) {
    return new Evaluation(
        dossier,
        catalogue.awards().stream()
            .filter(award -> award.subjects().contains(dossier.nominee().subject()))
            .map(award -> judge(award, round))
            .toList());
  }

  private static AwardEvaluation judge(Award award, Engine.Round round) {
    boolean reached = award.id().value().equals("department-certificate");
    return new AwardEvaluation(
        award,
        CommendationKind.REGULAR,
        round.date(),
        reached ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE,
        List.of(),
        List.of(),
        List.of(),
        new Points(0, List.of()));
  }

  @Override
  public Engine.Checked check(Path rules) {
    return new Engine.Checked(Catalogue.load(rules).awards().size(), 0);
  }
}
