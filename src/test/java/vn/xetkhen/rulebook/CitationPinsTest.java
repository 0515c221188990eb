package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The criteria files may not drift away from what the case files promise of them. */
class CitationPinsTest {

  private static final String FILE = "awards/ministry-certificate/individual.2024-01-01.dslr";
  private static final String CASES = "awards/ministry-certificate/cases.yaml";

  @TempDir Path folder;
  private ShippedRules rules;

  @BeforeEach
  void copy() {
    rules = ShippedRules.copyTo(folder.resolve("rules"));
  }

  @Test
  void anotherCitationIsNoticedAtItsLine() {
    int line = rules.replace(FILE, "luat-2022 d74 k1 d", "luat-2022 d74 k1 a");
    assertObjection(FILE, line, "P1 dẫn «luat-2022 d74 k1 a»");
  }

  @Test
  void aLostMarkOfDoubtIsNoticed() {
    int line = rules.replace(FILE, "  @can_kiem_tra(", "  @dung_kiem_tra(");
    assertObjection(FILE, line - 1, "G4 không ghi @can_kiem_tra");
  }

  @Test
  void anUncalledForMarkOfDoubtIsNoticed() {
    int line =
        rules.replace(
            FILE,
            "  @can_cu(\"luat-2022 d74 k1 b\")\n",
            "  @can_cu(\"luat-2022 d74 k1 b\")\n  @can_kiem_tra(\"vì sao\")\n");
    assertObjection(FILE, line, "P4 ghi @can_kiem_tra");
  }

  @Test
  void aLostRuleIsNoticed() {
    rules.replace(FILE, "rule \"P2 ", "// rule \"P2 ");
    assertObjection(FILE, 1, "Thiếu quy tắc P2");
  }

  @Test
  void aNewRuleWantsACitationAndACaseFromEverySide() {
    rules.write(
        FILE,
        rules.read(FILE)
            + """

            rule "P9 Thử"
              @can_cu("luat-2022 d74 k1 a")
            when
              Có mô tả thành tích
            then
              Đạt
            end
            """);
    assertThat(rules.objections())
        .extracting(RuleProblem::problem)
        .contains(
            "Chưa ghi căn cứ của P9.",
            "Chưa có tình huống cho P9: đạt.",
            "Chưa có tình huống cho P9: suýt đạt.",
            "Chưa có tình huống cho P9: thiếu căn cứ.");
  }

  @Test
  void aWordingOfAnotherDayIsNoticed() {
    String text = rules.read(FILE);
    rules.delete(FILE);
    rules.write("awards/ministry-certificate/individual.2024-01-02.dslr", text);
    assertThat(rules.objections())
        .extracting(RuleProblem::problem)
        .contains(
            "Không có tệp «individual.2024-01-01.dslr».",
            "Chưa ghi căn cứ của tệp «individual.2024-01-02».");
  }

  @Test
  void aSentenceLeftToTheCouncilIsHeldToItsWords() {
    rules.replace(FILE, "lĩnh vực của \"bộ\"", "lĩnh vực của \"tỉnh\"");
    assertThat(rules.objections())
        .anySatisfy(
            p -> {
              assertThat(p.file()).isEqualTo(CASES);
              assertThat(p.problem()).contains("lĩnh vực của \"bộ\"");
            });
  }

  @Test
  void aPlaceThatNothingCitesIsASlip() {
    int line =
        rules.replace(
            "sources.yaml",
            "      d23 k2:\n",
            "      d99:\n        says: Điều không ai dẫn\n        evidence: mem\n"
                + "        serves: [\"*\"]\n      d23 k2:\n");
    assertObjection("sources.yaml", line, "Không quy tắc nào dẫn «luat-2022 d99»");
  }

  @Test
  void aPlaceMayServeOnlyAwardsThatExist() {
    int line = rules.replace("sources.yaml", "serves: [advanced-worker]", "serves: [advanced]");
    assertObjection("sources.yaml", line, "Không có hình thức mã «advanced»");
  }

  @Test
  void aCaseFileThatCannotBeReadIsPlaced() {
    int line = rules.replace(CASES, "covers: [P1 hit", "covers: [P1 almost");
    assertObjection(CASES, line, "«P1 almost»");
  }

  private void assertObjection(String file, int line, String says) {
    assertThat(rules.objections())
        .anySatisfy(
            p -> {
              assertThat(p.file()).isEqualTo(file);
              assertThat(p.line()).isEqualTo(line);
              assertThat(p.problem()).contains(says);
              assertThat(p.advice()).isNotBlank();
            });
  }
}
