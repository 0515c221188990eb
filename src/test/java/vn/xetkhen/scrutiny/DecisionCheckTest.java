package vn.xetkhen.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.scrutiny.OddDecision.Doubt;

class DecisionCheckTest {

  private final DecisionCheck check = new DecisionCheck(Dossiers.settings(), Authorities.shipped());

  private List<OddDecision> odd(String header, String cell) {
    return check.check(Dossiers.person(2, "Họ và tên", "Lê An", header, cell)).stream()
        .filter(one -> one.weight() == Finding.Weight.ODD)
        .toList();
  }

  private Set<Doubt> doubts(String header, String cell) {
    List<OddDecision> odd = odd(header, cell);
    assertThat(odd).as(cell).hasSizeLessThan(2);
    return odd.isEmpty() ? Set.of() : odd.get(0).doubts();
  }

  @Test
  void a_decision_of_2027_for_achievements_of_2020_is_explained_and_2021_proposed() {
    String cell = "Bằng khen UBND tỉnh 2020 (công trạng, QĐ 1365/QĐ-UBND ngày 26/4/2027)";
    OddDecision odd =
        new DecisionCheck(
                ScrutinySettings.of(2021, Dossiers.ROUND, LocalDate.of(2026, 11, 24)),
                Authorities.shipped())
            .check(Dossiers.person(2, "Họ và tên", "Lê An", "Khen thưởng đã đạt", cell))
            .get(0);

    assertThat(odd.doubts()).contains(Doubt.FUTURE, Doubt.YEARS_LATER);
    Concern concern = odd.concern();
    assertThat(concern.level()).isEqualTo(Concern.Level.ODD);
    assertThat(concern.problem())
        .isEqualTo(
            "quyết định 1365/QĐ-UBND ghi ngày 26/04/2027 (Bằng khen UBND tỉnh 2020): ngày này chưa"
                + " đến, và sau cả đợt xét năm 2021; muộn 7 năm so với thành tích năm 2020.");
    assertThat(concern.advice())
        .isEqualTo("Có thể là ngày 26/04/2021: đối chiếu bản quyết định rồi sửa.");
    assertThat(concern.proposals())
        .containsExactly("Bằng khen UBND tỉnh 2020 (công trạng, QĐ 1365/QĐ-UBND ngày 26/4/2021)");
  }

