package vn.xetkhen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts of the pages: both languages whole, every key used known, no text outside the files. */
class MessagesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path CODE = Path.of("src/main/java/vn/xetkhen");
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(web\\.[a-zA-Z0-9.-]+)[}(]");
  private static final Pattern IN_EXPRESSION =
      Pattern.compile("#messages\\.msg\\('(web\\.[a-zA-Z0-9.-]+[a-zA-Z0-9])'[,)]");
  private static final Pattern IN_CODE = Pattern.compile("\"((?:web|api)\\.[a-z0-9.-]*[a-z0-9])\"");
  private static final Pattern VIETNAMESE = Pattern.compile("[\\p{L}&&[^\\x00-\\x7F]]");

  private final Properties vietnamese = load("/messages.properties");
  private final Properties english = load("/messages_en.properties");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
  }

  @Test
  void both_languages_take_the_same_arguments() {
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(arguments(english, key)).as(key).isEqualTo(arguments(vietnamese, key));
    }
  }

  @Test
  void vietnamese_is_written_composed() {
    vietnamese
        .values()
        .forEach(
            text ->
                assertThat(Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC))
                    .as(text.toString())
                    .isTrue());
  }

  @Test
  void no_page_asks_for_an_unknown_key() {
    Set<String> used = new TreeSet<>();
    for (Path template : files(TEMPLATES, ".html")) {
      used.addAll(found(IN_TEMPLATE, template));
      used.addAll(found(IN_EXPRESSION, template));
    }
    for (Path source : files(CODE, ".java")) {
      if (source.toString().matches(".*[/\\\\](web|api)[/\\\\].*")) {
        used.addAll(found(IN_CODE, source));
      }
    }
    assertThat(used).hasSizeGreaterThan(80);
    assertThat(vietnamese.stringPropertyNames()).containsAll(used);
  }

  @Test
  void words_of_verdicts_outcomes_and_states_are_there() {
    Stream.of(
            names("web.verdict.", vn.xetkhen.award.Verdict.values()),
            names("web.stamp.", vn.xetkhen.award.Verdict.values()),
            names("web.outcome.", vn.xetkhen.award.Outcome.values()),
            names("web.kind.", vn.xetkhen.award.CommendationKind.values()),
            names("web.subject.", vn.xetkhen.award.Subject.values()),
            names("web.status.", vn.xetkhen.round.RoundStatus.values()),
            names("web.replay.", vn.xetkhen.round.Replays.Rules.values()))
        .flatMap(List::stream)
        .forEach(key -> assertThat(vietnamese.getProperty(key)).as(key).isNotBlank());
  }

  @Test
  void templates_hold_no_text_of_their_own() {
    for (Path template : files(TEMPLATES, ".html")) {
      String text = read(template);
      assertThat(VIETNAMESE.matcher(text.replace("›", "")).find())
          .as(template.toString())
          .isFalse();
    }
  }

  @Test
  void templates_hold_no_inline_style_or_script() {
    for (Path template : files(TEMPLATES, ".html")) {
      String text = read(template);
      assertThat(text)
          .as(template.toString())
          .doesNotContainPattern("(?i)\\sstyle=")
          .doesNotContainPattern("(?i)<style")
          .doesNotContainPattern("(?i)\\son[a-z]+=")
          .doesNotContainPattern("(?i)<script(?![^>]*th:src)")
          .doesNotContain("th:utext");
    }
  }

  private static List<String> names(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(value -> prefix + value.name()).toList();
  }

  private static int arguments(Properties messages, String key) {
    return new MessageFormat(messages.getProperty(key)).getFormatsByArgumentIndex().length;
  }

  private static Set<String> found(Pattern pattern, Path file) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = pattern.matcher(read(file));
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(String resource) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
