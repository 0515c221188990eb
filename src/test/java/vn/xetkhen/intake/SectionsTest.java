package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

  @ParameterizedTest
  @CsvSource({
    "2, Bằng khen UBND tỉnh 2018",
    "3, LĐTT 2020",
    "5, Giấy khen",
    "6, 2. Bằng khen Bộ trưởng"
  })
  void aLoneFactBelowANomineeIsRefusedAndNoSection(int column, String text) {
    List<Object> lone = new ArrayList<>(Collections.nCopies(7, ""));
    lone.set(column, text);
    Reading reading =
        read(
            List.of(
                "STT",
                "Họ và tên",
                "Khen thưởng đã đạt",
                "Danh hiệu thi đua",
                "Ghi chú",
                "Xếp loại 2020",
                "Hình thức đề nghị"),
            List.of(1, "Nguyễn Văn An", "", "", "", "", "LĐTT"),
            lone,
            List.of(2, "Lê Thị Bình", "", "", "", "", ""));

    assertThat(reading.line(3).taken()).isEqualTo(Taken.NAMELESS);
    assertThat(reading.refusedAddresses()).containsExactly("B3");
    assertThat(reading.line(4).above().sections()).isEmpty();
    assertThat(reading.person(1).nomination().asked()).isFalse();
  }

  @Test
  void aNoteIsNoSection() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Ghi chú"),
            List.of(1, "Nguyễn Văn An", ""),
            List.of("", "", "đột xuất"),
            List.of(2, "Lê Thị Bình", ""));

    assertThat(reading.line(4).above().sections()).isEmpty();
    assertThat(reading.person(1).nomination().kind()).isEqualTo(CommendationKind.REGULAR);
  }

  @Test
  void aSectionOfTheListBeforeDoesNotMakeCollectivesOfPersons() {
    Reading reading =
        readSeveral(
            List.of("I. TẬP THỂ"),
            List.of("STT", "Tên tập thể", "Đơn vị", "Hình thức đề nghị"),
            List.of(1, "Đội số 1", "Cục QLTT", "TTLĐTT"),
            List.of("", "NGƯỜI LẬP BIỂU"),
            List.of("DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"),
            List.of("STT", "Họ và tên", "Giới tính", "Đơn vị", "Hình thức đề nghị"),
            List.of(1, "Nguyễn Thị An", "Nữ", "Đội số 1", "LĐTT"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().subject())
        .containsExactly(Subject.COLLECTIVE, Subject.INDIVIDUAL);
    assertThat(reading.person(1).woman().value()).isTrue();
    assertThat(reading.line(7).above().sections()).isEmpty();
  }

  @Test
  void aHeaderThatNamesPersonsIsBelievedMoreThanASectionAboveIt() {
    Reading reading =
        read(
            List.of("I. TẬP THỂ"),
            List.of("STT", "Họ và tên", "Giới tính"),
            List.of(1, "Nguyễn Thị An", "Nữ"));

    assertThat(reading.person(0).woman().value()).isTrue();
  }

  @Test
  void anAwardAskedInOneListIsNotAskedInTheNext() {
    Reading reading =
        readSeveral(
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of("", "Bằng khen Bộ trưởng"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"),
            List.of("STT", "Họ và tên", "Chức vụ", "Đơn vị"),
            List.of(1, "Lê Thị Bình", "Công chức", "Đội số 1"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nomination().requested())
        .containsExactly(Awards.MINISTRY, null);
  }

  @Test
  void aSectionBetweenTwoListsIsOfTheSecondAndAnOuterOneGoesOn() {
    Reading reading =
        readSeveral(
            List.of("A. Chuyên đề: Cao điểm chống hàng giả"),
            List.of("I. Bằng khen Bộ trưởng"),
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"),
            List.of("II. Giấy khen"),
            List.of("STT", "Họ và tên", "Chức vụ", "Đơn vị"),
            List.of(1, "Lê Thị Bình", "Công chức", "Đội số 1"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nomination().requested())
        .containsExactly(Awards.MINISTRY, Awards.DEPARTMENT);
    assertThat(reading.dossiers)
        .extracting(d -> d.nomination().campaign().value())
        .containsOnly("Cao điểm chống hàng giả");
  }

  @Test
  void aHeaderPrintedAgainOnANewPageEndsNoSection() {
    Reading reading =
        readSeveral(
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of("", "Bằng khen Bộ trưởng"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"),
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of(2, "Lê Thị Bình", "Đội số 1"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nomination().requested())
        .containsExactly(Awards.MINISTRY, Awards.MINISTRY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2. Giấy khen: 12 người", "2. Các hồ sơ gửi kèm"})
  void aNumberedSummaryAboveTheHeaderIsNobodysRequest(String second) {
    Reading reading =
        read(
            List.of("1. Bằng khen UBND tỉnh: 03 người"),
            List.of(second),
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"));

    assertThat(reading.person(0).nomination().asked()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Đối với cá nhân có thành tích",
        "2. Số liệu tổng hợp",
        "3. Đội ngũ lãnh đạo",
        "4. Trường hợp đặc biệt",
        "5. Phòng chống dịch bệnh",
      })
  void whatOnlyLooksLikeAUnitWithoutItsMarksIsNone(String text) {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Chức vụ"), List.of(text), List.of(1, "A B", "C"));

    assertThat(reading.dossiers.get(0).nominee().unit()).isEmpty();
  }

  @Test
  void aMendedSectionKeepsTheSendersCellAsItsSource() {
    Path file =
        Sheets.list(
            folder,
            "Trang 1",
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of("A. Chuyên dề: Cao điểm"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"));
    Mending mending =
        new Mending(
            List.of(),
            List.of(
                new Mending.CellMend(
                    "Trang 1",
                    "A2",
                    "A. Chuyên dề: Cao điểm",
                    "A. Chuyên đề: Cao điểm chống hàng giả",
                    Mending.Why.TYPED)),
            List.of(),
            List.of());

    var campaign = Reading.of(file, 2021, mending).person(0).nomination().campaign();
    assertThat(campaign.value()).isEqualTo("Cao điểm chống hàng giả");
    assertThat(((Source.Cell) campaign.source()).value()).isEqualTo("A. Chuyên dề: Cao điểm");
  }

  @Test
  void aFactOfASectionIsReadInTheSendersOwnLetters() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Chức vụ"),
            List.of("A. Chuyªn ®Ò: Cao ®iÓm chèng hµng gi¶"),
            List.of("I. §éi Qu¶n lý thÞ tr­êng sè 1"),
            List.of(1, "Nguyễn Văn An", ""));

    assertThat(reading.person(0).nomination().campaign().value())
        .isEqualTo("Cao ®iÓm chèng hµng gi¶");
    assertThat(reading.person(0).nominee().unit()).isEqualTo("§éi Qu¶n lý thÞ tr­êng sè 1");
  }

  /** Of lists with several headers, whose rows belong to different ones. */
  private Reading readSeveral(List<?>... rows) {
    return Reading.of(Sheets.list(folder, "Trang 1", rows), 2021, Mending.NONE);
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
