package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.Nomination;

/** «Hình thức đề nghị», «Loại khen thưởng», «Cơ quan phát động» and what belongs to them. */
class NominationCellsTest {

  private static final String REQUEST = "Hình thức đề nghị";
  private static final String KIND = "Loại khen thưởng";
  private static final String LAUNCHED_BY = "Cơ quan phát động";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bằng khen UBND tỉnh | provincial-certificate",
        "BẰNG KHEN ỦY BAN NHÂN DÂN TỈNH | provincial-certificate",
        "Bằng khen UBND tỉnh Đồng Nai | provincial-certificate",
        "Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh | provincial-certificate",
        "Bằng khen Bộ trưởng | ministry-certificate",
        "Đề nghị tặng Giấy khen | department-certificate",
        "LĐTT | advanced-worker",
        "Danh hiệu Chiến sĩ thi đua cơ sở | grassroots-fighter"
      })
  void anAwardIsAskedForByAnyOfItsNames(String text, String award) {
    RowReading row = Rows.person(REQUEST, text);

    assertThat(row.dossier().nomination().requested()).hasToString(award);
    assertThat(row.dossier().nomination().asked()).isTrue();
    assertThat(row.refused()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LĐTT, Giấy khen | department-certificate",
        "CSTĐCS; LĐTT | grassroots-fighter",
        "Bằng khen UBND tỉnh và Bằng khen Bộ trưởng | provincial-certificate"
      })
  void ofSeveralAwardsTheFirstCertificateCountsElseTheFirstTitle(String text, String award) {
    assertThat(Rows.person(REQUEST, text).dossier().nomination().requested()).hasToString(award);
  }

  @Test
  void aPartThatIsNotShippedIsRefusedAndTheRestStands() {
    RowReading row = Rows.person(REQUEST, "Huân chương Lao động, Giấy khen");

    assertThat(row.dossier().nomination().requested()).isEqualTo(Awards.DEPARTMENT);
    assertThat(row.refused()).singleElement().extracting(RefusedCell::cell).isEqualTo("S2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Huân chương", "TTLĐTT", "Bằng khen UBND tỉnh Bình Phước", "-"})
  void anUnreadableOrUnfitRequestIsRefusedButSomethingWasAsked(String text) {
    RowReading row = Rows.person(REQUEST, text);
    Nomination nomination = row.dossier().nomination();

    assertThat(nomination.requested()).isNull();
    assertThat(nomination.asked()).isTrue();
    assertThat(row.refused()).hasSize(1);
  }

  @Test
  void aTitleOfPersonsAskedForACollectiveSaysSo() {
    assertThat(Rows.collective(REQUEST, "CSTĐCS").refused())
        .singleElement()
        .extracting(RefusedCell::problem)
        .isEqualTo("«CSTĐCS» không xét cho tập thể.");
  }

  @Test
  void aBlankRequestAsksForNothing() {
    assertThat(Rows.person().dossier().nomination().asked()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "công trạng, REGULAR",
    "Thường xuyên, REGULAR",
    "chuyên đề, THEMATIC",
    "theo đợt, THEMATIC",
    "Theo chuyên đề, THEMATIC",
    "ĐỘT XUẤT, EXTRAORDINARY",
    "thành tích đột xuất, EXTRAORDINARY"
  })
  void theKindIsReadByItsNames(String text, CommendationKind kind) {
    assertThat(Rows.person(KIND, text).dossier().nomination().kind()).isEqualTo(kind);
  }

  @Test
  void aBlankOrAbsentKindIsRegular() {
    assertThat(Rows.person().dossier().nomination().kind()).isEqualTo(CommendationKind.REGULAR);
    assertThat(Rows.personWithout(KIND).dossier().nomination().kind())
        .isEqualTo(CommendationKind.REGULAR);
  }

  @Test
  void anotherKindIsRefusedAndNeverSilentlyRegular() {
    RowReading row = Rows.person(KIND, "cống hiến");

    assertThat(row.dossier().nomination().kind()).isNull();
    assertThat(row.refused()).singleElement().extracting(RefusedCell::cell).isEqualTo("T2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND tỉnh | PROVINCE",
        "Ủy ban nhân dân tỉnh | PROVINCE",
        "Uỷ ban nhân dân tỉnh Đồng Nai | PROVINCE",
        "Chủ tịch UBND tỉnh Đồng Nai | PROVINCE",
        "Tỉnh | PROVINCE",
        "Bộ Công Thương | MINISTRY",
        "BCT | MINISTRY",
        "Bộ trưởng Bộ Công Thương | MINISTRY",
        "Thủ tướng Chính phủ | GOVERNMENT",
        "TTCP | GOVERNMENT",
        "UBND tỉnh Bình Phước | OTHER",
        "UBND | OTHER",
        "Bộ Tài chính | OTHER"
      })
  void theLauncherIsKnownByItsName(String text, LaunchLevel level) {
    assertThat(Rows.person(LAUNCHED_BY, text).dossier().nomination().launchedBy().value())
        .containsExactly(level);
  }

  @Test
  void ofSeveralLaunchersThoseThatFitCount() {
    assertThat(
            Rows.person(LAUNCHED_BY, "UBND tỉnh, Sở Công Thương và Bộ Công Thương")
                .dossier()
                .nomination()
                .launchedBy()
                .value())
        .containsExactlyInAnyOrder(LaunchLevel.PROVINCE, LaunchLevel.MINISTRY);
  }

  @Test
  void aBlankLauncherIsNotHandedIn() {
    assertThat(Rows.person().dossier().nomination().launchedBy().known()).isFalse();
  }

  @Test
  void aCampaignIsKeptAsWritten() {
    assertThat(
            Rows.person("Phong trào, chuyên đề", " Kiểm tra “mỹ phẩm” ")
                .dossier()
                .nomination()
                .campaign()
                .value())
        .isEqualTo("Kiểm tra “mỹ phẩm”");
  }

  @Test
  void aRequestOfThousandsOfWordsIsRefusedAndTheRestOfTheFileRead(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
    Reading reading =
        Reading.of(
            Sheets.list(
                folder,
                "Trang 1",
                List.of("STT", "Họ và tên", "Hình thức đề nghị"),
                List.of(1, "Nguyễn Văn An", "tặng ".repeat(6_000) + "Giấy khen"),
                List.of(2, "Lê Thị Bình", "Giấy khen")),
            2021);

    assertThat(reading.refused)
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.cell()).isEqualTo("C2");
              assertThat(cell.problem()).contains("30009 ký tự");
            });
    assertThat(reading.dossiers.get(1).nomination().requested()).isEqualTo(Awards.DEPARTMENT);
  }
}
