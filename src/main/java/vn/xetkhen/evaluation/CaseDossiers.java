package vn.xetkhen.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.RowReading;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;
import vn.xetkhen.rulebook.WorkedCase;

/** Makes dossiers out of the rows of worked cases, by the same reader that reads workbooks. */
public final class CaseDossiers {

  private static final String PROVINCE = "office.province";

  private final Rulebooks rulebooks;
  private final Map<LocalDate, Rulebook> byDate = new HashMap<>();
  private final Map<LocalDate, Intake> intakes = new HashMap<>();
  private final Map<LocalDate, Evaluator> evaluators = new HashMap<>();

  public CaseDossiers(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  public Rulebook rulebook(LocalDate date) {
    return byDate.computeIfAbsent(date, rulebooks::asOf);
  }

  public Evaluator evaluator(LocalDate date) {
    return evaluators.computeIfAbsent(date, day -> new Evaluator(rulebook(day), day.getYear()));
  }

  /**
   * The dossier of a row.
   *
   * @throws IllegalArgumentException if a column is none of the template, or a cell cannot be read;
   *     the message says which
   */
  public Dossier dossier(
      Subject subject,
      LocalDate date,
      String name,
      Map<String, String> cells,
      Set<String> absent,
      Map<String, Boolean> council) {
    int year = date.getYear();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(subject == Subject.INDIVIDUAL ? "Họ và tên" : "Tên tập thể", name);
    cells.forEach(
        (header, text) ->
            texts.put(WorkedCase.ofYear(header, year), WorkedCase.ofYear(text, year)));
    Set<String> missing =
        absent.stream().map(header -> WorkedCase.ofYear(header, year)).collect(Collectors.toSet());
    RowReading reading = intake(date).readRow(subject, texts, missing);
    if (!reading.refused().isEmpty()) {
      var refused = reading.refused().get(0);
      throw new IllegalArgumentException("Ô «" + refused.value() + "»: " + refused.problem());
    }
    return council.isEmpty() ? reading.dossier() : attested(reading.dossier(), council);
  }

  private Intake intake(LocalDate date) {
    return intakes.computeIfAbsent(
        date,
        day ->
            new Intake(
                new IntakeSettings(
                    day.getYear(),
                    day,
                    rulebook(day).parameters().text(PROVINCE, day),
                    rulebook(day).awards())));
  }

  private static Dossier attested(Dossier dossier, Map<String, Boolean> council) {
    Nomination was = dossier.nomination();
    Nomination nomination =
        new Nomination(
            was.asked(),
            was.requested(),
            was.kind(),
            was.campaign(),
            was.launchedBy(),
            was.achievement(),
            Map.copyOf(council));
    if (dossier instanceof IndividualDossier d) {
      return new IndividualDossier(
          d.nominee(),
          nomination,
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
    CollectiveDossier d = (CollectiveDossier) dossier;
    return new CollectiveDossier(
        d.nominee(),
        nomination,
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
}
