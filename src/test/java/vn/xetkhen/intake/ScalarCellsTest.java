package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;

/** Cells that hold one value. */
class ScalarCellsTest {

  @ParameterizedTest
  @CsvSource({
    "HTXSNV, EXCELLENT",
    "Hoàn thành xuất sắc nhiệm vụ, EXCELLENT",
    "httnv, GOOD",
    "Hoàn thành tốt nhiệm vụ, GOOD",
    "HTNV, COMPLETED",
    "Hoàn thành nhiệm vụ, COMPLETED",
    "KHTNV, FAILED",
    "Không hoàn thành nhiệm vụ, FAILED",
    "Không xếp loại, UNRATED"
  })
  void ratingsAreReadByAbbreviationAndWords(String text, Rating rating) {
    assertThat(Rows.person("Xếp loại 2021", text).dossier().ratings().get(2021).value())
        .isEqualTo(rating);
  }

  @Test
  void anUnreadableRatingIsRefusedWithValueProblemAndAdvice() {
    RowReading row = Rows.person("Xếp loại 2021", "Loại A");

    assertThat(row.refused())
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.sheet()).isEqualTo("Cá nhân");
              assertThat(cell.cell()).isEqualTo("K2");
              assertThat(cell.value()).isEqualTo("Loại A");
              assertThat(cell.problem()).isEqualTo("«Loại A» không phải mức xếp loại.");
              assertThat(cell.advice()).startsWith("Ghi HTXSNV");
            });
    assertThat(row.dossier().ratings().get(2021).known()).isFalse();
  }

  @Test
  void blankRatingColumnsAreThereAndAbsentOnesAreNot() {
    assertThat(Rows.personWithout("Xếp loại 2020").dossier().ratings())
        .containsOnlyKeys(2019, 2021);
  }

  @Test
  void aRatingOfALaterYearIsANoteOnly() {
    RowReading row = Rows.person("Xếp loại 2022", "HTXSNV");

    assertThat(row.dossier().ratings()).doesNotContainKey(2022);
    assertThat(row.dossier().notes()).containsEntry("Xếp loại 2022", "HTXSNV");
  }

  @ParameterizedTest
  @CsvSource({
    "01/03/2016, 2016-03-01",
    "1/3/2016, 2016-03-01",
    "1.3.2016, 2016-03-01",
    "01-03-2016, 2016-03-01",
    "2016-03-01, 2016-03-01",
    "ngày 01 tháng 3 năm 2016, 2016-03-01"
  })
  void textDatesAreDayMonthYear(String text, LocalDate day) {
    assertThat(joined(text)).isEqualTo(PartialDate.of(day));
  }

  @Test
  void aYearAloneIsAYearAlone() {
    assertThat(joined("2016")).isEqualTo(PartialDate.ofYear(2016));
  }

  @Test
  void aDayThatIsNotInTheCalendarIsRefusedInTheWordsOfTheScreens() {
    RowReading row = Rows.person("Ngày vào ngành", "31/02/2016");

    RefusedCell cell = row.refused().get(0);
    assertThat("Ô " + cell.cell() + ": " + cell.problem() + " " + cell.advice())
        .isEqualTo(
            "Ô H2: ngày 31/02/2016 không có trong lịch. Ghi dạng ngày/tháng/năm, ví dụ"
                + " 01/03/2016.");
    assertThat(Rows.individual(row).joined().known()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2/3/16", "tháng 3/2016", "03/2016", "hôm qua", "01/01/1016"})
  void anAmbiguousOrUnreadableDateIsRefused(String text) {
    assertThat(Rows.person("Ngày vào ngành", text).refused()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"Có, true", "x, true", "Không, false", "KHÔNG, false"})
  void registrationIsYesOrNo(String text, boolean yes) {
    assertThat(Rows.individual(Rows.person("Đăng ký thi đua", text)).registered().value())
        .isEqualTo(yes);
  }

  @Test
  void genderAndRoleAreRead() {
    var person = Rows.individual(Rows.person("Giới tính", "Nữ", "Vị trí", "Trực tiếp"));

    assertThat(person.woman().value()).isTrue();
    assertThat(person.direct().value()).isTrue();
  }

  @Test
  void aBlankGenderIsNotHandedIn() {
    assertThat(Rows.individual(Rows.person()).woman().known()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Giới tính, khác", "Vị trí, Trực tiếp kiêm nhiệm", "Đăng ký thi đua, rồi"})
  void otherWordsAreRefused(String header, String text) {
    assertThat(Rows.person(header, text).refused()).hasSize(1);
  }

  @Test
  void countsAreWholeNumbers() {
    var body = Rows.body(Rows.collective("Tổng số", "12.0", "Số LĐTT", "12", "Số nữ", "0"));

    assertThat(body.headcount().value()).isEqualTo(12);
    assertThat(body.advancedWorkers().value()).isEqualTo(12);
    assertThat(body.women().value()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2,5", "2.5", "mười", "1 234"})
  void whatIsNoCountIsRefused(String text) {
    assertThat(Rows.collective("Tổng số", text).refused()).hasSize(1);
  }

  @Test
  void aHeadcountOfZeroIsRefused() {
    RowReading row = Rows.collective("Tổng số", "0", "Số LĐTT", "0");

    assertThat(Rows.body(row).headcount().known()).isFalse();
    assertThat(row.refused()).singleElement().extracting(RefusedCell::cell).isEqualTo("D2");
  }

  @Test
  void aPartGreaterThanTheHeadcountIsRefused() {
    RowReading row = Rows.collective("Tổng số", "10", "Số LĐTT", "11", "Số nữ", "10");

    assertThat(Rows.body(row).advancedWorkers().known()).isFalse();
    assertThat(Rows.body(row).women().value()).isEqualTo(10);
    assertThat(row.refused())
        .singleElement()
        .extracting(RefusedCell::problem)
        .isEqualTo("Số LĐTT là 11, lớn hơn tổng số 10.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong sạch, vững mạnh | true",
        "Đảng bộ: trong sạch, vững mạnh; Công đoàn: vững mạnh | true",
        "Đảng bộ: HTTNV; Công đoàn: vững mạnh | true",
        "Chi bộ HTXSNV, Công đoàn vững mạnh | true",
        "HTTNV | true",
        "HTNV | false",
        "Đảng bộ: HTXSNV; Đoàn thanh niên: HTNV | false",
        "Không xếp loại | false"
      })
  void everyBodyNamedMustBeStrongOrRatedGood(String text, boolean strong) {
    RowReading row = Rows.collective("Đảng, đoàn thể 2021", text);

    assertThat(row.refused()).isEmpty();
    assertThat(Rows.body(row).organisations().get(2021).value()).isEqualTo(strong);
  }

  @Test
  void anUnreadableOrganisationIsRefusedAndNotHandedIn() {
    RowReading row = Rows.collective("Đảng, đoàn thể 2021", "Đảng bộ: HTTNV; Công đoàn: tốt lắm");

    assertThat(row.refused()).hasSize(1);
    assertThat(Rows.body(row).organisations().get(2021).known()).isFalse();
  }

  @Test
  void aMatterUnderReviewIsTakenAsWritten() {
    assertThat(
            Rows.person("Đang xem xét, xác minh", "Đơn tố cáo ngày 02/11/2021")
                .dossier()
                .reviews()
                .items())
        .singleElement()
        .extracting("matter")
        .isEqualTo("Đơn tố cáo ngày 02/11/2021");
  }

  @Test
  void relativeYearsMayStandInHeaders() {
    RowReading row =
        new Intake(Awards.settings(2021))
            .readRow(Subject.INDIVIDUAL, Map.of("Xếp loại {Y-1}", "HTTNV"), Set.of("Xếp loại {Y}"));

    assertThat(row.dossier().ratings()).containsOnlyKeys(2019, 2020);
    assertThat(row.dossier().ratings().get(2020).value()).isEqualTo(Rating.GOOD);
  }

  @Test
  void aHeaderThatIsNoneOfTheTemplateIsAMistakeOfTheCase() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rows.person("Xep loai", "HTTNV"));
  }

  private static PartialDate joined(String text) {
    RowReading row = Rows.person("Ngày vào ngành", text);
    assertThat(row.refused()).isEmpty();
    return Rows.individual(row).joined().value();
  }
}
