package vn.xetkhen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;

/** What stands beside each condition: what is needed, what was found, and where. */
class EvidenceTest {

  private static final String PROVINCE = "provincial-certificate";
  private static final String INITIATIVES =
      "Số hóa hồ sơ (cấp cơ sở, {Y}); Sổ tay kiểm tra (cấp tỉnh, {Y-1})";

  @Test
  void aMetStreakNamesItsYearsAndTheirCells() {
    ConditionResult streak =
        Judged.person(2021).rated("HTXSNV", "HTXSNV", "HTTNV").conditions(PROVINCE, "P1").get(0);
    assertThat(streak.outcome()).isEqualTo(Outcome.MET);
    assertThat(streak.need()).isEqualTo("2 năm");
    assertThat(streak.have()).isEqualTo("2 năm: 2020, 2021");
    assertThat(says(streak)).containsExactly("HTXSNV năm 2021", "HTXSNV năm 2020");
    assertThat(values(streak)).containsExactly("HTXSNV", "HTXSNV");
    assertThat(streak.grounds()).noneMatch(Ground::wanted);
  }

  @Test
  void aStreakTooShortShowsTheNearestAndTheYearThatEndedIt() {
    ConditionResult streak =
        Judged.person(2021).rated("HTXSNV", "HTTNV", "HTXSNV").conditions(PROVINCE, "P1").get(0);
    assertThat(streak.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(streak.need()).isEqualTo("2 năm");
    assertThat(streak.have()).isEqualTo("1 năm: 2021");
    assertThat(says(streak)).containsExactly("HTXSNV năm 2021", "HTTNV năm 2020");
  }

  @Test
  void noStreakAtAllSaysWhy() {
    ConditionResult streak =
        Judged.person(2021).rated("HTTNV", "HTXSNV").conditions(PROVINCE, "P1").get(0);
    assertThat(streak.have()).isEqualTo("0 năm, vì năm 2021 xếp loại HTTNV");
  }

  @Test
  void aBlankRatingAsksForThatYearAtThatCell() {
    ConditionResult streak =
        Judged.person(2021).rated("HTXSNV", "").conditions(PROVINCE, "P1").get(0);
    assertThat(streak.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(streak.have()).isEqualTo("1 năm: 2021");
    assertThat(wanted(streak)).contains("kết quả xếp loại năm 2020");
    assertThat(streak.grounds())
        .filteredOn(Ground::wanted)
        .allSatisfy(g -> assertThat(g.source()).isInstanceOf(Source.Cell.class));
  }

  @Test
  void anAbsentColumnIsNamedAsAbsent() {
    ConditionResult initiatives =
        Judged.person(2021)
            .rated("HTXSNV", "HTXSNV")
            .without("Sáng kiến")
            .conditions(PROVINCE, "P1")
            .get(1);
    assertThat(initiatives.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(initiatives.grounds())
        .filteredOn(Ground::wanted)
        .singleElement()
        .satisfies(
            g -> {
              assertThat(g.source()).isInstanceOf(Source.AbsentColumn.class);
              assertThat(g.source().label()).isEqualTo("cột «Sáng kiến»");
            });
  }

  @Test
  void aBlankListIsNoneAndShowsItsCell() {
    ConditionResult initiatives =
        Judged.person(2021)
            .rated("HTXSNV", "HTXSNV")
            .with("Sáng kiến", "")
            .conditions(PROVINCE, "P1")
            .get(1);
    assertThat(initiatives.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(initiatives.need()).isEqualTo("2 sáng kiến");
    assertThat(initiatives.have()).isEqualTo("0");
    assertThat(initiatives.grounds()).isNotEmpty().noneMatch(Ground::wanted);
  }

  @Test
  void initiativesNameTheirYearsScopesAndCells() {
    ConditionResult initiatives =
        Judged.person(2021)
            .rated("HTXSNV", "HTXSNV")
            .with("Sáng kiến", INITIATIVES)
            .conditions(PROVINCE, "P1")
            .get(1);
    assertThat(initiatives.outcome()).isEqualTo(Outcome.MET);
    assertThat(initiatives.have()).isEqualTo("2: 2020, 2021");
    assertThat(says(initiatives))
        .containsExactlyInAnyOrder(
            "«Số hóa hồ sơ» 2021, cấp cơ sở", "«Sổ tay kiểm tra» 2020, cấp tỉnh");
  }

  @Test
  void aSpentInitiativeIsToldApart() {
    ConditionResult initiatives =
        Judged.person(2024)
            .rated("HTXSNV", "HTXSNV")
            .with("Sáng kiến", INITIATIVES)
            .with("Danh hiệu thi đua", "CSTĐCS {Y} (căn cứ: sáng kiến)")
            .conditions(PROVINCE, "P1")
            .get(1);
    assertThat(initiatives.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(initiatives.have()).isEqualTo("1 chưa dùng, trong 2: 2023, 2024");
  }

  @Test
  void aLineThatOnlyFailsWithTheLineAboveSaysSo() {
    // two initiatives of 2021, but the streak is of one year: enough here, not enough there
    List<ConditionResult> path =
        Judged.person(2021)
            .rated("HTXSNV", "HTTNV")
            .with("Sáng kiến", "Số hóa hồ sơ (cấp cơ sở, {Y}); Sổ tay (cấp cơ sở, {Y})")
            .conditions(PROVINCE, "P1");
    assertThat(path).extracting(ConditionResult::outcome).containsOnly(Outcome.NOT_MET);
    assertThat(path.get(1).have()).isEqualTo("2: 2021, 2021; dòng trên chưa đạt");
  }

  @Test
  void whatALineMissesMayBelongToTheLineAbove() {
    // whether the initiative of 2020 counts hangs on the rating of 2020
    ConditionResult initiatives =
        Judged.person(2021)
            .rated("HTXSNV", "")
            .with("Sáng kiến", INITIATIVES)
            .conditions(PROVINCE, "P1")
            .get(1);
    assertThat(initiatives.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(wanted(initiatives)).contains("kết quả xếp loại năm 2020");
  }

  @Test
  void theHighestRatingIsNotAskedForOrMore() {
    Judged fighter = Judged.person(2024).rated("HTTNV").with("Ngày vào ngành", "01/01/2015");
    assertThat(fighter.conditions("grassroots-fighter", "P1").get(0))
        .returns("HTXSNV", ConditionResult::need)
        .returns("HTTNV năm 2024", ConditionResult::have);
    assertThat(fighter.conditions("grassroots-fighter", "P2").get(0))
        .returns("HTTNV trở lên", ConditionResult::need);
  }

  @Test
  void aCleanGateRestsOnTheCellThatShowsIt() {
    ConditionResult discipline =
        Judged.person(2021).with("Kỷ luật", "").conditions(PROVINCE, "G2").get(0);
    assertThat(discipline.outcome()).isEqualTo(Outcome.MET);
    assertThat(discipline.have()).isEqualTo("không có");
    assertThat(says(discipline)).containsExactly("để trống");
  }

  @Test
  void anAbsentGateColumnIsNeverReadAsClean() {
    ConditionResult discipline =
        Judged.person(2021).without("Kỷ luật").conditions(PROVINCE, "G2").get(0);
    assertThat(discipline.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(wanted(discipline)).containsExactly("xác nhận về kỷ luật");
  }

  @Test
  void aMatterUnderReviewPutsOnHoldAndIsQuoted() {
    ConditionResult review =
        Judged.person(2021)
            .with("Đang xem xét, xác minh", "Xác minh đơn tố cáo")
            .conditions(PROVINCE, "G1")
            .get(0);
    assertThat(review.outcome()).isEqualTo(Outcome.ON_HOLD);
    assertThat(review.have()).isEqualTo("«Xác minh đơn tố cáo»");
    assertThat(values(review)).containsExactly("Xác minh đơn tố cáo");
  }

  @Test
  void theCouncilsPointWaitsUntilTheCouncilHasSpoken() {
    Judged thematic =
        Judged.person(2021)
            .with("Loại khen thưởng", "chuyên đề")
            .with("Phong trào, chuyên đề", "Kiểm tra mỹ phẩm")
            .with("Cơ quan phát động", "UBND tỉnh");
    assertThat(thematic.conditions(PROVINCE, "P3").get(2))
        .returns(Outcome.COUNCIL, ConditionResult::outcome)
        .returns(null, ConditionResult::have);
    assertThat(thematic.attested("thành tích chuyên đề", true).conditions(PROVINCE, "P3").get(2))
        .returns(Outcome.MET, ConditionResult::outcome)
        .returns("Hội đồng đã xác nhận", ConditionResult::have);
    assertThat(thematic.attested("thành tích chuyên đề", false).conditions(PROVINCE, "P3").get(2))
        .returns(Outcome.NOT_MET, ConditionResult::outcome)
        .returns("Hội đồng không xác nhận", ConditionResult::have);
  }

  @Test
  void aShareIsShownWithItsCountsAndNeverRoundedUpToTheThreshold() {
    ConditionResult share =
        Judged.collective(2024)
            .rated("HTTNV")
            .with("Tổng số", "200")
            .with("Số LĐTT", "139")
            .conditions("advanced-collective", "P1")
            .get(1);
    assertThat(share.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(share.need()).isEqualTo("70 %");
    assertThat(share.have()).isEqualTo("69,5 % (139 trên 200)");
    assertThat(values(share)).containsExactly("139", "200");
  }

  @Test
  void aCountThatMustBeZeroIsAskedForAsZero() {
    ConditionResult disciplined =
        Judged.collective(2024)
            .rated("HTTNV")
            .with("Số bị kỷ luật từ cảnh cáo", "1")
            .conditions("advanced-collective", "P1")
            .get(2);
    assertThat(disciplined)
        .returns("0 người", ConditionResult::need)
        .returns("1 người", ConditionResult::have);
  }

  @Test
  void partyAndMassOrganisationsNameTheirYears() {
    ConditionResult organisations =
        Judged.collective(2021)
            .rated("HTXSNV", "HTXSNV")
            .with("Đảng, đoàn thể {Y}", "Trong sạch, vững mạnh")
            .with("Đảng, đoàn thể {Y-1}", "Hoàn thành nhiệm vụ")
            .conditions(PROVINCE, "P1")
            .get(1);
    assertThat(organisations)
        .returns("2 năm", ConditionResult::need)
        .returns("1 năm: 2021", ConditionResult::have);
  }

  @Test
  void everyConditionOfEveryRuleHasGroundsOrIsTheCouncils() {
    Judged blank = Judged.person(2024);
    for (String award : List.of(PROVINCE, "ministry-certificate", "advanced-worker")) {
      for (String rule : List.of("G1", "G2", "P1")) {
        assertThat(blank.conditions(award, rule))
            .allSatisfy(c -> assertThat(c.grounds()).as(c.condition().text()).isNotEmpty());
      }
    }
  }

  private static List<String> says(ConditionResult condition) {
    return condition.grounds().stream().map(Ground::says).toList();
  }

  private static List<String> wanted(ConditionResult condition) {
    return condition.grounds().stream().filter(Ground::wanted).map(Ground::says).toList();
  }

  private static List<String> values(ConditionResult condition) {
    return condition.grounds().stream()
        .map(g -> g.source() instanceof Source.Cell cell ? cell.value() : "no cell")
        .toList();
  }
}
