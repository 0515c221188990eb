package vn.xetkhen.intake;

import static vn.xetkhen.intake.MalformedFixtures.MAIN;
import static vn.xetkhen.intake.MalformedFixtures.SHEET;
import static vn.xetkhen.intake.MalformedFixtures.parts;
import static vn.xetkhen.intake.MalformedFixtures.person;
import static vn.xetkhen.intake.MalformedFixtures.sharedString;
import static vn.xetkhen.intake.MalformedFixtures.text;
import static vn.xetkhen.intake.MalformedFixtures.utf8;
import static vn.xetkhen.intake.MalformedFixtures.without;
import static vn.xetkhen.intake.MalformedFixtures.zip;
import static vn.xetkhen.intake.MalformedFixtures.zipBytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The part of {@link MalformedFixtures} that is hostile or of another format than .xlsx. */
final class HostileFixtures {

  private HostileFixtures() {}

  /** What only somebody with bad intentions, or a very broken program, writes. */
  static Map<String, byte[]> hostile() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, String> prefixed = parts("");
    prefixed.computeIfPresent(
        SHEET,
        (name, xml) ->
            xml.replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
                .replaceAll("<(/?)(worksheet|sheetData|row|c|is|t)\\b", "<$1x:$2")
                .replace("</x:sheetData>", far("x:") + "</x:sheetData>"));
    files.put("cot-vo-ly-co-tien-to.xlsx", zip(prefixed));
    files.put(
        "chuoi-rong-rat-xa.xlsx",
        zip(
            without(
                sharedString("2000000000"),
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"/>")));
    files.put(
        "so-rat-dai.xlsx",
        zip(parts("<row r=\"2\"><c r=\"A2\"><v>" + "7".repeat(5000) + "</v></c></row>")));
    files.put("o-rat-dai.xlsx", zip(parts(person(2, "x".repeat(400_000), "01/03/2016"))));
    files.put(
        "o-hai-lan.xlsx",
        zip(
            parts(
                "<row r=\"2\">"
                    + text("B2", "Nguyễn Văn An")
                    + text("B2", "Lê Thị Bình")
                    + "</row>")));
    files.put(
        "dong-hai-lan.xlsx",
        zip(parts(person(2, "HTTNV", "01/03/2016") + person(2, "HTXSNV", "01/03/2016"))));
    files.put("bang-ma-la.xlsx", utf16Sheet());
    Map<String, String> outside = parts("");
    outside.put("../ngoai.xml", "<x/>");
    files.put("ten-tro-ra-ngoai.xlsx", zip(outside));
    files.put("cong-thuc-nhan-len.xlsx", zip(parts(arrays())));
    Map<String, String> macros = parts("");
    macros.put("xl/vbaProject.bin", "x");
    files.put("co-macro.xlsm", zip(macros));
    files.put(
        "ngay-iso-sai.xlsx",
        zip(
            parts(
                "<row r=\"2\">"
                    + text("B2", "Nguyễn Văn An")
                    + "<c r=\"D2\" t=\"d\"><v>2016-02-31T00:00:00</v></c></row>")));
    files.put("ngay-29-02-1900.xlsx", zip(leapDay()));
    return files;
  }

  private static String far(String prefix) {
    return "<%srow r=\"2\"><%sc r=\"ZZZZZZ2\"><%sv>1</%sv></%sc></%srow>".replace("%s", prefix);
  }

  /** Each of these formulas is looked through for each cell with a number. */
  private static String arrays() {
    return "<row><c><f t=\"array\" ref=\"A1\">1</f><v>1</v></c></row>".repeat(25_000);
  }

  /** Excel counts a 29/02/1900 that never was: day 60. */
  private static Map<String, String> leapDay() {
    Map<String, String> parts =
        parts(
            "<row r=\"2\">"
                + text("B2", "Nguyễn Văn An")
                + "<c r=\"D2\" s=\"1\"><v>60</v></c></row>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            xml.replace(
                "</Types>",
                "<Override PartName=\"/xl/styles.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"));
    return parts;
  }

  private static byte[] utf16Sheet() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts("").forEach((name, xml) -> parts.put(name, utf8(xml)));
    parts.computeIfPresent(
        SHEET, (name, xml) -> parts("").get(name).getBytes(StandardCharsets.UTF_16LE));
    return zipBytes(parts);
  }

  static Map<String, byte[]> otherFormats() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("ods-mat-khau.ods", ods("<table:table table:name=\"A\"/>", "<encryption-data/>"));
    files.put(
        "ods-lap.ods",
        ods(
            "<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>STT</text:p>"
                + "</table:table-cell><table:table-cell><text:p>Họ và tên</text:p></table:table-cell>"
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1048576\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                + "</table:table-cell></table:table-row></table:table>",
            ""));
    files.put("ods-do-dang.ods", ods("<table:table table:name=\"A\"><table:table-row>", "", false));
    files.put("xls-hong.xls", brokenXls());
    files.put("excel-4.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 10, 0, 0, 0});
    files.put("ngoac-kep.csv", utf8("STT,Họ và tên\n1,\"Nguyễn Văn An\n2,Lê Thị Bình\n"));
    files.put("lenh-sql.csv", utf8("INSERT INTO canbo VALUES (1, 'Nguyễn Văn An');\n"));
    files.put("cong-thuc.csv", utf8("STT;Họ và tên;Xếp loại 2021\n1;Nguyễn Văn An;=A1\n"));
    files.put("anh.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    files.put("tai-lieu.rtf.xls", utf8("{\\rtf1\\ansi Nguyen Van An}"));
    return files;
  }

  private static byte[] ods(String tables, String manifest) {
    return ods(tables, manifest, true);
  }

  private static byte[] ods(String tables, String manifest, boolean whole) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:body><office:spreadsheet>"
            + tables
            + (whole ? "</office:spreadsheet></office:body></office:document-content>" : ""));
    return zip(parts);
  }

  /** An OLE2 container whose workbook is noise. */
  private static byte[] brokenXls() {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      byte[] noise = new byte[5000];
      new java.util.Random(8).nextBytes(noise);
      container.createDocument(new java.io.ByteArrayInputStream(noise), "Workbook");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
