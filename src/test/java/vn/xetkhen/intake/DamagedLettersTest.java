package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xetkhen.intake.Concern.Level;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.Why;

/** Workbooks typed in old fonts, and what else befalls letters. */
class DamagedLettersTest {

  @TempDir Path folder;

  private static final List<String> HEADER =
      List.of("STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Xếp loại 2021");

  private static final Pattern HALF = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}\\p{Lu}\\p{Ll}");

  private static List<Concern> letters(Reading reading, int row) {
    return reading.line(row).concerns().stream().filter(c -> c.level() == Level.LETTERS).toList();
  }

  @Test
  void eachDamagedCellIsShownWithWhatItShouldReadAndKeptAsItIs() {
    Path file =
        Sheets.list(
            folder,
            "Cá nhân",
            HEADER,
            List.of("1", "NguyÔn ThÞ H­¬ng", "01/02/1980", "Trưởng phòng", "§éi sè 1", "HTXSNV"));

    Reading reading = Reading.of(file, 2021, Mending.NONE);

    assertThat(letters(reading, 2))
        .containsExactly(
            new Concern(
                1,
                Level.LETTERS,
                "chữ gõ bằng phông cũ (TCVN3).",
                "Đọc thành «Nguyễn Thị Hương». Bản gốc vẫn được giữ.",
                List.of("Nguyễn Thị Hương")),
            new Concern(
                4,
                Level.LETTERS,
                "chữ gõ bằng phông cũ (TCVN3).",
                "Đọc thành «Đội số 1». Bản gốc vẫn được giữ.",
                List.of("Đội số 1")));
    assertThat(reading.person(0).nominee().name()).isEqualTo("NguyÔn ThÞ H­¬ng");
    assertThat(reading.line(2).cells().get(1).text()).isEqualTo("NguyÔn ThÞ H­¬ng");
  }

  @Test
  void anAcceptedRepairCountsAndIsNoConcernAnyMore() {
    Path file =
        Sheets.list(
            folder, "Cá nhân", HEADER, List.of("1", "PHạM THị HươNG", "1980", "", "", "HTXSNV"));
    CellMend mend = new CellMend("Cá nhân", "B2", "PHạM THị HươNG", "PHẠM THỊ HƯƠNG", Why.LETTERS);
    CellMend keep = new CellMend("Cá nhân", "B2", "PHạM THị HươNG", "PHạM THị HươNG", Why.TYPED);

    Reading mended =
        Reading.of(file, 2021, new Mending(List.of(), List.of(mend), List.of(), List.of()));
    Reading kept =
        Reading.of(file, 2021, new Mending(List.of(), List.of(keep), List.of(), List.of()));

    assertThat(mended.person(0).nominee().name()).isEqualTo("PHẠM THỊ HƯƠNG");
    assertThat(letters(mended, 2)).isEmpty();
    assertThat(letters(kept, 2)).isEmpty();
    assertThat(mended.messages(Notice.Kind.LETTERS)).isEmpty();
  }

  @Test
  void aRefusedCellInAnOldFontSaysSoAndProposesTheWordsMeantFirst() {
    Path file =
        Sheets.list(
            folder,
            "Cá nhân",
            HEADER,
            List.of("1", "Lê Văn An", "1980", "", "", "Hoµn thµnh xuÊt s¾c nhiÖm vô"));

    Reading reading = Reading.of(file, 2021, Mending.NONE);

    assertThat(reading.refused)
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.problem())
                  .isEqualTo(
                      "«Hoµn thµnh xuÊt s¾c nhiÖm vô» không phải mức xếp loại; chữ gõ bằng phông cũ"
                          + " (TCVN3).");
              assertThat(cell.advice())
                  .startsWith("Gõ lại bằng chữ Unicode: «Hoàn thành xuất sắc nhiệm vụ».");
            });
    assertThat(reading.line(2).concerns())
        .filteredOn(c -> c.column() == 5)
        .singleElement()
        .satisfies(c -> assertThat(c.level()).isEqualTo(Level.REFUSED))
        .satisfies(c -> assertThat(c.proposals()).startsWith("Hoàn thành xuất sắc nhiệm vụ"));
  }

  @Test
  void namesInDamagedLettersAreToldOnceForTheSheet() {
    Path file =
        Sheets.list(
            folder,
            "Cá nhân",
            HEADER,
            List.of("1", "TrÇn V¨n B×nh", "1980", "", "", "HTNV"),
            List.of("2", "Lê Văn An", "1981", "", "", "HTNV"),
            List.of("3", "PHạM THị HươNG", "1982", "", "", "HTNV"));

    Reading reading = Reading.of(file, 2021);

    assertThat(reading.messages(Notice.Kind.LETTERS))
        .containsExactly(
            "Trang «Cá nhân»: 2 tên có chữ hỏng, giữ nguyên như trong tệp; ô B2: chữ gõ bằng phông"
                + " cũ (TCVN3), có lẽ là «Trần Văn Bình». Gõ lại bằng chữ Unicode, hoặc nhận các đề"
                + " xuất sửa chữ khi nhận tệp.");
    assertThat(reading.dossiers).hasSize(3);
  }

  @Test
  void aListAltogetherInTcvn3IsFoundWithItsTotalsAndSignatures() {
    Path file =
        Sheets.list(
            folder,
            "Sheet1",
            List.of("Danh s¸ch ®Ò nghÞ khen th­ëng"),
            List.of("STT", "Hä vµ tªn", "Ngµy sinh", "Chøc vô", "§¬n vÞ", "XÕp lo¹i 2021"),
            List.of("1", "TrÇn V¨n B×nh", "01/02/1980", "§éi tr­ëng", "§éi sè 1", "HTXSNV"),
            List.of("2", "Lª ThÞ Lan", "05/06/1985", "KiÓm so¸t viªn", "§éi sè 1", "HTTNV"),
            List.of("", "Tæng céng: 2 ng­êi", "", "", "", ""),
            List.of("", "Ng­êi lËp biÓu", "", "", "", ""));

    Reading reading = Reading.of(file, 2021, Mending.NONE);

    assertThat(reading.dossiers).hasSize(2);
    assertThat(reading.refused).isEmpty();
    assertThat(reading.line(5).taken()).isEqualTo(ReadLine.Taken.TOTAL);
    assertThat(reading.line(6).taken()).isEqualTo(ReadLine.Taken.SIGNATURE);
    assertThat(reading.messages(Notice.Kind.LETTERS))
        .hasSize(2)
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("tiêu đề của bảng", "«Họ và tên»", "«Ngày sinh»", "và 1 ô khác"));
  }

  @Test
  void theFontOfACellDecidesWhereItsLettersAreOtherGoodLetters() {
    Path file =
        Sheets.workbook(
            folder,
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("Cá nhân");
              Sheets.fill(
                  sheet,
                  HEADER,
                  List.of("1", "Vò Quang Ninh", "1980", "", "", "HTNV"),
                  List.of("2", "Vò Quang Ninh", "1981", "", "", "HTNV"),
                  List.of("3", "nguyÔn thÞ ¸nh", "1982", "", "", "HTNV"),
                  List.of("4", "Lê Văn An", "1983", "", "", "HTNV"));
              sheet.style(1, 1).fontName(".VnTime").set();
              sheet.style(3, 1).fontName(".VnTimeH").set();
              sheet.style(4, 1).fontName(".VnTime").set();
            });

    Reading reading = Reading.of(file, 2021, Mending.NONE);

    assertThat(letters(reading, 2))
        .singleElement()
        .satisfies(c -> assertThat(c.proposals()).containsExactly("Vũ Quang Ninh"));
    assertThat(letters(reading, 3)).isEmpty();
    assertThat(letters(reading, 4))
        .singleElement()
        .satisfies(c -> assertThat(c.proposals()).containsExactly("NGUYỄN THỊ ÁNH"));
    assertThat(letters(reading, 5)).isEmpty();
  }

  @Test
  void theSamePersonInOldAndNewLettersIsADuplicate() {
    Path file =
        Sheets.list(
            folder,
            "Cá nhân",
            HEADER,
            List.of("1", "Nguyễn Thị Hòa", "01/02/1980", "", "Đội số 1", "HTNV"),
            List.of("2", "NguyÔn ThÞ Hoµ", "01/02/1980", "", "§éi sè 1", "HTNV"));

    assertThat(Reading.of(file, 2021).messages(Notice.Kind.DUPLICATE_ROW)).hasSize(1);
  }

  /** A real list of people whose capitals an old font conversion left half. */
  @Test
  void allHalfCapitalisedNamesOfARealListAreProposedInWholeCapitals() {
    Path file = SharedFiles.data("vn/lists/odd-3095-rows-masked.xlsx");

    Reading reading = Reading.of(file, 2023, Mending.NONE);

    List<Concern> names =
        reading.lines.stream()
            .flatMap(line -> line.concerns().stream())
            .filter(c -> c.level() == Level.LETTERS && c.column() == 2)
            .toList();
    List<String> half =
        reading.dossiers.stream()
            .map(dossier -> dossier.nominee().name())
            .filter(name -> HALF.matcher(name).find())
            .toList();
    assertThat(half).hasSize(670);
    // eight more have no such word, but capitals beside «Lê» or «Võ»
    assertThat(names).hasSize(678);
    assertThat(names)
        .allSatisfy(
            c -> {
              String whole = c.proposals().get(0);
              assertThat(whole).isEqualTo(whole.toUpperCase(Locale.ROOT));
            });
    assertThat(reading.messages(Notice.Kind.LETTERS))
        .singleElement()
        .asString()
        .contains("678 tên có chữ hỏng");
  }
}
