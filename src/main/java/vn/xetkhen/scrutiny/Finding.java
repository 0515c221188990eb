package vn.xetkhen.scrutiny;

import java.util.List;

/**
 * Something odd that a person should look at. A finding never changes anything and never keeps
 * anybody from being judged.
 */
public sealed interface Finding
    permits SamePair, Crowd, LikeTexts, OddDecision, ClashingDecisions, DisorderedNumbers {

  /** What kind of thing it is. Findings are shown in this order. */
  enum Kind {
    /** Two rows have the same code, but not the same name or birth. */
    CONFLICT,
    /** Two rows may be the same nominee. */
    SAME_NOMINEE,
    /** More rows share something than can be shown as pairs. */
    CROWD,
    /** One achievement stands for two awards of one nominee. */
    ACHIEVEMENT_TWICE,
    /** Achievements of two nominees are told in nearly the same words. */
    LIKE_ACHIEVEMENTS,
    /** A decision quoted in a cell cannot be as quoted. */
    ODD_DECISION,
    /** One decision is quoted with two dates. */
    TWO_DATES,
    /** A decision is dated after one with a higher number. */
    OUT_OF_SEQUENCE
  }

  /** How much it matters. */
  enum Weight {
    /** Somebody should decide or mend. */
    ODD,
    /** Only worth knowing. */
    HINT
  }

  Kind kind();

  Weight weight();

  /**
   * Names the finding by its content, so that what somebody decided about it is found again; stable
   * over runs and over the order of rows.
   */
  String key();

  /** One Vietnamese sentence with the values found. */
  String says();

  /** The rows meant, the first ones if they are many. */
  List<Place> places();
}
