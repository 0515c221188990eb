package vn.xetkhen.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Folders below {@code xetkhen.data}; everything but the database itself can be rebuilt. */
@Component
class DataFolder {
  private final Path root;

  DataFolder(@Value("${xetkhen.data}") Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Copies of kept files, by digest. */
  Path kept() {
    return folder("kept");
  }

  /** Compiled rulebooks, by digest. */
  Path compiled() {
    return folder("compiled");
  }

  /** Papers made on demand, by round. */
  Path papers() {
    return folder("papers");
  }

  /** For half-written files: same volume, so that a move is atomic. */
  Path scratch() {
    return folder("scratch");
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
