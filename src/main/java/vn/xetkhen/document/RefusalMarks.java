package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import vn.xetkhen.intake.Concern;

/**
 * Colours the refused cells of a workbook and says in comments what is wrong and how to mend it.
 */
final class RefusalMarks {

  static final String ROW_RETURNED = "Dòng này trả lại, chưa nhận vào đợt xét.";

  private static final String AUTHOR = "Xét Khen";

  private final OpenCopy copy;
  private final Workbook workbook;
  private final CreationHelper helper;

  /** Filled twins of each style, by its index: a workbook holds only so many styles. */
  private final Map<Fill, CellStyle> filled = new HashMap<>();

  private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

  private record Fill(short style, IndexedColors colour) {}

  RefusalMarks(OpenCopy copy) {
    this.copy = copy;
    workbook = copy.workbook();
    helper = workbook.getCreationHelper();
  }

  void mark(Returned returned) {
    Map<String, List<Returned.Mark>> byPlace = new LinkedHashMap<>();
    for (Returned.Mark mark : returned.marks()) {
      byPlace.computeIfAbsent(mark.sheet() + "!" + mark.cell(), any -> new ArrayList<>()).add(mark);
    }
    Set<String> rows = new HashSet<>();
    returned.rows().forEach(row -> rows.add(row.sheet() + "!" + row.cell()));
    byPlace.forEach(
        (place, same) ->
            find(copy, same.get(0).sheet(), same.get(0).cell())
                .ifPresent(cell -> mark(cell, same, rows.contains(place))));
    for (Returned.Row row : returned.rows()) {
      if (!byPlace.containsKey(row.sheet() + "!" + row.cell())) {
        find(copy, row.sheet(), row.cell()).ifPresent(this::markRow);
      }
    }
  }

  /** The cell, made if the sender left it out; empty if the address is none of this workbook. */
  static Optional<Cell> find(OpenCopy copy, String sheetName, String address) {
    Sheet sheet = copy.sheet(sheetName);
    SpreadsheetVersion version = copy.workbook().getSpreadsheetVersion();
    if (sheet == null || !address.matches("[A-Z]{1,3}[1-9][0-9]{0,6}")) {
      return Optional.empty();
    }
    CellReference place = new CellReference(address);
    if (place.getRow() > version.getLastRowIndex()
        || place.getCol() > version.getLastColumnIndex()) {
      return Optional.empty();
    }
    Row row = sheet.getRow(place.getRow());
    if (row == null) {
      row = sheet.createRow(place.getRow());
    }
    return Optional.of(row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
  }

  private void mark(Cell cell, List<Returned.Mark> marks, boolean rowToo) {
    Concern.Level gravest =
        marks.stream().map(Returned.Mark::level).min(Comparator.naturalOrder()).orElseThrow();
    colour(cell, colour(gravest));
    String words =
        marks.stream()
            .map(mark -> "Vấn đề: " + mark.said() + "\nCách sửa: " + mark.advice())
            .collect(Collectors.joining("\n\n"));
    comment(cell, SafeText.cell(rowToo ? ROW_RETURNED + "\n\n" + words : words));
  }

  private void markRow(Cell cell) {
    colour(cell, IndexedColors.LIGHT_ORANGE);
    comment(cell, ROW_RETURNED);
  }

  private static IndexedColors colour(Concern.Level level) {
    return switch (level) {
      case REFUSED -> IndexedColors.ROSE;
      case LETTERS -> IndexedColors.LIGHT_TURQUOISE;
      case ODD -> IndexedColors.LIGHT_YELLOW;
      case BLANK -> IndexedColors.LAVENDER;
    };
  }

  private void colour(Cell cell, IndexedColors colour) {
    cell.setCellStyle(
        filled.computeIfAbsent(
            new Fill(cell.getCellStyle().getIndex(), colour), fill -> fill(cell, colour)));
  }

  private CellStyle fill(Cell cell, IndexedColors colour) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /** The sender's own comment stays, ours comes below it. */
  private void comment(Cell cell, String words) {
    Comment existing = cell.getCellComment();
    if (existing != null) {
      String before = existing.getString() == null ? "" : existing.getString().getString();
      existing.setString(helper.createRichTextString(SafeText.cell(before + "\n\n" + words)));
      return;
    }
    ClientAnchor anchor = helper.createClientAnchor();
    // POI first takes the anchor's own cell for the commented one, which must be free; the offset
    // moves the note beside it
    anchor.setCol1(cell.getColumnIndex());
    anchor.setDx1(rightEdge(cell));
    anchor.setCol2(cell.getColumnIndex() + 5);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + Math.min(20, 4 + words.length() / 45));
    Comment comment =
        drawings
            .computeIfAbsent(cell.getSheet(), Sheet::createDrawingPatriarch)
            .createCellComment(anchor);
    comment.setAuthor(AUTHOR);
    comment.setString(helper.createRichTextString(words));
    cell.setCellComment(comment);
  }

  private static int rightEdge(Cell cell) {
    return cell.getSheet() instanceof HSSFSheet
        ? 1000
        : (int) cell.getSheet().getColumnWidthInPixels(cell.getColumnIndex()) * Units.EMU_PER_PIXEL;
  }
}
