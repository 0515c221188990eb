package vn.xetkhen.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.document.WorkbookReader;

/** The core as a round calls it: one seam, so that tests need neither rules nor workbooks. */
interface Core {

  /**
   * Opens the rules as of a day.
   *
   * @param names file name as sent of each kept workbook
   * @throws vn.xetkhen.rulebook.RulesRejectedException if the folder cannot be used
   */
  Bench open(Path rules, Round round, Function<Path, String> names);

  /**
   * Checks a folder of rules as of a day.
   *
   * @throws vn.xetkhen.rulebook.RulesRejectedException if it cannot be used
   */
  RulebookFacts check(Path rules, LocalDate date);

  /**
   * What a round is judged with. The reader throws {@link WorkbookRefusedException} for a file of
   * which nothing can be used; equal bytes give equal calls in equal order.
   *
   * @param rankingOrder the tie-breaks in words
   * @param fighterPercent how many grassroots fighters for a hundred advanced workers
   */
  record Bench(
      RulebookFacts facts,
      RoundHeading heading,
      WorkbookReader reader,
      RoundRun.Judge judge,
      List<String> rankingOrder,
      int fighterPercent) {}
}
