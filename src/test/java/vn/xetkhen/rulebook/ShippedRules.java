package vn.xetkhen.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped rules that a test may damage. */
record ShippedRules(Path root) {

  static final Path SHIPPED = Path.of("rules");

  static ShippedRules copyTo(Path folder) {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
      return new ShippedRules(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String file, String text) {
    write(file, text.getBytes(UTF_8));
  }

  void write(String file, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.write(root.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first occurrence, which must be there, and returns its line. */
  int replace(String file, String old, String with) {
    String text = read(file);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + ": " + old);
    }
    write(file, text.substring(0, at) + with + text.substring(at + old.length()));
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  void delete(String file) {
    try {
      Files.delete(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What loading says; empty if the folder is taken. */
  List<RuleProblem> refusal() {
    try {
      Catalogue.load(root);
      return List.of();
    } catch (RulesRejectedException e) {
      return e.problems();
    }
  }

  /** What loading says, or, if the folder is taken, what its own check says. */
  List<RuleProblem> objections() {
    List<RuleProblem> refusal = refusal();
    return refusal.isEmpty() ? Catalogue.load(root).check() : refusal;
  }
}
