package vn.xetkhen.document;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Notes at the cells of one sheet, in boxes that fit their text. The library keeps a tree of some
 * kilobytes for each note; so it is given one alone, and the parts that hold it are written here.
 */
final class TemplateNotes {

  private static final String AUTHOR = "Xét Khen";
  private static final int BOX_WIDTH = 60;
  private static final int HEADER_ROWS = 14;
  private static final int ROWS = 6;

  /** By row and column, the order in which the format wants them. */
  private final TreeMap<Long, String> notes = new TreeMap<>();

  void add(int row, int column, String text) {
    notes.put((long) row << 16 | column, SafeText.clean(text));
  }

  /** Makes the sheet have notes; what they say comes with {@link #edits}. */
  void announce(XSSFSheet sheet) {
    CreationHelper make = sheet.getWorkbook().getCreationHelper();
    ClientAnchor anchor = make.createClientAnchor();
    sheet.createDrawingPatriarch().createCellComment(anchor).setAddress(0, 0);
  }

  /**
   * What the parts of the notes are replaced with, by name.
   *
   * @param number place of the sheet among those with notes, from 1
   */
  Map<String, UnaryOperator<String>> edits(int number) {
    Map<String, UnaryOperator<String>> edits = new HashMap<>();
    edits.put("xl/comments" + number + ".xml", part -> texts());
    edits.put("xl/drawings/vmlDrawing" + (number - 1) + ".vml", part -> boxes(number));
    return edits;
  }

  private String texts() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
        .append("<authors><author>")
        .append(AUTHOR)
        .append("</author></authors><commentList>");
    notes.forEach(
        (at, text) -> {
          xml.append("<comment ref=\"")
              .append(CellReference.convertNumToColString(column(at)))
              .append(row(at) + 1)
              .append(
                  "\" authorId=\"0\"><text><r><rPr><sz val=\"9\"/><rFont val=\"Tahoma\"/></rPr>")
              .append("<t xml:space=\"preserve\">");
          escape(text, xml);
          xml.append("</t></r></text></comment>");
        });
    return xml.append("</commentList></comments>").toString();
  }

  private String boxes(int number) {
    StringBuilder xml =
        new StringBuilder(
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
                + number
                + "\"/></o:shapelayout>"
                + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    int shape = number * 1024;
    for (Map.Entry<Long, String> note : notes.entrySet()) {
      box(++shape, row(note.getKey()), column(note.getKey()), note.getValue(), xml);
    }
    return xml.append("</xml>").toString();
  }

  private static void box(int shape, int row, int column, String text, StringBuilder xml) {
    int lines = SheetLook.lines(text, BOX_WIDTH) + 1;
    // rows below the header are as high as their texts, so that few of them make a high box
    int rows = Math.min(row == 0 ? HEADER_ROWS : ROWS, row == 0 ? lines : (lines + 2) / 3);
    xml.append("<v:shape id=\"_x0000_s")
        .append(shape)
        .append("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\"")
        .append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
        .append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>")
        .append("<v:path o:connecttype=\"none\"/>")
        .append("<v:textbox style=\"mso-direction-alt:auto\"/>")
        .append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
        .append(column + 1)
        .append(",15,")
        .append(row)
        .append(",2,")
        .append(column + 4)
        .append(",15,")
        .append(row + Math.max(2, rows))
        .append(",4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
        .append(row)
        .append("</x:Row><x:Column>")
        .append(column)
        .append("</x:Column></x:ClientData></v:shape>");
  }

  private static int row(long at) {
    return (int) (at >> 16);
  }

  private static int column(long at) {
    return (int) (at & 0xFFFF);
  }

  private static void escape(String text, StringBuilder xml) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        default -> xml.append(c);
      }
    }
  }
}
