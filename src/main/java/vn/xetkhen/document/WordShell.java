package vn.xetkhen.document;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * All of a Word document but its body: POI makes the styles, the header with the page number and
 * the properties; the body is streamed into the same zip.
 */
final class WordShell {

  private static final String BODY = "word/document.xml";

  private final ZipOutputStream zip;
  private final String headerId;

  /** Writes everything but the body and leaves the stream at the start of the body. */
  WordShell(OutputStream out, String title, LocalDate created) throws IOException {
    zip = new ZipOutputStream(out);
    ByteArrayOutputStream shell = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      styles(document);
      headerId = header(document);
      var properties = document.getProperties().getCoreProperties();
      properties.setCreator("Xét Khen");
      properties.setTitle(title);
      properties.setCreated(
          Optional.of(Date.from(created.atStartOfDay(ZoneOffset.UTC).toInstant())));
      document.write(shell);
    }
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(shell.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(BODY)) {
          begin(entry.getName());
          in.transferTo(zip);
          zip.closeEntry();
        }
      }
    }
    begin(BODY);
  }

  /** Where the body goes; closing the markup leaves the zip open. */
  WordMarkup body() throws IOException {
    // the writer hands on word by word, which the zip would compress one by one
    return new WordMarkup(new BufferedOutputStream(zip, 1 << 16), headerId);
  }

  void finish() throws IOException {
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(SteadyZip.TIME);
    zip.putNextEntry(entry);
  }

  private static void styles(XWPFDocument document) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WordShell.class.getResourceAsStream("styles.xml"))) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException("styles.xml", e);
    }
  }

  private static String header(XWPFDocument document) {
    XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph paragraph =
        header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphs().get(0);
    paragraph.setStyle("PageNumber");
    paragraph.getCTP().addNewFldSimple().setInstr(" PAGE ");
    return document.getRelationId(header);
  }
}
