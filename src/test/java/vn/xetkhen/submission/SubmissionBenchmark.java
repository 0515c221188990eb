package vn.xetkhen.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.xetkhen.bench.BenchAwards;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

/**
 * How long a large workbook takes to the grid's first page and to its last row, beside the bare
 * streaming read of the same file, and how long one mended row takes: {@code SubmissionBenchmark
 * [rows [rounds]]}.
 */
public final class SubmissionBenchmark {
  private SubmissionBenchmark() {}

  public static void main(String[] args) throws IOException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path folder = Files.createTempDirectory("xetkhen-bench");
    Path file = folder.resolve("ds.xlsx");
    Files.copy(book(rows).bytes(), file);
    Intake intake =
        new Intake(
            new IntakeSettings(2021, LocalDate.of(2021, 12, 31), "Đồng Nai", BenchAwards.all()));
    Path spool = folder.resolve("lines");
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      bare(file);
      double bare = since(start);
      start = System.nanoTime();
      intake.read(file, "ds.xlsx", new Silent());
      double core = since(start);
      start = System.nanoTime();
      Taking taking = new Taking(spool, start);
      intake.read(file, "ds.xlsx", taking);
      taking.writer.end();
      taking.writer.close();
      double all = since(start);
      System.out.printf(
          Locale.ROOT,
          "bare %.2f s, facts alone %.2f s, first page %.3f s, all rows %.2f s (%.2f of bare),"
              + " %d MB%n",
          bare,
          core,
          taking.first,
          all,
          all / bare,
          Files.size(spool) >> 20);
      mend(taking.writer.lines(), intake, rows);
    }
    long start = System.nanoTime();
    Lines again = Lines.open(spool, List.of());
    System.out.printf(Locale.ROOT, "opened again in %.2f s: %s%n", since(start), again.counts());
  }

  private static Books book(int rows) {
    Books book = Books.of(rows);
    for (int row = 50; row < rows; row += 100) {
      book.with(row, Books.JOINED, "31/02/2016");
    }
    for (int row = 2; row < rows + 2; row++) {
      book.with(row, 18, "Giấy khen");
    }
    return book;
  }

  private static void mend(Lines lines, Intake intake, int rows) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int row = rows - 50 - i * 100;
      Mending.CellMend cell =
          new Mending.CellMend("Cá nhân", "H" + row, "31/02/2016", "01/03/2016", Mending.Why.TYPED);
      Decided decided =
          Decided.of(
              List.of(
                  new MendEvent(
                      i + 1, Instant.EPOCH, "", new Mend.Cells(List.of(cell)), null, null)));
      long start = System.nanoTime();
      Lines.Numbered found = lines.row("Cá nhân", row).orElseThrow();
      TreeMap<Integer, ReadLine> again = new TreeMap<>();
      again.put(
          found.no(), intake.recheck(found.table(), decided.ofRow("Cá nhân", row), found.line()));
      lines.replace(again, decided);
      lines.page(Show.TO_FIX, 0, 50);
      times.add(since(start) * 1000);
    }
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "one mend and its page: median %.1f ms, worst %.1f ms%n",
        times.get(10),
        times.get(19));
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Every cell's text, nothing kept. */
  private static void bare(Path file) throws IOException {
    long characters = 0;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          for (Row row : (Iterable<Row>) rows::iterator) {
            for (Cell cell : row) {
              characters += cell == null ? 0 : cell.getText().length();
            }
          }
        }
      }
    }
    if (characters == 0) {
      throw new IllegalStateException();
    }
  }

  private static class Silent implements IntakeListener {
    @Override
    public void dossier(Dossier dossier) {}

    @Override
    public void refused(RefusedCell cell) {}

    @Override
    public void notice(Notice notice) {}
  }

  private static final class Taking extends Silent {
    private final LineWriter writer;
    private final long start;
    private double first;

    Taking(Path spool, long start) {
      try {
        Files.deleteIfExists(spool);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      writer = new LineWriter(spool, Decided.of(List.of()));
      this.start = start;
    }

    @Override
    public boolean wantsLines() {
      return true;
    }

    @Override
    public void table(FoundTable table) {
      writer.table(table);
    }

    @Override
    public void line(ReadLine line) {
      writer.line(line);
      if (first == 0 && writer.lines().shown() > 0) {
        writer.lines().page(Show.ALL, 0, 50);
        first = since(start);
      }
    }
  }
}
