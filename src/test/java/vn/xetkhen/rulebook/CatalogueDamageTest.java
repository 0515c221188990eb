package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is broken in the YAML files is told by file and line, with what to do about it. */
class CatalogueDamageTest {

  private static final String AWARD = "awards/ministry-certificate/award.yaml";

  @TempDir Path folder;
  private ShippedRules rules;

  @BeforeEach
  void copy() {
    rules = ShippedRules.copyTo(folder.resolve("rules"));
  }

  @Test
  void anUndamagedCopyIsTakenAndKeepsItsPromises() {
    assertThat(rules.objections()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertProblem(
        new ShippedRules(folder.resolve("none")).refusal(),
        folder.resolve("none").toString(),
        1,
        "không có thư mục tiêu chuẩn");
  }

  @Test
  void anEmptyFolderIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertProblem(new ShippedRules(empty).refusal(), empty.toString(), 1, "không có tệp nào");
  }

  @ParameterizedTest
  @CsvSource({
    "sources.yaml",
    "ranking/order.yaml",
    "awards/advanced-worker/award.yaml",
    "schema/award.json"
  })
  void aMissingFileIsNamed(String file) {
    rules.delete(file);
    assertThat(rules.refusal()).extracting(RuleProblem::file).contains(file);
  }

  @Test
  void aMissingCaseFileIsTheChecksBusiness() {
    rules.delete("awards/advanced-worker/cases.yaml");
    assertThat(rules.refusal()).isEmpty();
    assertThat(rules.objections())
        .extracting(RuleProblem::file)
        .contains("awards/advanced-worker/cases.yaml");
  }

  @Test
  void brokenYamlIsPlaced() {
    int line = rules.replace(AWARD, "precedence: 1", "precedence: [1");
    assertThat(rules.refusal())
        .anySatisfy(
            p -> {
              assertThat(p.file()).isEqualTo(AWARD);
              assertThat(p.line()).isBetween(line, line + 1);
              assertThat(p.problem()).contains("YAML");
            });
  }

  @Test
  void aTabIsPlaced() {
    int line = rules.replace(AWARD, "  unnamed:", "\tunnamed:");
    assertProblem(rules.refusal(), AWARD, line, "YAML");
  }

  @Test
  void aKeyWrittenTwiceIsRefused() {
    int line = rules.replace(AWARD, "prize: certificate", "precedence: 3\nprize: certificate");
    assertProblem(rules.refusal(), AWARD, line, "«precedence» được ghi hai lần");
  }

  @Test
  void anUnknownKeyIsPlacedOnItsOwnLine() {
    int line = rules.replace(AWARD, "prize: certificate", "prize: certificate\ncolour: red") + 1;
    assertProblem(rules.refusal(), AWARD, line, "«colour»");
  }

  @Test
  void aMissingKeyIsNamed() {
    rules.replace(AWARD, "window_years: 2\n", "");
    assertProblem(rules.refusal(), AWARD, 1, "Thiếu mục «window_years»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "precedence: 1 | precedence: nhất | không đúng kiểu",
        "window_years: 2 | window_years: 0 | ngoài khoảng",
        "type: certificate | type: medal | không có trong danh sách",
        "from: 2017-10-01 | from: 01/10/2017 | không đúng dạng",
        "from: 2017-10-01 | from: 2017-13-01 | không có trong lịch",
        "citation: luat-2003 d79 | citation: Điều 79 | không đúng dạng",
        "citation: luat-2003 d79 | citation: luat-2004 d79 | Không có văn bản",
        "citation: luat-2003 d79 | citation: luat-2003 d99 | không có nơi",
        "citation: luat-2003 d79 | citation: luat-2022 d79 | không có hiệu lực",
        "evidence: mem | evidence: seen | chắc chắn hơn"
      })
  void aWrongValueIsPlaced(String old, String with, String problem) {
    int line = rules.replace(AWARD, old, with);
    assertProblem(rules.refusal(), AWARD, line, problem);
  }

  @Test
  void aSpellingMayBelongToOneAwardOnly() {
    rules.replace(AWARD, "  - BK BCT\n", "  - bk TINH\n");
    assertThat(rules.refusal())
        .anySatisfy(p -> assertThat(p.problem()).contains("đã có ở «ministry-certificate»"));
  }

  @Test
  void typesTagsAndAnchorsAreRefused() {
    int tag = rules.replace(AWARD, "name: Bằng", "name: !!java.net.URL Bằng");
    assertProblem(rules.refusal(), AWARD, tag, "nhãn kiểu");
    int anchor = rules.replace("ranking/order.yaml", "order:", "order: &a");
    assertProblem(rules.refusal(), "ranking/order.yaml", anchor, "neo");
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAnchor() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    rules.write("ranking/order.yaml", bomb.toString());
    assertProblem(rules.refusal(), "ranking/order.yaml", 1, "neo");
  }

