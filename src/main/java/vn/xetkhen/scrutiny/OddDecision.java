package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Concern;

/**
 * A decision that can hardly be as a cell quotes it.
 *
 * @param cell where it is quoted
 * @param number as quoted
 * @param date as quoted, or null
 * @param doubts what is odd about it
 * @param concern the same for the cell, with the cell's text as it would be after the likely
 *     correction
 */
public record OddDecision(
    Place place,
    Source.Cell cell,
    String number,
    @Nullable LocalDate date,
    Set<Doubt> doubts,
    Concern concern)
    implements Finding {

  /** What can be odd about a quoted decision. */
  public enum Doubt {
    /** Not digits/…/QĐ-suffix. */
    FORM,
    /** The suffix is another body's than the one that the cell names. */
    SUFFIX,
    /** The suffix is a body's that stands elsewhere than what is claimed. */
    LEVEL,
    /** There was no such body on that day. */
    NO_SUCH_BODY,
    /** Dated before the year it rewards began. */
    BEFORE_YEAR,
    /** Dated well before the year it rewards was over. */
    TOO_EARLY,
    /** Dated years after what it rewards. */
    YEARS_LATER,
    /** Dated after the dossier. */
    AFTER_DOSSIER,
    /** Dated after the day on which the dossier came in. */
    FUTURE,
    /** Two commendations of the row name the same campaign. */
    SAME_CAMPAIGN,
    /** Signed on a weekend or public holiday. */
    REST_DAY
  }

  public OddDecision {
    doubts = Set.copyOf(doubts);
  }

  @Override
  public Kind kind() {
    return Kind.ODD_DECISION;
  }

  @Override
  public Weight weight() {
    return doubts.equals(Set.of(Doubt.REST_DAY)) ? Weight.HINT : Weight.ODD;
  }

  @Override
  public String key() {
    return Keys.of("decision", cell.value(), number, String.valueOf(date));
  }

  @Override
  public String says() {
    return "Ô "
        + place.sheet()
        + "!"
        + cell.address()
        + ": "
        + concern.problem()
        + " "
        + concern.advice();
  }

  @Override
  public List<Place> places() {
    return List.of(place);
  }
}
