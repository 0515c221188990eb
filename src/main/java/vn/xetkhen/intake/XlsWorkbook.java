package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The old binary .xls: the whole file lies in memory, so only small ones are taken. */
final class XlsWorkbook implements OpenWorkbook {

  private static final long MAX_FILE = 8L << 20;
  private static final String RESAVE = "Mở bằng phần mềm bảng tính, lưu lại dạng .xlsx rồi gửi lại";

  private final HSSFWorkbook workbook;
  private final Numbers numbers;

  private XlsWorkbook(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.numbers = new Numbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  static XlsWorkbook open(Path file, String name) throws IOException {
    if (Files.size(file) > MAX_FILE) {
      throw new UnreadableWorkbookException(name, "tệp .xls lớn hơn 8 MB", RESAVE);
    }
    // the workbook closes its file system with itself
    POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
    try {
      return new XlsWorkbook(new HSSFWorkbook(container));
    } catch (EncryptedDocumentException e) {
      container.close();
      throw new UnreadableWorkbookException(
          name, "tệp đặt mật khẩu", "Bỏ mật khẩu mở tệp, lưu lại dạng .xlsx rồi gửi lại");
    } catch (OldExcelFormatException e) {
      container.close();
      throw new UnreadableWorkbookException(
          name, "là bảng tính Excel đời quá cũ (trước năm 1997)", RESAVE);
    } catch (RuntimeException | IOException | Error e) {
      container.close();
      throw e;
    }
  }

  @Override
  public List<OpenSheet> sheets() {
    List<OpenSheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      sheets.add(new XlsSheet(workbook.getSheetAt(i), hidden));
    }
    return sheets;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private final class XlsSheet implements OpenSheet {
    private final Sheet sheet;
    private final boolean hidden;

    XlsSheet(Sheet sheet, boolean hidden) {
      this.sheet = sheet;
      this.hidden = hidden;
    }

    @Override
    public String name() {
      return sheet.getSheetName();
    }

    @Override
    public boolean hidden() {
      return hidden;
    }

    @Override
    public Stream<SheetRow> rows() {
      return StreamSupport.stream(sheet.spliterator(), false).map(XlsRow::new);
    }
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
