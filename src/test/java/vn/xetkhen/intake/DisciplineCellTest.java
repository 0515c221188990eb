package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.nominee.DisciplineEntry;

class DisciplineCellTest {

  private static final String COLUMN = "Kỷ luật";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Khiển trách (15/03/2020 - 15/03/2021)",
        "Khiển trách (từ 15/03/2020 đến 15/03/2021)",
        "Khiển trách (từ ngày 15/03/2020 đến hết ngày 15/03/2021)",
        "Khiển trách (từ 15/03/2020, đến 15/03/2021)",
        "Khiển trách từ 15/03/2020 đến 15/03/2021",
        "Khiển trách 15/03/2020 - 15/03/2021",
        "Khiển trách (trong thời gian 15/03/2020 – 15/03/2021, QĐ 5/QĐ-A ngày 14/03/2020)"
      })
  void thePeriodIsReadHoweverItIsWritten(String text) {
    DisciplineEntry entry = only(text);

    assertThat(entry.from()).isEqualTo(LocalDate.of(2020, 3, 15));
    assertThat(entry.until()).isEqualTo(LocalDate.of(2021, 3, 15));
    assertThat(entry.measure()).isEqualTo("Khiển trách");
  }

  @Test
  void oneDateAloneIsTheFirstDay() {
    assertThat(only("Cảnh cáo (15/03/2020)"))
        .extracting(DisciplineEntry::from, DisciplineEntry::until)
        .containsExactly(LocalDate.of(2020, 3, 15), null);
  }

  @Test
  void oneDateAfterDenIsTheLastDay() {
    assertThat(only("Cảnh cáo (đến 15/03/2020)"))
        .extracting(DisciplineEntry::from, DisciplineEntry::until)
        .containsExactly(null, LocalDate.of(2020, 3, 15));
  }

  @Test
  void aDecisionsDateOrABareYearIsNoFirstDay() {
    assertThat(only("Khiển trách 2020 (QĐ 5/QĐ-A ngày 14/03/2020)").from()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Khiển trách, true",
    "Cảnh cáo, true",
    "Hạ bậc lương, true",
    "Giáng chức, true",
    "Cách chức, true",
    "Buộc thôi việc, true",
    "Khai trừ Đảng, true",
    "Khai trừ khỏi Đảng, true",
    "Kỷ luật khiển trách về Đảng, true",
    "Đảng: cảnh cáo, true",
    "Phê bình, false",
    "Kiểm điểm, false",
    "Rút kinh nghiệm, false",
    "Kiểm điểm rút kinh nghiệm, false"
  })
  void measuresFromKhienTrachUpCount(String text, boolean counts) {
    assertThat(only(text).counts()).isEqualTo(counts);
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    assertThat(Rows.person(COLUMN, "Khiển trách (15/03/2021 - 15/03/2020)").refused())
        .singleElement()
        .extracting(RefusedCell::problem)
        .asString()
        .contains("kết thúc (15/03/2020) trước khi bắt đầu (15/03/2021)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Có", "Vi phạm nhẹ", "Khiển trách (31/02/2020)", "Khiển trách (1/3/20)"})
  void whatIsNoMeasureWithPeriodIsRefused(String text) {
    RowReading row = Rows.person(COLUMN, text);

    assertThat(row.refused()).hasSize(1);
    assertThat(Rows.individual(row).disciplines().complete()).isFalse();
  }

  private static DisciplineEntry only(String text) {
    RowReading row = Rows.person(COLUMN, text);
    assertThat(row.refused()).isEmpty();
    assertThat(Rows.individual(row).disciplines().items()).hasSize(1);
    return Rows.individual(row).disciplines().items().get(0);
  }
}
