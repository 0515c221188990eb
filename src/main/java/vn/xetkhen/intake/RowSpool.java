package vn.xetkhen.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows that one process writes to a file and another reads from it. */
final class RowSpool {

  private static final String ROWS = "rows";
  private static final String INDEX = "index";
  private static final long MAX_BYTES = 256L << 20;

  /** Longer than any cell's text; what is longer is refused by its length. */
  private static final int MAX_TEXT = 40_000;

  private static final RawCell.Type[] TYPES = RawCell.Type.values();

  private final Path folder;
  private final boolean macros;
  private final List<OpenWorkbook.OpenSheet> sheets = new ArrayList<>();

  private RowSpool(Path folder, boolean macros) {
    this.folder = folder;
    this.macros = macros;
  }

  /**
   * @param start place of its first row in the file of rows
   */
  record SpooledSheet(String name, boolean hidden, long start) {}

  /** More was to be written than any workbook needs. */
  static final class FullException extends IOException {
    private static final long serialVersionUID = 1L;

    FullException() {
      super("spool full");
    }
  }

  static RowSpool open(Path folder) throws IOException {
    try (DataInputStream in = stream(folder.resolve(INDEX))) {
      RowSpool spool = new RowSpool(folder, in.readBoolean());
      for (int i = in.readInt(); i > 0; i--) {
        String name = text(in);
        spool.sheets.add(spool.new ReadSheet(name, in.readBoolean(), in.readLong()));
      }
      return spool;
    }
  }

  static void writeIndex(Path folder, boolean macros, List<SpooledSheet> sheets)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(INDEX))))) {
      out.writeBoolean(macros);
      out.writeInt(sheets.size());
      for (SpooledSheet sheet : sheets) {
        text(out, sheet.name());
        out.writeBoolean(sheet.hidden());
        out.writeLong(sheet.start());
      }
    }
  }

  List<OpenWorkbook.OpenSheet> sheets() {
    return sheets;
  }

  boolean macros() {
    return macros;
  }

  /** Writes rows; each sheet ends with a zero. */
  static final class Writer implements AutoCloseable {
    private final DataOutputStream out;
    private long position;

    Writer(Path folder) throws IOException {
      out =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(folder.resolve(ROWS)), 64 << 10));
    }

    long position() {
      return position;
    }

    void row(SheetRow row) throws IOException {
      int width = row.width();
      out.writeInt(row.number());
      out.writeInt(width);
      out.writeBoolean(row.hidden());
      position += 9;
      for (int i = 0; i < width; i++) {
        cell(row.cell(i));
      }
      if (position > MAX_BYTES) {
        throw new FullException();
      }
    }

    private void cell(RawCell cell) throws IOException {
      out.writeByte(cell.type().ordinal());
      position++;
      if (!cell.blank()) {
        position += text(out, cell.text()) + 8L;
        out.writeLong(cell.date() == null ? Long.MIN_VALUE : cell.date().toEpochDay());
      }
    }

    void endOfSheet() throws IOException {
      out.writeInt(0);
      position += 4;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  private static int text(DataOutputStream out, String text) throws IOException {
    byte[] bytes =
        text.substring(0, Math.min(MAX_TEXT, text.length())).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    return bytes.length + 4;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static DataInputStream stream(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 << 10));
  }

  private record ReadRow(int number, boolean hidden, RawCell[] cells) implements SheetRow {

    @Override
    public int width() {
      return cells.length;
    }

    @Override
    public RawCell cell(int column) {
      return column < cells.length ? cells[column] : RawCell.BLANK;
    }
  }

  private final class ReadSheet implements OpenWorkbook.OpenSheet {
    private final String name;
    private final boolean hidden;
    private final long start;

    ReadSheet(String name, boolean hidden, long start) {
      this.name = name;
      this.hidden = hidden;
      this.start = start;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean hidden() {
      return hidden;
    }

    @Override
    public Stream<SheetRow> rows() throws IOException {
      DataInputStream in = stream(folder.resolve(ROWS));
      in.skipNBytes(start);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(new Rows(in), Spliterator.ORDERED), false)
          .onClose(() -> close(in));
    }

    private static void close(InputStream in) {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Rows implements Iterator<SheetRow> {
    private final DataInputStream in;
    private @Nullable SheetRow next;
    private boolean ended;

    Rows(DataInputStream in) {
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      try {
        if (next == null && !ended) {
          int number = in.readInt();
          ended = number == 0;
          next = ended ? null : row(number);
        }
        return next != null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private SheetRow row(int number) throws IOException {
      RawCell[] cells = new RawCell[in.readInt()];
      boolean hidden = in.readBoolean();
      for (int i = 0; i < cells.length; i++) {
        RawCell.Type type = TYPES[in.readByte()];
        cells[i] = type == RawCell.Type.BLANK ? RawCell.BLANK : cell(type);
      }
      return new ReadRow(number, hidden, cells);
    }

    private RawCell cell(RawCell.Type type) throws IOException {
      String text = text(in);
      long day = in.readLong();
      return new RawCell(type, text, day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day));
    }

    @Override
    public SheetRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      SheetRow row = java.util.Objects.requireNonNull(next);
      next = null;
      return row;
    }
  }
}
