package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsWorkbookTest {

  @TempDir Path folder;

  @Test
  void cellsAreReadByTheirTypes() throws IOException {
    Path file =
        ods(
            sheet(
                "A",
                row(
                    value("float", "office:value=\"12.50\"", "12,50"),
                    value("float", "office:value=\"7\"", "007"),
                    value("date", "office:date-value=\"2016-03-01\"", "01/03/16"),
                    value("boolean", "office:boolean-value=\"true\"", "ĐÚNG"),
                    "<table:table-cell table:formula=\"of:=1/0\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>",
                    "<table:table-cell table:formula=\"of:=A1\"/>",
                    value("string", "", "Nguyễn  Văn An"))));

    assertThat(Opened.lines(file).get(0).cells())
        .containsExactly(
            new RawCell(RawCell.Type.NUMBER, "12.5", null),
            new RawCell(RawCell.Type.NUMBER, "007", null),
            new RawCell(RawCell.Type.DATE, "01/03/2016", LocalDate.of(2016, 3, 1)),
            new RawCell(RawCell.Type.BOOLEAN, "TRUE", null),
            new RawCell(RawCell.Type.ERROR, "#DIV/0!", null),
            new RawCell(RawCell.Type.UNCALCULATED, "=", null),
            RawCell.ofText("Nguyễn  Văn An"));
  }

  @Test
  void repeatedCellsAndRowsStandWhereTheProgramShowsThem() throws IOException {
    Path file =
        ods(
            sheet(
                "A",
                "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>",
                row("<table:covered-table-cell/>", value("string", "", "y"))));

    assertThat(Opened.lines(file))
        .extracting(Opened.Line::number, Opened.Line::texts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4, List.of("", "", "x", "x")),
            org.assertj.core.groups.Tuple.tuple(5, List.of("", "", "x", "x")),
            org.assertj.core.groups.Tuple.tuple(6, List.of("", "y")));
  }

  @Test
  void paragraphsAreLinesAndNotesAreNoText() throws IOException {
    Path file =
        ods(
            sheet(
                "A",
                row(
                    "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>ghi chú</text:p></office:annotation>"
                        + "<text:p>một<text:s text:c=\"2\"/><text:span>hai</text:span></text:p><text:p>ba</text:p></table:table-cell>")));

    assertThat(Opened.cell(file, 0, 0).text()).isEqualTo("một  hai\nba");
  }

  @Test
  void aNomineeIsFoundInTheSecondSheetAndAHiddenOneIsTold() throws IOException {
    Path file =
        ods(
            sheet("Bìa", row(value("string", "", "Kính gửi"))),
            sheet("Ẩn", row(value("string", "", "x")))
                .replace("table:name=", "table:style-name=\"ta2\" table:name="),
            sheet(
                "Cá nhân",
                row(
                    value("string", "", "STT"),
                    value("string", "", "Họ và tên"),
                    value("string", "", "Xếp loại 2021")),
                row(
                    value("float", "office:value=\"1\"", "1"),
                    value("string", "", "Lê Thị Bình"),
                    value("string", "", "HTXSNV"))));

    Reading reading = Reading.of(file, 2021);

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).ratings().get(2021).source().label()).isEqualTo("Cá nhân!C2");
    assertThat(reading.messages(Notice.Kind.HIDDEN_SHEET))
        .singleElement()
        .asString()
        .contains("Ẩn");
  }

  private static String sheet(String name, String... rows) {
    return "<table:table table:name=\"" + name + "\">" + String.join("", rows) + "</table:table>";
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String value(String type, String value, String shown) {
    return "<table:table-cell office:value-type=\""
        + type
        + "\" "
        + value
        + "><text:p>"
        + shown
        + "</text:p></table:table-cell>";
  }

  private Path ods(String... sheets) throws IOException {
    Path file = folder.resolve("ds.ods");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
      put(
          zip,
          "content.xml",
          "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
              + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
              + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
              + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
              + "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
              + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
              + "<office:body><office:spreadsheet>"
              + String.join("", sheets)
              + "</office:spreadsheet></office:body></office:document-content>");
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
