package vn.xetkhen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cells of a workbook as the formats yield them, before anyone asks what they mean. */
final class Opened {

  private Opened() {}

  /** A row: its number and its cells. */
  record Line(int number, List<RawCell> cells) {
    List<String> texts() {
      return cells.stream().map(RawCell::text).toList();
    }
  }

  static List<Line> lines(Path file) {
    return lines(file, 0);
  }

  static List<Line> lines(Path file, int sheet) {
    try (OpenWorkbook open = OpenWorkbook.open(file, file.getFileName().toString());
        Stream<SheetRow> rows = open.sheets().get(sheet).rows()) {
      List<Line> lines = new ArrayList<>();
      rows.forEachOrdered(
          row -> {
            List<RawCell> cells = new ArrayList<>();
            for (int i = 0; i < row.width(); i++) {
              cells.add(row.cell(i));
            }
            lines.add(new Line(row.number(), List.copyOf(cells)));
          });
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RawCell cell(Path file, int line, int column) {
    return lines(file).get(line).cells().get(column);
  }
}
