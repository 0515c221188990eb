package vn.xetkhen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xetkhen.document.RefusedWorkbook;
import vn.xetkhen.document.RoundPapers;
import vn.xetkhen.document.RoundResult;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;

/** The four files of a run. */
final class Papers {

  static final String EVALUATION = "evaluation.json";
  static final String PROPOSALS = "proposals.xlsx";
  static final String JUSTIFICATIONS = "justifications.docx";

  private static final Set<String> ALWAYS = Set.of(EVALUATION, PROPOSALS);
  private static final Pattern REFUSED = Pattern.compile("refused(-[0-9]+)?\\.xlsx?");

  private final RoundResult result;
  private final List<Path> workbooks;
  private final RoundPapers papers;

  Papers(Engine engine, RoundResult result, List<Path> workbooks) {
    this.result = result;
    this.workbooks = workbooks;
    papers =
        new RoundPapers(
            new RoundRun(engine.reader(), engine.judge(), engine.heading()),
            result,
            workbooks,
            engine.fighterPercent(),
            engine.office());
  }

  /** Whether a run may write a file of that name. */
  static boolean isPaper(Path file) {
    String name = String.valueOf(file.getFileName());
    return ALWAYS.contains(name) || name.equals(JUSTIFICATIONS) || REFUSED.matcher(name).matches();
  }

  /** Writes what there is to write. */
  void write(Outputs outputs, Justifications justifications) throws IOException {
    outputs.add(EVALUATION, result::writeEvaluation);
    outputs.add(PROPOSALS, papers::proposals);
    if (justifications != Justifications.NONE) {
      int most =
          justifications == Justifications.FIRST ? RoundPapers.MOST_JUSTIFIED : Integer.MAX_VALUE;
      outputs.add(
          JUSTIFICATIONS,
          out ->
              papers.justifications(
                  out,
                  most,
                  standing ->
                      justifications != Justifications.PROPOSED || standing.proposed() != null));
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
          "refused" + number + "." + RefusedWorkbook.extension(sender, of.getValue().size()),
          out -> RefusedWorkbook.write(sender, of.getValue(), out));
    }
  }
}
