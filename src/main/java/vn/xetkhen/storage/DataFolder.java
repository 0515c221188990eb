package vn.xetkhen.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Folders below {@code xetkhen.data}; everything but the database itself can be rebuilt. */
@Component
public class DataFolder {
  private final Path root;

  DataFolder(@Value("${xetkhen.data}") Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Copies of kept files, by digest. */
  public Path kept() {
    return folder("kept");
  }

  /** Compiled rulebooks, by digest. */
  public Path compiled() {
    return folder("compiled");
  }

  /** Papers made on demand, by round. */
  public Path papers() {
    return folder("papers");
  }

  /** Rows of submissions as read, by submission. */
  public Path submissions() {
    return folder("submissions");
  }

  /** For half-written files: same volume, so that a move is atomic. */
  public Path scratch() {
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
