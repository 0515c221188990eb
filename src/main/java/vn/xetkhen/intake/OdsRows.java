package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** The rows of one table of an OpenDocument, from its start tag to its end tag. */
final class OdsRows implements Iterator<SheetRow> {

  private static final int MAX_COLUMNS = 16_384;
  private static final int MAX_ROWS = 1_048_576;

  private final XMLStreamReader xml;
  private final CellsLeft left;
  private int number;
  private boolean ended;

  /** Times that the row read last is still to be given. */
  private int repeats;

  private List<RawCell> cells = List.of();
  private boolean hidden;

  /** The reader stands at the start tag of the table. */
  OdsRows(XMLStreamReader xml, CellsLeft left) {
    this.xml = xml;
    this.left = left;
  }

  /** How many cells with something in them a workbook may still have, repeated ones counted. */
  static final class CellsLeft {
    private static final long MAX = 20_000_000;
    private final String name;
    private long taken;

    CellsLeft(String name) {
      this.name = name;
    }

    void take(long cells) {
      taken += cells;
      if (taken > MAX) {
        throw new UnreadableWorkbookException(
            name, "có quá nhiều ô lặp lại", "Chép riêng bảng sang tệp .xlsx mới rồi gửi lại");
      }
    }
  }

  static String attribute(XMLStreamReader xml, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Goes on to the end tag of the table whose start tag was read. */
  static void skipTable(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      boolean start = event == XMLStreamConstants.START_ELEMENT;
      if ((start || event == XMLStreamConstants.END_ELEMENT)
          && xml.getLocalName().equals("table")) {
        depth += start ? 1 : -1;
      }
    }
  }

  void skipRest() throws XMLStreamException {
    if (!ended) {
      skipTable(xml);
      ended = true;
    }
  }

  @Override
  public boolean hasNext() {
    try {
      while (repeats == 0 && !ended) {
        advance();
      }
      return repeats > 0;
    } catch (XMLStreamException e) {
      throw new ExcelReaderException(e);
    }
  }

  @Override
  public SheetRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    repeats--;
    left.take(cells.size());
    return new OdsRow(++number, hidden, cells);
  }

  /** Reads on to the next row that is not blank, or the end. */
  private void advance() throws XMLStreamException {
    if (!xml.hasNext()) {
      ended = true;
      return;
    }
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "table-row" -> row();
        case "table" -> skipTable(xml);
        default -> {}
      }
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
      ended = true;
    }
  }

  private void row() throws XMLStreamException {
    int times = times("number-rows-repeated");
    // «collapse» by hand, «filter» by a filter
    boolean visible =
        attribute(xml, "visibility").isEmpty() || attribute(xml, "visibility").equals("visible");
    List<RawCell> row = new ArrayList<>();
    int blanks = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      int wide = times("number-columns-repeated");
      RawCell cell = OdsCell.read(xml);
      if (cell.blank()) {
        blanks = Math.min(MAX_COLUMNS, blanks + wide);
        continue;
      }
      fill(row, RawCell.BLANK, blanks);
      fill(row, cell, wide);
      blanks = 0;
    }
    if (row.isEmpty()) {
      number = (int) Math.min(MAX_ROWS + 1L, (long) number + times);
    } else {
      cells = row;
      hidden = !visible;
      repeats = times;
    }
  }

  private static void fill(List<RawCell> row, RawCell cell, int times) {
    for (int i = 0; i < times && row.size() < MAX_COLUMNS; i++) {
      row.add(cell);
    }
  }

  private int times(String attribute) {
    String text = attribute(xml, attribute);
    if (text.isEmpty()) {
      return 1;
    }
    try {
      return Math.max(1, Math.min(MAX_ROWS, Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      throw new ExcelReaderException("Not a count: " + text);
    }
  }

  private record OdsRow(int number, boolean hidden, List<RawCell> cells) implements SheetRow {

    @Override
    public int width() {
      return cells.size();
    }

    @Override
    public RawCell cell(int column) {
      return column < cells.size() ? cells.get(column) : RawCell.BLANK;
    }
  }
}
