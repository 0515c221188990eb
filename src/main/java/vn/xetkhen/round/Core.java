package vn.xetkhen.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import vn.xetkhen.document.Office;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.rulebook.RulesFolder;

/** The core as a round calls it: one seam, so that tests need neither rules nor workbooks. */
interface Core {

  /**
   * Opens the rules as of the round's day.
   *
   * @param files name and mending of each kept workbook
   * @throws vn.xetkhen.rulebook.RulesRejectedException if the rules cannot be used
   * @throws UnusableInputException if no wording is in force on that day
   */
  Bench open(RulesFolder rules, Round round, Function<Path, SentFile> files);

  /**
   * Checks and compiles the rules as of a day.
   *
   * @throws vn.xetkhen.rulebook.RulesRejectedException if they cannot be used
   */
  RulebookFacts check(RulesFolder rules, LocalDate date);

  /**
   * The intake alone, as of a day.
   *
   * @param province of the office; blank for the one that the rules name
   */
  Intake intake(RulesFolder rules, int year, LocalDate date, String province);

  /**
   * What a round is judged with. The reader throws {@link UnusableInputException} for a file of
   * which nothing can be used; equal bytes give equal calls in equal order.
   *
   * @param fighterPercent how many grassroots fighters for a hundred advanced workers
   * @param office that issues the papers
   */
  record Bench(
      RulebookFacts facts,
      RoundHeading heading,
      WorkbookReader reader,
      RoundRun.Judge judge,
      int fighterPercent,
      Office office) {}
}
