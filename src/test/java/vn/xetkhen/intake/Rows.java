package vn.xetkhen.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.IndividualDossier;

/** One row of the template for 2021, with pairs of header and text. */
final class Rows {

  static final int YEAR = 2021;

  private Rows() {}

  static RowReading row(Subject subject, String... cells) {
    return new Intake(Awards.settings(YEAR)).readRow(subject, map(cells), Set.of());
  }

  static RowReading person(String... cells) {
    return row(Subject.INDIVIDUAL, cells);
  }

  static RowReading collective(String... cells) {
    return row(Subject.COLLECTIVE, cells);
  }

  static RowReading personWithout(String absent, String... cells) {
    return new Intake(Awards.settings(YEAR))
        .readRow(Subject.INDIVIDUAL, map(cells), new LinkedHashSet<>(List.of(absent.split("\\|"))));
  }

  static IndividualDossier individual(RowReading reading) {
    return (IndividualDossier) reading.dossier();
  }

  static CollectiveDossier body(RowReading reading) {
    return (CollectiveDossier) reading.dossier();
  }

  private static Map<String, String> map(String... cells) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      map.put(cells[i], cells[i + 1]);
    }
    return map;
  }
}
