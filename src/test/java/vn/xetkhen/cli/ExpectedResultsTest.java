package vn.xetkhen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The promises beside the fixtures: the program writes these very bytes. To accept a change, which
 * is a decision of its own, run with {@code -Dexpected.accept=true} (in {@code test.jvm}) and read
 * the difference.
 */
class ExpectedResultsTest {

  private static final Path FIXTURES = Path.of("fixtures");

  @TempDir Path out;

  @ParameterizedTest
  @CsvSource({"dong-nai-2021, 2021", "nam-2024, 2024", "nam-2025, 2025"})
  void the_program_writes_the_promised_bytes_in_every_locale(String round, int year)
      throws IOException {
    Path promised = FIXTURES.resolve(round).resolve("expected").resolve("evaluation.json");
    Locale before = Locale.getDefault();
    try {
      for (Locale locale :
          List.of(Locale.ROOT, Locale.forLanguageTag("vi-VN"), Locale.forLanguageTag("tr-TR"))) {
        Locale.setDefault(locale);
        byte[] written = Files.readAllBytes(evaluate(workbooks(round), year, locale.toString()));
        if (Boolean.getBoolean("expected.accept")) {
          Files.createDirectories(promised.getParent());
          Files.write(promised, written);
        }
        assertThat(Files.mismatch(promised, write(written))).as(locale.toString()).isEqualTo(-1);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ranks_and_verdicts_do_not_depend_on_the_order_of_the_workbooks() throws IOException {
    List<Path> workbooks = workbooks("dong-nai-2021");
    List<Path> reversed = new ArrayList<>(workbooks);
    Collections.reverse(reversed);
    assertThat(judged(evaluate(reversed, 2021, "reversed")))
        .isEqualTo(judged(evaluate(workbooks, 2021, "straight")));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(out.resolve("written.json"), bytes);
  }

  private Path evaluate(List<Path> workbooks, int year, String name) {
    Path folder = out.resolve("run-" + name);
    List<String> args = new ArrayList<>(List.of("evaluate"));
    workbooks.forEach(w -> args.add(w.toString()));
    args.addAll(
        List.of(
            "--year",
            String.valueOf(year),
            "--out",
            folder.toString(),
            "--justifications",
            "none"));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Commands commands =
        new Commands(
            Messages.askedFor(new String[0]),
            new RuleEngines(Path.of("target", "compiled")),
            nowhere,
            nowhere);
    assertThat(commands.execute(args.toArray(String[]::new)))
        .isIn(Failure.OK, Failure.SOME_REFUSED);
    return folder.resolve("evaluation.json");
  }

  /** Workbook and row → award → verdict, points and rank. */
  private static Map<String, Map<String, String>> judged(Path evaluation) throws IOException {
    Map<String, Map<String, String>> judged = new TreeMap<>();
    JsonNode root = JsonMapper.builder().build().readTree(Files.readAllBytes(evaluation));
    for (JsonNode nominee : root.get("nominees")) {
      Map<String, String> awards = new TreeMap<>();
      for (JsonNode award : nominee.get("awards")) {
        awards.put(
            award.get("award").asString(),
            award.get("verdict") + " " + award.get("points") + " " + award.get("rank"));
      }
      judged.put(nominee.get("source").toString(), awards);
    }
    return judged;
  }

  private static List<Path> workbooks(String round) throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES.resolve(round))) {
      return files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
    }
  }
}
