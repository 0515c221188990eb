package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Concern.Level;

/** Names, numbers and dates that are read but hardly meant so; hidden rows; proposals. */
class OddCellsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Ông Nguyễn Văn An, Nguyễn Văn An, false",
    "BÀ LÊ THỊ BÌNH, LÊ THỊ BÌNH, true",
    "Bà: Lê Thị Bình, Lê Thị Bình, true",
    "(Ông) Ích Văn Khiêm, Ích Văn Khiêm, false",
    "Ông Hoàng Văn Nam, Hoàng Văn Nam, false",
    "Đ/c Nguyễn Văn An, Nguyễn Văn An,",
    "Đồng chí Nguyễn Văn An, Nguyễn Văn An,",
    "Bàng Thị Lan, Bàng Thị Lan,",
    "Đồng Văn Chí, Đồng Văn Chí,",
    "Bà Ba, Bà Ba,",
  })
  void anHonorificIsNoPartOfTheNameAndTellsTheSex(String cell, String name, Boolean woman) {
    Reading reading = read(List.of("STT", "Họ và tên", "Đơn vị"), List.of(1, cell, "C"));

    assertThat(reading.person(0).nominee().name()).isEqualTo(name);
    assertThat(reading.person(0).woman().value()).isEqualTo(woman);
    if (woman != null) {
      Source.Cell source = (Source.Cell) reading.person(0).woman().source();
      assertThat(source.address()).isEqualTo("B2");
      assertThat(source.value()).isEqualTo(cell);
    }
  }

  @Test
  void anHonorificOfANameInTwoColumnsIsFoundInTheWholeName() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên đệm", "Tên"),
            List.of(1, "Ông Nguyễn Văn", "An"),
            List.of(2, "Ông Cao", "Thắng"));

    assertThat(reading.dossiers)
        .extracting(d -> d.nominee().name())
        .containsExactly("Nguyễn Văn An", "Ông Cao Thắng");
    assertThat(reading.person(0).woman().value()).isFalse();
    assertThat(reading.person(1).woman().value()).isNull();
    assertThat(odd(reading, 3))
        .singleElement()
        .satisfies(c -> assertThat(c.proposals()).containsExactly("Cao"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ông Ích Khiêm, Ích Khiêm",
    "Ông Cao Thắng, Cao Thắng",
    "Ông Kim Ngân, Kim Ngân",
    "Ông Quang Huy, Quang Huy",
    "Ông Hoàng Anh Tuấn, Hoàng Anh Tuấn",
    "Ông Lê Huy, Lê Huy",
  })
  void ongMayBeAFamilyNameAndIsThenKeptAndShown(String name, String without) {
    Reading reading = read(List.of("STT", "Họ và tên"), List.of(1, name));

    assertThat(reading.person(0).nominee().name()).isEqualTo(name);
    assertThat(reading.person(0).woman().value()).isNull();
    assertThat(odd(reading, 2))
        .singleElement()
        .satisfies(c -> assertThat(c.proposals()).containsExactly(without));
  }

  @Test
  void theColumnOfTheSexIsBelievedMoreThanTheHonorificAndTheContradictionIsShown() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Giới tính"),
            List.of(1, "Bà Nguyễn Văn An", "Nam"),
            List.of(2, "Bà Lê Thị Bình", "Nữ"));

    assertThat(reading.person(0).woman().value()).isFalse();
    assertThat(odd(reading, 2)).singleElement().extracting(Concern::column).isEqualTo(1);
    assertThat(odd(reading, 3)).isEmpty();
  }

  @Test
  void birthDatesInBothColumnsTellNeitherTheSexNorTheDate() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Ngày sinh", ""),
            List.of("", "", "Nam", "Nữ"),
            List.of(1, "Nguyễn Văn An", "01/02/1980", "02/03/1981"));

    assertThat(reading.person(0).nominee().birth()).isNull();
    assertThat(reading.person(0).woman().value()).isNull();
    assertThat(reading.refusedAddresses()).containsExactly("D3");
  }

  @Test
  void aStaffCodeThatLostItsZerosIsShownNotAltered() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Mã công chức"),
            List.of(1, "Nguyễn Văn An", 123),
            List.of(2, "Lê Thị Bình", "00124"),
            List.of(3, "Trần Văn Cường", "10125"));

    assertThat(reading.person(0).nominee().staffCode()).isEqualTo("123");
    assertThat(odd(reading, 2))
        .singleElement()
        .satisfies(c -> assertThat(c.proposals()).containsExactly("00123"));
    assertThat(odd(reading, 3)).isEmpty();
    assertThat(odd(reading, 4)).isEmpty();
  }

  @Test
  void codesOfMixedLengthTellNothingOfLostZeros() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Mã công chức"),
            List.of(1, "Nguyễn Văn An", "0012"),
            List.of(2, "Lê Thị Bình", "00124"),
            List.of(3, "Trần Văn Cường", "7"));

    assertThat(odd(reading, 4)).isEmpty();
  }

  @Test
  void numbersOfPapersAreCheckedByTheirLengthAndComparedWithEachOther() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Số CCCD"),
            List.of(1, "Nguyễn Văn An", 75123456789L),
            List.of(2, "Lê Thị Bình", "075 123 456 780"),
            List.of(3, "Trần Văn Cường", "075123456780"),
            List.of(4, "Phạm Thị Dung", "194597359"),
            List.of(5, "Võ Văn Em", "x"));

    assertThat(odd(reading, 2))
        .singleElement()
        .satisfies(c -> assertThat(c.proposals()).containsExactly("075123456789"));
    assertThat(odd(reading, 3)).isEmpty();
    assertThat(odd(reading, 5)).isEmpty();
    assertThat(odd(reading, 6)).hasSize(1);
    assertThat(reading.messages(Notice.Kind.DUPLICATE_ROW))
        .containsExactly("Trang «Trang 1»: dòng 3 và dòng 4 ghi cùng số CCCD.");
    assertThat(reading.person(0).notes()).containsEntry("Số CCCD", "75123456789");
  }

  @Test
  void aDateThatIsABareNumberIsShown() {
    Reading reading = read(List.of("STT", "Họ và tên", "Ngày sinh"), List.of(1, "A B", 31167));

    assertThat(odd(reading, 2))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.problem()).isEqualTo("số 31167 được hiểu là ngày 30/04/1985.");
              assertThat(c.proposals()).containsExactly("30/04/1985");
            });
  }

  @Test
  void aYearAloneIsShownWhereADayIsAskedFor() {
    Reading reading =
        read(
            List.of("STT", "Họ và tên", "Năm sinh", "Ngày vào ngành"),
            List.of(1, "A B", 1980, "2016"));

    assertThat(odd(reading, 2)).singleElement().extracting(Concern::column).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2/3/24 | 02/03/1924;02/03/2024",
        "3/25/2020 | 25/03/2020",
        "31/02/2016 | ''",
        "29/2/23 | ''",
      })
  void anUnreadableDateIsProposedNotGuessed(String cell, String proposals) {
    Reading reading = read(List.of("STT", "Họ và tên", "Ngày vào ngành"), List.of(1, "A B", cell));

    assertThat(reading.person(0).joined().value()).isNull();
    Concern concern = reading.line(2).concerns().get(0);
    assertThat(concern.level()).isEqualTo(Level.REFUSED);
    assertThat(String.join(";", concern.proposals())).isEqualTo(proposals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xếp loại 2021 | HT xuất sác | HTXSNV",
        "Xếp loại 2021 | hoàn thành XS | HTXSNV",
        "Xếp loại 2021 | HT tốt | HTTNV",
        "Xếp loại 2021 | Hoàn thành tốtt nhiệm vụ | HTTNV",
        "Danh hiệu thi đua | Chiến sỹ TĐCS 2023 | CSTĐCS 2023",
        "Danh hiệu thi đua | Lao động TT năm 2020 | LĐTT năm 2020",
        "Danh hiệu thi đua | Lao độngg tiên tiến 2020 | LĐTT 2020",
        "Hình thức đề nghị | Giấy khenn | Giấy khen",
        "Hình thức đề nghị | BK UBND tinhr | Bằng khen UBND tỉnh",
        "Loại khen thưởng | công trangg | công trạng",
        "Loại khen thưởng | chuyênn đề | chuyên đề",
        "Đăng ký thi đua | Cso | Có",
        "Giới tính | Nuu | Nữ",
      })
  void theNearestWordOfAClosedVocabularyIsProposed(String header, String cell, String proposal) {
    Reading reading = read(List.of("STT", "Họ và tên", header), List.of(1, "A B", cell));

    Concern concern = reading.line(2).concerns().get(0);
    assertThat(concern.level()).isEqualTo(Level.REFUSED);
    assertThat(concern.proposals()).first().isEqualTo(proposal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Danh hiệu thi đua", "Xếp loại 2021", "Hình thức đề nghị"})
  void nothingIsProposedForWhatIsLikeNothing(String header) {
    Reading reading =
        read(List.of("STT", "Họ và tên", header), List.of(1, "A B", "qwertyuiop zxcvbnm 2020"));

    assertThat(reading.line(2).concerns().get(0).proposals()).isEmpty();
  }

  @Test
  void hiddenRowsAreReadAndTold() throws IOException {
    Path file = folder.resolve("an.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "XetKhen", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Trang 1");
      Sheets.fill(
          sheet,
          List.of("STT", "Họ và tên", "Đơn vị"),
          List.of(1, "Nguyễn Văn An", "C"),
          List.of(2, "Lê Thị Bình", "C"),
          List.of(3, "Trần Văn Cường", "C"),
          List.of(4, "Phạm Thị Dung", "C"));
      sheet.hideRow(2);
      sheet.hideRow(3);
    }

    Reading reading = Reading.of(file, 2021);

    assertThat(reading.dossiers).hasSize(4);
    assertThat(reading.messages(Notice.Kind.HIDDEN_ROW)).singleElement().asString().contains("3–4");
  }

  @Test
  void hiddenRowsOfOldWorkbooksAreToldToo() throws IOException {
    Path file = folder.resolve("an.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Trang 1");
      row(sheet, 0, "STT", "Họ và tên", "Đơn vị");
      row(sheet, 1, "1", "Nguyễn Văn An", "C");
      row(sheet, 2, "2", "Lê Thị Bình", "C").setZeroHeight(true);
      workbook.write(out);
    }

    Reading reading = Reading.of(file, 2021);

    assertThat(reading.dossiers).hasSize(2);
    assertThat(reading.messages(Notice.Kind.HIDDEN_ROW))
        .singleElement()
        .asString()
        .contains(": 3.");
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  @Test
  void aLayoutIsTheSameNextYearButNotWithOtherColumns() {
    FoundTable now =
        read(List.of("STT", "Họ và tên", "SK", "Xếp loại 2021"), List.of(1, "A B", "", ""))
            .tables
            .get(0);
    FoundTable next =
        read(List.of("TT", "HỌ VÀ TÊN", "sk", "Xếp loại 2022"), List.of(1, "A B", "", ""))
            .tables
            .get(0);
    FoundTable same =
        read(List.of("STT", "HỌ VÀ TÊN ", "sk", "Xếp loại 2022"), List.of(1, "A B", "x", ""))
            .tables
            .get(0);

    assertThat(same.fingerprint(2022)).isEqualTo(now.fingerprint(2021));
    assertThat(next.fingerprint(2022)).isNotEqualTo(now.fingerprint(2021));
    assertThat(same.fingerprint(2021)).isNotEqualTo(now.fingerprint(2021));
    assertThat(FoundTable.undated("Xếp loại 2020", 2021)).isEqualTo("Xếp loại {Y-1}");
    assertThat(FoundTable.dated("Xếp loại {Y-1}", 2022)).isEqualTo("Xếp loại 2021");
    assertThat(FoundTable.dated("Xếp loại {Y}", 2022)).isEqualTo("Xếp loại 2022");
  }

  private static List<Concern> odd(Reading reading, int row) {
    return reading.line(row).concerns().stream().filter(c -> c.level() == Level.ODD).toList();
  }

  private Reading read(List<?>... rows) {
    return Reading.of(Sheets.list(folder, "Trang 1", rows), 2021, Mending.NONE);
  }
}
