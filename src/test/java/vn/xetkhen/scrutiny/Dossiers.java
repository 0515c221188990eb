package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nominee;

/** Invented rows of the template for 2021, and what scrutiny says of them. */
final class Dossiers {

  static final int YEAR = 2021;
  static final LocalDate ROUND = LocalDate.of(2021, 12, 31);
  static final LocalDate TODAY = LocalDate.of(2022, 2, 15);

  private static final Intake INTAKE =
      new Intake(new IntakeSettings(YEAR, ROUND, "Đồng Nai", List.of()));

  private Dossiers() {}

  static IndividualDossier person(int row, String... cells) {
    IndividualDossier d =
        (IndividualDossier) INTAKE.readRow(Subject.INDIVIDUAL, map(cells), Set.of()).dossier();
    return new IndividualDossier(
        at(d.nominee(), row),
        d.nomination(),
        d.woman(),
        d.direct(),
        d.joined(),
        d.registered(),
        d.ratings(),
        d.titles(),
        d.initiatives(),
        d.commendations(),
        d.disciplines(),
        d.reviews(),
        d.notes());
  }

  static CollectiveDossier collective(int row, String... cells) {
    CollectiveDossier d =
        (CollectiveDossier) INTAKE.readRow(Subject.COLLECTIVE, map(cells), Set.of()).dossier();
    return new CollectiveDossier(
        at(d.nominee(), row),
        d.nomination(),
        d.headcount(),
        d.women(),
        d.advancedWorkers(),
        d.grassrootsFighters(),
        d.excellent(),
        d.good(),
        d.completed(),
        d.failed(),
        d.disciplined(),
        d.ratings(),
        d.titles(),
        d.organisations(),
        d.commendations(),
        d.reviews(),
        d.notes());
  }

  private static Nominee at(Nominee n, int row) {
    return new Nominee(
        n.subject(),
        n.name(),
        n.unit(),
        n.position(),
        n.staffCode(),
        n.birth(),
        new Workbook("doi.xlsx", "ab12"),
        "Cá nhân",
        row);
  }

  private static Map<String, String> map(String... cells) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      map.put(cells[i], cells[i + 1]);
    }
    return map;
  }

  static ScrutinySettings settings() {
    return ScrutinySettings.of(YEAR, ROUND, TODAY);
  }

  static Scrutiny scrutiny() {
    return Scrutiny.of(settings(), UnitHistory.NONE, Authorities.shipped(), Decided.NOTHING);
  }

  static Findings findings(Dossier... rows) {
    Scrutiny scrutiny = scrutiny();
    for (Dossier row : rows) {
      scrutiny.dossier(row);
    }
    return scrutiny.finish();
  }

  static <T> List<T> shuffled(List<T> rows, long seed) {
    List<T> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
