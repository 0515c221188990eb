package vn.xetkhen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.rulebook.RuleProblem;
import vn.xetkhen.rulebook.RulesRejectedException;

class CommandsTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Engine.Maker engines = new CatalogueEngines();
  private Path results;

  @BeforeEach
  void results() {
    results = folder.resolve("kết quả");
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return new Commands(
            Messages.askedFor(args),
            engines,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8))
        .execute(args);
  }

  private int evaluate(Path workbook, String... more) {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("evaluate", workbook.toString(), "--rules", "rules"));
    args.addAll(List.of("--out", results.toString()));
    if (!List.of(more).contains("--year")) {
      args.addAll(List.of("--year", "2021"));
    }
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A sheet of people; each row is name, birth date, rating, request. */
  private Path people(String file, String[]... rows) throws IOException {
    Path workbook = folder.resolve(file);
    try (var to = Files.newOutputStream(workbook)) {
      Workbook book = new Workbook(to, "test", null);
      Worksheet sheet = book.newWorksheet("Cá nhân");
      String[] headers = {
        "Họ và tên", "Ngày sinh", "Xếp loại 2021", "Hình thức đề nghị", "Đơn vị", "Chức vụ"
      };
      for (int c = 0; c < headers.length; c++) {
        sheet.value(0, c, headers[c]);
      }
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < rows[r].length; c++) {
          sheet.value(r + 1, c, rows[r][c]);
        }
      }
      book.finish();
    }
    return workbook;
  }

  private Path twoPeople() throws IOException {
    return people(
        "đội 1.xlsx",
        new String[] {"Nguyễn Văn An", "01/02/1980", "HTXSNV", "", "Đội 1"},
        new String[] {"Trần Thị Bình", "03/04/1985", "HTTNV", "Giấy khen", "Đội 1"});
  }

  private List<String> papers() throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aGoodWorkbookGivesThreePapersATableAndZero() throws IOException {
    assertThat(evaluate(twoPeople())).as(complained()).isZero();
    assertThat(papers())
        .containsExactly("evaluation.json", "justifications.docx", "proposals.xlsx");
    assertThat(said())
        .contains("Đã xét 2 hồ sơ từ 1 tệp; 0 ô không nhận.")
        .contains("Đủ tiêu chuẩn")
        .contains(
            "Giấy khen, cá nhân, công trạng: 2 hồ sơ được xếp hạng",
            "Nguyễn Văn An (Đội 1): bằng nhau ở mọi tiêu chí");
    assertThat(complained()).isEmpty();
    JsonNode file = new JsonMapper().readTree(Files.readString(results.resolve("evaluation.json")));
    assertThat(file.get("date").asString()).isEqualTo("2021-12-31");
    assertThat(file.get("nominees")).hasSize(2);
    assertThat(file.get("nominees").get(1).get("requested").asString())
        .isEqualTo("department-certificate");
  }

  @Test
  void aRefusedCellIsShownWithAddressValueAndAdviceAndTheExitCodeIsThree() throws IOException {
    Path workbook =
        people("a.xlsx", new String[] {"Nguyễn Văn An", "31/02/1980", "HTXSNV", "", "Đội 1"});
    assertThat(evaluate(workbook)).isEqualTo(3);
    assertThat(papers()).contains("refused.xlsx");
    assertThat(said()).contains("Cá nhân!B2 «31/02/1980»: ");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path workbook = twoPeople();
    evaluate(workbook);
    byte[] json = Files.readAllBytes(results.resolve("evaluation.json"));
    byte[] lists = Files.readAllBytes(results.resolve("proposals.xlsx"));
    evaluate(workbook);
    assertThat(Files.readAllBytes(results.resolve("evaluation.json"))).isEqualTo(json);
    assertThat(Files.readAllBytes(results.resolve("proposals.xlsx"))).isEqualTo(lists);
  }

  @Test
  void aSecondRowOfTheSamePersonIsTold() throws IOException {
    String[] an = {"Nguyễn Văn An", "01/02/1980", "HTXSNV", "", "Đội 1"};
    assertThat(evaluate(people("a.xlsx", an, an))).isZero();
    assertThat(said())
        .contains(
            "Nguyễn Văn An: a.xlsx, trang Cá nhân, dòng 3 trùng với a.xlsx, trang Cá nhân, dòng 2;"
                + " vẫn được xét, không xếp hạng");
  }

  @Test
  void aWorkbookWithNobodyIsOneAndSaysSo() throws IOException {
    assertThat(evaluate(people("trống.xlsx"))).isEqualTo(1);
    assertThat(complained()).contains("trống.xlsx: không có cá nhân hay tập thể nào");
    assertThat(results).doesNotExist();
  }

  @Test
  void whatIsNoWorkbookIsOneWithOneLineAndNothingWritten() throws IOException {
    Path file = folder.resolve("thư.xlsx");
    Files.writeString(file, "Kính gửi");
    assertThat(evaluate(file)).isEqualTo(1);
    assertThat(complained().lines()).singleElement().asString().startsWith("thư.xlsx: ");
    assertThat(said()).isEmpty();
    assertThat(results).doesNotExist();
  }

  @Test
  void aBrokenFileAmongGoodOnesLeavesTheResultsOfTheRunBefore() throws IOException {
    Path good = twoPeople();
    evaluate(good);
    byte[] json = Files.readAllBytes(results.resolve("evaluation.json"));
    Path broken = Files.writeString(folder.resolve("b.xlsx"), "PK");
    assertThat(evaluate(good, broken.toString())).isEqualTo(1);
    assertThat(Files.readAllBytes(results.resolve("evaluation.json"))).isEqualTo(json);
    assertThat(papers()).hasSize(3);
  }

  @Test
  void wrongUsageIsTwoWithOneLine() throws IOException {
    Path good = twoPeople();
    assertUsage(run("evaluate", "--year", "2021"), "Thiếu WORKBOOK.");
    assertUsage(run("evaluate", good.toString()), "Thiếu --year.");
    assertUsage(run("evaluate", good.toString(), "--year", "2021", "--wat"), "«--wat»: không có");
    assertUsage(run("evalute"), "«evalute»: không có");
    assertUsage(evaluate(good, "--year", "hai nghìn"), "--year «hai nghìn»: không phải năm");
    assertUsage(evaluate(good, "--year", "20211"), "--year «20211»: không phải năm");
    assertUsage(evaluate(good, "--date", "2021-02-30"), "--date «2021-02-30»: không phải ngày");
    assertUsage(evaluate(good, "--date", "2017-09-30"), "bộ tiêu chuẩn bắt đầu từ 01/10/2017");
    assertUsage(evaluate(good, "--year", "2016"), "Ngày của hồ sơ 31/12/2016");
    assertUsage(evaluate(good, "--lang", "fr"), "--lang «fr»");
    assertUsage(evaluate(good, "--justifications", "x"), "--justifications «x»");
    assertUsage(evaluate(good.resolveSibling("không.xlsx")), "không.xlsx: không có tệp này");
    assertUsage(evaluate(folder), "là thư mục, không phải tệp");
    assertUsage(evaluate(good, "--rules", "x"), "--rules: ghi hai lần.");
    assertUsage(run("evaluate", good.toString(), "--year"), "Thiếu --year.");
    assertUsage(run("xxx\u001B[2J"), "«xxx [2J»: không có");
    assertThat(results).doesNotExist();
  }

  private void assertUsage(int exitCode, String line) {
    assertThat(exitCode).as(complained()).isEqualTo(2);
    assertThat(complained().lines()).singleElement().asString().contains(line);
    assertThat(said()).isEmpty();
  }

  @Test
  void theFirstDayOfTheLawIsTaken() throws IOException {
    assertThat(evaluate(twoPeople(), "--date", "2017-10-01")).as(complained()).isZero();
  }

  @Test
  void noFolderOfRulesIsSaid() throws IOException {
    String missing = folder.resolve("luật").toString();
    assertUsage(
        run("evaluate", twoPeople().toString(), "--year", "2021", "--rules", missing),
        "không có thư mục tiêu chuẩn này");
    assertUsage(run("check-rules", "--rules", missing), "không có thư mục tiêu chuẩn này");
  }

  @Test
  void aFaultInTheRulesIsToldByFileAndLine() throws IOException {
    engines =
        new CatalogueEngines() {
          @Override
          public Engine open(Path rules, Engine.Round round) {
            throw new RulesRejectedException(
                List.of(new RuleProblem("awards/x/a.dslr", 7, "Câu lạ.", "Sửa lại.")));
          }
        };
    assertThat(evaluate(twoPeople())).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("awards/x/a.dslr:7: Câu lạ. Sửa lại." + System.lineSeparator());
    assertThat(results).doesNotExist();
  }

  @Test
  void anUnexpectedFaultHasNoStackTrace() throws IOException {
    engines =
        new CatalogueEngines() {
          @Override
          public Engine open(Path rules, Engine.Round round) {
            throw new IllegalStateException("a\nb");
          }
        };
    assertThat(evaluate(twoPeople())).isEqualTo(1);
    assertThat(complained().lines())
        .singleElement()
        .asString()
        .contains("IllegalStateException: a b");
  }

  @Test
  void aFolderThatCannotBeWrittenIsUsage() throws IOException {
    results = Files.writeString(folder.resolve("tệp"), "x");
    assertThat(evaluate(twoPeople())).isEqualTo(2);
    assertThat(complained().lines()).singleElement().asString().contains("không ghi được");
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    results = folder;
    Path workbook = people("proposals.xlsx", new String[] {"An", "01/02/1980", "HTXSNV"});
    byte[] before = Files.readAllBytes(workbook);
    assertThat(evaluate(workbook)).isEqualTo(2);
    assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
  }

  @Test
  void cellsCannotMoveTheCursorOrBreakTheLine() throws IOException {
    Path workbook =
        people("a.xlsx", new String[] {"An\u202E\nBình", "01/02/1980", "x\u001B[2J", "", "Đội 1"});
    evaluate(workbook);
    assertThat(said()).doesNotContain("\u001B").doesNotContain("\u202E");
  }

  @Test
  void englishIsSpokenOnRequest() throws IOException {
    assertThat(evaluate(twoPeople(), "--lang", "en")).isZero();
    assertThat(said()).contains("Judged 2 nominees from 1 files; 0 cells refused.");
    run("evaluate", "--lang", "en");
    assertThat(complained()).startsWith("--year is missing.");
  }

  @Test
  void helpAndVersionAreOnTheOutputStream() {
    assertThat(run("--help")).isZero();
    assertThat(said()).contains("Cách gọi:", "evaluate", "check-rules", "Mã kết thúc");
    assertThat(run("evaluate", "--help")).isZero();
    assertThat(said()).contains("--justifications", "Năm xét khen");
    assertThat(run("--version")).isZero();
    assertThat(said()).startsWith("Xét Khen");
  }

  @Test
  void noJustificationsAndOldPapersAreSaid() throws IOException {
    Path workbook = twoPeople();
    evaluate(workbook);
    assertThat(evaluate(workbook, "--justifications", "none")).isZero();
    assertThat(said()).contains("Của lần chạy trước, không thuộc kết quả này: justifications.docx");
  }

  @Test
  void theCommandLineIsCalledByItsCommandsOnly() {
    assertThat(Commands.called(new String[] {"evaluate"})).isTrue();
    assertThat(Commands.called(new String[] {"--help"})).isTrue();
    assertThat(Commands.called(new String[] {"--server.port=9000"})).isFalse();
    assertThat(Commands.called(new String[] {})).isFalse();
  }
}
