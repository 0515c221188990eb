package vn.xetkhen.round;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xetkhen.rulebook.RulesFolder;
import vn.xetkhen.storage.KeptFiles;

/**
 * The folder of rules that people edit, and its kept copies. A round is judged by a copy, so an
 * edit in the middle of a run changes nothing, and the round can be replayed years later.
 */
@Component
class EditedRules {
  /** A fixed time, so that equal texts make equal zips. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int MOST_FILES = 2_000;

  private final Path folder;
  private final KeptFiles kept;

  EditedRules(@Value("${xetkhen.rules}") Path folder, KeptFiles kept) {
    this.folder = folder;
    this.kept = kept;
  }

  /** Changes whenever a file is added, removed or written; cheap enough for every few seconds. */
  String fingerprint() throws IOException {
    if (!Files.isDirectory(folder)) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList()) {
        all.append(folder.relativize(file))
            .append('\t')
            .append(Files.size(file))
            .append('\t')
            .append(Files.getLastModifiedTime(file).toMillis())
            .append('\n');
      }
    }
    return all.toString();
  }

  /**
   * The texts as they are now.
   *
   * @throws vn.xetkhen.rulebook.RulesRejectedException if the folder is not there or not readable
   */
  RulesFolder read() {
    return RulesFolder.read(folder);
  }

  /** Keeps the texts as one zip and returns its digest. */
  String keep(RulesFolder rules) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : rules.files().entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kept.keep(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** The texts kept under that digest. */
  RulesFolder kept(String sha256) {
    TreeMap<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(kept.file(sha256)))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RulesFolder.of(files);
  }
}
