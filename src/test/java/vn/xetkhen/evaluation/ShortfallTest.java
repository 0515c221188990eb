package vn.xetkhen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.xetkhen.award.Verdict;

/**
 * What still lacks, in sentences for the officer, and the earliest year in which it could be met.
 */
class ShortfallTest {

  private static final String PROVINCE = "provincial-certificate";
  private static final String STREAK =
      "P1: «Có từ 2 năm liên tục trở lên được xếp loại \"Hoàn thành xuất sắc nhiệm vụ\"»: ";
  private static final String INITIATIVES =
      "P1: «Có từ 2 sáng kiến cấp \"cơ sở\" trở lên được công nhận trong thời gian đó»: ";
  private static final String TWO = "Một (cấp cơ sở, {Y}); Hai (cấp cơ sở, {Y-1})";

  @Test
  void nothingLacksToAnAwardThatIsReached() {
    AwardEvaluation award =
        Judged.person(2021).rated("HTXSNV", "HTXSNV").with("Sáng kiến", TWO).award(PROVINCE);
    assertThat(award.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(award.lacking()).isEmpty();
  }

  @Test
  void aMissingYearAndInitiativeAreCountedAndTheNextYearNamed() {
    assertThat(
            Judged.person(2021)
                .rated("HTXSNV", "HTTNV")
                .with("Sáng kiến", "Một (cấp cơ sở, {Y})")
                .award(PROVINCE)
                .lacking())
        .containsExactly(
            STREAK + "cần 2 năm, hiện có 1 năm: 2021.",
            INITIATIVES + "cần 2 sáng kiến, hiện có 1: 2021.",
            "Sớm nhất năm 2022.");
  }

  @Test
  void aStreakToBeginAnewTakesItsWholeLength() {
    assertThat(
            Judged.person(2021)
                .rated("HTTNV", "HTXSNV")
                .with("Sáng kiến", TWO)
                .award(PROVINCE)
                .lacking())
        .contains(
            STREAK + "cần 2 năm, hiện có 0 năm, vì năm 2021 xếp loại hoàn thành tốt nhiệm vụ.",
            "Sớm nhất năm 2023.");
  }

  @Test
  void sentencesSpellOutWhatTablesAbbreviate() {
    assertThat(Judged.person(2024).rated("HTNV").award("advanced-worker").lacking())
        .contains(
            "P1: «Năm xét được xếp loại \"Hoàn thành tốt nhiệm vụ\" trở lên»:"
                + " cần hoàn thành tốt nhiệm vụ trở lên, hiện có hoàn thành nhiệm vụ năm 2024.")
        .noneMatch(sentence -> sentence.contains("HTNV"));
  }

  @Test
  void whatIsQuotedFromTheWorkbookIsNotSpelledOut() {
    assertThat(
            Judged.person(2021)
                .with("Đang xem xét, xác minh", "Đơn về danh hiệu CSTĐCS")
                .award(PROVINCE)
                .lacking())
        .contains("G1: chờ kết luận về «Đơn về danh hiệu CSTĐCS».");
  }

  @Test
  void whatWasNotHandedInIsAskedOfTheUnitByCell() {
    assertThat(
            Judged.person(2021)
                .rated("HTXSNV", "")
                .with("Sáng kiến", TWO)
                .award(PROVINCE)
                .lacking())
        .first()
        .asString()
        .matches("Xin đơn vị: kết quả xếp loại năm 2020 \\(ô Cá nhân![A-Z]+\\d+ để trống\\)\\.");
  }

  @Test
  void anAbsentColumnIsAskedForByName() {
    assertThat(
            Judged.person(2021)
                .rated("HTXSNV", "HTXSNV")
                .with("Sáng kiến", TWO)
                .without("Kỷ luật")
                .award(PROVINCE)
                .lacking())
        .containsExactly("Xin đơn vị: xác nhận về kỷ luật (cột «Kỷ luật» không có trong tệp).");
  }

  @Test
  void anAwardHeldInTheWindowMustLeaveIt() {
    // two years' window: held for 2020, free again in 2022
    AwardEvaluation award =
        Judged.person(2021)
            .rated("HTXSNV", "HTXSNV")
            .with("Sáng kiến", TWO)
            .with("Khen thưởng đã đạt", "Bằng khen UBND tỉnh {Y-1} (công trạng)")
            .award(PROVINCE);
    assertThat(award.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(award.lacking())
        .containsExactly(
            "G4: «Chưa được tặng chính hình thức này theo công trạng trong các năm được xét»:"
                + " đã có Bằng khen UBND tỉnh năm 2020.",
            "Sớm nhất năm 2022.");
  }

  @Test
  void aDisciplineMustLeaveTheWindow() {
    assertThat(
            Judged.person(2021)
                .rated("HTXSNV", "HTXSNV")
                .with("Sáng kiến", TWO)
                .with("Kỷ luật", "Khiển trách (01/03/2020 - 01/03/2021)")
                .award(PROVINCE)
                .lacking())
        .containsExactly(
            "G2: «Không bị kỷ luật từ khiển trách trở lên trong các năm được xét»:"
                + " đã có Khiển trách từ 01/03/2020 đến 01/03/2021.",
            "Sớm nhất năm 2023.");
  }

  @Test
  void theLatestOfSeveralHindrancesCounts() {
    assertThat(
            Judged.person(2021)
                .rated("HTXSNV", "HTXSNV")
                .with("Sáng kiến", TWO)
                .with("Kỷ luật", "Khiển trách (01/03/2020 - 01/03/2021)")
                .with("Khen thưởng đã đạt", "Bằng khen UBND tỉnh {Y-1} (công trạng)")
                .award(PROVINCE)
                .lacking())
        .last()
        .isEqualTo("Sớm nhất năm 2023.");
  }

  @Test
  void monthsOfServiceAreFullInTheYearAfterJoining() {
    assertThat(
            Judged.person(2024)
                .rated("HTTNV")
                .with("Ngày vào ngành", "16/07/{Y}")
                .award("advanced-worker")
                .lacking())
        .containsExactly(
            "P1: «Có từ 6 tháng công tác trở lên trong năm xét»: cần 6 tháng, hiện có 5 tháng.",
            "Sớm nhất năm 2025.");
  }

  @Test
  void whatNoTimeHealsNamesNoYear() {
    assertThat(
            Judged.person(2021)
                .with("Loại khen thưởng", "chuyên đề")
                .with("Phong trào, chuyên đề", "Kiểm tra mỹ phẩm")
                .with("Cơ quan phát động", "Bộ Công Thương")
                .award(PROVINCE)
                .lacking())
        .contains(
            "P3: «Phong trào, chuyên đề do cấp \"tỉnh\" hoặc \"Chính phủ\" phát động»:"
                + " do cấp bộ phát động.")
        .noneMatch(sentence -> sentence.startsWith("Sớm nhất"));
  }

  @Test
  void theCouncilIsWaitedForInTheWordsOfTheRule() {
    assertThat(
            Judged.person(2021)
                .with("Loại khen thưởng", "đột xuất")
                .with("Thành tích", "Phát hiện kho hàng giả lớn")
                .award(PROVINCE)
                .lacking())
        .containsExactly(
            "P4: chờ Hội đồng: «Được Hội đồng xác nhận thành tích có phạm vi ảnh hưởng"
                + " trong một lĩnh vực của \"tỉnh\"».");
  }

  @Test
  void ofSeveralPathsTheOneWithTheFewestFailuresIsTold() {
    // P1 lacks two excellent years, P2 lacks nothing but one initiative
    assertThat(
            Judged.person(2024)
                .rated("HTTNV", "HTTNV")
                .with(
                    "Danh hiệu thi đua",
                    "CSTĐCS {Y} (căn cứ: HTXSNV); CSTĐCS {Y-1} (căn cứ: HTXSNV)")
                .with("Sáng kiến", "Một (cấp cơ sở, {Y})")
                .award(PROVINCE)
                .lacking())
        .containsExactly(
            "P2: «Có từ 2 sáng kiến cấp \"cơ sở\" trở lên được công nhận trong thời gian đó,"
                + " chưa dùng để xét chiến sĩ thi đua cơ sở»: cần 2 sáng kiến, hiện có 1: 2024.",
            "Sớm nhất năm 2025.");
  }

  @Test
  void noSentenceEverSaysNull() {
    for (String award : new String[] {PROVINCE, "advanced-worker", "grassroots-fighter"}) {
      for (int year : new int[] {2021, 2024, 2025}) {
        assertThat(Judged.person(year).award(award).lacking())
            .isNotEmpty()
            .noneMatch(sentence -> sentence.contains("null"));
      }
    }
  }
}
