package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.TableChoice;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;

/** Headers as units draw them: merged, stacked, split, abbreviated, several in a sheet. */
class HeaderLayoutTest {

  @TempDir Path folder;

  @Test
  void aGroupAboveTheNamesBelongsToTheHeader() {
    Reading reading =
        read(
            List.of("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"),
            List.of("STT", "Thông tin cá nhân", "", "", "Xếp loại", "", "Ghi chú"),
            List.of("", "Họ và tên", "Ngày sinh", "Đơn vị", 2021, 2020, ""),
            List.of(1, 2, 3, 4, 5, 6, 7),
            List.of(1, "Nguyễn Văn An", "01/02/1980", "Đội số 1", "HTTNV", "HTXSNV", "x"));

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).nominee().unit()).isEqualTo("Đội số 1");
    assertThat(reading.person(0).ratings()).containsOnlyKeys(2020, 2021);
    assertThat(reading.tables)
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.firstHeaderRow()).isEqualTo(2);
              assertThat(t.headerRow()).isEqualTo(3);
            });
    assertThat(reading.column(0, 1).header()).isEqualTo("Thông tin cá nhân Họ và tên");
  }

  @Test
  void aHeaderOfThreeRowsIsReadTogether() {
    Reading reading =
        read(
            List.of("TT", "Họ và tên", "Đánh giá", "", "", ""),
            List.of("", "", "Xếp loại", "", "Đơn vị", "Chức vụ"),
            List.of("", "", 2021, 2020, "", ""),
            List.of(1, "Nguyễn Văn An", "HTTNV", "HTXSNV", "Đội số 1", "Đội trưởng"));

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.tables.get(0).headerRow()).isEqualTo(3);
    assertThat(reading.refused).isEmpty();
    assertThat(reading.column(0, 2).header()).isEqualTo("Đánh giá Xếp loại 2021");
  }

  @Test
  void theLowerRowOfAGroupIsNoRequestWhenTheGroupSaysWhatItIsAbout() {
    Reading reading =
        read(
            List.of("", "", "Khen thưởng đã đạt", ""),
            List.of("STT", "Họ và tên", "Hình thức khen thưởng", "Năm", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "Giấy khen", 2020, "Đội số 1"));

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).nomination().asked()).isFalse();
    assertThat(reading.column(0, 2).taken()).isFalse();
  }

  @Test
  void theSecondRowOfAHeaderIsNobodysRowEvenIfItIsNotUnderstood() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Danh hiệu thi đua", "", "Đơn vị"),
            List.of("", "", "Năm 2020", "Năm 2021", ""),
            List.of(1, "Nguyễn Văn An", "LĐTT", "CSTĐCS", "Đội số 1"));

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.refused).isEmpty();
    assertThat(reading.person(0).titles().complete()).isFalse();
    assertThat(reading.person(0).notes())
        .containsEntry("Danh hiệu thi đua Năm 2020", "LĐTT")
        .containsEntry("Danh hiệu thi đua Năm 2021", "CSTĐCS");
  }

  @Test
  void yearsAboveAndRatingsBelowAreReadTogether() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Năm 2021", "", "Năm 2020", ""),
            List.of("", "", "Xếp loại", "Điểm", "Xếp loại", "Điểm"),
            List.of(1, "Nguyễn Văn An", "HTTNV", 80, "HTXSNV", 95));

    assertThat(reading.person(0).ratings().get(2021).value()).isEqualTo(Rating.GOOD);
    assertThat(reading.person(0).ratings().get(2020).value()).isEqualTo(Rating.EXCELLENT);
  }

  @Test
  void aNameInTwoColumnsIsOneName() {
    Reading reading =
        read(
            List.of("STT", "Họ đệm", "Tên", "Đơn vị"),
            List.of(1, "Nguyễn Văn", "An", "Đội số 1"),
            List.of(2, "", "Bình", "Đội số 1"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().name())
        .containsExactly("Nguyễn Văn An", "Bình");
  }

  @Test
  void aNameHeaderStackedOverItsPartsIsOneName() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "", "Đơn vị"),
            List.of("", "Họ và tên đệm", "Tên", ""),
            List.of(1, "Nguyễn Văn", "An", "Đội số 1"));

    assertThat(reading.person(0).nominee().name()).isEqualTo("Nguyễn Văn An");
    assertThat(reading.person(0).nominee().unit()).isEqualTo("Đội số 1");
  }

  @Test
  void aNameHeaderMergedOverTwoColumnsIsOneName() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "", "Đơn vị"),
            List.of(1, "Nguyễn Văn", "An", "Đội số 1"),
            List.of(2, "Lê Thị", "Bình", "Đội số 2"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().name())
        .containsExactly("Nguyễn Văn An", "Lê Thị Bình");
    assertThat(reading.column(0, 2).meaning()).isEqualTo("Tên");
  }

  @Test
  void aColumnWithoutHeaderBesideTheNameIsNoPartOfItIfItHoldsSomethingElse() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "Đội trưởng đội số 1", "Đội số 1"));

    assertThat(reading.person(0).nominee().name()).isEqualTo("Nguyễn Văn An");
  }

  @Test
  void birthDatesSplitByMenAndWomenGiveTheSex() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Ngày, tháng, năm sinh", "", "Đơn vị"),
            List.of("", "", "Nam", "Nữ", ""),
            List.of(1, "Nguyễn Văn An", LocalDate.of(1980, 2, 1), "", "Đội số 1"),
            List.of(2, "Lê Thị Bình", " ", LocalDate.of(1981, 3, 2), "Đội số 1"));

    assertThat(reading.person(0).woman().value()).isFalse();
    assertThat(reading.person(1).woman().value()).isTrue();
    assertThat(reading.person(1).nominee().birth())
        .isEqualTo(PartialDate.of(LocalDate.of(1981, 3, 2)));
    assertThat(reading.column(0, 2).meaning()).isEqualTo("Ngày sinh (nam)");
  }

  @Test
  void twoListsInOneSheetAreBothRead() {
    Reading reading =
        read(
            List.of("I. TẬP THỂ"),
            List.of("STT", "Tên tập thể", "Tổng số"),
            List.of(1, "Đội số 1", 12),
            List.of("Tổng cộng: 1 tập thể"),
            List.of(),
            List.of("II. CÁ NHÂN"),
            List.of("STT", "Mã công chức", "Họ và tên", "Ngày sinh", "Xếp loại", ""),
            List.of("", "", "", "", 2021, 2020),
            List.of(1, "001", "Nguyễn Văn An", "01/02/1980", "HTTNV", "HTTNV"),
            List.of(2, "002", "Lê Thị Bình", "01/02/1981", "HTTNV", "HTTNV"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().subject())
        .containsExactly(Subject.COLLECTIVE, Subject.INDIVIDUAL, Subject.INDIVIDUAL);
    assertThat(reading.dossiers.get(1).nominee().name()).isEqualTo("Nguyễn Văn An");
    assertThat(reading.person(1).ratings()).containsOnlyKeys(2020, 2021);
    assertThat(reading.tables).hasSize(2);
    assertThat(reading.refused).isEmpty();
  }

  @Test
  void aListBelowTheSignaturesOfAnotherIsRead() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"),
            List.of("", "NGƯỜI LẬP", "THỦ TRƯỞNG"),
            List.of("", "Trần Văn Cường", ""),
            List.of("TT", "Đơn vị công tác", "Họ tên", "Chức vụ"),
            List.of(1, "Đội số 2", "Lê Thị Bình", "Đội phó"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().name())
        .containsExactly("Nguyễn Văn An", "Lê Thị Bình");
    assertThat(reading.person(1).nominee().position()).isEqualTo("Đội phó");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Họ và tên cán bộ, công chức",
        "HỌ TÊN CBCCVC",
        "Tên cá nhân",
        "Họ, tên",
        "Họ và tên (in hoa có dấu)",
        "Họ và tên cá nhân được đề nghị khen thưởng"
      })
  void namesOfPersonsAreKnownByManyHeaders(String header) {
    assertThat(read(List.of("STT", header, "Đơn vị"), List.of(1, "A B", "C")).dossiers).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Họ và tên chủ hộ", "Họ tên cha", "Tên tác giả", "Tên đề tài"})
  void namesOfOthersNameNobody(String header) {
    Reading reading =
        read(List.of("STT", header, "Đơn vị", "Chức vụ"), List.of(1, "A B", "C", "D"));

    assertThat(reading.dossiers).isEmpty();
    assertThat(reading.messages(Notice.Kind.NO_TABLE)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SK, giải pháp | Sáng kiến",
        "Đã được khen | Khen thưởng đã đạt",
        "XL CBCC 2020 | Xếp loại 2020",
        "Kết quả đánh giá năm 2021 | Xếp loại 2021",
        "Đvị c.tác | Đơn vị",
        "Công tác đơn vị | Đơn vị",
        "Chức vụ hiện nay | Chức vụ",
        "Nghành, ngày vào | Ngày vào ngành",
        "DHTĐ đã đạt các năm | Danh hiệu thi đua",
        "HTKT đề nghị năm nay | Hình thức đề nghị",
        "Tình hình kỷ luật | Kỷ luật",
        "Phái | Giới tính",
      })
  void aHeaderThatIsNotSureIsProposedButNotFollowed(String header, String meaning) {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Số nhà", header), List.of(1, "A B", "7", "abc"));

    FoundTable.FoundColumn column = reading.column(0, 3);
    assertThat(column.meaning()).isEqualTo(meaning);
    assertThat(column.confidence()).isBetween(55, 95);
    assertThat(column.taken()).isFalse();
    assertThat(column.samples()).containsExactly("abc");
    assertThat(reading.person(0).notes()).containsEntry(header, "abc");
    assertThat(reading.refused).isEmpty();
    assertThat(reading.messages(Notice.Kind.PROPOSED_COLUMN))
        .singleElement()
        .asString()
        .contains("D «" + header + "» có lẽ là " + meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quê quán", "Số nhà", "Dân tộc", "Trình độ", "Nghề nghiệp chồng", "Ảnh"})
  void aHeaderThatIsLikeNoneIsOnlyANote(String header) {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Đơn vị", header), List.of(1, "A B", "C", "x"));

    assertThat(reading.column(0, 3).meaning()).isEmpty();
    assertThat(reading.column(0, 3).others()).isEmpty();
  }

  @Test
  void whatIsAlreadyThereForSureIsNotProposedASecondTime() {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Sáng kiến", "SK, giải pháp"), List.of(1, "A B", "", ""));

    assertThat(reading.column(0, 3).meaning()).isNotEqualTo("Sáng kiến");
  }

  @Test
  void ofTwoColumnsThatMayMeanTheSameTheLikelierIsProposed() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Giải pháp cũ xưa đã làm", "Sáng kiến, đề tài NCKH"),
            List.of(1, "A B", "x", "y"));

    assertThat(reading.column(0, 3).meaning()).isEqualTo("Sáng kiến");
    assertThat(reading.column(0, 2).meaning()).isNotEqualTo("Sáng kiến");
  }

  @Test
  void aRatingWithoutYearIsProposedForTheRoundsYear() {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Xếp loại"), List.of(1, "Nguyễn Văn An", "HTTNV"));

    assertThat(reading.column(0, 2).meaning()).isEqualTo("Xếp loại 2021");
    assertThat(reading.person(0).ratings()).isEmpty();
  }

  @Test
  void aColumnConfirmedByAPersonIsRead() {
    Path file =
        Sheets.list(
            folder,
            "Trang 1",
            List.of("STT", "Họ và tên", "Xếp loại"),
            List.of(1, "Nguyễn Văn An", "HTTNV"));
    Mending mending =
        new Mending(
            List.of(
                new TableChoice("Trang 1", 1, 1, List.of(new ColumnChoice(2, "Xếp loại 2021")))),
            List.of(),
            List.of(),
            List.of());

    Reading reading = Reading.of(file, 2021, mending);

    assertThat(reading.person(0).ratings().get(2021).value()).isEqualTo(Rating.GOOD);
    assertThat(reading.column(0, 2).confidence()).isEqualTo(100);
    assertThat(reading.messages(Notice.Kind.PROPOSED_COLUMN)).isEmpty();
  }

  @Test
  void aListWhoseNamesAreOnlyGuessedIsToldButNobodyIsReadFromIt() {
    Path file =
        Sheets.list(
            folder,
            "Trang 1",
            List.of("STT", "Tên người được khen", "Đơn vị", "Chức vụ"),
            List.of(1, "Nguyễn Văn An", "Đội số 1", "Đội phó"));

    Reading guessed = Reading.of(file, 2021, Mending.NONE);
    assertThat(guessed.dossiers).isEmpty();
    assertThat(guessed.column(0, 1).meaning()).isEqualTo("Họ và tên");
    assertThat(guessed.column(0, 1).taken()).isFalse();

    TableChoice confirmed =
        new TableChoice("Trang 1", 1, 1, List.of(new ColumnChoice(1, "Họ và tên")));
    Reading reading =
        Reading.of(file, 2021, new Mending(List.of(confirmed), List.of(), List.of(), List.of()));
    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).nominee().position()).isEqualTo("Đội phó");
  }

  @Test
  void aTitleRightAboveTheHeaderIsNoPartOfIt() {
    Reading reading =
        read(
            List.of("DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN", "", "", ""),
            List.of("STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"),
            List.of(1, "Nguyễn Văn An", "Đội số 1", "Giấy khen"));

    assertThat(reading.tables.get(0).firstHeaderRow()).isEqualTo(2);
    assertThat(reading.person(0).nomination().requested()).isEqualTo(Awards.DEPARTMENT);
  }

  private Reading read(List<?>... rows) {
    return Reading.of(Sheets.list(folder, "Trang 1", rows), 2021);
  }
}
