package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Title;

/** From file to dossiers: finding the list, its columns and its rows. */
class WorkbookReadingTest {

  @TempDir Path folder;

  @Test
  void titleRowsAboveTheHeaderAreSkippedAndColumnsStandInAnyOrder() {
    Reading reading =
        read(
            List.of("CỤC QUẢN LÝ THỊ TRƯỜNG"),
            List.of("", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"),
            List.of(),
            List.of("Xếp loại năm 2021", "Đơn vị\ncông tác", "HỌ VÀ TÊN", "STT"),
            List.of("HTXSNV", "Đội số 1", "Nguyễn Văn An", 1));

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).nominee().name()).isEqualTo("Nguyễn Văn An");
    assertThat(reading.person(0).nominee().unit()).isEqualTo("Đội số 1");
    assertThat(reading.person(0).nominee().row()).isEqualTo(5);
    assertThat(reading.person(0).ratings().get(2021).value()).isEqualTo(Rating.EXCELLENT);
    assertThat(reading.person(0).ratings().get(2021).source().label()).isEqualTo("Trang 1!A5");
  }

  @Test
  void headersInDecomposedLettersAreKnown() {
    String header = java.text.Normalizer.normalize("Họ và tên", java.text.Normalizer.Form.NFD);

    assertThat(read(List.of("STT", header), List.of(1, "Lê Thị Bình")).dossiers).hasSize(1);
  }

  @Test
  void aHeaderOfTwoRowsIsReadTogether() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Xếp loại", "", "", "Ghi chú"),
            List.of("", "", 2021, 2020, 2019, ""),
            List.of(1, 2, 3, 4, 5, 6),
            List.of(1, "Nguyễn Văn An", "HTXSNV", "HTTNV", "", "x"));

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).ratings()).containsOnlyKeys(2019, 2020, 2021);
    assertThat(reading.person(0).ratings().get(2020).value()).isEqualTo(Rating.GOOD);
  }

  @Test
  void trueDatesAreReadByTheirFormat() {
    LocalDate day = LocalDate.of(1985, 4, 30);
    Reading reading =
        read(List.of("STT", "Họ và tên", "Ngày sinh"), List.of(1, "Nguyễn Văn An", day));

    assertThat(reading.person(0).nominee().birth()).isEqualTo(PartialDate.of(day));
  }

  @Test
  void aDateSerialWithoutFormatIsADateWhereADateIsWanted() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Ngày sinh", "Ngày vào ngành", "Danh hiệu thi đua"),
            List.of(1, "Nguyễn Văn An", 31167, 2016, 31167));

    assertThat(reading.person(0).nominee().birth())
        .isEqualTo(PartialDate.of(LocalDate.of(1985, 4, 30)));
    assertThat(reading.person(0).joined().value()).isEqualTo(PartialDate.ofYear(2016));
    assertThat(reading.refusedAddresses()).containsExactly("E2");
  }

  @Test
  void theValueOfADateCellIsWhatThePersonSaw() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Xếp loại 2021"),
            List.of(1, "Nguyễn Văn An", LocalDate.of(2021, 5, 1)));

    assertThat(reading.refused.get(0).value()).isEqualTo("01/05/2021");
  }

  @Test
  void numbersAsTextAndTextAsNumbersBothWork() {
    Reading reading =
        read(
            List.of("STT", "Tên tập thể", "Tổng số", "Số LĐTT"),
            List.of("1", "Đội số 1", "12", 11.0));

    assertThat(reading.collective(0).headcount().value()).isEqualTo(12);
    assertThat(reading.collective(0).advancedWorkers().value()).isEqualTo(11);
  }

  @Test
  void aStaffCodeKeepsItsLeadingZeros() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Mã công chức"),
            List.of(1, "Nguyễn Văn An", "00123"),
            List.of(2, "Lê Thị Bình", 1234567890123L));

    assertThat(reading.person(0).nominee().staffCode()).isEqualTo("00123");
    assertThat(reading.person(1).nominee().staffCode()).isEqualTo("1234567890123");
  }

  @Test
  void anAbsentColumnIsTheSourceOfWhatItWouldSay() {
    Reading reading = read(List.of("STT", "Họ và tên"), List.of(1, "Nguyễn Văn An"));

    assertThat(reading.person(0).registered().source())
        .isInstanceOfSatisfying(
            Source.AbsentColumn.class, s -> assertThat(s.header()).isEqualTo("Đăng ký thi đua"));
    assertThat(reading.person(0).initiatives().complete()).isFalse();
  }

  @Test
  void extraColumnsAreKeptAsNotesAndTold() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Quê quán", "Ghi chú"),
            List.of(1, "Nguyễn Văn An", "Biên Hòa", "biên chế"));

    assertThat(reading.person(0).notes())
        .containsExactly(
            java.util.Map.entry("Quê quán", "Biên Hòa"),
            java.util.Map.entry("Ghi chú", "biên chế"));
    assertThat(reading.messages(Notice.Kind.EXTRA_COLUMN))
        .containsExactly("Trang «Trang 1»: giữ làm ghi chú các cột «Quê quán».");
  }

  @Test
  void aRatingColumnWithoutYearIsANoteAndTold() {
    Reading reading =
        read(List.of("STT", "Họ và tên", "Xếp loại"), List.of(1, "Nguyễn Văn An", "HTTNV"));

    assertThat(reading.person(0).ratings()).isEmpty();
    assertThat(reading.messages(Notice.Kind.UNUSED_COLUMN))
        .singleElement()
        .asString()
        .contains("«Xếp loại»");
  }

  @Test
  void totalsSignaturesGroupsAndRepeatedHeadersAreNoNominees() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Đơn vị", "Xếp loại 2021"),
            List.of("I", "Phòng Tổ chức", "", ""),
            List.of(1, "Nguyễn Văn An", "Phòng Tổ chức", "HTTNV"),
            List.of("STT", "Họ và tên", "Đơn vị", "Xếp loại 2021"),
            List.of(2, "Lê Thị Bình", "Đội số 1", "HTTNV"),
            List.of("Tổng cộng: 2 người", "", "", ""),
            List.of("", "", "", "Đồng Nai, ngày 05 tháng 01 năm 2022"),
            List.of("", "NGƯỜI LẬP BIỂU", "", "THỦ TRƯỞNG ĐƠN VỊ"),
            List.of(),
            List.of("", "Trần Văn Cường", "", "Phạm Thị Dung"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().name())
        .containsExactly("Nguyễn Văn An", "Lê Thị Bình");
    assertThat(reading.refused).isEmpty();
    assertThat(reading.messages(Notice.Kind.GROUP_ROW))
        .singleElement()
        .asString()
        .contains("dòng 2");
  }

  @Test
  void numberedRowsWithNothingElseAreSkipped() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"),
            List.of(2, "", ""),
            List.of(3, "", ""));

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.refused).isEmpty();
  }

  @Test
  void aRowWithDataButNoNameIsRefusedAtTheName() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Đơn vị", "Xếp loại 2021"),
            List.of(1, "", "Đội số 1", "HTTNV"));

    assertThat(reading.dossiers).isEmpty();
    assertThat(reading.refusedAddresses()).containsExactly("B2");
  }

  @Test
  void aNameOfDigitsIsRefused() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Xếp loại 2021"),
            List.of(1, "Nguyễn Văn An", "HTTNV"),
            List.of(2, "Lê Thị Bình", "HTTNV"),
            List.of(3, 12345, "HTTNV"));

    assertThat(reading.dossiers).hasSize(2);
    assertThat(reading.refusedAddresses()).containsExactly("B4");
  }

  @Test
  void theRestOfARowCountsBesideARefusedCell() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Xếp loại 2021", "Danh hiệu thi đua"),
            List.of(1, "Nguyễn Văn An", "???", "LĐTT 2020"));

    assertThat(reading.refusedAddresses()).containsExactly("C2");
    assertThat(reading.person(0).titles().items().get(0).title()).isEqualTo(Title.ADVANCED_WORKER);
    assertThat(reading.summary.refused()).isEqualTo(1);
  }

  @Test
  void aFormulaWithoutStoredResultIsRefused() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Xếp loại 2021", "Ghi chú"),
            List.of(1, "Nguyễn Văn An", "=CONCATENATE(A1,B1)", "=1+1"));

    assertThat(reading.refusedAddresses()).containsExactly("C2");
    assertThat(reading.refused.get(0).problem()).contains("công thức");
  }

  @Test
  void anOverlongTextIsRefusedWhereAFactIsWanted() {
    String tooLong = "CSTĐCS 2020; ".repeat(2600);
    RowReading row = Rows.person("Danh hiệu thi đua", tooLong, "Ghi chú", tooLong);

    assertThat(row.refused()).extracting(RefusedCell::cell).containsExactly("N2");
    assertThat(row.dossier().titles().complete()).isFalse();
  }

  @Test
  void sheetsOfPersonsAndOfCollectivesAreFoundByTheirHeaders() {
    Path file =
        Sheets.workbook(
            folder,
            workbook -> {
              Sheets.fill(
                  workbook.newWorksheet("DS1"),
                  List.of("STT", "Tên đơn vị", "Tổng số"),
                  List.of(1, "Đội số 1", 12));
              Sheets.fill(
                  workbook.newWorksheet("DS2"),
                  List.of("STT", "Họ tên", "Tên đơn vị"),
                  List.of(1, "Nguyễn Văn An", "Đội số 1"));
            });
    Reading reading = Reading.of(file, 2021);

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().subject())
        .containsExactly(Subject.COLLECTIVE, Subject.INDIVIDUAL);
    assertThat(reading.dossiers.get(1).nominee().unit()).isEqualTo("Đội số 1");
  }

  @Test
  void hiddenSheetsAreLeftAloneAndTold() {
    Path file =
        Sheets.workbook(
            folder,
            workbook -> {
              Sheets.fill(
                  workbook.newWorksheet("Cá nhân"),
                  List.of("STT", "Họ tên"),
                  List.of(1, "Nguyễn Văn An"));
              Worksheet hidden = workbook.newWorksheet("Cũ");
              hidden.setVisibilityState(VisibilityState.HIDDEN);
              Sheets.fill(hidden, List.of("STT", "Họ tên"), List.of(1, "Lê Thị Bình"));
            });
    Reading reading = Reading.of(file, 2021);

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.messages(Notice.Kind.HIDDEN_SHEET))
        .containsExactly("Trang «Cũ» bị ẩn nên không đọc.");
  }

  @Test
  void aMixedListIsDecidedRowByRow() {
    Reading reading =
        read(
            List.of(
                "STT",
                "Phân loại khen thưởng",
                "Tên tập thể/cá nhân/hộ gia đình",
                "Đơn vị công tác",
                "Danh hiệu thi đua/Hình thức khen thưởng"),
            List.of(1, "CANHAN", "Nguyễn Văn An", "Đội số 1", "LĐTT"),
            List.of(2, "Khen thưởng tập thể", "Đội số 1", "Cục QLTT", "TTLĐTT"),
            List.of(3, "HOGIADINH", "Gia đình ông Lê Văn C", "", "Giấy khen"),
            List.of(4, "", "Phạm Thị Dung", "", "LĐTT"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().subject())
        .containsExactly(Subject.INDIVIDUAL, Subject.COLLECTIVE);
    assertThat(reading.collective(1).nominee().unit()).isEqualTo("Cục QLTT");
    assertThat(reading.refusedAddresses()).containsExactly("B4", "B5");
  }

  @Test
  void samplesOfAMixedListBeforeTheFirstRequestAreDeliveredOnceSomethingIsAsked() {
    Reading reading =
        read(
            List.of(
                "STT",
                "Phân loại khen thưởng",
                "Tên tập thể/cá nhân",
                "Danh hiệu thi đua/Hình thức khen thưởng"),
            List.of(1, "CANHAN", "Nguyễn Văn An", ""),
            List.of(2, "CANHAN", "Lê Thị Bình", "LĐTT"));

    assertThat(reading.dossiers).extracting(d -> d.nominee().row()).containsExactly(2, 3);
  }

  @Test
  void theSameNomineeInTwoRowsIsShownByBothNumbers() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Loại khen thưởng"),
            List.of(1, "Nguyễn Văn Hòa", "01/02/1980", "Đội số 1", ""),
            List.of(2, "NGUYỄN VĂN HOÀ", "1/2/1980", "Đội số 1", "công trạng"),
            List.of(3, "Nguyễn Văn Hòa", "01/02/1980", "Đội số 1", "đột xuất"),
            List.of(4, "Nguyễn Văn Hòa", "", "Đội số 1", ""),
            List.of(5, "Nguyễn Văn Hòa", "", "Đội số 1", ""));

    assertThat(reading.dossiers).hasSize(5);
    assertThat(reading.messages(Notice.Kind.DUPLICATE_ROW))
        .containsExactly("Trang «Trang 1»: dòng 2 và dòng 3 cùng là «NGUYỄN VĂN HOÀ».");
  }

  @Test
  void differentStaffCodesAreDifferentPeople() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Mã công chức", "Ngày sinh"),
            List.of(1, "Nguyễn Văn Hòa", "01", "01/02/1980"),
            List.of(2, "Nguyễn Văn Hòa", "02", "01/02/1980"),
            List.of(3, "Tên khác", "01", ""));

    assertThat(reading.messages(Notice.Kind.DUPLICATE_ROW))
        .singleElement()
        .asString()
        .contains("dòng 2 và dòng 4");
  }

  @Test
  void aWorkbookWithoutAnyListSaysSo() {
    Reading reading = read(List.of("a", "b"), List.of(1, 2));

    assertThat(reading.messages(Notice.Kind.NO_TABLE)).hasSize(1);
    assertThat(reading.messages(Notice.Kind.NO_NOMINEE))
        .containsExactly("Tệp danh-sach.xlsx không có ai được đề nghị.");
  }

  @Test
  void theListenersOwnFaultReachesTheCallerUnchanged() {
    Path file = Sheets.list(folder, "Trang 1", List.of("STT", "Họ tên"), List.of(1, "A B"));
    IllegalStateException fault = new IllegalStateException("full");
    Reading listener =
        new Reading() {
          @Override
          public void dossier(Dossier dossier) {
            throw fault;
          }
        };

    assertThatThrownBy(() -> new Intake(Awards.settings(2021)).read(file, "x.xlsx", listener))
        .isSameAs(fault);
  }

  @Test
  void aCancelledReadingStops() {
    Path file =
        Sheets.list(
            folder,
            "Trang 1",
            List.of("STT", "Họ tên"),
            List.of(1, "Nguyễn Văn An"),
            List.of(2, "Lê Thị Bình"));
    Reading listener =
        new Reading() {
          @Override
          public boolean cancelled() {
            return true;
          }
        };

    IntakeSummary summary = new Intake(Awards.settings(2021)).read(file, "x.xlsx", listener);

    assertThat(summary.cancelled()).isTrue();
    assertThat(listener.dossiers).isEmpty();
  }

  @Test
  void theDigestIsOfTheFilesBytes() throws Exception {
    Path file = Sheets.list(folder, "Trang 1", List.of("STT", "Họ tên"), List.of(1, "A B"));
    byte[] sha =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(java.nio.file.Files.readAllBytes(file));

    assertThat(Reading.of(file, 2021).summary.workbook().sha256())
        .isEqualTo(java.util.HexFormat.of().formatHex(sha));
  }

  private Reading read(List<?>... rows) {
    return Reading.of(Sheets.list(folder, "Trang 1", rows), 2021);
  }
}
