package vn.xetkhen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.Evaluator;
import vn.xetkhen.evaluation.PlainJudge;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;

/** Nominees per second, each held against all awards. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {

  private static final int BATCH = 200;
  private static final int BATCHES = 10;
  private static final LocalDate DATE = LocalDate.of(LargeWorkbook.YEAR, 12, 31);

  private final List<List<Dossier>> batches = new ArrayList<>();
  private Evaluator evaluator;
  private PlainJudge plain;

  /** Reads the dossiers once. */
  @Setup
  public void read() throws IOException {
    Rulebook rulebook = Rulebooks.open(Path.of("rules"), null).asOf(DATE);
    evaluator = new Evaluator(rulebook, LargeWorkbook.YEAR);
    plain = new PlainJudge(rulebook, LargeWorkbook.YEAR);
    Path workbook = Files.createTempFile("bench-", ".xlsx");
    LargeWorkbook.write(workbook, 0, BATCH * BATCHES);
    List<Dossier> all = new ArrayList<>();
    new Intake(new IntakeSettings(LargeWorkbook.YEAR, DATE, "Đồng Nai", rulebook.awards()))
        .read(workbook, "bench.xlsx", new Collecting(all));
    Files.delete(workbook);
    for (int from = 0; from < all.size(); from += BATCH) {
      batches.add(all.subList(from, from + BATCH));
    }
  }

  private record Collecting(List<Dossier> all) implements IntakeListener {
    @Override
    public void dossier(Dossier dossier) {
      all.add(dossier);
    }

    @Override
    public void refused(RefusedCell cell) {}

    @Override
    public void notice(Notice notice) {}
  }

  /** The rules, with all explanations, on one thread. */
  @Benchmark
  @OperationsPerInvocation(BATCH * BATCHES)
  public List<List<Evaluation>> rules() {
    return batches.stream().map(evaluator::evaluate).toList();
  }

  /** The same on two threads. */
  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(BATCH * BATCHES)
  public List<List<Evaluation>> rulesOnTwoThreads() {
    return batches.stream().map(evaluator::evaluate).toList();
  }

  /** Plain Java in the place of Drools, with the same explanations. */
  @Benchmark
  @OperationsPerInvocation(BATCH * BATCHES)
  public List<List<Evaluation>> plainJava() {
    return batches.stream().map(plain::evaluate).toList();
  }
}
