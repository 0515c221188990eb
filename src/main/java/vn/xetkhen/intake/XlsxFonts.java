package vn.xetkhen.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.letters.LetterRepair;

/**
 * In which fonts the cells of an .xlsx are shown, for workbooks that name a font of an old code at
 * all; the reader does not tell. A second look at the sheet goes along row by row.
 */
final class XlsxFonts implements Closeable {

  /** Other workbooks have none of these fonts, and are not looked at again. */
  private static final XlsxFonts NONE = new XlsxFonts(null, List.of(), Map.of());

  private final @Nullable ZipFile zip;

  /** Font by number of a cell's format; null for one that says nothing about letters. */
  private final List<@Nullable String> formats;

  private final Map<String, String> sheets;

  private XlsxFonts(
      @Nullable ZipFile zip, List<@Nullable String> formats, Map<String, String> sheets) {
    this.zip = zip;
    this.formats = formats;
    this.sheets = sheets;
  }

  /** Looks at the styles; what cannot be read tells of no font. */
  static XlsxFonts of(Path file) throws IOException {
    ZipFile zip = ZipFile.builder().setPath(file).get();
    List<@Nullable String> formats = new ArrayList<>();
    try {
      formats.addAll(formats(zip));
      if (formats.stream().anyMatch(font -> font != null)) {
        return new XlsxFonts(zip, formats, sheets(zip));
      }
    } catch (XMLStreamException | RuntimeException | IOException unreadable) {
      // the reader itself says what is wrong with a broken file
      formats.clear();
    }
    zip.close();
    return NONE;
  }

  private static List<@Nullable String> formats(ZipFile zip)
      throws IOException, XMLStreamException {
    List<@Nullable String> fonts = new ArrayList<>();
    List<@Nullable String> formats = new ArrayList<>();
    ZipArchiveEntry styles = zip.getEntry("xl/styles.xml");
    if (styles == null) {
      return formats;
    }
    try (InputStream in = zip.getInputStream(styles)) {
      XMLStreamReader xml = ZipContents.XML.createXMLStreamReader(in);
      String within = "";
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String tag = xml.getLocalName();
        within =
            List.of("fonts", "cellXfs", "cellStyleXfs", "dxfs", "fills").contains(tag)
                ? tag
                : within;
        if (within.equals("fonts") && tag.equals("font")) {
          fonts.add(null);
        } else if (within.equals("fonts") && tag.equals("name") && !fonts.isEmpty()) {
          String name = xml.getAttributeValue(null, "val");
          fonts.set(fonts.size() - 1, LetterRepair.isOldFont(name) ? name : null);
        } else if (within.equals("cellXfs") && tag.equals("xf")) {
          String font = xml.getAttributeValue(null, "fontId");
          int id = font == null ? 0 : Integer.parseInt(font);
          formats.add(id >= 0 && id < fonts.size() ? fonts.get(id) : null);
        }
      }
    }
    return formats;
  }

  /** Parts of the sheets by the identifiers of their relationships. */
  private static Map<String, String> sheets(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    ZipArchiveEntry relations = zip.getEntry("xl/_rels/workbook.xml.rels");
    if (relations == null) {
      return parts;
    }
    try (InputStream in = zip.getInputStream(relations)) {
      XMLStreamReader xml = ZipContents.XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String target = String.valueOf(xml.getAttributeValue(null, "Target"));
          parts.put(
              String.valueOf(xml.getAttributeValue(null, "Id")),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return parts;
  }

  /** Goes along a sheet from its first row; null if there is nothing to tell about it. */
  @Nullable Cursor sheet(String relation) {
    String part = sheets.get(relation);
    ZipArchiveEntry entry = zip == null || part == null ? null : zip.getEntry(part);
    try {
      return entry == null ? null : new Cursor(zip.getInputStream(entry));
    } catch (IOException | XMLStreamException unreadable) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }

  /** Tells the fonts of one row after the other. */
  final class Cursor {
    private final XMLStreamReader xml;
    private boolean ended;
    private int at;

    private Cursor(InputStream in) throws XMLStreamException {
      this.xml = ZipContents.XML.createXMLStreamReader(in);
    }

    /** The fonts by column of a row further down than the last one asked for; null if none. */
    @Nullable String @Nullable [] row(int number) {
      try {
        while (!ended && at < number && next("row")) {
          String own = xml.getAttributeValue(null, "r");
          at = own == null ? at + 1 : Integer.parseInt(own);
          if (at == number) {
            return cells();
          }
        }
      } catch (XMLStreamException | RuntimeException unreadable) {
        ended = true;
      }
      return null;
    }

    private boolean next(String tag) throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(tag)) {
          return true;
        }
      }
      ended = true;
      return false;
    }

    private @Nullable String @Nullable [] cells() throws XMLStreamException {
      String[] fonts = null;
      int column = -1;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
          break;
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
          String own = xml.getAttributeValue(null, "r");
          column = own == null ? column + 1 : column(own);
          String font = font(xml.getAttributeValue(null, "s"));
          if (font != null && column >= 0 && column < TableFinder.MAX_COLUMNS) {
            fonts = fonts == null ? new String[TableFinder.MAX_COLUMNS] : fonts;
            fonts[column] = font;
          }
        }
      }
      return fonts;
    }

    private @Nullable String font(@Nullable String format) {
      int index = format == null ? 0 : Integer.parseInt(format);
      return index >= 0 && index < formats.size() ? formats.get(index) : null;
    }
  }

  /** Index of the column of an address such as AB12. */
  private static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && address.charAt(i) >= 'A'; i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
