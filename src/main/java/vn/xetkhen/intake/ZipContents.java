package vn.xetkhen.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a zip holds by the names of its parts.
 *
 * @param strings part with the shared strings, in lower case; empty if there is none
 */
record ZipContents(boolean openDocument, String strings, List<String> remarks) {

  private static final String SAVE = FileKind.SAVE_AS_XLSX;
  private static final int SMALL = 1 << 20;
  private static final String STRINGS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

  /** Reads XML without looking outside of it. */
  static final XMLInputFactory XML = xml();

  private static XMLInputFactory xml() {
    XMLInputFactory xml = new InputFactoryImpl();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return xml;
  }

  /**
   * @param names of the parts in lower case
   * @throws UnreadableWorkbookException if it is no workbook that is read, saying what it is
   */
  static ZipContents of(ZipFile zip, Set<String> names, String name) throws IOException {
    if (names.contains("xl/workbook.bin")) {
      throw new UnreadableWorkbookException(name, "là bảng tính nhị phân .xlsb", SAVE);
    }
    if (names.contains("content.xml") && names.contains("mimetype")) {
      checkOpenDocument(zip, name);
      boolean macros =
          names.stream().anyMatch(n -> n.startsWith("basic/") || n.startsWith("scripts/"));
      return new ZipContents(true, "", macros ? List.of(MACROS) : List.of());
    }
    if (names.contains("word/document.xml")) {
      throw new UnreadableWorkbookException(
          name, "là tài liệu Word, không phải bảng tính", "Chép bảng sang tệp .xlsx rồi gửi lại");
    }
    if (names.contains("ppt/presentation.xml")) {
      throw new UnreadableWorkbookException(
          name, "là bài trình chiếu, không phải bảng tính", "Chép bảng sang tệp .xlsx rồi gửi lại");
    }
    if (!names.contains("[content_types].xml")) {
      throw new UnreadableWorkbookException(
          name, "là tệp nén, không phải bảng tính Excel", "Giải nén rồi gửi tệp .xlsx bên trong");
    }
    checkRelations(zip, name);
    return new ZipContents(false, sharedStrings(zip, name), remarks(names));
  }

  boolean isStrings(String part) {
    return part.toLowerCase(Locale.ROOT).equals(strings);
  }

  /** Whether the readers keep the part in memory. */
  boolean isKept(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.endsWith("styles.xml")
        || lower.endsWith("workbook.xml")
        || lower.endsWith(".rels")
        || lower.endsWith("[content_types].xml");
  }

  private static void checkOpenDocument(ZipFile zip, String name) throws IOException {
    if (!text(zip, "mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
      throw new UnreadableWorkbookException(
          name, "là tài liệu OpenDocument nhưng không phải bảng tính", SAVE);
    }
    if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
      throw new UnreadableWorkbookException(
          name, "tệp đặt mật khẩu", "Bỏ mật khẩu mở tệp, lưu lại dạng .xlsx rồi gửi lại");
    }
  }

  private static void checkRelations(ZipFile zip, String name) throws IOException {
    if (zip.getEntry("_rels/.rels") == null) {
      return;
    }
    String text = text(zip, "_rels/.rels");
    if (!text.contains("Relationship")) {
      throw new UnreadableWorkbookException(name, "tệp hỏng (phần _rels/.rels)", SAVE);
    }
    if (text.contains("purl.oclc.org/ooxml")) {
      throw new UnreadableWorkbookException(
          name,
          "lưu ở dạng «Strict Open XML»",
          "Lưu lại dạng «Excel Workbook (.xlsx)» rồi gửi lại");
    }
  }

  static final String MACROS = "Tệp có macro: macro không chạy, chỉ đọc giá trị trong ô.";

  private static List<String> remarks(Set<String> names) {
    List<String> remarks = new ArrayList<>();
    if (names.stream().anyMatch(n -> n.endsWith("vbaproject.bin") || n.contains("macrosheets/"))) {
      remarks.add(MACROS);
    }
    if (names.stream().anyMatch(n -> n.contains("embeddings/") || n.contains("activex/"))) {
      remarks.add("Tệp có tệp hoặc đối tượng khác nhúng bên trong: không mở.");
    }
    if (names.stream()
        .anyMatch(n -> n.contains("externallinks/") || n.endsWith("/connections.xml"))) {
      remarks.add(
          "Tệp có liên kết tới tệp hoặc nguồn dữ liệu khác: không cập nhật, lấy giá trị lưu lần"
              + " cuối.");
    }
    return List.copyOf(remarks);
  }

  /** The part that the reader of .xlsx will take, found as it finds it. */
  private static String sharedStrings(ZipFile zip, String name) throws IOException {
    String strings = "";
    int found = 0;
    try (InputStream in = open(zip, "[Content_Types].xml")) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      while (found != 7 && xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT
            || !xml.getLocalName().equals("Override")) {
          continue;
        }
        String type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
        if (type.equals(STRINGS)) {
          strings = String.valueOf(xml.getAttributeValue(null, "PartName"));
          found |= 1;
        } else if (type.endsWith("spreadsheetml.styles+xml")) {
          found |= 2;
        } else if (type.endsWith("sheet.main+xml") || type.endsWith("Enabled.main+xml")) {
          found |= 4;
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw new UnreadableWorkbookException(name, "tệp hỏng (phần [Content_Types].xml)", SAVE);
    }
    String part = strings.startsWith("/") ? strings.substring(1) : strings;
    return part.toLowerCase(Locale.ROOT);
  }

  private static String text(ZipFile zip, String part) throws IOException {
    try (InputStream in = open(zip, part)) {
      return new String(in.readNBytes(SMALL), StandardCharsets.UTF_8);
    }
  }

  /** The beginning of a part, which is enough of those that are looked at here. */
  private static InputStream open(ZipFile zip, String part) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      for (ZipArchiveEntry other : java.util.Collections.list(zip.getEntries())) {
        entry = other.getName().equalsIgnoreCase(part) ? other : entry;
      }
    }
    if (entry == null) {
      return InputStream.nullInputStream();
    }
    InputStream in = zip.getInputStream(entry);
    return new java.io.ByteArrayInputStream(readAndClose(in));
  }

  private static byte[] readAndClose(InputStream in) throws IOException {
    try (in) {
      return in.readNBytes(SMALL);
    }
  }
}
