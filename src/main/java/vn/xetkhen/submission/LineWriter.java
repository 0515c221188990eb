package vn.xetkhen.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.ReadLine;

/** Puts what a reading yields into a new file, and lets it be looked at meanwhile. */
final class LineWriter implements AutoCloseable {
  /** The first rows are shown as soon as so many are there; later ones by larger steps. */
  private static final int FIRST = 60;

  private static final int STEP = 2000;

  private final LineFile out;
  private final Lines lines;
  private int rows;
  private int tables;

  LineWriter(Path file, Decided decided) {
    try {
      out = LineFile.create(file);
      out.add(LineFile.Kind.UP_TO, decided.seq(), new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines = new Lines(file, decided);
  }

  Lines lines() {
    return lines;
  }

  void table(FoundTable table) {
    add(LineFile.Kind.TABLE, tables++, TableJson.bytes(table));
    lines.table(table);
  }

  void notice(String says) {
    add(LineFile.Kind.NOTICE, 0, says.getBytes(StandardCharsets.UTF_8));
    lines.notice(says);
  }

  void line(ReadLine line) {
    byte[] bytes = LineCodec.bytes(line);
    lines.add(line, add(LineFile.Kind.LINE, rows++, bytes), bytes.length);
    if (rows == FIRST || rows % STEP == 0) {
      show();
    }
  }

  private void show() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.show();
  }

  /** The workbook was read to its end. */
  void end() {
    add(LineFile.Kind.END, 0, new byte[0]);
    show();
    lines.end();
  }

  private long add(LineFile.Kind kind, int number, byte[] bytes) {
    try {
      return out.add(kind, number, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
