package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.DecisionReference;

/** A decision as a cell quotes it, and what the cell claims of it. */
record Quote(DecisionReference decision, Claim claim, Source.Cell cell) {

  /** When a decision can be signed, going by what it rewards. */
  enum Span {
    /** The work of a whole year: towards its end or later. */
    REGULAR,
    /** Something within the year. */
    WITHIN_YEAR,
    /** Nothing is known. */
    ANY
  }

  /**
   * What a cell says of the decision.
   *
   * @param what the thing rewarded, such as «danh hiệu CSTĐCS»
   * @param year year of the achievement, or null
   * @param issuers who may have signed, going by the cell; empty if it does not say
   * @param issuerWords the cell's own words for them
   * @param levels where the issuer must stand; empty if anywhere
   */
  record Claim(
      String what,
      @Nullable Integer year,
      Span span,
      List<Authority> issuers,
      String issuerWords,
      Set<Authority.Level> levels) {

    static Claim nothing(String what, @Nullable Integer year) {
      return new Claim(what, year, Span.ANY, List.of(), "", Set.of());
    }
  }

  @Nullable LocalDate date() {
    return decision.date();
  }
}
