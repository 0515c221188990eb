package vn.xetkhen.oracle;

import java.util.List;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;

/** The awards of part R by name. */
final class Ids {

  static final AwardId PROVINCE = new AwardId("provincial-certificate");
  static final AwardId MINISTRY = new AwardId("ministry-certificate");
  static final AwardId DEPARTMENT = new AwardId("department-certificate");
  static final AwardId WORKER = new AwardId("advanced-worker");
  static final AwardId FIGHTER = new AwardId("grassroots-fighter");
  static final AwardId ADVANCED = new AwardId("advanced-collective");
  static final AwardId EXCELLENT = new AwardId("excellent-collective");

  /**
   * «proposed … ministry-certificate, else provincial-certificate, else department-certificate».
   */
  static final List<AwardId> LADDER = List.of(MINISTRY, PROVINCE, DEPARTMENT);

  private Ids() {}

  /** Titles have regular paths only; the three certificates have one for every kind. */
  static List<AwardId> judged(Subject subject, CommendationKind kind) {
    if (kind != CommendationKind.REGULAR) {
      return LADDER;
    }
    return subject == Subject.INDIVIDUAL
        ? List.of(MINISTRY, PROVINCE, DEPARTMENT, WORKER, FIGHTER)
        : List.of(MINISTRY, PROVINCE, DEPARTMENT, ADVANCED, EXCELLENT);
  }

  static boolean certificate(AwardId award) {
    return LADDER.contains(award);
  }

  /** Province and ministry, whose gates look at two years and whose regular standard is one. */
  static boolean high(AwardId award) {
    return award.equals(PROVINCE) || award.equals(MINISTRY);
  }

  /** First year of an award's gate window. */
  static int windowStart(AwardId award, int year) {
    return high(award) ? year - 1 : year;
  }
}
