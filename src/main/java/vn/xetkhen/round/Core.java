package vn.xetkhen.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.proposal.Standing;

/** The core as a round calls it: one seam, so that tests need neither rules nor workbooks. */
interface Core {

  /**
   * Opens the rules as of a day.
   *
   * @throws vn.xetkhen.rulebook.RulesRejectedException if the folder cannot be used
   */
  Session open(Path rules, int year, LocalDate date, String province);

  /** One reading of a round's workbooks under one rulebook. */
  interface Session extends AutoCloseable {
    RulebookFacts facts();

    /**
     * Reads and judges a workbook. Equal bytes give equal calls in equal order.
     *
     * @throws WorkbookRefusedException if nothing of the file can be used
     */
    void read(Path workbook, RoundWorkbook name, Receiver receiver);

    /**
     * The nominee's object of evaluation.json, as UTF-8.
     *
     * @param standing null while places are not known: proposed and ranks are then null
     */
    byte[] json(Evaluation evaluation, @org.jspecify.annotations.Nullable Standing standing);

    /** The places of all evaluations received, in the order of their arrival; call it once. */
    List<Standing> standings();

    @Override
    void close();
  }

  /** Takes what a workbook yields. */
  interface Receiver {
    void evaluated(List<Evaluation> batch);

    void refused(RefusedCell cell);

    void notice(String says);

    /** Asked between rows; true stops the reading. */
    boolean cancelled();
  }
}
