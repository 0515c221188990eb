package vn.xetkhen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nominee;

/**
 * «Rank within one award, kind and subject»: a place is one more than the number of those ahead.
 */
final class Ranking {

  private record Pool(AwardId award, CommendationKind kind, Subject subject) {}

  private record Runner(int index, Dossier dossier, int points) {}

  private final List<Dossier> dossiers;
  private final int year;
  private final Map<Pool, List<Runner>> pools = new HashMap<>();

  Ranking(List<Dossier> dossiers, int year, LocalDate date) {
    this.dossiers = dossiers;
    this.year = year;
    for (int i = 0; i < dossiers.size(); i++) {
      Dossier dossier = dossiers.get(i);
      if (dossier.nomination().kind() != null && !secondRow(i)) {
        enter(i, dossier, Oracle.judge(dossier, year, date));
      }
    }
  }

  private void enter(int index, Dossier dossier, Answer answer) {
    for (AwardId award : answer.proposable()) {
      boolean titleOfOneWhoAskedNothing = !Ids.certificate(award) && !dossier.nomination().asked();
      if (award.equals(answer.proposed()) || titleOfOneWhoAskedNothing) {
        Pool pool = new Pool(award, dossier.nomination().kind(), Oracle.subject(dossier));
        pools
            .computeIfAbsent(pool, any -> new ArrayList<>())
            .add(new Runner(index, dossier, answer.judged(award).points()));
      }
    }
  }

  List<Map<AwardId, Integer>> ranks() {
    List<Map<AwardId, Integer>> ranks = new ArrayList<>();
    dossiers.forEach(dossier -> ranks.add(new HashMap<>()));
    pools.forEach(
        (pool, runners) -> {
          for (Runner runner : runners) {
            long ahead = runners.stream().filter(other -> isAhead(other, runner)).count();
            ranks.get(runner.index()).put(pool.award(), (int) ahead + 1);
          }
        });
    return ranks;
  }

  private boolean isAhead(Runner one, Runner other) {
    if (one.points() != other.points()) {
      return one.points() > other.points();
    }
    if (women(one.dossier()) != women(other.dossier())) {
      return women(one.dossier());
    }
    if (direct(one.dossier()) != direct(other.dossier())) {
      return direct(one.dossier());
    }
    return lastCommended(one.dossier()) < lastCommended(other.dossier());
  }

  private static boolean women(Dossier dossier) {
    if (dossier instanceof IndividualDossier person) {
      return Boolean.TRUE.equals(person.woman().value());
    }
    CollectiveDossier collective = (CollectiveDossier) dossier;
    Integer women = collective.women().value();
    Integer all = collective.headcount().value();
    return women != null && all != null && 100L * women >= 70L * all;
  }

  private static boolean direct(Dossier dossier) {
    return dossier instanceof IndividualDossier person
        && Boolean.TRUE.equals(person.direct().value());
  }

  /**
   * Assumption A7: a column that was not handed in is «never commended» here, since tie-breaks look
   * at facts as handed in only.
   */
  private int lastCommended(Dossier dossier) {
    int last = Integer.MIN_VALUE;
    for (CommendationEntry held : dossier.commendations().items()) {
      // Point 6: «a commendation without year or kind … never in points or tie-breaks»
      if (held.year() != null && held.year() <= year && held.kind() != null) {
        last = Math.max(last, held.year());
      }
    }
    return last;
  }

  private boolean secondRow(int index) {
    Dossier later = dossiers.get(index);
    return dossiers.subList(0, index).stream().anyMatch(earlier -> sameRow(earlier, later));
  }

  /**
   * Point 16. Assumption A8: where both rows have a staff code, the codes alone decide. Assumption
   * A9: a collective, which is not born, is the same by name and superior unit.
   */
  private static boolean sameRow(Dossier one, Dossier other) {
    if (Oracle.subject(one) != Oracle.subject(other)
        || one.nomination().kind() != other.nomination().kind()) {
      return false;
    }
    Nominee a = one.nominee();
    Nominee b = other.nominee();
    if (a.staffCode() != null && b.staffCode() != null) {
      return a.staffCode().equals(b.staffCode());
    }
    boolean sameBirth =
        one instanceof CollectiveDossier || (a.birth() != null && a.birth().equals(b.birth()));
    return sameBirth && Same.name(a.name(), b.name()) && Same.name(a.unit(), b.unit());
  }
}
