package vn.xetkhen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/" + file)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> keys(String file) throws IOException {
    return read(file).stringPropertyNames().stream()
        .filter(key -> key.startsWith("cli."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
  }

  @Test
  void bothLanguagesFillInTheSameValues() throws IOException {
    Properties vietnamese = read("messages.properties");
    Properties english = read("messages_en.properties");
    for (String key : keys("messages.properties")) {
      assertThat(holes(english.getProperty(key)))
          .as(key)
          .isEqualTo(holes(vietnamese.getProperty(key)));
    }
  }

  private static Set<String> holes(String text) {
    return java.util.regex.Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyMessageIsSaidSomewhere() throws IOException {
    String sources;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/xetkhen/cli"))) {
      sources = files.map(MessagesTest::text).collect(Collectors.joining());
    }
    for (String key : keys("messages.properties")) {
      String own = key.substring("cli.".length());
      String family = own.substring(0, own.lastIndexOf('.') + 1);
      assertThat(sources.contains("\"" + own + "\"") || sources.contains("\"" + family + "\""))
          .as(key)
          .isTrue();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "vi-VN", "ar-EG"})
  void theMachinesLocaleChangesNothing(String locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(Messages.vietnamese().say("more", 1234567)).isEqualTo("và 1.234.567 nữa");
      assertThat(Messages.english().say("more", 1234567)).isEqualTo("and 1,234,567 more");
    } finally {
      Locale.setDefault(before);
    }
  }
}