  @Test
  void the_same_slip_is_caught_in_running_text() {
    String said =
        "Quyết định số 1365/QĐ-UBND ngày 26/4/2027 về việc khen thưởng cho cá nhân có thành tích"
            + " góp phần hoàn thành nhiệm vụ năm 2020";
    assertThat(odd("Thành tích", said).get(0).concern().proposals())
        .containsExactly(said.replace("2027", "2021"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bằng khen UBND tỉnh 2021 (chuyên đề: Mỹ phẩm, QĐ 4861/QĐ-UBND ngày 01/12/2021)",
        "Bằng khen UBND tỉnh 2021 (chuyên đề: Phân bón, QĐ 4860/QĐ-UBND ngày 01/12/2021)",
        "Giấy khen Tổng cục trưởng Tổng cục Quản lý thị trường 2021 (chuyên đề: Chỉ thị 08, QĐ"
            + " 2325/QĐ-TCQLTT ngày 04/10/2021)",
        "Bằng khen Bộ Công Thương 2021 (công trạng, QĐ 2741/QĐ-BCT ngày 07/12/2021)",
        "Bằng khen Bộ trưởng 2021 (công trạng, QĐ 2741/QĐ-BCT ngày 07/12/2021)",
        "Bằng khen UBND tỉnh 2020 (công trạng, QĐ 1365/QĐ-UBND ngày 26/4/2021)"
      })
  void true_decisions_raise_no_alarm(String cell) {
    assertThat(doubts("Khen thưởng đã đạt", cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the form of the number
        "Bằng khen UBND tỉnh 2020 (QĐ 412QĐ-UBND ngày 02/02/2021) | FORM",
        "Bằng khen UBND tỉnh 2020 (QĐ 412 ngày 02/02/2021) | FORM",
        "Bằng khen UBND tỉnh 2020 (QĐ 412/QĐ-UBDN ngày 02/02/2021) | FORM",
        "Bằng khen UBND tỉnh 2020 (QĐ 412a/2021/QĐ-UBND ngày 02/02/2021) |",
        "Bằng khen Tỉnh ủy 2020 (QĐ 412-QĐ/TU ngày 02/02/2021) |",
        // who signs
        "Bằng khen Bộ Công Thương 2020 (QĐ 412/QĐ-UBND ngày 02/02/2021) | SUFFIX",
        "Bằng khen UBND tỉnh 2020 (QĐ 412/QĐ-BCT ngày 02/02/2021) | SUFFIX",
        "Bằng khen Bộ trưởng 2020 (QĐ 412/QĐ-UBND ngày 02/02/2021) | LEVEL",
        "Giấy khen 2020 (QĐ 412/QĐ-CQLTT ngày 02/02/2021) |",
        "Bằng khen Liên đoàn Lao động 2020 (QĐ 412/QĐ-LĐLĐ ngày 02/02/2021) |",
        // bodies in their time
        "Giấy khen Tổng cục QLTT 2018 (QĐ 412/QĐ-TCQLTT ngày 11/10/2018) | NO_SUCH_BODY",
        "Giấy khen Tổng cục QLTT 2018 (QĐ 412/QĐ-TCQLTT ngày 12/10/2018) |",
        "Giấy khen Chi cục QLTT 2020 (QĐ 9/QĐ-CCQLTT ngày 02/02/2021) | NO_SUCH_BODY",
        // the date and the year
        "Bằng khen UBND tỉnh 2020 (công trạng, QĐ 412/QĐ-UBND ngày 20/12/2019) | BEFORE_YEAR",
        "Bằng khen UBND tỉnh 2020 (công trạng, QĐ 412/QĐ-UBND ngày 14/05/2020) | TOO_EARLY",
        "Bằng khen UBND tỉnh 2020 (chuyên đề: X, QĐ 412/QĐ-UBND ngày 14/05/2020) |",
        "Bằng khen UBND tỉnh 2018 (công trạng, QĐ 412/QĐ-UBND ngày 20/12/2021) | YEARS_LATER",
        "Bằng khen UBND tỉnh 2020 (công trạng, QĐ 412/QĐ-UBND ngày 20/12/2021) |",
        "Bằng khen UBND tỉnh 2021 (công trạng, QĐ 412/QĐ-UBND ngày 01/02/2022) |",
        "Bằng khen UBND tỉnh 2021 (công trạng, QĐ 412/QĐ-UBND ngày 16/02/2022) | FUTURE"
      })
  void each_doubt_has_its_hit_and_its_near_miss(String cell, String doubt) {
    Set<Doubt> doubts = doubts("Khen thưởng đã đạt", cell);
    if (doubt == null) {
      assertThat(doubts).isEmpty();
    } else {
      assertThat(doubts).contains(Doubt.valueOf(doubt));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sổ tay tra cứu (cấp tỉnh, 2021, QĐ 9/QĐ-QLTTĐN ngày 02/11/2021) | LEVEL",
        "Sổ tay tra cứu (cấp tỉnh, 2021, QĐ 9/QĐ-UBND ngày 02/11/2021) |",
        "Sổ tay tra cứu (cấp cơ sở, 2021, QĐ 9/QĐ-QLTTĐN ngày 02/03/2021) |",
        "Sổ tay tra cứu (cấp cơ sở, 2021, QĐ 9/QĐ-QLTTĐN ngày 02/11/2020) | BEFORE_YEAR"
      })
  void initiatives_are_checked_too(String cell, String doubt) {
    Set<Doubt> doubts = doubts("Sáng kiến", cell);
    assertThat(doubts).isEqualTo(doubt == null ? Set.of() : Set.of(Doubt.valueOf(doubt)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CSTĐ cấp bộ 2020 (QĐ 9/QĐ-QLTTĐN ngày 04/01/2021) | LEVEL",
        "CSTĐ cấp bộ 2020 (QĐ 9/QĐ-BCT ngày 04/01/2021) |",
        "LĐTT 2020 (QĐ 9/QĐ-TTg ngày 04/01/2021) | LEVEL",
        "CSTĐCS 2020 (QĐ 9/QĐ-QLTTĐN ngày 04/01/2021) |"
      })
  void titles_are_checked_too(String cell, String doubt) {
    Set<Doubt> doubts = doubts("Danh hiệu thi đua", cell);
    assertThat(doubts).isEqualTo(doubt == null ? Set.of() : Set.of(Doubt.valueOf(doubt)));
  }

  @Test
  void a_form_that_can_be_mended_is_proposed_with_the_whole_cell() {
    assertThat(
            odd("Khen thưởng đã đạt", "Bằng khen UBND tỉnh 2020 (QĐ 412/QĐ-UBDN ngày 02/02/2021)")
                .get(0)
                .concern()
                .proposals())
        .containsExactly("Bằng khen UBND tỉnh 2020 (QĐ 412/QĐ-UBND ngày 02/02/2021)");
  }

  @Test
  void day_and_month_exchanged_are_seen() {
    OddDecision odd =
        odd(
                "Khen thưởng đã đạt",
                "Bằng khen UBND tỉnh 2020 (công trạng, QĐ 412/QĐ-UBND ngày 12/08/2020)")
            .get(0);
    assertThat(odd.concern().proposals())
        .contains("Bằng khen UBND tỉnh 2020 (công trạng, QĐ 412/QĐ-UBND ngày 08/12/2020)");
  }

  @Test
  void a_day_of_rest_is_a_hint_and_no_concern_of_the_cell() {
    for (String day : List.of("12/02/2021", "21/04/2021", "01/01/2021", "05/12/2020")) {
      var dossier =
          Dossiers.person(
              2,
              "Họ và tên",
              "Lê An",
              "Khen thưởng đã đạt",
              "Bằng khen UBND tỉnh 2020 (QĐ 412/QĐ-UBND ngày " + day + ")");
      assertThat(check.check(dossier))
          .as(day)
          .singleElement()
          .satisfies(one -> assertThat(one.weight()).isEqualTo(Finding.Weight.HINT));
      assertThat(check.concerns(dossier)).isEmpty();
    }
  }

  @Test
  void decisions_in_the_column_of_measures_are_checked() {
    assertThat(
            doubts(
                "Kỷ luật", "Khiển trách (15/03/2020 - 15/03/2021), QĐ 5/QĐ-TCQLTT ngày 10/03/2016"))
        .containsExactly(Doubt.NO_SUCH_BODY);
  }

  @Test
  void a_district_committee_ended_with_june_2025_and_a_merged_province_too() {
    DecisionCheck later =
        new DecisionCheck(
            ScrutinySettings.of(2025, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 1)),
            Authorities.shipped());
    for (String issuer :
        List.of("Giấy khen UBND huyện Long Thành", "Bằng khen UBND tỉnh Bình Phước")) {
      assertThat(later.check(held(issuer + " 2025 (QĐ 9/QĐ-UBND ngày 01/07/2025)")))
          .singleElement()
          .satisfies(one -> assertThat(one.doubts()).containsExactly(Doubt.NO_SUCH_BODY));
      assertThat(later.check(held(issuer + " 2025 (QĐ 9/QĐ-UBND ngày 30/06/2025)"))).isEmpty();
    }
    assertThat(
            later.check(held("Bằng khen UBND tỉnh Đồng Nai 2025 (QĐ 9/QĐ-UBND ngày 01/07/2025)")))
        .isEmpty();
  }

  private static vn.xetkhen.nominee.Dossier held(String cell) {
    return Dossiers.person(2, "Họ và tên", "Lê An", "Khen thưởng đã đạt", cell);
  }

  @Test
  void one_campaign_rewarded_twice_in_one_cell_is_odd() {
    String twice =
        "Bằng khen UBND tỉnh 2021 (chuyên đề: Mỹ phẩm); Giấy khen 2021 (chuyên đề: mỹ phẩm)";
    assertThat(doubts("Khen thưởng đã đạt", twice)).containsExactly(Doubt.SAME_CAMPAIGN);
    assertThat(doubts("Khen thưởng đã đạt", twice.replace("mỹ phẩm", "phân bón"))).isEmpty();
  }
}
