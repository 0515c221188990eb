package vn.xetkhen.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * .ods, streamed from its content.xml. The libraries for it hold the whole document as objects and
 * take a second for each thousand rows; only the values of cells are needed here.
 */
final class OdsWorkbook implements OpenWorkbook {

  private static final int MAX_SHEETS = 500;

  private final ZipFile zip;
  private final ZipArchiveEntry content;
  private final SizeGate.Passed passed;
  private final ReadingClock clock;
  private final List<OpenSheet> sheets = new ArrayList<>();

  /** One for all sheets: repetition makes many cells of few bytes. */
  private final OdsRows.CellsLeft cellsLeft;

  private OdsWorkbook(ZipFile zip, String name, SizeGate.Passed passed) {
    this.zip = zip;
    this.content = zip.getEntry("content.xml");
    this.passed = passed;
    this.clock = new ReadingClock(name, ReadingClock.LIMIT);
    this.cellsLeft = new OdsRows.CellsLeft(name);
  }

  /** Opens a file that the size gate let through. */
  static OdsWorkbook open(Path file, String name, SizeGate.Passed passed) throws IOException {
    ZipFile zip = ZipFile.builder().setPath(file).get();
    try {
      OdsWorkbook workbook = new OdsWorkbook(zip, name, passed);
      workbook.findSheets(name);
      return workbook;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void findSheets(String name) throws IOException {
    Set<String> invisible = new HashSet<>();
    String style = "";
    try (Cursor cursor = new Cursor()) {
      while (cursor.xml.hasNext()) {
        if (cursor.xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (cursor.xml.getLocalName()) {
          case "style" -> style = OdsRows.attribute(cursor.xml, "name");
          case "table-properties" -> {
            if (OdsRows.attribute(cursor.xml, "display").equals("false")) {
              invisible.add(style);
            }
          }
          case "table" -> {
            if (!isTable(XMLStreamConstants.START_ELEMENT, cursor.xml)) {
              continue;
            }
            boolean hidden = invisible.contains(OdsRows.attribute(cursor.xml, "style-name"));
            String sheet = OdsRows.attribute(cursor.xml, "name");
            sheets.add(new OdsSheet(sheets.size(), sheet, hidden));
            OdsRows.skipTable(cursor.xml);
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    if (sheets.size() > MAX_SHEETS) {
      throw new UnreadableWorkbookException(
          name, "có hơn " + MAX_SHEETS + " trang tính", "Chép riêng bảng sang tệp .xlsx mới");
    }
  }

  @Override
  public List<OpenSheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public List<String> remarks() {
    return passed.remarks();
  }

  /** Where the reading stands, so that sheets read in their order need no second pass. */
  private @Nullable Cursor last;

  @Override
  public void close() throws IOException {
    close(last);
    zip.close();
  }

  private static void close(@Nullable Cursor cursor) throws IOException {
    if (cursor != null) {
      cursor.close();
    }
  }

  /** A place in content.xml. */
  private final class Cursor implements AutoCloseable {
    private final InputStream in;
    final XMLStreamReader xml;

    /** Tables begun so far. */
    int tables;

    Cursor() throws IOException {
      in = new BufferedInputStream(zip.getInputStream(content), 64 << 10);
      try {
        xml = ZipContents.XML.createXMLStreamReader(in);
      } catch (XMLStreamException e) {
        in.close();
        throw new IOException(e);
      }
    }

    private @Nullable OdsRows rows;

    /** Goes on to the table of that index, which lies ahead. */
    OdsRows goTo(int table) throws IOException {
      try {
        if (rows != null) {
          rows.skipRest();
        }
        while (xml.hasNext()) {
          if (isTable(xml.next(), xml)) {
            if (tables++ == table) {
              rows = new OdsRows(xml, cellsLeft);
              return rows;
            }
            OdsRows.skipTable(xml);
          }
        }
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      throw new IOException("no table " + table);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Tables without a name hold what other programs sent, and are no sheets. */
  private static boolean isTable(int event, XMLStreamReader xml) {
    return event == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals("table")
        && !OdsRows.attribute(xml, "name").isEmpty();
  }

  private final class OdsSheet implements OpenSheet {
    private final int index;
    private final String name;
    private final boolean hidden;

    OdsSheet(int index, String name, boolean hidden) {
      this.index = index;
      this.name = name;
      this.hidden = hidden;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean hidden() {
      return hidden;
    }

    @Override
    public Stream<SheetRow> rows() throws IOException {
      long since = System.nanoTime();
      Cursor cursor = last;
      if (cursor == null || cursor.tables > index) {
        close(cursor);
        cursor = new Cursor();
        last = cursor;
      }
      Iterator<SheetRow> rows = cursor.goTo(index);
      clock.spend(since);
      return clock.rows(
          StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false));
    }
  }
}
