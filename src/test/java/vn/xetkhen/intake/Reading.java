package vn.xetkhen.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;

/** All that came of a workbook. */
class Reading implements IntakeListener {

  final List<Dossier> dossiers = new ArrayList<>();
  final List<RefusedCell> refused = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<FoundTable> tables = new ArrayList<>();
  final List<ReadLine> lines = new ArrayList<>();
  IntakeSummary summary;

  static Reading of(Path workbook, int year) {
    Reading reading = new Reading();
    Intake intake = new Intake(Awards.settings(year));
    reading.summary = intake.read(workbook, workbook.getFileName().toString(), reading);
    return reading;
  }

  /** A reading with what people decided, and with its lines. */
  static Reading of(Path workbook, int year, Mending mending) {
    Reading reading =
        new Reading() {
          @Override
          public boolean wantsLines() {
            return true;
          }
        };
    Intake intake = new Intake(Awards.settings(year));
    reading.summary = intake.read(workbook, workbook.getFileName().toString(), mending, reading);
    return reading;
  }

  @Override
  public void table(FoundTable table) {
    tables.add(table);
  }

  @Override
  public void line(ReadLine line) {
    lines.add(line);
  }

  @Override
  public void dossier(Dossier dossier) {
    dossiers.add(dossier);
  }

  @Override
  public void refused(RefusedCell cell) {
    refused.add(cell);
  }

  @Override
  public void notice(Notice notice) {
    notices.add(notice);
  }

  IndividualDossier person(int i) {
    return (IndividualDossier) dossiers.get(i);
  }

  CollectiveDossier collective(int i) {
    return (CollectiveDossier) dossiers.get(i);
  }

  List<String> messages(Notice.Kind kind) {
    return notices.stream().filter(n -> n.kind() == kind).map(Notice::message).toList();
  }

  ReadLine line(int row) {
    return lines.stream().filter(l -> l.row() == row).findFirst().orElseThrow();
  }

  /** The column of a list by its index, as it was understood. */
  FoundTable.FoundColumn column(int table, int index) {
    return tables.get(table).columns().stream()
        .filter(c -> c.index() == index)
        .findFirst()
        .orElseThrow();
  }

  List<String> refusedAddresses() {
    return refused.stream().map(RefusedCell::cell).toList();
  }
}
