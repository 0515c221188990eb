package vn.xetkhen.document;

import java.time.LocalDate;
import java.util.List;
import vn.xetkhen.rulebook.RankingOrder;

/**
 * What a run was judged by.
 *
 * @param year the round's year
 * @param date day of the dossiers, which chose the wording of the rules
 * @param rulebookDigest digest of the rulebook, lower-case hex
 * @param wordings days from which the criteria files used are in force
 * @param order the tie-breaks
 */
public record RoundHeading(
    int year, LocalDate date, String rulebookDigest, List<LocalDate> wordings, RankingOrder order) {
  public RoundHeading {
    wordings = List.copyOf(wordings);
  }
}
