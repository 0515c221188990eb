package vn.xetkhen.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.ReadLine;

/** What was read of a submission, page by page; also while it is still being read. */
@Component
public class Grid {
  private final Submissions submissions;
  private final OpenLines open;
  private final IntakeDesk desk;

  Grid(Submissions submissions, OpenLines open, IntakeDesk desk) {
    this.submissions = submissions;
    this.desk = desk;
    this.open = open;
  }

  /**
   * A page of rows.
   *
   * @param total rows that match, so far
   * @param page from 1
   * @param complete false while more rows still come in
   */
  public record Page(List<Row> rows, int total, int page, int pages, boolean complete) {
    public Page {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row as it is taken now.
   *
   * @param table place of its list among {@link #tables}
   * @param row row number seen in the spreadsheet program
   * @param because one Vietnamese clause why it is no nominee; empty for a nominee
   * @param cells one for every column of the list, and for every further text
   */
  public record Row(
      int table,
      String sheet,
      int row,
      ReadLine.Taken taken,
      @Nullable Subject subject,
      String because,
      List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether a cell of it cannot be read, or nobody is named in it. */
    public boolean toFix() {
      return taken == ReadLine.Taken.NAMELESS
          || cells.stream().anyMatch(c -> c.concern(Concern.Level.REFUSED) != null);
    }

    /** The cell of a column, or null. */
    public @Nullable Cell cell(int column) {
      return cells.stream().filter(c -> c.column() == column).findFirst().orElse(null);
    }
  }

  /**
   * @param column index from 0
   * @param address such as {@code F12}
   * @param header of its column, as written
   * @param meaning header of the template that it stands for; empty for a note
   * @param text what counts now
   * @param read what the sender wrote; the same text where nothing was mended
   * @param why how it was mended, or null: by hand, by its letters, by a proposal, by a word (null,
   *     but the texts differ)
   */
  public record Cell(
      int column,
      String address,
      String header,
      String meaning,
      String text,
      String read,
      Mending.@Nullable Why why,
      List<Concern> concerns) {
    public Cell {
      concerns = List.copyOf(concerns);
    }

    /** Whether it says something else than the sender wrote. */
    public boolean mended() {
      return why != null || !text.equals(read);
    }

    /** Its first concern of that level, or null. */
    public @Nullable Concern concern(Concern.Level level) {
      return concerns.stream().filter(c -> c.level() == level).findFirst().orElse(null);
    }
  }

  /**
   * A page of the rows to be shown; empty if there are none to see: another instance reads it, or
   * nothing could be read.
   *
   * @param page from 1; the last one if there are fewer
   */
  public Optional<Page> page(long submission, Show show, int page, int size) {
    return lines(submission)
        .map(
            lines -> {
              int total = lines.count(show);
              int pages = Math.max(1, (total + size - 1) / size);
              int shown = Math.min(Math.max(1, page), pages);
              List<Row> rows =
                  lines.page(show, (shown - 1) * size, size).stream()
                      .map(row -> row(lines, row))
                      .toList();
              return new Page(rows, total, shown, pages, lines.complete());
            });
  }

  /** A row by its sheet and row number. */
  public Optional<Row> row(long submission, String sheet, int row) {
    return lines(submission)
        .flatMap(lines -> lines.row(sheet, row).map(found -> row(lines, found)));
  }

  /** The lists as understood, in the order of reading. */
  public List<FoundTable> tables(long submission) {
    return lines(submission).map(Lines::tables).orElse(List.of());
  }

  /** What the sender should know: hidden sheets, columns kept as notes; Vietnamese sentences. */
  public List<String> notices(long submission) {
    return lines(submission).map(Lines::notices).orElse(List.of());
  }

  /** Exact counts of all rows that came in so far. */
  public Counts counts(long submission) {
    return lines(submission).map(Lines::counts).orElse(Counts.NONE);
  }

  /** Equal cells that one decision can mend, groups of at least so many, the largest first. */
  public List<EqualCells> equalCells(long submission, int fewest, int most) {
    return lines(submission).map(lines -> lines.groups(fewest, most)).orElse(List.of());
  }

  /** The rows that hold such a cell, at most so many, to look at before deciding. */
  public List<Row> rowsOf(long submission, String key, int most) {
    return lines(submission)
        .map(
            lines ->
                lines.rows(Arrays.stream(lines.linesOf(key)).limit(most).toArray()).stream()
                    .map(row -> row(lines, row))
                    .toList())
        .orElse(List.of());
  }

  /** All that a column of that list may be chosen to mean, in the order of the template. */
  public List<String> meanings(long submission, FoundTable table) {
    return desk.open(submissions.find(submission).orElseThrow().year()).meanings(table.layout());
  }

  private Optional<Lines> lines(long submission) {
    return submissions.find(submission).flatMap(open::of);
  }

  static Row row(Lines lines, Lines.Numbered numbered) {
    ReadLine line = numbered.line();
    FoundTable table = numbered.table();
    int width = line.cells().size();
    for (FoundTable.FoundColumn column : table.columns()) {
      width = Math.max(width, column.index() + 1);
    }
    List<Cell> cells = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      Cell cell = cell(lines, table, line, column);
      if (!cell.header().isEmpty() || !cell.text().isEmpty() || !cell.concerns().isEmpty()) {
        cells.add(cell);
      }
    }
    return new Row(
        lines.tables().indexOf(table),
        line.sheet(),
        line.row(),
        line.taken(),
        line.subject(),
        line.because(),
        cells);
  }

  private static Cell cell(Lines lines, FoundTable table, ReadLine line, int column) {
    String header = "";
    String meaning = "";
    for (FoundTable.FoundColumn found : table.columns()) {
      if (found.index() == column) {
        header = found.header();
        meaning = found.meaning();
      }
    }
    Mending.CellMend mend = lines.decided().cell(line.sheet(), line.row(), column);
    return new Cell(
        column,
        MendingJson.address(line.row(), column),
        header,
        meaning,
        lines.textNow(table, line, column),
        Lines.textRead(line, column),
        mend == null ? null : mend.why(),
        line.concerns().stream().filter(c -> c.column() == column).toList());
  }
}
