package vn.xetkhen.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xetkhen.award.Outcome.COUNCIL;
import static vn.xetkhen.award.Outcome.MET;
import static vn.xetkhen.award.Outcome.MISSING;
import static vn.xetkhen.award.Outcome.NOT_MET;
import static vn.xetkhen.nominee.Rating.EXCELLENT;
import static vn.xetkhen.nominee.Rating.GOOD;
import static vn.xetkhen.nominee.Scope.BASE;
import static vn.xetkhen.nominee.Title.GRASSROOTS_FIGHTER;
import static vn.xetkhen.nominee.TitleEntry.Basis.EXCELLENT_RATING;
import static vn.xetkhen.nominee.TitleEntry.Basis.INITIATIVE;
import static vn.xetkhen.nominee.TitleEntry.Basis.UNKNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Title;

/** Examples worked out by hand from law.md parts 4.B and R. */
class OracleTest {

  private static Outcome path(Dossier d, AwardId award, String id, int year) {
    return Oracle.judge(d, year, LocalDate.of(year, 12, 31)).judged(award).paths().get(id);
  }

  private static Outcome gate(Dossier d, AwardId award, String id, int year) {
    return Oracle.judge(d, year, LocalDate.of(year, 12, 31)).judged(award).gates().get(id);
  }

  private static Given excellentTwice(int year) {
    return Given.round(year).rated(year, EXCELLENT).rated(year - 1, EXCELLENT);
  }

