package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.Catalogue;

/** Templates written with the shipped awards, and what the intake takes from a workbook. */
final class TemplateReading implements IntakeListener {

  static final List<Award> AWARDS = Catalogue.load(Path.of("rules")).awards();

  final List<Dossier> dossiers = new ArrayList<>();
  final List<RefusedCell> refused = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();

  private TemplateReading() {}

  static TemplateReading of(Path workbook, int year) {
    TemplateReading reading = new TemplateReading();
    new Intake(new IntakeSettings(year, LocalDate.of(year, 12, 31), "Đồng Nai", AWARDS))
        .read(workbook, workbook.getFileName().toString(), reading);
    return reading;
  }

  static Path write(Path folder, int year, Iterable<KnownNominee> people) throws IOException {
    Path file = folder.resolve("mau-" + year + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TemplateWorkbook.write(out, order(year), people);
    }
    return file;
  }

  static TemplateOrder order(int year) {
    return new TemplateOrder(
        year,
        LocalDate.of(year, 12, 31),
        "Đội QLTT số 3",
        Map.of(
            Subject.INDIVIDUAL, forms(Subject.INDIVIDUAL),
            Subject.COLLECTIVE, forms(Subject.COLLECTIVE)),
        true);
  }

  private static List<String> forms(Subject subject) {
    return AWARDS.stream()
        .filter(award -> award.subjects().contains(subject))
        .map(Award::shortName)
        .toList();
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
}
