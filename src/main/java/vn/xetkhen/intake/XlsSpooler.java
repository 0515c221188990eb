package vn.xetkhen.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * Reads an .xls with POI and writes its rows to a {@link RowSpool}, in a Java of its own: POI takes
 * the whole file into memory and believes its lengths and chains.
 */
final class XlsSpooler {

  static final String INPUT = "input.xls";
  static final int ENCRYPTED = 10;
  static final int TOO_OLD = 11;
  static final int NO_WORKBOOK = 12;
  static final int BROKEN = 13;
  static final int TOO_MUCH = 14;

  private final HSSFWorkbook workbook;
  private final Numbers numbers;

  private XlsSpooler(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.numbers = new Numbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /** Reads {@link #INPUT} in the working folder and leaves the spool there. */
  public static void main(String[] args) {
    SeparateJvm.endWithParent();
    System.exit(spool(Path.of("")));
  }

  /** Returns an exit code; 0 if all is written. */
  private static int spool(Path folder) {
    File input = folder.resolve(INPUT).toFile();
    try (POIFSFileSystem container = new POIFSFileSystem(input, true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return ENCRYPTED;
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        return NO_WORKBOOK;
      }
      boolean macros = root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
      try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
        return new XlsSpooler(workbook).write(folder, macros);
      }
    } catch (EncryptedDocumentException e) {
      return ENCRYPTED;
    } catch (OldExcelFormatException e) {
      return TOO_OLD;
    } catch (RowSpool.FullException e) {
      return TOO_MUCH;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return BROKEN;
    }
  }

  private int write(Path folder, boolean macros) throws IOException {
    List<RowSpool.SpooledSheet> sheets = new ArrayList<>();
    try (RowSpool.Writer spool = new RowSpool.Writer(folder)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = workbook.getSheetAt(i);
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        sheets.add(new RowSpool.SpooledSheet(sheet.getSheetName(), hidden, spool.position()));
        for (Row row : sheet) {
          spool.row(new XlsRow(row));
        }
        spool.endOfSheet();
      }
    }
    RowSpool.writeIndex(folder, macros, sheets);
    return 0;
  }

  private final class XlsRow implements SheetRow {
    private final Row row;

    XlsRow(Row row) {
      this.row = row;
    }

    @Override
    public int number() {
      return row.getRowNum() + 1;
    }

    @Override
    public int width() {
      return Math.max(0, row.getLastCellNum());
    }

    @Override
    public boolean hidden() {
      return row.getZeroHeight();
    }

    @Override
    public RawCell cell(int column) {
      Cell cell = row.getCell(column);
      return cell == null ? RawCell.BLANK : read(cell);
    }

    private RawCell read(Cell cell) {
      CellType type = cell.getCellType();
      return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
        case STRING -> RawCell.ofText(cell.getRichStringCellValue().getString());
        case NUMERIC -> number(cell);
        case BOOLEAN ->
            new RawCell(RawCell.Type.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", null);
        case ERROR -> new RawCell(RawCell.Type.ERROR, error(cell.getErrorCellValue()), null);
        default -> RawCell.BLANK;
      };
    }

    private RawCell number(Cell cell) {
      @Nullable String format = cell.getCellStyle().getDataFormatString();
      int id = cell.getCellStyle().getDataFormat();
      return numbers.read(Double.toString(cell.getNumericCellValue()), id, format);
    }

    private String error(byte code) {
      return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
  }
}
