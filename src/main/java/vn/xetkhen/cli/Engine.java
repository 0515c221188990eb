package vn.xetkhen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.document.Office;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.document.WorkbookReader;

/**
 * What a round is judged with: the rules as of a day, and a reader that knows their awards.
 *
 * @param fighterPercent how many grassroots fighters there may be for a hundred advanced workers
 * @param office that issues the papers
 */
record Engine(
    RoundHeading heading,
    WorkbookReader reader,
    RoundRun.Judge judge,
    int fighterPercent,
    Office office) {

  /**
   * Which round.
   *
   * @param province the round's own province, or null for the one that the rules name
   */
  record Round(int year, LocalDate date, @Nullable String province) {}

  /** What a check of the rules went through. */
  record Checked(int awards, int cases) {}

  /** Makes engines from a folder of rules; one line per fault if the rules cannot be used. */
  interface Maker {
    /**
     * @throws vn.xetkhen.rulebook.RulesRejectedException if the rules cannot be used
     */
    Engine open(Path rules, Round round);

    /**
     * Fence, compile, citations and worked cases of all wordings.
     *
     * @throws vn.xetkhen.rulebook.RulesRejectedException if anything is wrong
     */
    Checked check(Path rules);
  }
}
