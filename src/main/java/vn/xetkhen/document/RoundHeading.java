package vn.xetkhen.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run was judged by.
 *
 * @param year the round's year
 * @param date day of the dossiers, which chose the wording of the rules
 * @param rulebookDigest digest of the rulebook, lower-case hex
 * @param wordings days from which the criteria files used are in force
 */
public record RoundHeading(
    int year, LocalDate date, String rulebookDigest, List<LocalDate> wordings) {
  public RoundHeading {
    wordings = List.copyOf(wordings);
  }
}
