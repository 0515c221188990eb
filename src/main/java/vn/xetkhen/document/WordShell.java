package vn.xetkhen.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All of a Word document but its body: styles, the header with the page number, the properties.
 * They are the files of {@code word-parts}, copied into the zip as they are; the body is streamed
 * behind them. No object model is built for them, which a short command would wait for.
 */
final class WordShell {

  private static final String BODY = "word/document.xml";

  /** Relation of the header in {@code document-rels.xml}. */
  private static final String HEADER_ID = "rId3";

  /** Place in the zip → file among the parts. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("[Content_Types].xml", "content-types.xml");
    PARTS.put("_rels/.rels", "rels.xml");
    PARTS.put("docProps/app.xml", "app.xml");
    PARTS.put("docProps/core.xml", "core.xml");
    PARTS.put("word/_rels/document.xml.rels", "document-rels.xml");
    PARTS.put("word/header1.xml", "header.xml");
    PARTS.put("word/settings.xml", "settings.xml");
    PARTS.put("word/styles.xml", "styles.xml");
  }

  private final ZipOutputStream zip;

  /** Writes everything but the body and leaves the stream at the start of the body. */
  WordShell(OutputStream out, String title, LocalDate created) throws IOException {
    zip = new ZipOutputStream(out);
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      String text =
          part(part.getValue())
              .replace("${created}", created.toString())
              .replace("${title}", escaped(title));
      begin(part.getKey());
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    begin(BODY);
  }

  /** Where the body goes; closing the markup leaves the zip open. */
  WordMarkup body() throws IOException {
    // the writer hands on word by word, which the zip would compress one by one
    return new WordMarkup(new BufferedOutputStream(zip, 1 << 16), HEADER_ID);
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

  private static String part(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WordShell.class.getResourceAsStream("word-parts/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