  @Test
  void endlessNestingIsRefused() {
    rules.write("ranking/order.yaml", "order: " + "[".repeat(500_000));
    assertProblem(rules.refusal(), "ranking/order.yaml", 1, "Lồng nhau quá sâu");
  }

  @Test
  void anOversizedFileIsRefused() {
    rules.write("ranking/order.yaml", "# " + "x".repeat(YamlFile.MAX_BYTES));
    assertProblem(rules.refusal(), "ranking/order.yaml", 1, "1024 kB");
  }

  @Test
  void textThatIsNotUtf8IsPlaced() {
    rules.write("ranking/order.yaml", new byte[] {'a', ':', '\n', (byte) 0xC3, (byte) 0x28});
    assertProblem(rules.refusal(), "ranking/order.yaml", 2, "UTF-8");
  }

  @Test
  void controlCharactersArePlaced() {
    rules.write("ranking/order.yaml", "from: x\norder: \u0007");
    assertProblem(rules.refusal(), "ranking/order.yaml", 2, "ký tự điều khiển");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "# chỉ có ghi chú", "[]", "3", "---\na: 1\n---\nb: 2"})
  void aFileThatIsNoMapIsRefused(String text) {
    rules.write("ranking/order.yaml", text.replace("\\n", "\n"));
    assertThat(rules.refusal()).extracting(RuleProblem::file).containsOnly("ranking/order.yaml");
  }

  @Test
  void aParameterOfTwoFilesIsRefused() {
    rules.write("parameters/twice.yaml", rules.read("parameters/base-salary.yaml"));
    assertProblem(rules.refusal(), "parameters/twice.yaml", 3, "đã có ở");
  }

  @Test
  void aParameterThatTheProductNeedsMustBeThere() {
    rules.delete("parameters/base-salary.yaml");
    assertThat(rules.refusal())
        .anySatisfy(p -> assertThat(p.problem()).contains("Thiếu tham số «base-salary»"));
  }

  @Test
  void aNumberInQuotationMarksIsNoNumber() {
    rules.replace("parameters/base-salary.yaml", "value: 1490000", "value: \"1490000\"");
    assertProblem(rules.refusal(), "parameters/base-salary.yaml", 3, "phải là số");
  }

  @Test
  void aTextIdUsedTwiceIsRefused() {
    int line = rules.replace("sources.yaml", "  - id: luat-2013", "  - id: luat-2003");
    assertProblem(rules.refusal(), "sources.yaml", line, "đã có ở trên");
  }

  @Test
  void aGapBetweenATextAndItsSuccessorIsRefused() {
    int line = rules.replace("sources.yaml", "until: 2025-06-30", "until: 2025-06-29") + 1;
    assertProblem(rules.refusal(), "sources.yaml", line, "không nối tiếp");
  }

  @Test
  void aTransitionalClauseIsRead() {
    rules.replace(
        "sources.yaml",
        "    from: 2025-07-01\n",
        "    from: 2025-07-01\n    transition: {rule: more-favourable, by: received}\n");
    assertThat(Catalogue.load(rules.root()).transition("nd-152-2025"))
        .contains(new Transition(Transition.Rule.MORE_FAVOURABLE, null));
  }

  @Test
  void aNewAwardIsANewFolder() {
    rules.write(
        "awards/emulation-flag/award.yaml",
        rules
            .read("awards/excellent-collective/award.yaml")
            .replaceAll("(?m)^name: .*", "name: Cờ thi đua cấp tỉnh")
            .replaceAll("(?m)^short_name: .*", "short_name: Cờ thi đua")
            .replaceAll("(?m)^  - .*(xuất sắc|XS).*\n", "")
            .replace("aliases:\n", "aliases:\n  - Cờ thi đua\n")
            .replace("precedence: 6", "precedence: 8"));
    assertThat(Catalogue.load(rules.root()).awards())
        .extracting(award -> award.id().value())
        .last()
        .isEqualTo("emulation-flag");
  }

  @Test
  void everyProblemIsToldAtOnce() {
    rules.replace(AWARD, "precedence: 1", "precedence: nhất");
    rules.replace("ranking/order.yaml", "key: points", "key: luck");
    rules.replace("parameters/caps.yaml", "value: 15", "value: -15");
    assertThat(rules.refusal())
        .extracting(RuleProblem::file)
        .containsExactly(AWARD, "parameters/caps.yaml", "ranking/order.yaml");
  }

  private static void assertProblem(
      List<RuleProblem> problems, String file, int line, String says) {
    assertThat(problems)
        .anySatisfy(
            p -> {
              assertThat(p.file()).isEqualTo(file);
              assertThat(p.line()).isEqualTo(line);
              assertThat(p.problem()).contains(says);
              assertThat(p.advice()).isNotBlank();
            });
  }
}
