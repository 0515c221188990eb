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
import java.util.stream.Stream;

/**
 * The papers of a run. They are written under other names and take their own all together at the
 * end, so that a run that fails leaves those of the run before.
 */
final class Outputs implements AutoCloseable {

  private final Path folder;
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

  void write(String name, Writer writer) throws IOException {
    // not a private temporary file: others in the office open the papers too
    Path temporary = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
    written.put(name, temporary);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
      writer.write(out);
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
