package vn.xetkhen.document;

import java.nio.file.Path;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

/** The intake as a reader of rounds. */
final class IntakeReader implements WorkbookReader {

  private final Intake intake;

  IntakeReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public Workbook read(Path file, Sink sink) {
    String name = String.valueOf(file.getFileName());
    return intake.read(file, name, new Listener(sink)).workbook();
  }

  private record Listener(Sink sink) implements IntakeListener {

    @Override
    public void dossier(Dossier dossier) {
      sink.dossier(dossier);
    }

    @Override
    public void refused(RefusedCell cell) {
      sink.refused(cell);
    }

    /** Second rows of a nominee are told by the pools, which see all workbooks and the kinds. */
    @Override
    public void notice(Notice notice) {
      if (notice.kind() != Notice.Kind.DUPLICATE_ROW) {
        sink.notice(notice.message());
      }
    }

    @Override
    public void progress(long rowsSoFar) {
      sink.progress(rowsSoFar);
    }

    @Override
    public boolean cancelled() {
      return sink.cancelled();
    }
  }
}
