package vn.xetkhen.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

/**
 * Reader → judges → taker. The queue between them is short, so whoever is slow slows the others and
 * no rows pile up. What is taken, is taken by the calling thread in the order of the rows.
 */
final class Pipeline {

  private static final int BATCH = 200;

  private final WorkbookReader reader;
  private final RoundRun.Judge judge;
  private final RoundResult result;
  private final RoundProgress progress;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final BlockingQueue<CompletableFuture<Step>> steps;
  private final ExecutorService judges;
  private final ThreadLocal<NomineeJson> writers;

  /** Something to be taken by the calling thread; false for the last one. */
  private interface Step {
    boolean take() throws IOException;
  }

  Pipeline(
      WorkbookReader reader, RoundRun.Judge judge, RoundResult result, RoundProgress progress) {
    this.reader = reader;
    this.judge = judge;
    this.result = result;
    this.progress = progress;
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    steps = new ArrayBlockingQueue<>(threads * 3);
    judges = Executors.newFixedThreadPool(threads, task -> daemon(task, "judge"));
    writers = ThreadLocal.withInitial(result::writer);
  }

  void run(List<Path> workbooks) throws IOException {
    Thread reading = daemon(() -> read(workbooks), "reader");
    reading.start();
    try {
      while (steps.take().join().take()) {
        if (progress.cancelled()) {
          throw new RoundCancelledException();
        }
      }
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RoundCancelledException();
    } finally {
      stopped.set(true);
      judges.shutdownNow();
      join(reading);
    }
  }

  private void read(List<Path> workbooks) {
    try {
      for (Path workbook : workbooks) {
        Batches batches = new Batches();
        Workbook read = reader.read(workbook, batches);
        batches.flush();
        put(done(() -> result.take(read)));
      }
      put(done(() -> false));
    } catch (RuntimeException | Error e) {
      put(CompletableFuture.failedFuture(e));
    }
  }

  /** Waits for room, unless nobody takes any more. */
  private void put(CompletableFuture<Step> step) {
    try {
      while (!stopped.get() && !steps.offer(step, 50, TimeUnit.MILLISECONDS)) {
        // full: the taker is behind
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.set(true);
    }
  }

  private Step judged(List<Dossier> batch) {
    List<Evaluation> evaluations = judge.evaluate(batch);
    if (evaluations.size() != batch.size()) {
      throw new IllegalStateException(evaluations.size() + " of " + batch.size());
    }
    NomineeJson writer = writers.get();
    List<byte[]> json = evaluations.stream().map(writer::write).toList();
    List<byte[]> rows = evaluations.stream().map(result::row).toList();
    return () -> {
      for (int i = 0; i < json.size(); i++) {
        result.take(evaluations.get(i), json.get(i), rows.get(i));
      }
      progress.judged(result.nominees());
      return true;
    };
  }

  private static CompletableFuture<Step> done(Step step) {
    return CompletableFuture.completedFuture(step);
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, "round-" + name);
    thread.setDaemon(true);
    return thread;
  }

  private static void join(Thread reading) {
    try {
      reading.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Cuts what one workbook gives into batches. */
  private final class Batches implements WorkbookReader.Sink {

    private List<Dossier> batch = new ArrayList<>(BATCH);

    @Override
    public void dossier(Dossier dossier) {
      batch.add(dossier);
      if (batch.size() == BATCH) {
        flush();
      }
    }

    @Override
    public void refused(RefusedCell cell) {
      put(done(() -> result.take(cell)));
    }

    @Override
    public void notice(String line) {
      put(done(() -> result.notice(line)));
    }

    @Override
    public void progress(long rows) {
      // what counts is what has been judged
    }

    @Override
    public boolean cancelled() {
      return stopped.get();
    }

    private void flush() {
      List<Dossier> full = batch;
      batch = new ArrayList<>(BATCH);
      if (!full.isEmpty() && !stopped.get()) {
        put(CompletableFuture.supplyAsync(() -> judged(full), judges));
      }
    }
  }
}
