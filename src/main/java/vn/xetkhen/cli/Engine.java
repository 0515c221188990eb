package vn.xetkhen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.document.WorkbookReader;

/**
 * What a round is judged with: the rules as of a day, and a reader that knows their awards.
 *
 * @param rankingOrder the tie-breaks in their order, in words
 * @param fighterPercent how many grassroots fighters there may be for a hundred advanced workers
 */
record Engine(
    RoundHeading heading,
    WorkbookReader reader,
    RoundRun.Judge judge,
    List<String> rankingOrder,
    int fighterPercent) {

  /** Which round. */
  record Round(int year, LocalDate date, String province) {}

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
