package vn.xetkhen.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Streams the body of a Word document: paragraphs, tables, sections. A document held as objects
 * would need memory for each of its cells; this one needs none.
 */
final class WordMarkup implements Closeable {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Twentieths of a point for 1 mm. */
  private static final double MM = 1440 / 25.4;

  private final OutputStream out;
  private final XMLStreamWriter xml;
  private final String headerId;

  WordMarkup(OutputStream out, String headerId) throws IOException {
    this.out = out;
    this.headerId = headerId;
    try {
      // the JDK's own: whatever else lies on the class path must not change the bytes
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("w", "document", W);
      xml.writeNamespace("w", W);
      xml.writeNamespace("r", R);
      start("body");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void line(Line line) throws IOException {
    try {
      paragraph(line);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void table(Grid grid) throws IOException {
    try {
      start("tbl");
      tableProperties(grid);
      for (int i = 0; i < grid.rows().size(); i++) {
        row(grid, i);
      }
      end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends a paper; what follows starts on a new page and counts its pages from 1 again. */
  void endSection() throws IOException {
    try {
      start("p");
      start("pPr");
      value("pStyle", "Gap");
      section();
      end();
      end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      section();
      end();
      end();
      xml.writeEndDocument();
      xml.close();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void tableProperties(Grid grid) throws XMLStreamException {
    int sum = 0;
    for (int width : grid.widths()) {
      sum += width;
    }
    start("tblPr");
    attributes("tblW", "w", String.valueOf(sum), "type", "dxa");
    // programs put the text, not the line, on the margin: move the line back to it
    String margin = grid.ruled() ? "85" : "0";
    attributes("tblInd", "w", margin, "type", "dxa");
    if (grid.ruled()) {
      start("tblBorders");
      for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
        attributes(side, "val", "single", "sz", "4", "space", "0", "color", "000000");
      }
      end();
    }
    attributes("tblLayout", "type", "fixed");
    start("tblCellMar");
    attributes("left", "w", margin, "type", "dxa");
    attributes("right", "w", margin, "type", "dxa");
    end();
    end();
    start("tblGrid");
    for (int width : grid.widths()) {
      attributes("gridCol", "w", String.valueOf(width));
    }
    end();
  }

  private void row(Grid grid, int index) throws XMLStreamException {
    start("tr");
    start("trPr");
    empty("cantSplit");
    if (index < grid.heads()) {
      empty("tblHeader");
    }
    end();
    int column = 0;
    for (Grid.Cell cell : grid.rows().get(index)) {
      int width = 0;
      for (int i = 0; i < cell.span(); i++) {
        width += grid.widths()[column++];
      }
      start("tc");
      start("tcPr");
      attributes("tcW", "w", String.valueOf(width), "type", "dxa");
      if (cell.span() > 1) {
        value("gridSpan", String.valueOf(cell.span()));
      }
      if (cell.joint() != Grid.Joint.NONE) {
        value("vMerge", cell.joint() == Grid.Joint.TOP ? "restart" : "continue");
      }
      end();
      for (Line line : cell.lines()) {
        paragraph(line);
      }
      end();
    }
    end();
  }

  private void paragraph(Line line) throws XMLStreamException {
    start("p");
    start("pPr");
    value("pStyle", line.style());
    end();
    for (Line.Run run : line.runs()) {
      run(run);
    }
    end();
  }

  private void run(Line.Run run) throws XMLStreamException {
    start("r");
    if (run.bold() || run.italic() || run.sign()) {
      start("rPr");
      if (run.sign()) {
        attributes(
            "rFonts",
            "ascii",
            "Segoe UI Symbol",
            "hAnsi",
            "Segoe UI Symbol",
            "eastAsia",
            "Segoe UI Symbol",
            "cs",
            "Segoe UI Symbol");
      }
      if (run.bold()) {
        empty("b");
      }
      if (run.italic()) {
        empty("i");
      }
      end();
    }
    String[] pieces = SafeText.clean(run.text()).split("\n", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        empty("br");
      }
      start("t");
      xml.writeAttribute("xml:space", "preserve");
      xml.writeCharacters(pieces[i]);
      end();
    }
    end();
  }

  /**
   * A4; margins of decree 30/2020: top and bottom 20 mm, left 30, right 15; no number on page 1.
   */
  private void section() throws XMLStreamException {
    start("sectPr");
    xml.writeEmptyElement("w", "headerReference", W);
    xml.writeAttribute("w", W, "type", "default");
    xml.writeAttribute("r", R, "id", headerId);
    value("type", "nextPage");
    attributes("pgSz", "w", "11906", "h", "16838");
    attributes(
        "pgMar", "top", mm(20), "right", mm(15), "bottom", mm(20), "left", mm(30), "header", mm(10),
        "footer", mm(10), "gutter", "0");
    attributes("pgNumType", "start", "1");
    empty("titlePg");
    end();
  }

  static String mm(int millimetres) {
    return String.valueOf(Math.round(millimetres * MM));
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement("w", name, W);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void empty(String name) throws XMLStreamException {
    xml.writeEmptyElement("w", name, W);
  }

  private void value(String name, String value) throws XMLStreamException {
    attributes(name, "val", value);
  }

  private void attributes(String name, String... pairs) throws XMLStreamException {
    empty(name);
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute("w", W, pairs[i], pairs[i + 1]);
    }
  }
}
