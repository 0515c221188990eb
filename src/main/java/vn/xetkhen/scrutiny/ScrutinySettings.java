package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * What scrutiny depends on besides rows, units and authorities.
 *
 * @param year the round's year Y
 * @param roundDate date of the dossiers
 * @param today the day on which the dossiers came in: what is dated later cannot be
 * @param firstRegularDay a decision that rewards the regular year Y is hardly signed earlier in Y
 * @param minWords achievement texts of fewer words are not compared: they are common phrases
 * @param passageWords a passage that two texts share counts from so many words on
 * @param likeness share of common passages, from 0 to 1, from which two texts are shown as a pair
 * @param maxGroup rows that have a key in common are compared pair by pair up to so many; a larger
 *     group is one finding that says so
 * @param maxShown findings of one kind that are given in full; the rest is counted
 * @param maxCompared pairs of texts that are compared word by word at most
 */
public record ScrutinySettings(
    int year,
    LocalDate roundDate,
    LocalDate today,
    MonthDay firstRegularDay,
    int minWords,
    int passageWords,
    double likeness,
    int maxGroup,
    int maxShown,
    int maxCompared) {

  /** The usual settings of a round. */
  public static ScrutinySettings of(int year, LocalDate roundDate, LocalDate today) {
    return new ScrutinySettings(
        year, roundDate, today, MonthDay.of(10, 1), 15, 6, 0.6, 24, 500, 100_000);
  }
}
