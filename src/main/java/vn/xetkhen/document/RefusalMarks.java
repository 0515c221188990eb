package vn.xetkhen.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import vn.xetkhen.intake.RefusedCell;

/**
 * Colours the refused cells of a workbook and says in comments what is wrong and how to mend it.
 */
final class RefusalMarks {

  private static final String AUTHOR = "Xét Khen";

  private final Workbook workbook;
  private final CreationHelper helper;

  /** Filled twin of each style, by its index: a workbook holds only so many styles. */
  private final Map<Short, CellStyle> filled = new HashMap<>();

  private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

  RefusalMarks(Workbook workbook) {
    this.workbook = workbook;
    helper = workbook.getCreationHelper();
  }

  void mark(List<RefusedCell> cells) {
    Map<String, List<RefusedCell>> byPlace =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.sheet() + "!" + cell.cell(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (List<RefusedCell> same : byPlace.values()) {
      find(workbook, same.get(0)).ifPresent(cell -> mark(cell, same));
    }
  }

  /** The cell, made if the sender left it out; empty if the address is none of this workbook. */
  static Optional<Cell> find(Workbook workbook, RefusedCell refused) {
    Sheet sheet = workbook.getSheet(refused.sheet());
    SpreadsheetVersion version = workbook.getSpreadsheetVersion();
    if (sheet == null || !refused.cell().matches("[A-Z]{1,3}[1-9][0-9]{0,6}")) {
      return Optional.empty();
    }
    CellReference place = new CellReference(refused.cell());
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

  private void mark(Cell cell, List<RefusedCell> refused) {
    cell.setCellStyle(filled.computeIfAbsent(cell.getCellStyle().getIndex(), i -> fill(cell)));
    String words =
        refused.stream()
            .map(r -> "Vấn đề: " + r.problem() + "\nCách sửa: " + r.advice())
            .collect(Collectors.joining("\n\n"));
    comment(cell, SafeText.cell(words));
  }

  private CellStyle fill(Cell cell) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
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
    anchor.setCol1(cell.getColumnIndex() + 1);
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
}
