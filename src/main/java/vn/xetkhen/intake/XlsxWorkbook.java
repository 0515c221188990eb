package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** .xlsx and .xlsm, streamed by fastexcel; macros are never looked at. */
final class XlsxWorkbook implements OpenWorkbook {

  private final ReadableWorkbook workbook;
  private final Numbers numbers;

  private XlsxWorkbook(ReadableWorkbook workbook) {
    this.workbook = workbook;
    this.numbers = new Numbers(workbook.isDate1904());
  }

  /** Opens the file if the size gate lets it through. */
  static XlsxWorkbook open(Path file, String name) throws IOException {
    SizeGate.check(file, name);
    try {
      return new XlsxWorkbook(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
    } catch (ExcelReaderException noStyles) {
      // the reader insists on a part with styles if formats are asked for; the format does not
      return new XlsxWorkbook(new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true)));
    }
  }

  @Override
  public List<OpenSheet> sheets() {
    return workbook.getSheets().<OpenSheet>map(XlsxSheet::new).toList();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private final class XlsxSheet implements OpenSheet {
    private final Sheet sheet;
    private int shift = -1;

    XlsxSheet(Sheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public String name() {
      String name = sheet.getName();
      return name == null ? "" : name;
    }

    @Override
    public boolean hidden() {
      return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    @Override
    public Stream<SheetRow> rows() throws IOException {
      return sheet.openStream().map(this::row);
    }

    private SheetRow row(Row row) {
      if (shift < 0) {
        // rows without numbers are counted from 0 by the reader
        shift = row.getRowNum() == 0 ? 1 : 0;
      }
      return new XlsxRow(row, row.getRowNum() + shift);
    }
  }

  private final class XlsxRow implements SheetRow {
    private final Row row;
    private final int number;

    XlsxRow(Row row, int number) {
      this.row = row;
      this.number = number;
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public int width() {
      return row.getCellCount();
    }

    @Override
    public RawCell cell(int column) {
      if (!row.hasCell(column)) {
        return RawCell.BLANK;
      }
      Cell cell = row.getCell(column);
      return switch (cell.getType()) {
        case STRING -> RawCell.ofText(cell.getRawValue());
        case NUMBER -> number(cell);
        case FORMULA -> formula(cell);
        case BOOLEAN -> bool(cell);
        case ERROR -> new RawCell(RawCell.Type.ERROR, raw(cell), null);
        case EMPTY -> RawCell.BLANK;
      };
    }

    private RawCell number(Cell cell) {
      return numbers.read(raw(cell), cell.getDataFormatId(), cell.getDataFormatString());
    }

    private RawCell formula(Cell cell) {
      Object value = cell.getValue();
      if (value instanceof java.math.BigDecimal) {
        return number(cell);
      }
      if (value instanceof Boolean) {
        return bool(cell);
      }
      if (cell.getRawValue() == null && cell.getFormula() != null) {
        return new RawCell(RawCell.Type.UNCALCULATED, "=" + cell.getFormula(), null);
      }
      String raw = raw(cell);
      return isError(raw) ? new RawCell(RawCell.Type.ERROR, raw, null) : RawCell.ofText(raw);
    }

    private RawCell bool(Cell cell) {
      String text = Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
      return new RawCell(RawCell.Type.BOOLEAN, text, null);
    }

    private String raw(Cell cell) {
      String raw = cell.getRawValue();
      return raw == null ? "" : raw;
    }
  }

  /** With a formula the reader hides that its result is an error. */
  private static boolean isError(String text) {
    return text.startsWith("#")
        && List.of(
                "#N/A",
                "#REF!",
                "#VALUE!",
                "#NAME?",
                "#DIV/0!",
                "#NUM!",
                "#NULL!",
                "#SPILL!",
                "#CALC!",
                "#GETTING_DATA")
            .contains(text);
  }
}
