package vn.xetkhen.oracle;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nomination;

/** The table «Gates of every award», row by row. */
final class Gates {

  private Gates() {}

  static SortedMap<String, Outcome> of(
      Dossier d, AwardId award, CommendationKind kind, int year, boolean before2024) {
    SortedMap<String, Outcome> gates = new TreeMap<>();
    gates.put("G1", nothingUnderReview(d));
    if (d instanceof IndividualDossier person) {
      gates.put("G2", noDiscipline(person, Ids.windowStart(award, year), year));
      if (kind == CommendationKind.REGULAR && before2024) {
        gates.put("G3", registered(person));
      }
    }
    if (kind == CommendationKind.REGULAR && Ids.certificate(award)) {
      gates.put("G4", notHeldYet(d, award, year));
    }
    if (kind != CommendationKind.REGULAR) {
      gates.put("G5", campaignNotCommended(d, kind));
    }
    return gates;
  }

  private static Outcome nothingUnderReview(Dossier d) {
    if (!d.reviews().items().isEmpty()) {
      return Outcome.ON_HOLD;
    }
    return d.reviews().complete() ? Outcome.MET : Outcome.MISSING;
  }

  private static Outcome noDiscipline(IndividualDossier d, int firstYear, int lastYear) {
    LocalDate opens = LocalDate.of(firstYear, 1, 1);
    LocalDate closes = LocalDate.of(lastYear, 12, 31);
    Outcome outcome = d.disciplines().complete() ? Outcome.MET : Outcome.MISSING;
    for (DisciplineEntry entry : d.disciplines().items()) {
      if (entry.counts()) {
        outcome = outcome.and(clearOf(entry, opens, closes));
      }
    }
    return outcome;
  }

  private static Outcome clearOf(DisciplineEntry entry, LocalDate opens, LocalDate closes) {
    LocalDate until = entry.until();
    if (entry.from() == null) {
      // «Without a start date: missing, unless its end lies before the window», so also where the
      // end lies inside the window.
      return until != null && until.isBefore(opens) ? Outcome.MET : Outcome.MISSING;
    }
    LocalDate end = until == null ? entry.from().plusMonths(12) : until;
    boolean clear = entry.from().isAfter(closes) || end.isBefore(opens);
    return clear ? Outcome.MET : Outcome.NOT_MET;
  }

  private static Outcome registered(IndividualDossier d) {
    Boolean registered = d.registered().value();
    return registered == null ? Outcome.MISSING : registered ? Outcome.MET : Outcome.NOT_MET;
  }

  private static Outcome notHeldYet(Dossier d, AwardId award, int year) {
    Outcome outcome = d.commendations().complete() ? Outcome.MET : Outcome.MISSING;
    for (CommendationEntry held : d.commendations().items()) {
      boolean surelyAward = award.equals(held.surely());
      boolean mayBeAward = surelyAward || held.perhaps().contains(award);
      boolean surelyRegular = held.kind() == CommendationKind.REGULAR;
      boolean mayBeRegular = surelyRegular || held.kind() == null;
      boolean surelyInside =
          held.year() != null && held.year() >= Ids.windowStart(award, year) && held.year() <= year;
      boolean mayBeInside = surelyInside || held.year() == null;
      if (surelyAward && surelyRegular && surelyInside) {
        return Outcome.NOT_MET;
      }
      if (mayBeAward && mayBeRegular && mayBeInside) {
        outcome = Outcome.MISSING;
      }
    }
    return outcome;
  }

  /** Point 15. */
  private static Outcome campaignNotCommended(Dossier d, CommendationKind kind) {
    Nomination nomination = d.nomination();
    String campaign = nomination.campaign().value();
    if (campaign == null && kind == CommendationKind.EXTRAORDINARY) {
      // Assumption A5: whatever was held, and even where «Khen thưởng đã đạt» was not handed in.
      return Outcome.MET;
    }
    Outcome outcome = d.commendations().complete() ? Outcome.MET : Outcome.MISSING;
    for (CommendationEntry held : d.commendations().items()) {
      boolean thematic = held.kind() == CommendationKind.THEMATIC;
      if (campaign == null) {
        // Assumption A6: only a held entry that says «chuyên đề» makes it missing.
        outcome = thematic ? Outcome.MISSING : outcome;
      } else if (held.campaign() == null) {
        outcome = thematic ? Outcome.MISSING : outcome;
      } else if (Same.name(campaign, held.campaign())) {
        return Outcome.NOT_MET;
      }
    }
    return outcome;
  }
}
