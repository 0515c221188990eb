package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.proposal.Cutoff;
import vn.xetkhen.proposal.PoolId;
import vn.xetkhen.proposal.Standing;

/** The papers of one finished run, each to a stream of the caller's. */
public final class RoundPapers {

  /** More pages of justifications than that nobody pages through. */
  public static final int MOST_JUSTIFIED = 2_000;

  private final RoundRun run;
  private final RoundResult result;
  private final List<Path> workbooks;
  private final PaperContext context;
  private final Cutoff cutoff;

  /**
   * @param run that made the result
   * @param workbooks of the result, in its order
   * @param fighterPercent how many grassroots fighters there may be for a hundred advanced workers
   * @param office that issues the papers
   */
  public RoundPapers(
      RoundRun run, RoundResult result, List<Path> workbooks, int fighterPercent, Office office) {
    this.run = run;
    this.result = result;
    this.workbooks = List.copyOf(workbooks);
    context = PaperContext.of(result.heading(), office);
    cutoff = Cutoff.of(result.ranking(), fighterPercent);
  }

  /** Writes {@code proposals.xlsx}. */
  public void proposals(OutputStream out) throws IOException {
    try (ProposalsWorkbook paper = ProposalsWorkbook.open(out, context)) {
      result.forEachListed(new Lists(paper));
    }
  }

  /**
   * Writes {@code justifications.docx}, as far as it is wanted.
   *
   * @param most nominees to go through, in the order of the rows
   * @param wanted who of them gets a page
   */
  public void justifications(OutputStream out, int most, Predicate<Standing> wanted)
      throws IOException {
    try (JustificationsPaper paper = JustificationsPaper.open(out, context)) {
      run.again(
          workbooks,
          result,
          most,
          (evaluation, standing) -> {
            if (wanted.test(standing)) {
              paper.add(evaluation, standing);
            }
          });
    }
  }

  /**
   * Writes {@code refused.xlsx} of one workbook.
   *
   * @param number place of the workbook in the run, from 0
   */
  public void refused(int number, OutputStream out) throws IOException {
    var workbook = result.workbooks().get(number);
    RefusedWorkbook.write(
        workbooks.get(number),
        result.refused().stream().filter(cell -> cell.workbook().equals(workbook)).toList(),
        out);
  }

  /** Passes the lists on, with a line where a cap ends. */
  private final class Lists implements RankedLists.Reader {
    private final ProposalsWorkbook paper;
    private boolean capped;

    Lists(ProposalsWorkbook paper) {
      this.paper = paper;
    }

    @Override
    public void list(PoolId pool, Award award) throws IOException {
      paper.sheet(award, pool.subject(), pool.kind());
      capped = pool.equals(Cutoff.FIGHTERS);
    }

    @Override
    public void row(ListedNominee row) throws IOException {
      Standing.@Nullable Place place = row.place();
      if (capped && place != null && !cutoff.covers(place)) {
        capped = false;
        paper.cut(words(place));
      }
      paper.row(row);
    }

    private String words(Standing.Place place) {
      String words =
          "Hết chỉ tiêu: tối đa "
              + cutoff.percent()
              + " % của "
              + cutoff.basis()
              + " Lao động tiên tiến là "
              + cutoff.allowed();
      return cutoff.splits(place) ? words + "; ngang nhau ở chỗ cắt, chờ Hội đồng" : words;
    }
  }
}
