package vn.xetkhen.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterRepairTest {

  private static String after(String text) {
    return LetterRepair.of(text).map(Repair::after).orElse(text);
  }

  private static String after(String text, String font) {
    return LetterRepair.of(text, font).map(Repair::after).orElse(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hä vµ tªn|Họ và tên|TCVN3",
        "NguyÔn ThÞ H­¬ng|Nguyễn Thị Hương|TCVN3",
        "Hoµn thµnh xuÊt s¾c nhiÖm vô|Hoàn thành xuất sắc nhiệm vụ|TCVN3",
        "§çi|Đỗi|TCVN3",
        "§éi Qu¶n lý thÞ tr­êng sè 1|Đội Quản lý thị trường số 1|TCVN3",
        "TrÇn Thanh ¸nh|Trần Thanh Ánh|TCVN3",
        "Hoï vaø teân|Họ và tên|VNI",
        "NGUYEÃN THÒ HÖÔNG|NGUYỄN THỊ HƯƠNG|VNI",
        "Hoaøn thaønh xuaát saéc nhieäm vuï|Hoàn thành xuất sắc nhiệm vụ|VNI",
        "NguyÍn Væn Th¡ng|Nguyễn Văn Thắng|VPS",
        "NguyêÞn Ðýìc Thãìng|Nguyễn Đức Thắng|CP1258",
        "Nguyá»…n VÄƒn A|Nguyễn Văn A|UTF8",
        "PHạM THị HươNG|PHẠM THỊ HƯƠNG|HALF_CAPITALS",
        "Võ MINH PHó|VÕ MINH PHÓ|HALF_CAPITALS",
        "Lê MINH DO|LÊ MINH DO|HALF_CAPITALS",
        "thị xã Ba ĐỒn|thị xã Ba Đồn|HALF_CAPITALS",
        "Ðỗ Văn Ðức|Đỗ Văn Đức|LOOK_ALIKE",
        "khen thƣởng|khen thưởng|LOOK_ALIKE",
        "Lê Thị Hoа|Lê Thị Hoa|LOOK_ALIKE",
        "СВ0123|CB0123|LOOK_ALIKE",
        "Lấỹ ý kíến Nhân đân đốĩ vớí cá nhân|Lấy ý kiến Nhân dân đối với cá nhân|SLIP",
        "tiêu chuNn|tiêu chuẩn|SLIP",
      })
  void damagedTextIsReadAsItWasMeant(String text, String meant, Repair.Kind kind) {
    Repair repair = LetterRepair.of(text).orElseThrow();

    assertThat(repair.after()).isEqualTo(meant);
    assertThat(repair.before()).isEqualTo(text);
    assertThat(repair.kinds()).containsExactly(kind);
    assertThat(repair.confidence()).isGreaterThan(0.5).isLessThanOrEqualTo(1);
  }

  @Test
  void marksThatStandApartAreJoinedInWhateverOrderTheyWereTyped() {
    assertThat(after("Nguye\u0302\u0303n Va\u0306n")).isEqualTo("Nguyễn Văn");
    assertThat(after("Nguye\u0303\u0302n Va\u0306n")).isEqualTo("Nguyễn Văn");
    // Windows-1258 as it is decoded: the shape in the letter, the tone apart
    assertThat(after("Nguy\u00EA\u0303n \u0110\u01B0\u0301c")).isEqualTo("Nguyễn Đức");
  }

  @Test
  void whatCannotBeSeenIsTakenOutAndWordsStayApart() {
    assertThat(after("Nguyễn\u00A0Văn\u200B A\uFEFF")).isEqualTo("Nguyễn Văn A");
    assertThat(LetterRepair.of("An\u200B").orElseThrow().changesWords()).isFalse();
  }

  @Test
  void severalFormsInOneCellAreRepairedTogether() {
    assertThat(after("Nguyễn V¨n An, §éi sè 1")).isEqualTo("Nguyễn Văn An, Đội số 1");
    assertThat(after("Nguye\u0302\u0303n Văn \u0110ức, ông NguyÔn V¨n Tu©n"))
        .isEqualTo("Nguyễn Văn Đức, ông Nguyễn Văn Tuân");
    assertThat(after("TrÇn V¨n B×nh; Leâ Vaên Taâm")).isEqualTo("Trần Văn Bình; Lê Văn Tâm");
  }

  @Test
  void abbreviationsBesideDamagedWordsDoNotHideThem() {
    assertThat(after("Theo QĐ 12/QĐ-UBND, §éi sè 1")).isEqualTo("Theo QĐ 12/QĐ-UBND, Đội số 1");
  }

  @Test
  void aSoftHyphenThatAProgramDroppedIsMissedAndPutBack() {
    assertThat(after("khen thëng, nhËn ®îc giÊy khen"))
        .isEqualTo("khen thưởng, nhận được giấy khen");
  }

  @Test
  void theFontDecidesWhereLettersAloneDoNot() {
    assertThat(LetterRepair.of("Vò Quang Ninh")).isEmpty();
    assertThat(after("Vò Quang Ninh", ".VnTime")).isEqualTo("Vũ Quang Ninh");
    assertThat(after("Mai Thò Lan", "VNI-Times")).isEqualTo("Mai Thị Lan");
    assertThat(after("H»u", "VPS Times")).isEqualTo("Hữu");
  }

  @Test
  void aCapitalFontGivesCapitals() {
    assertThat(after("nguyÔn thÞ ¸nh", ".VnTimeH")).isEqualTo("NGUYỄN THỊ ÁNH");
    assertThat(after("NGUYÔN THÞ ¸NH", ".VnTimeH")).isEqualTo("NGUYỄN THỊ ÁNH");
    assertThat(after("NGUYÔN THÞ ¸NH", ".VnArial NarrowH")).isEqualTo("NGUYỄN THỊ ÁNH");
    assertThat(after("NGUYÔN THÞ ¸NH")).isEqualTo("NGUYỄN THỊ ÁNH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Văn An", "Lê Thị Hà", "Tổ chức – Hành chính", "Mai Anh", "Lê An"})
  void unicodeTextUnderTheNameOfAnOldFontStays(String text) {
    assertThat(LetterRepair.of(text, ".VnTime")).isEmpty();
    assertThat(LetterRepair.of(text, "VNI-Times")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "Nguyen Van A",
        "McDonald",
        "VNPT",
        "iPhone",
        "ThS. Lê Văn A",
        "PGS.TS Đỗ Đức Ý",
        "Đội QLTT số 1",
        "Tổ CNTT",
        "TP. Hồ Chí Minh",
        "UBND tỉnh Đồng Nai",
        "ĐHQGHN",
        "QĐ-UBND",
        "1234/QĐ-BCT ngày 05/01/2022",
        "HTXSNV",
        "CSTĐCS",
        "CB-0012",
        "079085012345",
        "le.van-a@dongnai.gov.vn",
        "https://dongnai.gov.vn/tin?id=1",
        "Microsoft® Office™",
        "© 2021",
        "§ 12",
        "25 µm",
        "10 µg/m³",
        "100 M² đất, 20 M³ nước",
        "37 °C",
        "±5 %",
        "«Lê Văn Tám»",
        "“Giải nhất”",
        "José García",
        "Müller",
        "São Paulo",
        "café",
        "Citroën",
        "façade",
        "Zürich",
        "Москва",
        "Ωμέγα",
        "東京",
        "El Niño",
        "naïve",
        "forêt",
        "Hôtel",
        "Đắk Lắk",
        "Krông Pắc",
        "Y Thuột Niê",
        "K'Sor Phước",
        "Bríu Liếc",
        "Kpă Klơng",
        "PlâyCu",
        "hòan thành",
        "khỏan 2",
        "qúy I",
        "gía trị",
        "nghành",
        "Hoa¹",
        "Ghi chú²",
        "n° 5",
        "Lê Văn A (Đảng ủy viên)",
        "The quick brown fox – it’s fine",
        "pH = 7",
        "Tổ 3 – KP. Ý",
        "QĐ 12/QĐ-UBND",
        "TĐKT",
        "LĐTT",
        "đ/c",
        "Ủy ban",
        "Uỷ ban",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Xã IA DOM",
        "đ/c Nguyễn Văn A",
        "Ông, bà",
      })
  void whatIsGoodOrForeignOrACodeStays(String text) {
    assertThat(LetterRepair.of(text)).isEmpty();
  }

  @Test
  void plainAsciiStaysWhateverItsFont() {
    assertThat(LetterRepair.of("tran van minh", ".VnTimeH")).isEmpty();
    assertThat(LetterRepair.of("079085012345", "VNI-Times")).isEmpty();
  }

  @Test
  void whatIsWrongAndWhatItReadsIsSaidInVietnamese() {
    Repair repair = LetterRepair.of("NguyÔn V¨n An").orElseThrow();

    assertThat(repair.problem()).isEqualTo("chữ gõ bằng phông cũ (TCVN3).");
    assertThat(repair.advice()).isEqualTo("Đọc thành «Nguyễn Văn An». Bản gốc vẫn được giữ.");
    assertThat(repair.changesWords()).isTrue();
  }

  @Test
  void aRepairedTextNeedsNoRepair() {
    for (String text : List.of("NguyÔn V¨n An", "Leâ Vaên Taâm", "PHạM THị HươNG", "Ðỗ Văn Ðức")) {
      assertThat(LetterRepair.of(after(text))).as(text).isEmpty();
    }
  }

  /** Strings found in the wild, with what they should read. */
  @Test
  void realDamagedStringsAreReadAsExpected() throws IOException {
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (String line : Files.readAllLines(SharedNames.data("encoding/real_legacy_strings.tsv"))) {
      String[] cells = line.split("\t", -1);
      String seen = cells[1];
      String expected = cells[2];
      if (cells[0].equals("encoding")) {
        continue;
      }
      if (cells[0].equals("PDF")) {
        seen = "tiêu chuNn";
      }
      if (cells[0].equals("STRIPPED")) {
        // the letters are gone and what is left is plain ASCII: nothing is made up
        assertThat(LetterRepair.of(seen)).isEmpty();
        continue;
      }
      read++;
      if (!after(seen).equals(expected)) {
        wrong.add(seen + " -> " + after(seen) + ", not " + expected);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(read).isEqualTo(16);
  }

  @Test
  void theTablesOfOldCodesAreThoseOfThePublishedFacts() throws IOException {
    Map<Damage, Integer> columns =
        Map.of(Damage.TCVN3, 4, Damage.VNI, 6, Damage.VPS, -1, Damage.CP1258, -1);
    List<String> lines = Files.readAllLines(SharedNames.data("encoding/legacy_tables.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      columns.forEach(
          (damage, at) -> {
            if (at > 0) {
              assertThat(damage.of(cells[0])).isEqualTo(cells[at]);
            }
          });
    }
    assertThat(lines).hasSize(135);
  }

  @ParameterizedTest
  @ValueSource(strings = {"H'Lĕ Niê", "Y Kĕ Êban", "H'Ĕm Niê Kdăm"})
  void aLetterOfTheCentralHighlandsIsNoLookAlike(String name) {
    assertThat(LetterRepair.of(name)).isEmpty();
    assertThat(Folding.normalise(name + " Ð")).contains("ĕ").endsWith(" đ");
    assertThat(LookAlikes.replace(name)).isEqualTo(name);
  }
}
