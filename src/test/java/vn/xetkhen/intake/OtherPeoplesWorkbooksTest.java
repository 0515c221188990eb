package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files that readers of spreadsheets are tested with: encrypted, hostile, broken, odd; text
 * tables in all encodings; a province's lists. All are read one after another by one process with a
 * heap of 256 MB.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherPeoplesWorkbooksTest {

  private static final long DEADLINE_MILLIS = 20_000;

  /** What fixtures/README.md says of the files for which the index leaves it open. */
  private static final Map<String, String> POLICY = policy();

  private Map<Path, SmallHeap.Outcome> outcomes = Map.of();

  /**
   * @param expected «read», «refuse» or «either»
   */
  private record Given(String expected, String file) {}

  private static Map<String, String> policy() {
    Map<String, String> policy = new HashMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("fixtures/README.md"))) {
        String[] cells = line.split("\\s*\\|\\s*");
        if (cells.length == 4 && cells[1].matches("`(atk|cor|fmt|odd)/.*`")) {
          policy.put(cells[1].replace("`", ""), cells[2]);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return policy;
  }

  static List<Given> index() throws IOException {
    return Files.readAllLines(SharedFiles.data("workbooks/index.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new Given(cells[1], cells[0]))
        .toList();
  }

  static List<Path> texts() throws IOException {
    return files("csv");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SharedFiles.data(folder))) {
      return files.sorted().toList();
    }
  }

  @BeforeAll
  void readThemAll() throws IOException, InterruptedException {
    List<Path> all = new ArrayList<>();
    for (Given given : index()) {
      all.add(SharedFiles.data("workbooks/" + given.file()));
    }
    all.addAll(texts());
    all.addAll(files("vn/lists"));
    outcomes = SmallHeap.read(all);
    assertThat(outcomes.keySet()).as("the process outlived every file").containsAll(all);
  }

  private SmallHeap.Outcome outcome(Path file) {
    SmallHeap.Outcome outcome = outcomes.get(file);
    assertThat(outcome.millis()).as("milliseconds").isLessThan(DEADLINE_MILLIS);
    assertThat(outcome.first()).as(outcome.message()).isIn("read", "refused");
    if (outcome.first().equals("refused")) {
      assertThat(outcome.message())
          .startsWith(file.getFileName() + ": ")
          .endsWith(".")
          .doesNotContain("\\n", "Exception");
    } else if (outcome.nominees() == 0) {
      assertThat(outcome.notices())
          .last()
          .isEqualTo("Tệp " + file.getFileName() + " không có ai được đề nghị.");
    }
    return outcome;
  }

  @ParameterizedTest
  @MethodSource("index")
  void eachWorkbookIsReadOrRefusedAsTheIndexSays(Given given) {
    SmallHeap.Outcome outcome = outcome(SharedFiles.data("workbooks/" + given.file()));

    String expected = POLICY.getOrDefault(given.file(), given.expected());
    assertThat(expected).as("the policy in fixtures/README.md").isIn("read", "refuse");
    assertThat(outcome.first())
        .as(outcome.message())
        .isEqualTo(expected.equals("read") ? "read" : "refused");
  }

  /** The index is written for a reader without OpenDocument; ours has it. */
  @Test
  void thePolicyDecidesWhatTheIndexLeavesOpenAndOpenDocumentAndNothingElse() throws IOException {
    List<String> open =
        index().stream()
            .filter(g -> g.expected().equals("either") || g.file().endsWith(".ods"))
            .map(Given::file)
            .toList();

    assertThat(POLICY.keySet()).containsExactlyInAnyOrderElementsOf(open);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void eachTextTableIsUnderstoodUnlessThereIsNothingInIt(Path file) throws IOException {
    SmallHeap.Outcome outcome = outcome(file);

    if (Files.size(file) == 0) {
      assertThat(outcome.message()).contains("rỗng");
    } else {
      assertThat(outcome.first()).as(outcome.message()).isEqualTo("read");
      assertThat(outcome.rows()).isPositive();
    }
  }

  @Test
  void aListOfSqlStatementsIsSaidToBeOne() {
    assertThat(outcome(SharedFiles.data("vn/lists/sql-sent-as-list.sql")).message())
        .contains("câu lệnh SQL");
  }

  @Test
  void aWebPageNamedDocIsSaidToBeOne() {
    assertThat(outcome(SharedFiles.data("vn/lists/html-named-doc.doc")).message())
        .contains("trang web");
  }

  @Test
  void everyOtherListOfTheProvinceIsRead() throws IOException {
    for (Path file : files("vn/lists")) {
      if (!file.toString().matches(".*\\.(sql|doc)")) {
        assertThat(outcome(file).first()).as(file.toString()).isEqualTo("read");
      }
    }
  }

  @Test
  void macrosEmbeddedFilesAndLinksAreTold() {
    assertThat(outcome(SharedFiles.data("workbooks/atk/poi__ExcelWithAttachments.xlsm")).notices())
        .anyMatch(n -> n.contains("macro không chạy"))
        .anyMatch(n -> n.contains("nhúng bên trong"));
    assertThat(outcome(SharedFiles.data("workbooks/atk/poi__xlmmacro.xlsm")).notices())
        .anyMatch(n -> n.contains("macro không chạy"));
  }
}
