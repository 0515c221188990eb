package vn.xetkhen.document;

import java.nio.file.Path;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

/** Reads one workbook, row by row, for a {@link RoundRun}. */
public interface WorkbookReader {

  /** The intake, by the file's own name. */
  static WorkbookReader of(Intake intake) {
    return new IntakeReader(intake);
  }

  /**
   * @throws vn.xetkhen.intake.UnreadableWorkbookException if it is no readable workbook
   */
  Workbook read(Path file, Sink sink);

  /** Takes what is read, in the order of sheets and rows. */
  interface Sink {
    void dossier(Dossier dossier);

    void refused(RefusedCell cell);

    /** A line in Vietnamese about something left alone, such as a hidden sheet. */
    void notice(String line);

    /** How many rows of this workbook were read so far. */
    void progress(long rows);

    /** Whether the reader should stop as soon as it can. */
    boolean cancelled();
  }
}
