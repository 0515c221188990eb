package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.file.Files;
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
import org.jspecify.annotations.Nullable;

/** .xlsx and .xlsm, streamed by fastexcel; macros are never looked at. */
final class XlsxWorkbook implements OpenWorkbook {

  private static final int MAX_SHEETS = 500;

  private final ReadableWorkbook workbook;
  private final String name;
  private final SizeGate.Passed passed;
  private final StringMemory memory;
  private final @Nullable Path copy;
  private final XlsxFonts fonts;
  private final ReadingClock clock;
  private final Numbers numbers;

  private XlsxWorkbook(
      ReadableWorkbook workbook,
      String name,
      SizeGate.Passed passed,
      StringMemory memory,
      XlsxFonts fonts,
      @Nullable Path copy) {
    this.workbook = workbook;
    this.name = name;
    this.passed = passed;
    this.memory = memory;
    this.fonts = fonts;
    this.copy = copy;
    this.clock = new ReadingClock(name, ReadingClock.LIMIT);
    this.numbers = new Numbers(workbook.isDate1904());
  }

  /** Opens a file that the size gate let through. */
  static XlsxWorkbook open(Path file, String name, SizeGate.Passed passed) throws IOException {
    StringMemory memory = StringMemory.take(passed.strings(), name);
    Path copy = null;
    try {
      copy = passed.plain() ? null : PlainCopy.of(file);
      ReadableWorkbook workbook = open(copy == null ? file : copy);
      return new XlsxWorkbook(workbook, name, passed, memory, XlsxFonts.of(file), copy);
    } catch (IOException | RuntimeException | Error e) {
      memory.close();
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
      throw e;
    }
  }

  private static ReadableWorkbook open(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (ExcelReaderException noStyles) {
      // the reader insists on a part with styles if formats are asked for; the format does not
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
    }
  }

  @Override
  public List<OpenSheet> sheets() {
    List<OpenSheet> sheets = workbook.getSheets().<OpenSheet>map(XlsxSheet::new).toList();
    if (sheets.size() > MAX_SHEETS) {
      throw new UnreadableWorkbookException(
          name, "có hơn " + MAX_SHEETS + " trang tính", "Chép riêng bảng sang tệp .xlsx mới");
    }
    return sheets;
  }

  @Override
  public List<String> remarks() {
    return passed.remarks();
  }

  @Override
  public void close() throws IOException {
    memory.close();
    fonts.close();
    workbook.close();
    if (copy != null) {
      Files.deleteIfExists(copy);
    }
  }

  private final class XlsxSheet implements OpenSheet {
    private final Sheet sheet;
    private int shift = -1;
    private int last;
    private XlsxFonts.@Nullable Cursor cursor;

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
      shift = -1;
      last = 0;
      cursor = fonts.sheet(sheet.getId());
      return clock.rows(sheet.openStream().map(this::row));
    }

    private SheetRow row(Row row) {
      if (shift < 0) {
        // rows without numbers are counted from 0 by the reader
        shift = row.getRowNum() == 0 ? 1 : 0;
      }
      int number = row.getRowNum() + shift;
      if (number <= last || cellsTwice(row)) {
        // programs do not agree on which of them counts
        throw new UnreadableWorkbookException(
            name,
            "trang «" + name() + "» ghi dòng " + number + " hai lần, lộn chỗ hoặc có hai ô một chỗ",
            FileKind.SAVE_AS_XLSX);
      }
      last = number;
      return new XlsxRow(row, number, cursor == null ? null : cursor.row(number));
    }

    private static boolean cellsTwice(Row row) {
      int there = 0;
      for (int i = row.getCellCount() - 1; i >= 0; i--) {
        there += row.hasCell(i) ? 1 : 0;
      }
      return there != row.getPhysicalCellCount();
    }
  }

  private final class XlsxRow implements SheetRow {
    private final Row row;
    private final int number;
    private final @Nullable String @Nullable [] fonts;

    XlsxRow(Row row, int number, @Nullable String @Nullable [] fonts) {
      this.row = row;
      this.fonts = fonts;
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
    public boolean hidden() {
      return row.isHidden();
    }

    @Override
    public @Nullable String font(int column) {
      return fonts == null || column >= fonts.length ? null : fonts[column];
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
        case ERROR -> error(raw(cell));
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
      return isError(raw) || passed.isoDates() && raw.matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?")
          ? error(raw)
          : RawCell.ofText(raw);
    }

    /** In a {@link PlainCopy} dates in ISO 8601 pass as errors. */
    private RawCell error(String raw) {
      return passed.isoDates() && raw.matches("[0-9T].*")
          ? Numbers.isoDate(raw)
          : new RawCell(RawCell.Type.ERROR, raw, null);
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
