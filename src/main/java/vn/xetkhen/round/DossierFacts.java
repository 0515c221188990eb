package vn.xetkhen.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a nominee's page shows besides the evaluation: who it is, what it already holds, and what
 * each point was given for. Null is what was not handed in.
 *
 * @param post «Chức vụ»; empty for a collective
 * @param birth date or year of birth
 * @param women number of women of a collective
 * @param campaign movement or campaign of a thematic nomination
 */
public record DossierFacts(
    String post,
    @Nullable String staffCode,
    @Nullable String birth,
    @Nullable Boolean woman,
    @Nullable String joined,
    @Nullable Boolean direct,
    @Nullable Integer headcount,
    @Nullable Integer women,
    @Nullable String campaign,
    @Nullable String achievement,
    List<Rated> ratings,
    List<Held> held,
    List<Merits> merits) {

  /**
   * @param rating abbreviation, or null for a blank cell
   */
  public record Rated(int year, @Nullable String rating, Cited where) {}

  /**
   * A title, commendation, initiative or discipline already on record.
   *
   * @param year null if the entry names none
   * @param decision number and date in words, or null
   */
  public record Held(@Nullable Integer year, String what, @Nullable String decision, Cited where) {}

  /** Points of one award. */
  public record Merits(String award, int total, List<Line> lines) {}

  public record Line(String merit, String says, int points, List<Cited> where) {}
}
