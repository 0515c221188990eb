package vn.xetkhen.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes {@code fixtures/malformed}: one defect a file, the same each time. Run it after a change
 * with the folder as its argument.
 */
final class MalformedFixtures {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String HEADER =
      row(1, "STT", "Họ và tên", "Xếp loại 2021", "Ngày vào ngành");

  private MalformedFixtures() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args.length > 0 ? args[0] : "fixtures/malformed"));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] good = zip(parts(person(2, "HTTNV", "01/03/2016")));
    files.put("rong-0-byte.xlsx", new byte[0]);
    files.put("cat-cut.xlsx", java.util.Arrays.copyOf(good, good.length / 2));
    files.put("van-ban.xlsx", utf8("STT,Họ và tên\n1,Nguyễn Văn An\n"));
    files.put("trang-web.xls", utf8("<html><table><tr><td>Họ và tên</td></tr></table></html>"));
    files.put("ban-in.xlsx", utf8("%PDF-1.7\n%"));
    files.put("dat-mat-khau.xlsx", encrypted());
    files.put("nhi-phan.xlsx", zip(Map.of("xl/workbook.bin", "x")));
    files.put("opendocument.xlsx", openDocument());
    files.put("van-ban-word.xlsx", zip(wordDocument()));
    files.put("strict.xlsx", zip(strict()));
    files.put("khong-co-trang.xlsx", zip(without(parts(""), "xl/workbook.xml", workbook(""))));
    files.put("thieu-workbook.xlsx", zip(without(parts(""), "xl/workbook.xml", null)));
    files.put("thieu-quan-he.xlsx", zip(without(parts(""), "xl/_rels/workbook.xml.rels", null)));
    files.put(
        "xml-do-dang.xlsx", zip(without(parts(""), SHEET, "<worksheet><sheetData><row r=\"1\">")));
    files.put("doctype.xlsx", zip(without(parts(""), SHEET, doctype())));
    files.put("hai-phan-cung-ten.xlsx", twoPartsOfOneName());
    files.put("qua-nhieu-phan.xlsx", zip(manyParts()));
    files.put(
        "bom-nen.xlsx",
        zip(without(parts(""), "xl/media/x.xml", "<x>" + " ".repeat(8 << 20) + "</x>")));
    files.put("so-dong-vo-ly.xlsx", zip(parts(person(2_000_000_000, "HTTNV", "2016"))));
    files.put("cot-vo-ly.xlsx", zip(parts("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")));
    files.put("chuoi-khong-co.xlsx", zip(sharedString("99")));
    files.put("chuoi-so-am.xlsx", zip(sharedString("-5")));
    files.put("chuoi-rat-xa.xlsx", zip(sharedString("2000000000")));
    files.put("kieu-o-la.xlsx", zip(parts("<row r=\"2\"><c r=\"A2\" t=\"zz\"><v>1</v></c></row>")));
    files.put("khong-co-bang.xlsx", zip(sheet(row(1, "Xin chào"))));
    files.put("bang-trong.xlsx", zip(parts("")));
    files.put("trang-an.xlsx", zip(hidden()));
    files.put("xep-loai-la.xlsx", zip(parts(person(2, "Loại A", "01/03/2016"))));
    files.put("ngay-khong-co.xlsx", zip(parts(person(2, "HTTNV", "31/02/2016"))));
    files.put("nam-hai-chu-so.xlsx", zip(parts(person(2, "HTTNV", "1/3/16"))));
    files.put("thieu-ten.xlsx", zip(parts(row(2, "1", "", "HTTNV", "01/03/2016"))));
    files.put(
        "o-bao-loi.xlsx",
        zip(
            parts(
                "<row r=\"2\">"
                    + text("B2", "Nguyễn Văn An")
                    + "<c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>")));
    files.putAll(HostileFixtures.hostile());
    files.putAll(HostileFixtures.otherFormats());
    return files;
  }

  static final String SHEET = "xl/worksheets/sheet1.xml";

  static Map<String, String> parts(String rows) {
    return sheet(HEADER + rows);
  }

  private static Map<String, String> sheet(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "</Types>");
    parts.put("_rels/.rels", relationships(REL + "/officeDocument", "xl/workbook.xml"));
    parts.put("xl/workbook.xml", workbook("<sheet name=\"Cá nhân\" sheetId=\"1\" r:id=\"rId1\"/>"));
    parts.put(
        "xl/_rels/workbook.xml.rels", relationships(REL + "/worksheet", "worksheets/sheet1.xml"));
    parts.put(
        SHEET, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    return parts;
  }

  private static String workbook(String sheets) {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + REL
        + "\"><sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  private static String relationships(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  static Map<String, String> without(Map<String, String> parts, String name, String instead) {
    parts.remove(name);
    if (instead != null) {
      parts.put(name, instead);
    }
    return parts;
  }

  static Map<String, String> sharedString(String index) {
    Map<String, String> parts =
        parts(
            "<row r=\"2\">"
                + text("B2", "Nguyễn Văn An")
                + "<c r=\"C2\" t=\"s\"><v>"
                + index
                + "</v></c></row>");
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>HTTNV</t></si></sst>");
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            xml.replace(
                "</Types>",
                "<Override PartName=\"/xl/sharedStrings.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"));
    return parts;
  }

  private static Map<String, String> hidden() {
    return without(
        parts(person(2, "HTTNV", "01/03/2016")),
        "xl/workbook.xml",
        workbook("<sheet name=\"Cá nhân\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"));
  }

  private static Map<String, String> strict() {
    Map<String, String> parts = parts("");
    parts.replaceAll(
        (name, xml) ->
            xml.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006",
                "http://purl.oclc.org/ooxml/officeDocument"));
    return parts;
  }

  private static Map<String, String> wordDocument() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("word/document.xml", "<document/>");
    return parts;
  }

  private static byte[] openDocument() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", "<office/>");
    return zip(parts);
  }

  private static Map<String, String> manyParts() {
    Map<String, String> parts = parts("");
    for (int i = 0; i < 250; i++) {
      parts.put("xl/media/" + i + ".xml", "<x/>");
    }
    return parts;
  }

  private static String doctype() {
    return "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet xmlns=\""
        + MAIN
        + "\"><sheetData><row r=\"1\">"
        + text("A1", "x")
        + "</row></sheetData></worksheet>";
  }

  static String person(int row, String rating, String joined) {
    return row(row, "1", "Nguyễn Văn An", rating, joined);
  }

  private static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      row.append(text((char) ('A' + i) + String.valueOf(number), texts[i]));
    }
    return row.append("</row>").toString();
  }

  static String text(String address, String text) {
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, String> parts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, utf8(text)));
    return zipBytes(bytes);
  }

  static byte[] zipBytes(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(java.time.LocalDateTime.of(2021, 12, 31, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Zip writers refuse it, so one name is changed in the bytes afterwards. */
  private static byte[] twoPartsOfOneName() {
    Map<String, String> parts = parts(person(2, "HTTNV", "01/03/2016"));
    parts.put("xl/worksheets/sheet2.xml", parts.get(SHEET).replace("HTTNV", "HTXSNV"));
    String bytes = new String(zip(parts), StandardCharsets.ISO_8859_1);
    return bytes
        .replace("xl/worksheets/sheet2.xml", "xl/worksheets/SHEET1.xml")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Only the outside of an encrypted workbook: that is all that is looked at. */
  private static byte[] encrypted() {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      byte[] noise = new byte[5000];
      new java.util.Random(7).nextBytes(noise);
      container.createDocument(new java.io.ByteArrayInputStream(noise), "EncryptedPackage");
      container.createDocument(new java.io.ByteArrayInputStream(noise), "EncryptionInfo");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
