package vn.xetkhen.round;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Stated;

/** Takes from an evaluation what only the pages need. */
final class DossierReader {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private DossierReader() {}

  static DossierFacts read(Evaluation evaluation) {
    Dossier dossier = evaluation.dossier();
    var nominee = dossier.nominee();
    IndividualDossier person = dossier instanceof IndividualDossier i ? i : null;
    CollectiveDossier group = dossier instanceof CollectiveDossier c ? c : null;
    return new DossierFacts(
        nominee.position(),
        nominee.staffCode(),
        nominee.birth() == null ? null : nominee.birth().label(),
        person == null ? null : person.woman().value(),
        person == null ? null : person.joined().map(PartialDate::label),
        person == null ? null : person.direct().value(),
        group == null ? null : group.headcount().value(),
        group == null ? null : group.women().value(),
        dossier.nomination().campaign().value(),
        dossier.nomination().achievement().value(),
        ratings(dossier),
        held(dossier, person),
        merits(evaluation.awards()));
  }

  private static List<DossierFacts.Rated> ratings(Dossier dossier) {
    List<DossierFacts.Rated> out = new ArrayList<>();
    for (Map.Entry<Integer, Stated<Rating>> e : dossier.ratings().descendingMap().entrySet()) {
      Stated<Rating> rating = e.getValue();
      out.add(
          new DossierFacts.Rated(
              e.getKey(), rating.map(Rating::abbreviation), Cited.of(rating.source())));
    }
    return out;
  }

  private static List<DossierFacts.Held> held(Dossier dossier, @Nullable IndividualDossier person) {
    List<DossierFacts.Held> out = new ArrayList<>();
    dossier
        .titles()
        .items()
        .forEach(
            t ->
                out.add(
                    new DossierFacts.Held(
                        t.year(), t.title().label(), said(t.decision()), Cited.of(t.source()))));
    dossier
        .commendations()
        .items()
        .forEach(
            c ->
                out.add(
                    new DossierFacts.Held(
                        c.year(),
                        c.kind() == null ? c.form() : c.form() + ", " + c.kind().label(),
                        said(c.decision()),
                        Cited.of(c.source()))));
    if (person != null) {
      person
          .initiatives()
          .items()
          .forEach(
              i ->
                  out.add(
                      new DossierFacts.Held(
                          i.year(),
                          "Sáng kiến «" + i.name() + "»",
                          said(i.decision()),
                          Cited.of(i.source()))));
    }
    out.sort(
        Comparator.comparing(
            DossierFacts.Held::year, Comparator.nullsLast(Comparator.reverseOrder())));
    return out;
  }

  private static @Nullable String said(@Nullable DecisionReference decision) {
    if (decision == null) {
      return null;
    }
    return decision.date() == null
        ? decision.number()
        : decision.number() + " ngày " + decision.date().format(DAY);
  }

  private static List<DossierFacts.Merits> merits(List<AwardEvaluation> awards) {
    return awards.stream()
        .filter(award -> !award.points().lines().isEmpty())
        .map(
            award ->
                new DossierFacts.Merits(
                    award.award().id().value(),
                    award.points().total(),
                    award.points().lines().stream()
                        .map(
                            line ->
                                new DossierFacts.Line(
                                    line.merit(),
                                    line.says(),
                                    line.points(),
                                    line.grounds().stream()
                                        .map(Ground::source)
                                        .map(Cited::of)
                                        .toList()))
                        .toList()))
        .toList();
  }
}
