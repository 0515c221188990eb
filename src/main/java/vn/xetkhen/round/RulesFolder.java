package vn.xetkhen.round;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder of rules that people edit, captured as one zip: a round is judged by the capture, so
 * an edit in the middle of a run changes nothing, and the round can be replayed years later.
 */
@Component
class RulesFolder {
  /** A fixed time, so that equal texts make equal zips. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int MOST_FILES = 2_000;
  private static final long MOST_BYTES = 32L << 20;

  private final Path folder;
  private final KeptFiles kept;
  private final DataFolder data;

  RulesFolder(@Value("${xetkhen.rules}") Path folder, KeptFiles kept, DataFolder data) {
    this.folder = folder;
    this.kept = kept;
    this.data = data;
  }

  Path folder() {
    return folder;
  }

  /**
   * Keeps the folder as it is now.
   *
   * @return digest of the zip
   * @throws NoSuchFileException if there is no such folder
   */
  String capture() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      long size = 0;
      for (Path file : files()) {
        byte[] content = Files.readAllBytes(file);
        size += content.length;
        if (size > MOST_BYTES) {
          throw new IOException(folder + ": > " + MOST_BYTES);
        }
        ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return kept.keep(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /**
   * Changes whenever a file is added, removed or written; cheap enough to ask every few seconds.
   *
   * @throws NoSuchFileException if there is no such folder
   */
  String fingerprint() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    StringBuilder all = new StringBuilder();
    for (Path file : files()) {
      all.append(folder.relativize(file))
          .append('\t')
          .append(Files.size(file))
          .append('\t')
          .append(Files.getLastModifiedTime(file).toMillis())
          .append('\n');
    }
    return all.toString();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .sorted(java.util.Comparator.comparing(f -> folder.relativize(f).toString()))
              .limit(MOST_FILES + 1L)
              .toList();
      if (files.size() > MOST_FILES) {
        throw new IOException(folder + ": > " + MOST_FILES);
      }
      return files;
    }
  }

  /** A captured folder, unpacked below the data folder. */
  Path unpacked(String sha256) {
    Path target = data.rules().resolve(sha256);
    if (Files.isDirectory(target)) {
      return target;
    }
    try {
      Path temporary = Files.createTempDirectory(data.scratch(), "rules");
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(kept.file(sha256)))) {
        for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
          Path file = temporary.resolve(entry.getName()).normalize();
          if (!file.startsWith(temporary)) {
            throw new IOException("«" + entry.getName() + "»");
          }
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        if (!Files.isDirectory(target)) {
          throw e;
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
