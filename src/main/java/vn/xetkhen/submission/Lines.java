package vn.xetkhen.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.intake.ReadLine;

/**
 * The rows of one submission: in a file, with some twenty bytes a row in memory that find them.
 * Rows can be looked at while others still come in.
 */
final class Lines {
  private final Path file;
  private final LineIndex index = new LineIndex();
  private final List<FoundTable> tables = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Tally tally = new Tally();
  private Decided decided;
  private boolean complete;

  Lines(Path file, Decided decided) {
    this.file = file;
    this.decided = decided;
  }

  /** Takes in what a file holds; cuts off what is half written. */
  static Lines open(Path file, List<MendEvent> events) throws IOException {
    Lines lines = new Lines(file, Decided.of(List.of()));
    int[] seq = {0};
    LineFile.scan(
        file,
        (kind, number, at, length, bytes) -> {
          switch (kind) {
            case TABLE -> lines.table(TableJson.of(bytes));
            case LINE -> lines.index.put(number, at, length, lines.tables.size() - 1);
            case NOTICE -> lines.notice(new String(bytes, StandardCharsets.UTF_8));
            case UP_TO -> seq[0] = number;
            case END -> lines.end();
          }
        });
    lines.decided = Decided.of(events.stream().filter(e -> e.seq() <= seq[0]).toList());
    lines.index.show();
    try (FileChannel channel = FileChannel.open(file)) {
      for (int no = 0; no < lines.index.count(); no++) {
        lines.count(no, lines.read(channel, no), 1);
      }
    }
    return lines;
  }

  /** A row, its number in the order of reading, and the list that it stands in. */
  record Numbered(int no, FoundTable table, ReadLine line) {}

  synchronized void table(FoundTable table) {
    tables.add(table);
  }

  synchronized void notice(String says) {
    notices.add(says);
  }

  /** Takes in a row that stands at that place of the file. */
  synchronized void add(ReadLine line, long at, int length) {
    int no = index.count();
    index.put(no, at, length, tables.size() - 1);
    count(no, line, 1);
  }

  synchronized void show() {
    index.show();
  }

  synchronized void end() {
    complete = true;
  }

  private void count(int no, ReadLine line, int sign) {
    index.describe(no, line);
    tally.count(no, line, cells(tables.get(index.table(no)), line), sign);
  }

  /** What the cells of a row mean and say now. */
  Tally.Cells cells(FoundTable table, ReadLine line) {
    return new Tally.Cells() {
      @Override
      public String meaning(int column) {
        return Lines.meaning(table, column);
      }

      @Override
      public String text(int column) {
        return textNow(table, line, column);
      }
    };
  }

  static String meaning(FoundTable table, int column) {
    for (FoundTable.FoundColumn found : table.columns()) {
      if (found.index() == column) {
        return found.meaning();
      }
    }
    return "";
  }

  static String textRead(ReadLine line, int column) {
    return column < line.cells().size() ? line.cells().get(column).text() : "";
  }

  /** What a cell says, with all that was decided. */
  synchronized String textNow(FoundTable table, ReadLine line, int column) {
    CellMend mend = decided.cell(line.sheet(), line.row(), column);
    if (mend != null) {
      return mend.now();
    }
    String text = textRead(line, column);
    WordMend word = text.isEmpty() ? null : decided.word(meaning(table, column), text);
    return word == null ? text : word.meant();
  }

  /**
   * Puts rows in the place of those of their numbers and notes that they follow these decisions.
   */
  synchronized void replace(TreeMap<Integer, ReadLine> rows, Decided now) {
    try (LineFile out = LineFile.append(file);
        FileChannel channel = FileChannel.open(file)) {
      List<ReadLine> before = new ArrayList<>(rows.size());
      for (int no : rows.keySet()) {
        before.add(read(channel, no));
      }
      int i = 0;
      for (int no : rows.keySet()) {
        count(no, before.get(i++), -1);
      }
      decided = now;
      for (var row : rows.entrySet()) {
        byte[] bytes = LineCodec.bytes(row.getValue());
        long at = out.add(LineFile.Kind.LINE, row.getKey(), bytes);
        index.put(row.getKey(), at, bytes.length, 0);
        count(row.getKey(), row.getValue(), 1);
      }
      out.add(LineFile.Kind.UP_TO, now.seq(), new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadLine read(FileChannel channel, int no) throws IOException {
    return LineCodec.of(LineFile.read(channel, index.at(no), index.length(no)));
  }

  /** Rows by number. */
  synchronized List<Numbered> rows(int... numbers) {
    List<Numbered> rows = new ArrayList<>(numbers.length);
    if (numbers.length == 0) {
      return rows;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      for (int no : numbers) {
        rows.add(new Numbered(no, tables.get(index.table(no)), read(channel, no)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The row of a sheet with that row number. */
  Optional<Numbered> row(String sheet, int row) {
    return numbers(Map.of(sheet, Set.of(row))).stream().findFirst().map(no -> rows(no).get(0));
  }

  /** Numbers of rows by sheet and row number. */
  synchronized List<Integer> numbers(Map<String, Set<Integer>> wanted) {
    List<Integer> found = new ArrayList<>();
    List<Set<Integer>> ofTable =
        tables.stream().map(t -> wanted.getOrDefault(t.sheet(), Set.of())).toList();
    for (int no = 0; no < index.count(); no++) {
      if (ofTable.get(index.table(no)).contains(index.row(no))) {
        found.add(no);
      }
    }
    return found;
  }

  /** Rows of a page of the grid. */
  synchronized List<Numbered> page(Show show, int offset, int most) {
    return rows(index.select(show, offset, most));
  }

  synchronized int count(Show show) {
    return index.count(show);
  }

  synchronized int shown() {
    return index.shown();
  }

  synchronized Counts counts() {
    return tally.counts();
  }

  synchronized List<EqualCells> groups(int fewest, int most) {
    return tally.groups(fewest, most);
  }

  synchronized @Nullable EqualCells group(String key) {
    return tally.group(key);
  }

  synchronized int[] linesOf(String key) {
    return tally.linesOf(key).stream().mapToInt(Integer::intValue).toArray();
  }

  synchronized List<FoundTable> tables() {
    return List.copyOf(tables);
  }

  synchronized List<String> notices() {
    return List.copyOf(notices);
  }

  /** All that was decided when the rows were taken. */
  synchronized Decided decided() {
    return decided;
  }

  /** Whether the workbook was read to its end. */
  synchronized boolean complete() {
    return complete;
  }

  Path file() {
    return file;
  }
}
