package vn.xetkhen.submission;

import java.nio.file.Path;
import java.util.List;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSummary;
import vn.xetkhen.intake.Layout;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.ReadLine;

/** The intake as submissions call it; who knows the rules in force provides it. */
public interface IntakeDesk {

  /**
   * Opens the intake for a review year, with the awards of the rules in force.
   *
   * @throws vn.xetkhen.rulebook.RulesRejectedException if no rules are in force
   */
  Reader open(int year);

  /** Reads workbooks and single rows alike. */
  interface Reader {

    /**
     * @throws vn.xetkhen.intake.UnreadableWorkbookException if it is no readable workbook
     */
    IntakeSummary read(Path workbook, String name, Mending mending, IntakeListener listener);

    /** The same row, as it is taken with this mending. */
    ReadLine recheck(FoundTable table, ReadLine line, Mending mending);

    /** All that a column of such a list may be chosen to mean, in the order of the template. */
    List<String> meanings(Layout layout);
  }
}
