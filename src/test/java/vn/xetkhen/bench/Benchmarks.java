package vn.xetkhen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.xetkhen.award.Award;
import vn.xetkhen.document.ListedNominee;
import vn.xetkhen.document.PaperContext;
import vn.xetkhen.document.ProposalsWorkbook;
import vn.xetkhen.document.RankedLists;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.RoundProgress;
import vn.xetkhen.document.RoundResult;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.evaluation.Evaluator;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.proposal.PoolId;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;

/**
 * Figures on request, not with the tests: {@code mvn test -Dtest=Benchmarks}. Set {@code
 * -Dbench.rows=1000000} for more rows, in workbooks of 100,000.
 */
class Benchmarks {

  private static final int YEAR = LargeWorkbook.YEAR;
  private static final LocalDate DATE = LocalDate.of(YEAR, 12, 31);
  private static final int PER_WORKBOOK = 100_000;

  @TempDir Path folder;

  /** How long one round took, and what it needed. */
  private record Figures(double bare, double run, double papers, long megabytes) {
    double ratio() {
      return (run + papers) / bare;
    }
  }

  @Test
  void verdictsPerSecond() throws RunnerException {
    new Runner(new OptionsBuilder().include(EvaluationBenchmark.class.getSimpleName()).build())
        .run();
  }

  @Test
  void workbookToPapersAgainstABareRead() throws IOException {
    int rows = Integer.getInteger("bench.rows", PER_WORKBOOK);
    List<Path> workbooks = new ArrayList<>();
    for (int first = 0; first < rows; first += PER_WORKBOOK) {
      Path workbook = folder.resolve("ds-" + first + ".xlsx");
      LargeWorkbook.write(workbook, first, Math.min(PER_WORKBOOK, rows - first));
      workbooks.add(workbook);
    }
    Rulebook rulebook = Rulebooks.open(Path.of("rules"), null).asOf(DATE);
    for (int round = 0; round < 3; round++) {
      Figures figures = round(workbooks, rulebook);
      System.out.printf(
          Locale.ROOT,
          "%d rows: bare read %.2f s; judged %.2f s; papers %.2f s; ratio %.1f; heap %d MB%n",
          rows,
          figures.bare,
          figures.run,
          figures.papers,
          figures.ratio(),
          figures.megabytes);
    }
  }

  private Figures round(List<Path> workbooks, Rulebook rulebook) throws IOException {
    long start = System.nanoTime();
    for (Path workbook : workbooks) {
      assertThat(LargeWorkbook.bareRead(workbook)).isPositive();
    }
    double bare = since(start);
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    start = System.nanoTime();
    IntakeSettings settings = new IntakeSettings(YEAR, DATE, "Đồng Nai", rulebook.awards());
    RoundHeading heading =
        new RoundHeading(YEAR, DATE, rulebook.digest(), rulebook.wordings(), rulebook.order());
    Evaluator evaluator = new Evaluator(rulebook, YEAR);
    RoundRun run =
        new RoundRun(WorkbookReader.of(new Intake(settings)), evaluator::evaluate, heading);
    try (RoundResult result = run.run(workbooks, folder, RoundProgress.NONE)) {
      double judged = since(start);
      start = System.nanoTime();
      papers(result, heading);
      long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      return new Figures(bare, judged, since(start), peak >> 20);
    }
  }

  private void papers(RoundResult result, RoundHeading heading) throws IOException {
    Thread lists = new Thread(() -> proposals(result, heading));
    lists.start();
    try (OutputStream out = Files.newOutputStream(folder.resolve("evaluation.json"))) {
      result.writeEvaluation(out);
    }
    try {
      lists.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void proposals(RoundResult result, RoundHeading heading) {
    PaperContext context =
        PaperContext.unnamedOffice(YEAR, DATE, heading.rulebookDigest(), List.of());
    try (OutputStream out = Files.newOutputStream(folder.resolve("proposals.xlsx"));
        ProposalsWorkbook paper = ProposalsWorkbook.open(out, context)) {
      result.forEachListed(
          new RankedLists.Reader() {
            @Override
            public void list(PoolId pool, Award award) throws IOException {
              paper.sheet(award, pool.subject(), pool.kind());
            }

            @Override
            public void row(ListedNominee row) throws IOException {
              paper.row(row);
            }
          });
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
