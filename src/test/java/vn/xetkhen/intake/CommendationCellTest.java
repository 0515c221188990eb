package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;

class CommendationCellTest {

  private static final String COLUMN = "Khen thưởng đã đạt";

  @Test
  void theTemplatesExampleIsReadInFull() {
    CommendationEntry entry =
        only("Bằng khen UBND tỉnh 2018 (công trạng, QĐ 412/QĐ-UBND ngày 02/02/2019)");

    assertThat(entry.form()).isEqualTo("Bằng khen UBND tỉnh");
    assertThat(entry.surely()).isEqualTo(Awards.PROVINCE);
    assertThat(entry.perhaps()).isEmpty();
    assertThat(entry.kind()).isEqualTo(CommendationKind.REGULAR);
    assertThat(entry.year()).isEqualTo(2018);
    assertThat(entry.decision())
        .isEqualTo(new DecisionReference("412/QĐ-UBND", LocalDate.of(2019, 2, 2)));
  }

  @Test
  void aThematicCommendationNamesItsCampaign() {
    CommendationEntry entry =
        only("Giấy khen 2021 (chuyên đề: Kiểm tra mỹ phẩm, QĐ 210/QĐ-CQLTT ngày 03/12/2021)");

    assertThat(entry.kind()).isEqualTo(CommendationKind.THEMATIC);
    assertThat(entry.campaign()).isEqualTo("Kiểm tra mỹ phẩm");
    assertThat(entry.decision().number()).isEqualTo("210/QĐ-CQLTT");
    assertThat(entry.surely()).isEqualTo(Awards.DEPARTMENT);
  }

  @Test
  void aCampaignMayHoldCommasUpToTheNextDetail() {
    CommendationEntry entry =
        only("Giấy khen (chuyên đề: Kiểm tra mỹ phẩm, phân bón, thuốc thú y, 2021, QĐ 2/QĐ-A)");

    assertThat(entry.campaign()).isEqualTo("Kiểm tra mỹ phẩm, phân bón, thuốc thú y");
    assertThat(entry.year()).isEqualTo(2021);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bằng khen UBND tỉnh Đồng Nai 2018 | provincial-certificate",
        "Bằng khen Chủ tịch UBND tỉnh 2018 | provincial-certificate",
        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai 2018 | provincial-certificate",
        "BK UBND tỉnh 2018 | provincial-certificate",
        "Bằng khen Bộ trưởng Bộ Công thương 2018 | ministry-certificate",
        "Bằng khen BCT 2018 | ministry-certificate",
        "Giấy khen 2018 | department-certificate",
        "Giấy khen Cục QLTT 2018 | department-certificate",
        "Giấy khen của Cục Quản lý thị trường tỉnh Đồng Nai 2018 | department-certificate",
        "GK 2018 | department-certificate"
      })
  void formAndIssuerTellTheAward(String text, String award) {
    assertThat(only(text).surely()).hasToString(award);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bằng khen UBND tỉnh Bình Phước 2018",
        "Bằng khen Bộ Tài chính 2018",
        "Giấy khen Sở Công Thương 2018",
        "Giấy khen UBND thành phố Biên Hòa 2018",
        "Huân chương Lao động hạng Ba 2018",
        "Kỷ niệm chương 2018"
      })
  void anotherIssuersCommendationIsNoneOfTheAwards(String text) {
    assertThat(only(text).surely()).isNull();
    assertThat(only(text).perhaps()).isEmpty();
  }

  @Test
  void bangKhenWithoutIssuerMayBeEither() {
    assertThat(only("Bằng khen 2020 (công trạng)").surely()).isNull();
    assertThat(only("Bằng khen 2020 (công trạng)").perhaps())
        .containsExactlyInAnyOrder(Awards.PROVINCE, Awards.MINISTRY);
  }

  @Test
  void whatTheEntryDoesNotSayStaysOpen() {
    CommendationEntry entry = only("Bằng khen UBND tỉnh");

    assertThat(entry.year()).isNull();
    assertThat(entry.kind()).isNull();
    assertThat(entry.campaign()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"đã có", "Khen thưởng nhiều lần", "Bằng khen UBND tỉnh 2018 (không rõ)"})
  void whatIsNoCommendationIsRefused(String text) {
    RowReading row = Rows.person(COLUMN, text);

    assertThat(row.refused()).hasSize(1);
    assertThat(row.dossier().commendations().complete()).isFalse();
  }

  private static CommendationEntry only(String text) {
    RowReading row = Rows.person(COLUMN, text);
    assertThat(row.refused()).isEmpty();
    assertThat(row.dossier().commendations().items()).hasSize(1);
    return row.dossier().commendations().items().get(0);
  }
}
