package vn.xetkhen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a run. They are written under other names and take their own all together at the
 * end, so that a run that fails leaves those of the run before.
 */
final class Outputs implements AutoCloseable {

  private final Path folder;
  private final Map<String, Writer> writers = new LinkedHashMap<>();
  private final Map<String, Path> written = new LinkedHashMap<>();
  private final boolean made;
  private boolean kept;

  /** Writes one paper. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /**
   * @throws IOException if the folder is not there and cannot be made, or cannot be written to
   */
  Outputs(Path folder) throws IOException {
    this.folder = folder;
    made = !Files.exists(folder);
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, ".xetkhen-", ".tmp"));
  }

  Path folder() {
    return folder;
  }

  /** Adds a paper to those that {@link #write} writes. */
  void add(String name, Writer writer) {
    writers.put(name, writer);
    // not a private temporary file: others in the office open the papers too
    written.put(name, folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp"));
  }

  /** Writes all papers, side by side. */
  void write() throws IOException {
    ExecutorService hands = Executors.newFixedThreadPool(Math.max(1, writers.size()));
    try {
      List<Future<@Nullable Void>> papers = new ArrayList<>();
      writers.forEach((name, writer) -> papers.add(hands.submit(() -> write(name, writer))));
      for (Future<@Nullable Void> paper : papers) {
        paper.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      hands.shutdownNow();
      awaitEnd(hands);
    }
  }

  private @Nullable Void write(String name, Writer writer) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(written.get(name)), 1 << 16)) {
      writer.write(out);
    }
    return null;
  }

  /** Nobody may still be writing when the temporary files are removed. */
  private static void awaitEnd(ExecutorService hands) {
    try {
      hands.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Papers in the folder that this run does not write: they are of a run before. */
  List<String> stale() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> Papers.isPaper(file) && !written.containsKey(file.getFileName().toString()))
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Gives the papers their names. */
  List<String> keep() throws IOException {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Path> paper : written.entrySet()) {
      Path target = folder.resolve(paper.getKey());
      try {
        Files.move(
            paper.getValue(),
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(paper.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
      }
      names.add(paper.getKey());
    }
    kept = true;
    return names;
  }

  @Override
  public void close() throws IOException {
    for (Path temporary : written.values()) {
      Files.deleteIfExists(temporary);
    }
    if (made && !kept) {
      // only if nothing else came into it meanwhile
      try (Stream<Path> left = Files.list(folder)) {
        if (left.findAny().isEmpty()) {
          Files.delete(folder);
        }
      }
    }
  }
}
