package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.ReadLine.Taken;

/** Section rows say something of the rows below them, with their own cell as its source. */
class SectionsTest {

  @TempDir Path folder;

  @Test
  void sectionsOfCollectivesAndPersonsDecideTheRowsBelow() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Đơn vị", "Hình thức đề nghị"),
            List.of("I", "TẬP THỂ", "", ""),
            List.of(1, "Đội số 1", "Cục QLTT", "TTLĐTT"),
            List.of("II", "CÁ NHÂN", "", ""),
            List.of(1, "Nguyễn Văn An", "Đội số 1", "LĐTT"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().subject())
        .containsExactly(Subject.COLLECTIVE, Subject.INDIVIDUAL);
    assertThat(reading.refused).isEmpty();
    assertThat(reading.line(2).taken()).isEqualTo(Taken.SECTION);
    assertThat(reading.messages(Notice.Kind.GROUP_ROW))
        .first()
        .asString()
        .contains("dòng 2", "«TẬP THỂ»", "Phân loại khen thưởng là tập thể");
  }

  @Test
  void aSectionMergedOverTheListStandsInTheFirstColumn() {
    Reading reading =
        read(
            List.of("STT", "Tên tập thể/cá nhân", "Đơn vị công tác"),
            List.of("A. TẬP THỂ (02 tập thể)"),
            List.of(1, "Đội số 1", "Cục QLTT"),
            List.of("B. CÁ NHÂN: 01 người"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().subject())
        .containsExactly(Subject.COLLECTIVE, Subject.INDIVIDUAL);
    assertThat(reading.refused).isEmpty();
  }

  @Test
  void anAwardInASectionIsAskedForTheRowsThatSayNothingThemselves() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Hình thức đề nghị"),
            List.of("", "Bằng khen Bộ trưởng", ""),
            List.of(1, "Nguyễn Văn An", ""),
            List.of(2, "Lê Thị Bình", "Giấy khen"),
            List.of("", "Đề nghị tặng Giấy khen (02 người)", ""),
            List.of(1, "Trần Văn Cường", ""));

    assertThat(reading.dossiers)
        .extracting(d -> d.nomination().requested())
        .containsExactly(Awards.MINISTRY, Awards.DEPARTMENT, Awards.DEPARTMENT);
    assertThat(reading.dossiers).allMatch(d -> d.nomination().asked());
    assertThat(reading.line(3).above().sections())
        .containsExactly(
            new ReadLine.Section(
                2, 1, "Bằng khen Bộ trưởng", "Hình thức đề nghị", "Bằng khen Bộ trưởng"));
  }

  @Test
  void sectionsWithinSectionsAddUpAndEndWithTheirOwn() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of("A. KHEN THƯỞNG CHUYÊN ĐỀ: Cao điểm chống hàng giả"),
            List.of("I. Bằng khen của UBND tỉnh"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"),
            List.of("II. Giấy khen cho tập thể"),
            List.of(1, "Đội số 2", "Cục QLTT"),
            List.of("B. KHEN THƯỞNG ĐỘT XUẤT"),
            List.of(1, "Lê Thị Bình", "Đội số 1"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nomination().requested())
        .containsExactly(Awards.PROVINCE, Awards.DEPARTMENT, null);
    assertThat(reading.dossiers)
        .extracting(d -> d.nomination().kind())
        .containsExactly(
            CommendationKind.THEMATIC, CommendationKind.THEMATIC, CommendationKind.EXTRAORDINARY);
    assertThat(reading.dossiers.get(1).nominee().subject()).isEqualTo(Subject.COLLECTIVE);
    assertThat(reading.dossiers.get(2).nomination().asked()).isFalse();
  }

  @Test
  void aFactOfASectionHasTheSectionsCellAsItsSource() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of("A. Chuyên đề: Cao điểm chống hàng giả"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"));

    var campaign = reading.person(0).nomination().campaign();
    assertThat(campaign.value()).isEqualTo("Cao điểm chống hàng giả");
    assertThat(campaign.source())
        .isInstanceOfSatisfying(
            Source.Cell.class,
            cell -> {
              assertThat(cell.address()).isEqualTo("A2");
              assertThat(cell.value()).isEqualTo("A. Chuyên đề: Cao điểm chống hàng giả");
            });
  }

  @Test
  void aNumberedUnitIsTheUnitOfTheRowsThatNameNone() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Chức vụ"),
            List.of("I", "Phòng Tổ chức", ""),
            List.of(1, "Nguyễn Văn An", "Trưởng phòng"),
            List.of("II", "Lãnh đạo", ""),
            List.of(1, "Lê Thị Bình", "Cục trưởng"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().unit())
        .containsExactly("Phòng Tổ chức", "");
  }

  @Test
  void aSectionAboveTheHeaderCountsIfItIsNumbered() {
    Reading reading =
        read(
            List.of("DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG"),
            List.of("I. Lao động tiên tiến"),
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"));

    assertThat(reading.person(0).nomination().requested()).isEqualTo(Awards.WORKER);
  }

  @Test
  void aRowThatSaysItselfWhatItIsIsBelievedMore() {
    Reading reading =
        read(
            List.of("STT", "Phân loại khen thưởng", "Tên tập thể/cá nhân", "Hình thức đề nghị"),
            List.of("I. TẬP THỂ"),
            List.of(1, "CANHAN", "Nguyễn Văn An", "LĐTT"));

    assertThat(reading.dossiers.get(0).nominee().subject()).isEqualTo(Subject.INDIVIDUAL);
  }

  @Test
  void anAwardOfASectionThatARowCannotGetIsRefusedNotDropped() {
    Reading reading =
        read(
            List.of("STT", "Phân loại khen thưởng", "Tên tập thể/cá nhân", "Hình thức đề nghị"),
            List.of("I. Tập thể lao động tiên tiến"),
            List.of(1, "CANHAN", "Nguyễn Văn An", ""),
            List.of(2, "", "Đội số 1", ""));

    assertThat(reading.refusedAddresses()).containsExactly("D3");
    assertThat(reading.dossiers.get(1).nominee().subject()).isEqualTo(Subject.COLLECTIVE);
    assertThat(reading.dossiers.get(1).nomination().requested()).isEqualTo(Awards.ADVANCED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. Danh hiệu Chiến sĩ thi đua cơ sở | CSTĐCS",
        "1. Lao động tiên tiến: 15 cá nhân | LĐTT",
        "Đề nghị xét tặng danh hiệu Lao động tiên tiến | LĐTT",
        "II/ BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH (03 cá nhân) | Bằng khen UBND tỉnh",
        "a) Giấy khen đối với cá nhân | Giấy khen",
      })
  void awardsAreKnownInManyWords(String text, String award) {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Đơn vị"), List.of(text), List.of(1, "A B", "C"));

    assertThat(reading.line(3).above().sections())
        .filteredOn(s -> s.meaning().equals("Hình thức đề nghị"))
        .extracting(ReadLine.Section::value)
        .containsExactly(award);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng cộng: 12 tập thể",
        "Cộng: 12",
        "IV. Tổng số: 3 người",
        "Ghi chú: tập thể ghi đủ tên",
        "Danh sách này có 12 cá nhân",
        "Bằng khen",
        "Khen thưởng",
        "Các tập thể và cá nhân",
      })
  void otherWordsSayNothingOfTheRowsBelow(String text) {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Đơn vị"), List.of(text), List.of(1, "A B", "C"));

    assertThat(reading.line(3).above().sections()).isEmpty();
  }

  @Test
  void aNomineeIsNoSection() {
    Reading reading =
        read(List.of("STT", "Tên tập thể"), List.of("", "Phòng Tổ chức"), List.of("", "Đội số 1"));

    assertThat(reading.dossiers).hasSize(2);
  }

  private Reading read(List<?>... rows) {
    Path file = Sheets.list(folder, "Trang 1", rows);
    Reading reading = Reading.of(file, 2021, Mending.NONE);
    Intake intake = new Intake(Awards.settings(2021));
    for (ReadLine line : reading.lines) {
      if (line.taken() != Taken.HEADER) {
        FoundTable table = reading.tables.get(0);
        assertThat(intake.recheck(table, Mending.NONE, line)).isEqualTo(line);
      }
    }
    return reading;
  }
}
