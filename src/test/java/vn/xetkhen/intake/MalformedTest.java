package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the table of {@code fixtures/malformed/README.md}. */
class MalformedTest {

  private static final Path FOLDER = Path.of("fixtures/malformed");

  private record Fixture(String file, String defect, String wanted) {
    @Override
    public String toString() {
      return file + ": " + defect;
    }
  }

  static List<Fixture> fixtures() throws IOException {
    return Files.readAllLines(FOLDER.resolve("README.md")).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| tệp "))
        .map(line -> line.substring(2).split(" \\| | \\|$"))
        .map(cells -> new Fixture(cells[0], cells[1], cells[2]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void eachDefectEndsAsTheTableSays(Fixture fixture) {
    Path file = FOLDER.resolve(fixture.file());
    String[] wanted = fixture.wanted().split(": ", 2);

    if (wanted[0].equals("từ chối")) {
      assertThatThrownBy(() -> Reading.of(file, 2021))
          .isInstanceOf(UnreadableWorkbookException.class)
          .message()
          .startsWith(fixture.file() + ": ")
          .contains(wanted[1])
          .doesNotContain("\n");
    } else if (wanted[0].equals("báo")) {
      Reading reading = Reading.of(file, 2021);
      assertThat(reading.dossiers).isEmpty();
      assertThat(reading.notices).extracting(Notice::message).anyMatch(m -> m.contains(wanted[1]));
    } else {
      Reading reading = Reading.of(file, 2021);
      assertThat(reading.refused)
          .singleElement()
          .satisfies(
              cell -> {
                assertThat("ô " + cell.cell()).isEqualTo(wanted[0]);
                assertThat(cell.problem()).contains(wanted[1]);
                assertThat(cell.advice()).isNotBlank();
              });
    }
  }

  @Test
  void everyFileIsInTheTableAndTheOtherWayRound() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.endsWith(".md")))
          .containsExactlyInAnyOrderElementsOf(fixtures().stream().map(Fixture::file).toList());
    }
  }

  @Test
  void theFilesAreThoseThatTheGeneratorMakes() throws IOException {
    for (var file : MalformedFixtures.all().entrySet()) {
      // deflaters differ between JDKs, lengths hardly do
      long length = Files.size(FOLDER.resolve(file.getKey()));
      assertThat(length).as(file.getKey()).isCloseTo(file.getValue().length, withinPercentage(5));
    }
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissing() {
    assertThatThrownBy(() -> Reading.of(FOLDER.resolve("khong-co.xlsx"), 2021))
        .hasMessage("khong-co.xlsx: không tìm thấy tệp. Xem lại tên tệp và thư mục.");
  }

  @Test
  void aFolderIsNoWorkbook() {
    assertThatThrownBy(() -> Reading.of(FOLDER, 2021)).message().contains("là thư mục");
  }

  @Test
  void aNameFromOutsideCannotBreakTheLine() {
    Intake intake = new Intake(Awards.settings(2021));

    assertThatThrownBy(
            () -> intake.read(FOLDER.resolve("khong-co.xlsx"), "a\nb\u202Ec.xlsx", new Reading()))
        .message()
        .startsWith("a b c.xlsx: ");
  }
}
