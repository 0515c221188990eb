package vn.xetkhen.round;

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
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

/**
 * One thread reads a workbook, others judge, the caller takes what comes of it in the order of the
 * rows. The queue between them is short, so no rows pile up while the database is slow.
 */
final class JudgingLine {
  private static final int BATCH = 200;

  private final Core.Bench bench;
  private final Taker taker;
  private final ThreadLocal<Row.Maker> makers;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final BlockingQueue<CompletableFuture<Step>> steps;

  /** Takes results on the calling thread. */
  interface Taker {
    void judged(List<Row> rows);

    void refused(RefusedCell cell);

    void notice(String says);

    /** Asked after each batch; true ends the reading. */
    boolean stop();
  }

  /** Something to be taken by the caller; false for the last one. */
  private interface Step {
    boolean take();
  }

  JudgingLine(Core.Bench bench, JsonMapper json, Taker taker) {
    this.bench = bench;
    this.taker = taker;
    makers = ThreadLocal.withInitial(() -> new Row.Maker(json));
    steps = new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors() * 3);
  }

  /** Returns whether the workbook was read to its end. */
  boolean run(Path workbook) {
    ExecutorService judges =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    Thread reader = new Thread(() -> read(workbook, judges), "round-reader");
    reader.setDaemon(true);
    reader.start();
    try {
      while (steps.take().join().take()) {
        if (taker.stop()) {
          return false;
        }
      }
      return true;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      stopped.set(true);
      judges.shutdownNow();
      join(reader);
    }
  }

  private void read(Path workbook, ExecutorService judges) {
    try {
      Batches batches = new Batches(judges);
      bench.reader().read(workbook, batches);
      batches.flush();
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
    Row.Maker maker = makers.get();
    List<Row> rows = bench.judge().evaluate(batch).stream().map(maker::row).toList();
    return () -> {
      taker.judged(rows);
      return true;
    };
  }

  private static CompletableFuture<Step> done(Step step) {
    return CompletableFuture.completedFuture(step);
  }

  private static void join(Thread reader) {
    try {
      reader.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Batches implements WorkbookReader.Sink {
    private final ExecutorService judges;
    private List<Dossier> batch = new ArrayList<>(BATCH);

    Batches(ExecutorService judges) {
      this.judges = judges;
    }

    @Override
    public void dossier(Dossier dossier) {
      batch.add(dossier);
      if (batch.size() == BATCH) {
        flush();
      }
    }

    @Override
    public void refused(RefusedCell cell) {
      put(
          done(
              () -> {
                taker.refused(cell);
                return true;
              }));
    }

    @Override
    public void notice(String says) {
      put(
          done(
              () -> {
                taker.notice(says);
                return true;
              }));
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
