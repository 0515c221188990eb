package vn.xetkhen.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.xetkhen.award.Subject;
import vn.xetkhen.document.Office;
import vn.xetkhen.document.RefusedWorkbook;
import vn.xetkhen.document.Returned;
import vn.xetkhen.document.Supplement;
import vn.xetkhen.document.SupplementLetter;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.round.RulesShelf;
import vn.xetkhen.round.Taking;
import vn.xetkhen.round.Takings;
import vn.xetkhen.storage.KeptFiles;
import vn.xetkhen.submission.Grid;
import vn.xetkhen.submission.Show;
import vn.xetkhen.submission.Submission;

/** What goes back to a unit: its own workbook with marks, and the letter that says what to send. */
@Component
class ReturnedFiles {
  private static final int PAGE = 500;

  private final Grid grid;
  private final Takings takings;
  private final KeptFiles kept;
  private final RulesShelf shelf;
  private final MessageSource messages;
  private final Clock clock;

  ReturnedFiles(
      Grid grid,
      Takings takings,
      KeptFiles kept,
      RulesShelf shelf,
      MessageSource messages,
      Clock clock) {
    this.grid = grid;
    this.takings = takings;
    this.kept = kept;
    this.shelf = shelf;
    this.messages = messages;
    this.clock = clock;
  }

  /** Extension of the marked workbook. */
  String extension(Submission s, Returned returned) throws IOException {
    return RefusedWorkbook.extension(kept.file(s.sha256()), returned);
  }

  void workbook(Submission s, Returned returned, OutputStream out) throws IOException {
    RefusedWorkbook.write(kept.file(s.sha256()), returned, out);
  }

  /**
   * @param levels which concerns are marked besides the cells that cannot be read
   */
  Returned returned(Submission s, Set<Concern.Level> levels) {
    Set<Concern.Level> all = EnumSet.of(Concern.Level.REFUSED);
    all.addAll(levels);
    boolean split = split(s);
    List<Returned.Mark> marks = new ArrayList<>();
    List<Returned.Row> rows = new ArrayList<>();
    for (Grid.Row row : rows(s, split ? Show.TO_FIX : Show.TO_LOOK_AT)) {
      for (Grid.Cell cell : row.cells()) {
        for (Concern concern : cell.concerns()) {
          if (all.contains(concern.level())) {
            marks.add(
                new Returned.Mark(
                    row.sheet(),
                    cell.address(),
                    cell.read(),
                    concern.level(),
                    concern.problem(),
                    cure(cell, concern)));
          }
        }
      }
      if (split) {
        rows.add(new Returned.Row(row.sheet(), row.row(), named(row)));
      }
    }
    return new Returned(marks, rows, taken(s));
  }

  /** Whether some rows stay here and only the others go back. */
  private boolean split(Submission s) {
    Taking taking = takings.of(s.number()).orElse(null);
    return taking != null && taking.choice() == Taking.Choice.GOOD;
  }

  private int taken(Submission s) {
    Taking taking = takings.of(s.number()).orElse(null);
    // what was not taken is not said to be: the unit would not send it again
    return taking == null ? 0 : taking.nominees();
  }

  private List<Grid.Row> rows(Submission s, Show show) {
    List<Grid.Row> rows = new ArrayList<>();
    for (int page = 1; ; page++) {
      Grid.Page found =
          grid.page(s.number(), show, page, PAGE).orElse(new Grid.Page(List.of(), 0, 1, 1, true));
      rows.addAll(found.rows());
      if (page >= found.pages()) {
        return rows;
      }
    }
  }

  private static String named(Grid.Row row) {
    return row.cells().stream()
        .filter(cell -> GridView.NAMES.contains(cell.meaning()))
        .map(Grid.Cell::address)
        .findFirst()
        .orElse("A" + row.row());
  }

  /** What the officer is told of a blank is nothing that a unit could do. */
  private String cure(Grid.Cell cell, Concern concern) {
    String header = cell.header().isBlank() ? cell.meaning() : cell.header().strip();
    return concern.level() == Concern.Level.BLANK
        ? say("web.sub.letter.blank", header)
        : concern.advice();
  }

  /** Whether anything would be asked of the unit. */
  boolean anything(Submission s, Set<Concern.Level> levels) {
    return !supplement(s, levels).nominees().isEmpty();
  }

  /**
   * @param until day by which the unit should answer, or null
   */
  void letter(Submission s, Set<Concern.Level> levels, @Nullable LocalDate until, OutputStream out)
      throws IOException {
    Office office = shelf.shown().inForce().map(e -> e.facts().letters()).orElse(Office.UNNAMED);
    SupplementLetter.write(
        out,
        new SupplementLetter.Heading(office, s.year(), LocalDate.now(clock), until, true),
        List.of(supplement(s, levels)));
  }

  private Supplement supplement(Submission s, Set<Concern.Level> levels) {
    Set<Concern.Level> all = EnumSet.of(Concern.Level.REFUSED);
    all.addAll(levels);
    List<Supplement.Wanting> wanting = new ArrayList<>();
    for (Grid.Row row : rows(s, Show.TO_LOOK_AT)) {
      List<Supplement.Ask> asks = new ArrayList<>();
      for (Grid.Cell cell : row.cells()) {
        String header = cell.header().isBlank() ? cell.meaning() : cell.header().strip();
        for (Concern concern : cell.concerns()) {
          if (all.contains(concern.level())) {
            asks.add(
                new Supplement.Ask(
                    say("web.sub.cell", cell.address(), header) + " " + concern.problem(),
                    cure(cell, concern),
                    ""));
          }
        }
      }
      if (!asks.isEmpty()) {
        wanting.add(wanting(row, asks));
      }
    }
    return new Supplement(s.sender(), wanting);
  }

  private Supplement.Wanting wanting(Grid.Row row, List<Supplement.Ask> asks) {
    String name =
        row.cells().stream()
            .filter(cell -> GridView.NAMES.contains(cell.meaning()))
            .map(Grid.Cell::text)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(row.taken() == ReadLine.Taken.NAMELESS ? say("web.sub.letter.nameless") : "");
    return new Supplement.Wanting(
        row.subject() == null ? Subject.INDIVIDUAL : row.subject(),
        name,
        say("web.sub.letter.row", "" + row.row(), row.sheet()),
        asks);
  }

  /** Papers speak Vietnamese, whatever the pages do. */
  private String say(String key, Object... args) {
    return messages.getMessage(key, args, Locale.ROOT);
  }
}
