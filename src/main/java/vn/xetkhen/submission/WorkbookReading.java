package vn.xetkhen.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSummary;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.storage.DataFolder;
import vn.xetkhen.storage.KeptFiles;

/** Reads the kept bytes of a submission into rows, with all that was decided about it. */
@Component
class WorkbookReading {
  private final KeptFiles kept;
  private final DataFolder data;
  private final IntakeDesk desk;
  private final MendLog log;
  private final LayoutMemory memory;

  WorkbookReading(
      KeptFiles kept, DataFolder data, IntakeDesk desk, MendLog log, LayoutMemory memory) {
    this.kept = kept;
    this.data = data;
    this.desk = desk;
    this.log = log;
    this.memory = memory;
  }

  /** Watches a reading. */
  interface Watcher {
    /** Told of the rows as soon as there may be some. */
    void begun(Lines lines);

    void progress(long rowsSoFar);

    boolean cancelled();
  }

  /** Where the rows of a submission stand; it is whole only once its end is written. */
  Path file(Submission submission) {
    return data.submissions().resolve(submission.number() + "-" + submission.reading() + ".lines");
  }

  /**
   * Reads the workbook from its beginning, whatever was read before.
   *
   * @return the rows; incomplete if the watcher stopped it
   * @throws vn.xetkhen.intake.UnreadableWorkbookException if nothing of it can be used
   */
  Lines read(Submission submission, Watcher watcher) {
    Set<String> asked = new HashSet<>();
    while (true) {
      try {
        return read(submission, watcher, table -> remember(submission, table, asked));
      } catch (AgainFromMemory e) {
        // a list was remembered: the rows before it are few, or were read with what was remembered
      }
    }
  }

  /** Reads it once more as it was decided about; who only looks decides nothing. */
  Lines rebuilt(Submission submission) {
    return read(submission, Unwatched.INSTANCE, table -> {});
  }

  private Lines read(Submission submission, Watcher watcher, Consumer<FoundTable> remember) {
    IntakeDesk.Reader reader = desk.open(submission.year());
    Decided decided = Decided.of(log.all(submission.number()));
    try (LineWriter writer = new LineWriter(file(submission), decided)) {
      watcher.begun(writer.lines());
      IntakeSummary summary =
          reader.read(
              kept.file(submission.sha256()),
              submission.name(),
              decided.mending(),
              new Listener(writer, watcher, remember));
      if (!summary.cancelled()) {
        writer.end();
      }
      return writer.lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(Submission submission, FoundTable table, Set<String> asked) {
    if (submission.sender().isEmpty()
        || !asked.add(table.sheet() + '\0' + table.headerRow())
        || log.touched(submission.number(), table)) {
      return;
    }
    Optional<LayoutMemory.Choices> choices =
        memory.of(submission.sender(), table, submission.year());
    if (choices.isPresent()) {
      log.remembered(
          submission.number(),
          new Mend.Remembered(
              table.sheet(),
              table.firstHeaderRow(),
              table.headerRow(),
              choices.get().columns(),
              choices.get().words()));
      throw new AgainFromMemory();
    }
  }

  /** Reads the nominees alone, as decided so far; returns false if the watcher stopped it. */
  boolean nominees(Submission submission, Decided decided, Watcher watcher, Consumer<Dossier> to) {
    return !desk.open(submission.year())
        .read(
            kept.file(submission.sha256()),
            submission.name(),
            decided.mending(),
            new Nominees(watcher, to))
        .cancelled();
  }

  private record Nominees(Watcher watcher, Consumer<Dossier> to) implements IntakeListener {
    @Override
    public void dossier(Dossier dossier) {
      to.accept(dossier);
    }

    @Override
    public void refused(RefusedCell cell) {
      // stands in its row
    }

    @Override
    public void notice(Notice notice) {
      // told when it was read
    }

    @Override
    public boolean cancelled() {
      return watcher.cancelled();
    }
  }

  private static final class AgainFromMemory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AgainFromMemory() {
      super(null, null, false, false);
    }
  }

  private record Listener(LineWriter writer, Watcher watcher, Consumer<FoundTable> remember)
      implements IntakeListener {
    @Override
    public void dossier(Dossier dossier) {
      // the round reads it again
    }

    @Override
    public void refused(RefusedCell cell) {
      // stands in its row
    }

    @Override
    public void notice(Notice notice) {
      if (notice.kind() != Notice.Kind.DUPLICATE_ROW) {
        writer.notice(notice.message());
      }
    }

    @Override
    public void progress(long rowsSoFar) {
      watcher.progress(rowsSoFar);
    }

    @Override
    public boolean cancelled() {
      return watcher.cancelled();
    }

    @Override
    public void table(FoundTable table) {
      remember.accept(table);
      writer.table(table);
    }

    @Override
    public boolean wantsLines() {
      return true;
    }

    @Override
    public void line(ReadLine line) {
      writer.line(line);
    }
  }

  private enum Unwatched implements Watcher {
    INSTANCE;

    @Override
    public void begun(Lines begun) {
      // nobody looks before it is whole
    }

    @Override
    public void progress(long rowsSoFar) {
      // nobody watches
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
