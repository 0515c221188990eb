package vn.xetkhen.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * .csv and .tsv: one sheet, streamed. Every cell is the text that stands in the file: leading
 * zeros, long numbers and decimal commas stay as typed.
 */
final class SeparatedText implements OpenWorkbook, OpenWorkbook.OpenSheet {

  /** What the one sheet is called, for addresses. */
  static final String SHEET = "Bảng";

  private static final int HEAD = 64 << 10;

  private final Path file;
  private final String name;
  private final TextEncoding encoding;
  private final TextDialect dialect;

  private SeparatedText(Path file, String name, TextEncoding encoding, TextDialect dialect) {
    this.file = file;
    this.name = name;
    this.encoding = encoding;
    this.dialect = dialect;
  }

  static SeparatedText open(Path file, String name) throws IOException {
    if (Files.size(file) > SizeGate.MAX_FILE) {
      throw new UnreadableWorkbookException(
          name, "tệp lớn hơn 64 MB", "Chia thành nhiều tệp nhỏ hơn rồi gửi lại");
    }
    TextEncoding encoding = TextEncoding.of(file);
    return new SeparatedText(file, name, encoding, TextDialect.of(head(file, encoding)));
  }

  private static String head(Path file, TextEncoding encoding) throws IOException {
    try (Reader in = encoding.reader(file)) {
      char[] head = new char[HEAD];
      int length = 0;
      for (int n; length < HEAD && (n = in.read(head, length, HEAD - length)) > 0; ) {
        length += n;
      }
      return new String(head, 0, length);
    }
  }

  @Override
  public List<OpenSheet> sheets() {
    return List.of(this);
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (!encoding.unicode()) {
      remarks.add(
          "Tệp văn bản không phải Unicode, đọc theo bảng mã "
              + encoding.label()
              + ": xem kỹ chữ có dấu.");
    }
    if (encoding.broken() > 0) {
      remarks.add(
          "Có "
              + encoding.broken()
              + " chỗ trong tệp không phải chữ theo UTF-8, hiện là «\uFFFD».");
    }
    return remarks;
  }

  @Override
  public String name() {
    return SHEET;
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public Stream<SheetRow> rows() throws IOException {
    CsvReader<String[]> csv = dialect.records(encoding.reader(file));
    Iterator<SheetRow> rows = new Rows(csv.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
        .onClose(() -> close(csv));
  }

  private static void close(CsvReader<?> csv) {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // rows close their own stream
  }

  private final class Rows implements Iterator<SheetRow> {
    private final CloseableIterator<String[]> records;
    private int number;

    Rows(CloseableIterator<String[]> records) {
      this.records = records;
    }

    @Override
    public boolean hasNext() {
      try {
        return records.hasNext();
      } catch (CsvParseException e) {
        throw misplacedQuote(number + 1);
      }
    }

    @Override
    public SheetRow next() {
      try {
        return new Row(++number, records.next());
      } catch (CsvParseException e) {
        throw misplacedQuote(number);
      }
    }

    private UnreadableWorkbookException misplacedQuote(int row) {
      return new UnreadableWorkbookException(
          name,
          "từ dòng " + row + " trở đi dấu ngoặc kép đặt sai chỗ hoặc không đóng lại",
          FileKind.SAVE_AS_XLSX);
    }
  }

  private record Row(int number, String[] texts) implements SheetRow {

    @Override
    public int width() {
      return texts.length;
    }

    @Override
    public RawCell cell(int column) {
      return column < texts.length ? read(texts[column]) : RawCell.BLANK;
    }

    /** «="007"» is how programs keep zeros from being lost; other formulas have no result here. */
    private static RawCell read(String text) {
      if (text.length() < 2 || text.charAt(0) != '=') {
        return RawCell.ofText(text);
      }
      boolean kept =
          text.length() > 3 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1;
      return kept
          ? RawCell.ofText(text.substring(2, text.length() - 1))
          : new RawCell(RawCell.Type.UNCALCULATED, text, null);
    }
  }
}
