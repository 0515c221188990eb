package vn.xetkhen.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xetkhen.nominee.Dossier;

class DecisionLedgerTest {

  private static Dossier held(int row, String number, String day) {
    return held(row, "Bằng khen Bộ Công Thương", number, day);
  }

  private static Dossier held(int row, String form, String number, String day) {
    String cell = form + " 2020 (chuyên đề: X" + row + ", QĐ " + number + " ngày " + day + ")";
    return Dossiers.person(row, "Họ và tên", "Người " + row, "Khen thưởng đã đạt", cell);
  }

  private static List<ClashingDecisions> clashes(Dossier... rows) {
    return Dossiers.findings(rows).of(ClashingDecisions.class);
  }

  @Test
  void one_number_for_many_people_is_normal() {
    assertThat(clashes(held(2, "2741/QĐ-BCT", "07/12/2020"), held(3, "2741/QĐ-BCT", "07/12/2020")))
        .isEmpty();
  }

  @Test
  void one_number_with_two_dates_names_both_places_and_doubts_the_rarer() {
    ClashingDecisions clash =
        clashes(
                held(2, "2741/QĐ-BCT", "17/12/2020"),
                held(3, "2741/QĐ-BCT", "07/12/2020"),
                held(4, "2741/QĐ-BCT", "07/12/2020"))
            .get(0);
    assertThat(clash.kind()).isEqualTo(Finding.Kind.TWO_DATES);
    assertThat(clash.says())
        .isEqualTo(
            "Quyết định 2741/QĐ-BCT ghi hai ngày: ngày 17/12/2020 (Cá nhân!P2) và ngày 07/12/2020"
                + " (Cá nhân!P3 và 1 ô khác).");
    assertThat(clash.places()).extracting(Place::row).containsExactly(2, 3);
  }

  @Test
  void numbers_begin_anew_each_year_and_each_body_has_its_own() {
    assertThat(
            clashes(
                Dossiers.person(
                    2,
                    "Họ và tên",
                    "Lê An",
                    "Khen thưởng đã đạt",
                    "Bằng khen Bộ Công Thương 2019 (chuyên đề: A, QĐ 15/QĐ-BCT ngày 05/12/2019);"
                        + " Bằng khen Bộ Công Thương 2020 (chuyên đề: B, QĐ 15/QĐ-BCT ngày"
                        + " 04/12/2020)")))
        .isEmpty();
    assertThat(
            clashes(
                held(2, "Bằng khen UBND tỉnh", "15/QĐ-UBND", "02/12/2020"),
                held(3, "Giấy khen UBND huyện Long Thành", "15/QĐ-UBND", "09/12/2020")))
        .as("two committees number by themselves")
        .isEmpty();
    assertThat(
            clashes(
                held(2, "Bằng khen UBND tỉnh", "15/QĐ-UBND", "02/12/2020"),
                held(3, "Bằng khen UBND tỉnh", "15/QĐ-UBND", "09/12/2020")))
        .hasSize(1);
  }

  @Test
  void a_number_dated_after_a_higher_one_is_out_of_sequence() {
    ClashingDecisions clash =
        clashes(
                held(2, "100/QĐ-BCT", "02/03/2020"),
                held(3, "200/QĐ-BCT", "04/12/2020"),
                held(4, "300/QĐ-BCT", "02/06/2020"),
                held(5, "400/QĐ-BCT", "03/08/2020"),
                held(6, "500/QĐ-BCT", "02/10/2020"))
            .get(0);
    assertThat(clash.kind()).isEqualTo(Finding.Kind.OUT_OF_SEQUENCE);
    assertThat(clash.doubtful().number()).isEqualTo("200/QĐ-BCT");
    assertThat(clash.other().number()).isEqualTo("300/QĐ-BCT");
    assertThat(clash.says())
        .contains("200/QĐ-BCT ngày 04/12/2020 (Cá nhân!P3)", "số lớn hơn 300/QĐ-BCT ký trước đó");
  }

  @Test
  void dates_in_order_or_some_days_apart_are_left_alone() {
    assertThat(
            clashes(
                held(2, "100/QĐ-BCT", "02/03/2020"),
                held(3, "101/QĐ-BCT", "02/03/2020"),
                held(4, "102/QĐ-BCT", "28/02/2020"),
                held(5, "400/QĐ-BCT", "03/08/2020")))
        .isEmpty();
  }

  @Test
  void where_no_number_follows_its_date_one_hint_says_so() {
    List<Dossier> rows = new ArrayList<>();
    String[] days = {
      "02/11/2020", "05/03/2020", "07/10/2020", "02/02/2020", "08/09/2020", "03/01/2020"
    };
    for (int i = 0; i < days.length; i++) {
      rows.add(held(2 + i, 100 * (i + 1) + "/QĐ-BCT", days[i]));
    }
    Findings findings = Dossiers.findings(rows.toArray(Dossier[]::new));
    assertThat(findings.of(ClashingDecisions.class)).isEmpty();
    assertThat(findings.of(DisorderedNumbers.class))
        .singleElement()
        .satisfies(one -> assertThat(one.weight()).isEqualTo(Finding.Weight.HINT));
  }
}
