package vn.xetkhen.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The shipped rules, to be changed in memory or as a copy on disk. */
public final class RuleTexts {

  public static final Path FOLDER = Path.of("rules");

  /** Where tests keep what they compiled, so that the next run does not compile it again. */
  public static final Path KEPT = Path.of("target/compiled");

  private RuleTexts() {}

  public static RulesFolder folder() {
    return RulesFolder.read(FOLDER);
  }

  /** The folder with one text put in place of another, or added. */
  public static RulesFolder with(RulesFolder folder, String file, String text) {
    SortedMap<String, String> files = new TreeMap<>(folder.files());
    files.put(file, text);
    return RulesFolder.of(files);
  }

  /** A copy on disk. */
  public static Path copy(Path to) {
    folder().files().forEach((name, text) -> write(to.resolve(name), text));
    return to;
  }

  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text in place of another one that must be there. */
  public static void edit(Path file, String from, String to) {
    try {
      String text = Files.readString(file);
      if (!text.contains(from)) {
        throw new IllegalStateException(file + " has no «" + from + "»");
      }
      Files.writeString(file, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds words after a text that stands somewhere after each of the places before it. */
  public static void insert(Path file, String... placesAndWords) {
    try {
      String text = Files.readString(file);
      int at = 0;
      for (int i = 0; i < placesAndWords.length - 1; i++) {
        at = text.indexOf(placesAndWords[i], at);
        if (at < 0) {
          throw new IllegalStateException(file + " has no «" + placesAndWords[i] + "»");
        }
        at += placesAndWords[i].length();
      }
      String words = placesAndWords[placesAndWords.length - 1];
      Files.writeString(file, text.substring(0, at) + words + text.substring(at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