  @Test
  void case_i_of_the_ministry_of_home_affairs_is_eligible() {
    Given d = excellentTwice(2024).initiative("Một", BASE, 2023).initiative("Hai", BASE, 2024);
    d.title(GRASSROOTS_FIGHTER, 2024, EXCELLENT_RATING);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2024)).isEqualTo(MET);
  }

  @Test
  void case_ii_keeps_two_of_three_initiatives() {
    Given d = Given.round(2024).rated(2024, GOOD).rated(2023, EXCELLENT);
    d.title(GRASSROOTS_FIGHTER, 2023, EXCELLENT_RATING).title(GRASSROOTS_FIGHTER, 2024, INITIATIVE);
    d.initiative("Một", BASE, 2024).initiative("Hai", BASE, 2024);
    assertThat(path(d.person(), Ids.PROVINCE, "P2", 2024)).isEqualTo(NOT_MET);
    d.initiative("Ba", BASE, 2024);
    assertThat(path(d.person(), Ids.PROVINCE, "P2", 2024)).isEqualTo(MET);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2024)).isEqualTo(NOT_MET);
  }

  @Test
  void case_iii_has_no_initiative_left() {
    Given d = excellentTwice(2024).initiative("Một", BASE, 2023).initiative("Hai", BASE, 2024);
    d.title(GRASSROOTS_FIGHTER, 2023, INITIATIVE).title(GRASSROOTS_FIGHTER, 2024, INITIATIVE);
    assertThat(path(d.person(), Ids.MINISTRY, "P1", 2024)).isEqualTo(NOT_MET);
    assertThat(path(d.person(), Ids.MINISTRY, "P2", 2024)).isEqualTo(NOT_MET);
  }

  @Test
  void a_basis_that_is_not_said_leaves_the_initiative_open_from_2024_and_spends_it_before() {
    Given d = excellentTwice(2025).initiative("Một", BASE, 2024).initiative("Hai", BASE, 2025);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2025)).isEqualTo(MET);
    d.title(GRASSROOTS_FIGHTER, 2025, UNKNOWN);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2025)).isEqualTo(MISSING);
    d.title(GRASSROOTS_FIGHTER, 2025, EXCELLENT_RATING);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2025)).isEqualTo(MET);

    Given before = excellentTwice(2024).initiative("Một", BASE, 2023).initiative("Hai", BASE, 2024);
    before.title(GRASSROOTS_FIGHTER, 2023, UNKNOWN);
    assertThat(path(before.person(), Ids.PROVINCE, "P1", 2024)).isEqualTo(NOT_MET);
  }

  @Test
  void an_absent_title_column_spends_one_initiative_a_year_in_the_unfavourable_reading() {
    Given d = excellentTwice(2024).incomplete("titles");
    d.initiative("Một", BASE, 2023).initiative("Hai", BASE, 2024).initiative("Ba", BASE, 2024);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2024)).isEqualTo(MISSING);
    d.initiative("Bốn", BASE, 2023);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2024)).isEqualTo(MET);
    assertThat(path(d.person(), Ids.PROVINCE, "P2", 2024)).isEqualTo(MISSING);
  }

  @Test
  void a_streak_of_ratings_goes_back_to_the_oldest_column_and_not_further() {
    Given d = excellentTwice(2021).initiative("Một", BASE, 2019).initiative("Hai", BASE, 2021);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2021)).isEqualTo(NOT_MET);
    d.rated(2019, null);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2021)).isEqualTo(MISSING);
    d.rated(2019, EXCELLENT);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2021)).isEqualTo(MET);
  }

  @Test
  void the_year_before_is_unknown_without_its_column_unless_it_ended_before_joining() {
    Given d = Given.round(2021).rated(2021, EXCELLENT);
    d.initiative("Một", BASE, 2021).initiative("Hai", BASE, 2021);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2021)).isEqualTo(MISSING);
    d.joined(PartialDate.of(LocalDate.of(2020, 12, 31)));
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2021)).isEqualTo(MISSING);
    d.joined(PartialDate.of(LocalDate.of(2021, 1, 1)));
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2021)).isEqualTo(NOT_MET);
  }

  @Test
  void months_of_service_turn_on_the_fifteenth() {
    Given d = Given.round(2021).rated(2021, GOOD);
    // 15/03: March to December, 10 months; 16/03: 9 months
    d.joined(PartialDate.of(LocalDate.of(2021, 3, 15)));
    assertThat(path(d.person(), Ids.WORKER, "P1", 2021)).isEqualTo(MET);
    d.joined(PartialDate.of(LocalDate.of(2021, 3, 16)));
    assertThat(path(d.person(), Ids.WORKER, "P1", 2021)).isEqualTo(NOT_MET);
    d.joined(PartialDate.ofYear(2021));
    assertThat(path(d.person(), Ids.WORKER, "P1", 2021)).isEqualTo(MISSING);
    d.joined(PartialDate.ofYear(2020));
    assertThat(path(d.person(), Ids.WORKER, "P1", 2021)).isEqualTo(MET);
  }

  @Test
  void namesakes_are_one_initiative_of_the_earliest_year() {
    Given d = Given.round(2021).rated(2021, GOOD).initiative("Tối ưu hoá “hồ sơ”", BASE, 2021);
    assertThat(path(d.person(), Ids.FIGHTER, "P1", 2021)).isEqualTo(MET);
    d.initiative("tối ưu  hóa hồ sơ", Scope.PROVINCE, 2020);
    assertThat(path(d.person(), Ids.FIGHTER, "P1", 2021)).isEqualTo(NOT_MET);
    // 10 for the one initiative, of 2020 and at the province, in the window of the ministry
    Answer answer = Oracle.judge(d.person(), 2021, LocalDate.of(2021, 12, 31));
    assertThat(answer.judged(Ids.MINISTRY).points()).isEqualTo(10);
    assertThat(answer.judged(Ids.FIGHTER).points()).isZero();
  }

  @Test
  void an_initiative_without_year_counts_in_the_favourable_reading_at_the_best_year() {
    Given d = excellentTwice(2024).initiative("Một", BASE, 2024).initiative("Hai", BASE, null);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2024)).isEqualTo(MISSING);
    d.title(GRASSROOTS_FIGHTER, 2024, INITIATIVE).title(GRASSROOTS_FIGHTER, 2023, INITIATIVE);
    assertThat(path(d.person(), Ids.PROVINCE, "P1", 2024)).isEqualTo(NOT_MET);
  }

  @Test
  void discipline_touches_the_window_with_its_last_day() {
    Given untilNewYear = Given.round(2021).disciplined(LocalDate.of(2019, 1, 1), null);
    // until 01/01/2020 included: inside 2020-2021, before 2021
    assertThat(gate(untilNewYear.person(), Ids.PROVINCE, "G2", 2021)).isEqualTo(NOT_MET);
    assertThat(gate(untilNewYear.person(), Ids.WORKER, "G2", 2021)).isEqualTo(MET);
    Given ended = Given.round(2021).disciplined(LocalDate.of(2018, 12, 31), null);
    assertThat(gate(ended.person(), Ids.PROVINCE, "G2", 2021)).isEqualTo(MET);
    Given noStart = Given.round(2021).disciplined(null, LocalDate.of(2021, 5, 1));
    assertThat(gate(noStart.person(), Ids.PROVINCE, "G2", 2021)).isEqualTo(MISSING);
    Given reminded = Given.round(2021).noted("Phê bình", LocalDate.of(2021, 5, 1));
    assertThat(gate(reminded.person(), Ids.PROVINCE, "G2", 2021)).isEqualTo(MET);
  }

  @Test
  void the_same_campaign_is_not_commended_twice_whatever_the_year() {
    Given d = Given.round(2021).kind(CommendationKind.THEMATIC).campaign("Kiểm tra mỹ phẩm");
    d.held(null, CommendationKind.THEMATIC, 2022, "KIỂM TRA  MỸ PHẨM");
    assertThat(gate(d.person(), Ids.DEPARTMENT, "G5", 2021)).isEqualTo(NOT_MET);
    d.campaign(null);
    assertThat(gate(d.person(), Ids.DEPARTMENT, "G5", 2021)).isEqualTo(MISSING);
    d.kind(CommendationKind.EXTRAORDINARY);
    assertThat(gate(d.person(), Ids.DEPARTMENT, "G5", 2021)).isEqualTo(MET);
  }

  @Test
  void a_campaign_waits_for_the_council_and_its_launcher_must_fit() {
    Given d = Given.round(2021).kind(CommendationKind.THEMATIC);
    d.campaign("Kiểm tra mỹ phẩm", LaunchLevel.PROVINCE);
    assertThat(path(d.person(), Ids.PROVINCE, "P3", 2021)).isEqualTo(COUNCIL);
    assertThat(path(d.person(), Ids.MINISTRY, "P3", 2021)).isEqualTo(NOT_MET);
    d.campaign(null, LaunchLevel.PROVINCE);
    assertThat(path(d.person(), Ids.PROVINCE, "P3", 2021)).isEqualTo(MISSING);
    assertThat(path(d.person(), Ids.MINISTRY, "P3", 2021)).isEqualTo(NOT_MET);
  }

  @Test
  void ratios_are_compared_on_the_counts() {
    Given d = Given.round(2021).rated(2021, GOOD).count("disciplined", 0);
    d.count("headcount", 10).count("advancedWorkers", 5);
    assertThat(path(d.collective(), Ids.ADVANCED, "P1", 2021)).isEqualTo(NOT_MET);
    d.count("headcount", 9);
    assertThat(path(d.collective(), Ids.ADVANCED, "P1", 2021)).isEqualTo(MET);
    // 16/23 is 69,6 %, printed «70 %»
    d.count("headcount", 23).count("advancedWorkers", 16);
    assertThat(Oracle.judge(d.collective(), 2021, LocalDate.of(2024, 1, 1)).verdict(Ids.ADVANCED))
        .isEqualTo(Verdict.NOT_ELIGIBLE);
  }

  @Test
  void two_excellent_collective_titles_carry_a_collective_from_2024() {
    Given d = Given.round(2024).rated(2024, GOOD).rated(2023, GOOD);
    d.title(Title.EXCELLENT_COLLECTIVE, 2024, UNKNOWN);
    assertThat(path(d.collective(), Ids.MINISTRY, "P2", 2024)).isEqualTo(NOT_MET);
    d.title(Title.EXCELLENT_COLLECTIVE, null, UNKNOWN);
    assertThat(path(d.collective(), Ids.MINISTRY, "P2", 2024)).isEqualTo(MISSING);
    d.title(Title.EXCELLENT_COLLECTIVE, 2023, UNKNOWN);
    assertThat(path(d.collective(), Ids.MINISTRY, "P2", 2024)).isEqualTo(MET);
  }

  @Test
  void the_highest_certificate_whose_standard_is_met_is_proposed_where_nothing_was_asked() {
    Given d = excellentTwice(2021).initiative("Một", BASE, 2020).initiative("Hai", BASE, 2021);
    assertThat(Oracle.judge(d.person(), 2021, LocalDate.of(2021, 12, 31)).proposed())
        .isEqualTo(Ids.MINISTRY);
    d.held(Ids.MINISTRY, CommendationKind.REGULAR, 2020, null);
    assertThat(Oracle.judge(d.person(), 2021, LocalDate.of(2021, 12, 31)).proposed())
        .isEqualTo(Ids.PROVINCE);
    d.asks(null);
    assertThat(Oracle.judge(d.person(), 2021, LocalDate.of(2021, 12, 31)).proposed()).isNull();
  }

  @Test
  void points_add_up() {
    Given d = excellentTwice(2021).rated(2019, EXCELLENT).direct(true);
    d.title(GRASSROOTS_FIGHTER, 2019, INITIATIVE).title(GRASSROOTS_FIGHTER, 2018, INITIATIVE);
    d.title(Title.PROVINCE_FIGHTER, 2020, UNKNOWN);
    d.initiative("Một", BASE, 2020).initiative("Hai", Scope.NATIONAL, 2021);
    Answer answer = Oracle.judge(d.person(), 2021, LocalDate.of(2021, 12, 31));
    // 3 x 10 + 8 + 15 + 5 + 15 + 3; only the initiative of 2021 for the department's
    assertThat(answer.judged(Ids.PROVINCE).points()).isEqualTo(76);
    assertThat(answer.judged(Ids.DEPARTMENT).points()).isEqualTo(71);
  }
}
