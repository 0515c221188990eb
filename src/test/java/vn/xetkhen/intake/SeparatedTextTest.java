package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedTextTest {

  private static final String TABLE =
      "STT;Họ và tên;Đơn vị;Xếp loại 2021\r\n1;Nguyễn Thị Hồng Hạnh;Đội Quản lý thị trường số 1;HTXSNV\r\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "UTF-16LE, ''",
    "UTF-16LE, FFFE",
    "UTF-16BE, ''",
    "UTF-16BE, FEFF",
    "UTF-32LE, ''",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, ''",
    "UTF-32BE, 0000FEFF"
  })
  void aListIsReadInEveryUnicodeWithAndWithoutMark(String charset, String mark) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes(TABLE.getBytes(Charset.forName(charset)));

    Reading reading = Reading.of(Files.write(folder.resolve("ds.csv"), bytes.toByteArray()), 2021);

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).nominee().name()).isEqualTo("Nguyễn Thị Hồng Hạnh");
    assertThat(reading.person(0).ratings().get(2021).source().label()).isEqualTo("Bảng!D2");
    assertThat(reading.messages(Notice.Kind.LEFT_ALONE)).isEmpty();
  }

  @Test
  void aListInWindows1258IsReadAndSaidToBe() throws IOException {
    byte[] bytes = tonesApart(TABLE).getBytes(Charset.forName("windows-1258"));

    Reading reading = Reading.of(Files.write(folder.resolve("ds.csv"), bytes), 2021);

    assertThat(reading.person(0).nominee().name()).isEqualTo("Nguyễn Thị Hồng Hạnh");
    assertThat(reading.messages(Notice.Kind.LEFT_ALONE))
        .singleElement()
        .asString()
        .contains("Windows-1258");
  }

  /** As that encoding wants it: the tone behind the vowel, the vowel's own mark with it. */
  private static String tonesApart(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      int mark = i + 1;
      int tone = -1;
      while (mark < apart.length()
          && Character.getType(apart.charAt(mark)) == Character.NON_SPACING_MARK) {
        tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(mark)) >= 0 ? mark : tone;
        mark++;
      }
      String letter = apart.substring(i, mark);
      if (tone >= 0) {
        letter = letter.replace(String.valueOf(apart.charAt(tone)), "");
      }
      out.append(Normalizer.normalize(letter, Normalizer.Form.NFC));
      out.append(tone >= 0 ? apart.substring(tone, tone + 1) : "");
      i = mark - 1;
    }
    return out.toString();
  }

  @Test
  void aFewDamagedLettersDoNotMakeItAnotherEncodingButAreTold() throws IOException {
    byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 20] = (byte) 0xFF;

    Reading reading = Reading.of(Files.write(folder.resolve("ds.csv"), bytes), 2021);

    assertThat(reading.person(0).nominee().name()).isEqualTo("Nguyễn Thị Hồng Hạnh");
    assertThat(reading.messages(Notice.Kind.LEFT_ALONE))
        .singleElement()
        .asString()
        .contains("chỗ trong tệp không phải chữ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndAsAnySystemEndsThem(String end) throws IOException {
    assertThat(Opened.lines(csv(TABLE.replace("\r\n", end))))
        .extracting(Opened.Line::number)
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFound(String separator) throws IOException {
    assertThat(Opened.lines(csv(TABLE.replace(";", separator))).get(1).texts()).hasSize(4);
  }

  @Test
  void decimalCommasDoNotPartCells() throws IOException {
    assertThat(Opened.lines(csv("Tên;Điểm\nAn;25,5\nBình;7,25\n")).get(1).texts())
        .containsExactly("An", "25,5");
  }

  @Test
  void aLineThatNamesTheSeparatorIsNoRow() throws IOException {
    assertThat(Opened.lines(csv("sep=|\nA|1;2\nB|3;4\n")))
        .extracting(Opened.Line::number, Opened.Line::texts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, List.of("A", "1;2")),
            org.assertj.core.groups.Tuple.tuple(2, List.of("B", "3;4")));
  }

  @Test
  void aLineBreakInQuotesStaysInTheCellAndRowsAreCountedAsTheProgramShowsThem() throws IOException {
    List<Opened.Line> lines = Opened.lines(csv("A,B\n\"một\r\nhai\",\"nói \"\"ba\"\"\"\n\nx,y\n"));

    assertThat(lines.get(1).texts()).containsExactly("một\r\nhai", "nói \"ba\"");
    assertThat(lines.get(3).number()).isEqualTo(4);
    assertThat(lines.get(3).texts()).containsExactly("x", "y");
  }

  @Test
  void quotesBehindBackslashesAreUnderstoodWhereNothingElseMakesSense() throws IOException {
    assertThat(Opened.lines(csv("A,B\n\"nói \\\"ba, bốn\\\" lần\",x\n")).get(1).texts())
        .containsExactly("nói \"ba, bốn\" lần", "x");
    assertThat(Opened.lines(csv("\"C:\\\",x\n\"D:\\\",y\n")).get(1).texts())
        .containsExactly("D:\\", "y");
  }

  @Test
  void digitsStayAsTyped() throws IOException {
    assertThat(Opened.lines(csv("Mã;Số\n0012;123456789012345678901234\n=\"007\";1.5\n")))
        .extracting(Opened.Line::texts)
        .contains(List.of("0012", "123456789012345678901234"), List.of("007", "1.5"));
  }

  @Test
  void aTextNamedAsAWorkbookIsRefusedWithTheCure() throws IOException {
    Path file = Files.writeString(folder.resolve("ds.xls"), TABLE);

    assertThatThrownBy(() -> Reading.of(file, 2021)).message().contains("đuôi tên tệp thành .csv");
  }

  @Test
  void aQuoteThatIsNeverClosedIsSaidWithItsRow() throws IOException {
    Path file = csv("STT,Họ và tên\n1,Lê Thị Bình\n2,\"Nguyễn Văn An\n");

    assertThatThrownBy(() -> Reading.of(file, 2021)).message().contains("từ dòng 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf16be.csv",
        "utf16bebom.csv",
        "utf16le.csv",
        "utf16lebom.csv",
        "utf32be.csv",
        "utf32lebom.csv",
        "utf8bom.csv",
        "win1252.csv"
      })
  void otherPeoplesEncodingsGiveTheSameWords(String name) {
    assertThat(Opened.lines(SharedFiles.data("csv/phpss__premiere." + name)).get(0).texts())
        .containsExactly("première", "second", "troisième");
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("ds.csv"), text);
  }
}
