package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that readers of spreadsheets are tested with: encrypted, hostile, broken, odd. */
class OtherPeoplesWorkbooksTest {

  static Stream<String> files() throws IOException {
    Path index = SharedFiles.data("workbooks/index.tsv");
    return Files.readAllLines(index).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> cells[1] + " " + cells[0]);
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachIsReadOrRefusedInOneLine(String expected) {
    String[] parts = expected.split(" ", 2);
    Path file = SharedFiles.data("workbooks/" + parts[1]);

    String outcome = assertTimeout(Duration.ofSeconds(20), () -> outcome(file));

    assertThat(outcome).doesNotContain("\n");
    if (parts[0].equals("read")) {
      assertThat(outcome).startsWith("read");
    } else if (parts[0].equals("refuse")) {
      assertThat(outcome).startsWith(file.getFileName() + ": ").endsWith(".");
    }
  }

  @Test
  void aListOfSqlStatementsIsNoWorkbook() {
    assertThat(outcome(SharedFiles.data("vn/lists/sql-sent-as-list.sql")))
        .startsWith("sql-sent-as-list.sql: ");
  }

  @Test
  void aWebPageNamedDocIsSaidToBeOne() {
    assertThat(outcome(SharedFiles.data("vn/lists/html-named-doc.doc"))).contains("trang web");
  }

  private static String outcome(Path file) {
    try {
      IntakeSummary summary = Reading.of(file, 2021).summary;
      return "read " + summary.rows();
    } catch (UnreadableWorkbookException e) {
      System.err.println(e.getMessage());
      return e.getMessage();
    }
  }
}
