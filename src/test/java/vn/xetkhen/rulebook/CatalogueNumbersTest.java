package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No number and no date in the YAML files can change unnoticed. */
class CatalogueNumbersTest {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Every so many of the about 900 numbers, to stay quick; a prime, so that all kinds come up. */
  private static final int STRIDE = Integer.getInteger("xetkhen.numbers.stride", 13);

  @TempDir Path folder;

  @Test
  void aChangedNumberIsNoticed() throws IOException {
    ShippedRules rules = ShippedRules.copyTo(folder.resolve("rules"));
    List<String> unnoticed = new ArrayList<>();
    int tried = 0;
    int seen = 0;
    for (String file : files()) {
      String text = rules.read(file);
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        if (inComment(text, number.start()) || seen++ % STRIDE != 0) {
          continue;
        }
        tried++;
        rules.write(
            file,
            text.substring(0, number.start())
                + plusOne(number.group())
                + text.substring(number.end()));
        if (rules.objections().isEmpty()) {
          unnoticed.add(file + ": " + lineAt(text, number.start()));
        }
        rules.write(file, text);
      }
    }
    assertThat(tried).isGreaterThan(30);
    assertThat(unnoticed).isEmpty();
  }

  /** All YAML files but the cases themselves. */
  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(ShippedRules.SHIPPED)) {
      return files
          .map(file -> ShippedRules.SHIPPED.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".yaml") && !file.endsWith("cases.yaml"))
          .sorted()
          .toList();
    }
  }

  private static String plusOne(String digits) {
    return String.format("%0" + digits.length() + "d", Long.parseLong(digits) + 1);
  }

  private static boolean inComment(String text, int at) {
    return lineAt(text, at).strip().startsWith("#");
  }

  private static String lineAt(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
  }
}
