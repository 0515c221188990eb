package vn.xetkhen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xetkhen.award.Award;
import vn.xetkhen.document.JustificationsPaper;
import vn.xetkhen.document.ListedNominee;
import vn.xetkhen.document.PaperContext;
import vn.xetkhen.document.ProposalsWorkbook;
import vn.xetkhen.document.RankedLists;
import vn.xetkhen.document.RefusedWorkbook;
import vn.xetkhen.document.RoundResult;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.proposal.Cutoff;
import vn.xetkhen.proposal.PoolId;
import vn.xetkhen.proposal.Standing;

/** The four files of a run. */
final class Papers {

  static final String EVALUATION = "evaluation.json";
  static final String PROPOSALS = "proposals.xlsx";
  static final String JUSTIFICATIONS = "justifications.docx";

  private static final Set<String> ALWAYS = Set.of(EVALUATION, PROPOSALS);
  private static final Pattern REFUSED = Pattern.compile("refused(-[0-9]+)?\\.xlsx?");

  private final Engine engine;
  private final RoundResult result;
  private final List<Path> workbooks;
  private final PaperContext context;

  Papers(Engine engine, RoundResult result, List<Path> workbooks) {
    this.engine = engine;
    this.result = result;
    this.workbooks = workbooks;
    context =
        PaperContext.unnamedOffice(
            engine.heading().year(),
            engine.heading().date(),
            engine.heading().rulebookDigest(),
            engine.heading().order().tieBreaks().stream().map(step -> step.key().label()).toList());
  }

  /** Whether a run may write a file of that name. */
  static boolean isPaper(Path file) {
    String name = String.valueOf(file.getFileName());
    return ALWAYS.contains(name) || name.equals(JUSTIFICATIONS) || REFUSED.matcher(name).matches();
  }

  /** Writes what there is to write. */
  void write(Outputs outputs, Justifications justifications) throws IOException {
    outputs.add(EVALUATION, result::writeEvaluation);
    outputs.add(
        PROPOSALS,
        out -> {
          try (ProposalsWorkbook paper = ProposalsWorkbook.open(out, context)) {
            result.forEachListed(new Lists(paper));
          }
        });
    if (justifications != Justifications.NONE) {
      outputs.add(
          JUSTIFICATIONS,
          out -> {
            try (JustificationsPaper paper = JustificationsPaper.open(out, context)) {
              justify(paper, justifications);
            }
          });
    }
    refused(outputs);
    outputs.write();
  }

  /** One file for each workbook with refused cells: refused.xlsx, refused-2.xlsx and so on. */
  private void refused(Outputs outputs) throws IOException {
    Map<Workbook, List<RefusedCell>> cells = new LinkedHashMap<>();
    for (RefusedCell cell : result.refused()) {
      cells.computeIfAbsent(cell.workbook(), any -> new ArrayList<>()).add(cell);
    }
    int count = 0;
    for (Map.Entry<Workbook, List<RefusedCell>> of : cells.entrySet()) {
      Path sender = workbooks.get(result.workbooks().indexOf(of.getKey()));
      String number = ++count == 1 ? "" : "-" + count;
      outputs.add(
          "refused" + number + "." + RefusedWorkbook.extension(sender),
          out -> RefusedWorkbook.write(sender, of.getValue(), out));
    }
  }

  /** The reasons are long, so they are not kept but judged once more, as far as they are wanted. */
  private void justify(JustificationsPaper paper, Justifications wanted) throws IOException {
    int most = wanted == Justifications.FIRST ? Justifications.MOST : Integer.MAX_VALUE;
    new RoundRun(engine.reader(), engine.judge(), engine.heading())
        .again(
            workbooks,
            result,
            most,
            (evaluation, standing) -> {
              if (wanted != Justifications.PROPOSED || standing.proposed() != null) {
                paper.add(evaluation, standing);
              }
            });
  }

  /** Passes the lists on, with a line where a cap ends. */
  private final class Lists implements RankedLists.Reader {

    private final ProposalsWorkbook paper;
    private final Cutoff cutoff = Cutoff.of(result.ranking(), engine.fighterPercent());
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
      Standing.Place place = row.place();
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
