package vn.xetkhen.proposal;

import java.util.List;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;

/**
 * What is compared between two nominees of a pool.
 *
 * @param points merits as handed in
 * @param women a woman, or a collective with enough women (NĐ 91/2017 Đ3); a blank is not
 * @param direct a direct worker, said exactly; never a collective
 * @param lastCommended year of the last commendation, {@link #NEVER} if there is none
 */
record Merit(int points, boolean women, boolean direct, int lastCommended) {

  static final int NEVER = 0;

  static Merit of(Dossier dossier, int points, int year, int womenPercent) {
    return new Merit(
        points, women(dossier, womenPercent), direct(dossier), lastCommended(dossier, year));
  }

  private static boolean women(Dossier dossier, int percent) {
    if (dossier instanceof IndividualDossier person) {
      return person.woman().or(false);
    }
    CollectiveDossier collective = (CollectiveDossier) dossier;
    Integer women = collective.women().value();
    Integer all = collective.headcount().value();
    // on the counts, never on a rounded percentage (fine print 9)
    return women != null && all != null && all > 0 && 100L * women >= (long) percent * all;
  }

  private static boolean direct(Dossier dossier) {
    return dossier instanceof IndividualDossier person && person.direct().or(false);
  }

  /** Entries without year or kind, and those later than the round's year, count nowhere here. */
  private static int lastCommended(Dossier dossier, int year) {
    List<CommendationEntry> held = dossier.commendations().items();
    int last = NEVER;
    for (CommendationEntry entry : held) {
      Integer of = entry.year();
      if (of != null && entry.kind() != null && of <= year) {
        last = Math.max(last, of);
      }
    }
    return last;
  }
}
