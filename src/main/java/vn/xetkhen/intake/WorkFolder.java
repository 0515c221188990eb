package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The folder of one run of {@link SeparateJvm}, with files and no folders in it. */
public final class WorkFolder {

  /** No run takes so long: what is older was left by a process that was killed. */
  private static final Duration LEFT_OVER = Duration.ofDays(1);

  private WorkFolder() {}

  /**
   * Makes a folder among the temporary files, and first deletes what was left there under that
   * prefix more than a day ago.
   */
  public static Path create(String prefix) throws IOException {
    sweep(Path.of(System.getProperty("java.io.tmpdir")), prefix, Instant.now().minus(LEFT_OVER));
    return Files.createTempDirectory(prefix);
  }

  /** Deletes a folder and the files in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  private static void sweep(Path parent, String prefix, Instant before) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path folder : left) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // another process is sweeping too, or it is not ours: the next run tries again
      return;
    }
  }
}
