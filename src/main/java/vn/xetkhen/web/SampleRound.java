package vn.xetkhen.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xetkhen.round.RoundWorkbook;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.Workbooks;

/** A round of invented people, to try the service with. */
@Component
class SampleRound {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})$");

  private final Path folder;
  private final Workbooks workbooks;
  private final Rounds rounds;

  SampleRound(@Value("${xetkhen.sample}") Path folder, Workbooks workbooks, Rounds rounds) {
    this.folder = folder;
    this.workbooks = workbooks;
    this.rounds = rounds;
  }

  boolean available() {
    try {
      return Files.isDirectory(folder) && !workbooks().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Orders the sample round and returns its number. */
  long order(String title) throws IOException {
    List<Path> files = available() ? workbooks() : List.of();
    Matcher year = YEAR.matcher(folder.toAbsolutePath().normalize().getFileName().toString());
    if (files.isEmpty() || !year.find()) {
      throw new NotFoundException();
    }
    return rounds.order(
        title,
        Integer.parseInt(year.group(1)),
        null,
        files.stream().map(this::keep).distinct().toList());
  }

  private RoundWorkbook keep(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return workbooks.keep(in, file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> workbooks() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }
}
