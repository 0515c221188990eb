package vn.xetkhen.intake;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One cell of an OpenDocument: its type and value stand in attributes, what is shown inside. */
final class OdsCell {

  /** Notes, pictures and charts lie inside the cells they hang on. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "annotation",
          "frame",
          "shapes",
          "g",
          "control",
          "custom-shape",
          "detective",
          "ruby-text");

  private static final int MAX_TEXT = 1 << 20;

  private OdsCell() {}

  /** Reads a cell from its start tag, where the reader stands, to its end tag. */
  static RawCell read(XMLStreamReader xml) throws XMLStreamException {
    boolean cell = xml.getLocalName().endsWith("table-cell");
    String value = OdsRows.attribute(xml, "value");
    String date = OdsRows.attribute(xml, "date-value");
    String stated = OdsRows.attribute(xml, "string-value");
    String truth = OdsRows.attribute(xml, "boolean-value");
    boolean formula = !OdsRows.attribute(xml, "formula").isEmpty();
    String type = type(xml);
    String shown = text(xml);
    if (!cell) {
      return RawCell.BLANK;
    }
    return switch (type) {
      case "error" -> new RawCell(RawCell.Type.ERROR, shown, null);
      case "float", "currency", "percentage" -> number(value, shown);
      case "date" -> date.isEmpty() ? RawCell.ofText(shown) : Numbers.isoDate(date);
      case "boolean" ->
          new RawCell(RawCell.Type.BOOLEAN, truth.equals("true") ? "TRUE" : "FALSE", null);
      default -> {
        String text = shown.isEmpty() ? stated : shown;
        if (formula && text.isEmpty() && type.isEmpty()) {
          yield new RawCell(RawCell.Type.UNCALCULATED, "=", null);
        }
        yield formula && isError(text)
            ? new RawCell(RawCell.Type.ERROR, text, null)
            : RawCell.ofText(text);
      }
    };
  }

  /** The type, where LibreOffice's own, which knows errors, wins over the standard's. */
  private static String type(XMLStreamReader xml) {
    String type = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("value-type")) {
        String here = xml.getAttributeValue(i);
        type = type.equals("error") ? type : here;
      }
    }
    return type;
  }

  private static boolean isError(String text) {
    return text.startsWith("Err:") || text.startsWith("#") && text.matches("#[A-Z0/]+[!?]?");
  }

  /** Zeros that a format shows in front belong to a code. */
  private static RawCell number(String value, String shown) {
    RawCell number = new Numbers(false).read(value.isEmpty() ? shown : value, null, null);
    boolean zeros =
        shown.length() > number.text().length()
            && shown.endsWith(number.text())
            && shown.substring(0, shown.length() - number.text().length()).matches("0+");
    return zeros && Numbers.isDigits(number.text())
        ? new RawCell(RawCell.Type.NUMBER, shown, number.date())
        : number;
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    boolean paragraph = false;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          if (NO_TEXT.contains(name)) {
            skip(xml);
            continue;
          }
          depth++;
          if (name.equals("p") || name.equals("h")) {
            text.append(paragraph ? "\n" : "");
            paragraph = true;
          }
          if (text.length() < MAX_TEXT) {
            special(xml, name, text);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (depth > 1 && text.length() < MAX_TEXT) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  private static void special(XMLStreamReader xml, String name, StringBuilder text) {
    switch (name) {
      case "s" -> {
        String count = OdsRows.attribute(xml, "c");
        text.append(" ".repeat(count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 1));
      }
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      default -> {}
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
