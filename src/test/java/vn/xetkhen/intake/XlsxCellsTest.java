package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells as the standard allows them and programs write them, beyond plain texts and numbers. */
class XlsxCellsTest {

  private static final String STYLES =
      "<styleSheet xmlns=\""
          + MalformedFixtures.MAIN
          + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\""
          + " formatCode=\"000000000000\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
          + "<xf numFmtId=\"20\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";

  @TempDir Path folder;

  @Test
  void datesInIso8601AreDates() throws IOException {
    assertThat(
            cells(
                "<c r=\"A1\" t=\"d\"><v>2016-03-01</v></c><c r=\"B1\" t=\"d\"><v>2016-03-01T08:30:00.000</v></c>"
                    + "<c r=\"C1\" t=\"d\"><v>2016-02-31</v></c><c r=\"D1\" t=\"d\"><v>08:30:00</v></c>"
                    + "<c r=\"E1\" t=\"e\"><v>#N/A</v></c><c r=\"F1\" t=\"d\"><f>TODAY()</f><v>2016-03-01</v></c>"))
        .containsExactly(
            new RawCell(RawCell.Type.DATE, "01/03/2016", LocalDate.of(2016, 3, 1)),
            new RawCell(RawCell.Type.DATE, "01/03/2016", LocalDate.of(2016, 3, 1)),
            new RawCell(RawCell.Type.DATE, "31/02/2016", null),
            RawCell.ofText("08:30:00"),
            new RawCell(RawCell.Type.ERROR, "#N/A", null),
            new RawCell(RawCell.Type.DATE, "01/03/2016", LocalDate.of(2016, 3, 1)));
  }

  @Test
  void theDayThatNeverWasIsShownAndIsNoDate() throws IOException {
    assertThat(
            cells(
                "<c r=\"A1\" s=\"1\"><v>59</v></c><c r=\"B1\" s=\"1\"><v>60</v></c><c r=\"C1\" s=\"1\"><v>61</v></c>"))
        .containsExactly(
            new RawCell(RawCell.Type.DATE, "28/02/1900", LocalDate.of(1900, 2, 28)),
            new RawCell(RawCell.Type.DATE, "29/02/1900", null),
            new RawCell(RawCell.Type.DATE, "01/03/1900", LocalDate.of(1900, 3, 1)));
  }

  @Test
  void aTimeIsNoDayAndZerosOfACodeAreShown() throws IOException {
    assertThat(
            cells(
                "<c r=\"A1\" s=\"2\"><v>0.5</v></c><c r=\"B1\" s=\"3\"><v>1234567</v></c><c r=\"C1\"><v>1.23E+11</v></c>"))
        .extracting(RawCell::type, RawCell::text, RawCell::date)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(RawCell.Type.NUMBER, "0.5", null),
            org.assertj.core.groups.Tuple.tuple(RawCell.Type.NUMBER, "000001234567", null),
            org.assertj.core.groups.Tuple.tuple(RawCell.Type.NUMBER, "123000000000", null));
  }

  @Test
  void daysSince1904AreCountedFromThere() {
    assertThat(
            Opened.lines(SharedFiles.data("workbooks/odd/calamine__date_1904.xlsx")).get(0).cells())
        .first()
        .isEqualTo(Opened.cell(SharedFiles.data("workbooks/odd/calamine__date_1904.xls"), 0, 0));
  }

  @Test
  void aFormulaGivesTheValueItLastHadOrIsSaidToHaveNone() throws IOException {
    assertThat(
            cells(
                "<c r=\"A1\"><f>1+2</f><v>99</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>b</v></c>"
                    + "<c r=\"C1\"><f>1+2</f></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
        .containsExactly(
            new RawCell(RawCell.Type.NUMBER, "99", null),
            RawCell.ofText("b"),
            new RawCell(RawCell.Type.UNCALCULATED, "=1+2", null),
            new RawCell(RawCell.Type.ERROR, "#DIV/0!", null));
  }

  /** The reader of .xlsx takes BIEU1 for a cell beyond the last column and gives up. */
  @Test
  void aSharedFormulaMayNameASheetThatLooksLikeACell() throws IOException {
    Path file =
        book(
            "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">BIEU1!B1+1</f><v>5</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>6</v></c></row>");

    assertThat(Opened.lines(file)).extracting(l -> l.texts().get(0)).containsExactly("5", "6");
  }

  @Test
  void rowsAndCellsWithoutAddressesAreCounted() throws IOException {
    Path file = book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");

    assertThat(Opened.lines(file))
        .extracting(Opened.Line::number, Opened.Line::texts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, List.of("1", "2")),
            org.assertj.core.groups.Tuple.tuple(2, List.of("3")));
  }

  @Test
  void textInManyFontsIsOneTextAndEscapesAreLineBreaks() throws IOException {
    List<RawCell> cells =
        cells(
            "<c r=\"A1\" t=\"inlineStr\"><is><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn An</t></r></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>một_x000D_\nhai</t></is></c>");

    assertThat(cells).extracting(RawCell::clean).containsExactly("Nguyễn Văn An", "một\nhai");
  }

  private List<RawCell> cells(String cells) throws IOException {
    return Opened.lines(book("<row r=\"1\">" + cells + "</row>")).get(0).cells();
  }

  private Path book(String rows) throws IOException {
    Map<String, String> parts = MalformedFixtures.parts("");
    parts.computeIfPresent(
        MalformedFixtures.SHEET,
        (name, xml) ->
            xml.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData/>")
                .replace("<sheetData/>", "<sheetData>" + rows + "</sheetData>"));
    parts.put("xl/styles.xml", STYLES);
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            xml.replace(
                "</Types>",
                "<Override PartName=\"/xl/styles.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"));
    return Files.write(folder.resolve("o.xlsx"), MalformedFixtures.zip(parts));
  }
}
