package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.List;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;

/**
 * The criteria of one award for one subject in one wording.
 *
 * @param award the award
 * @param subject whom they judge
 * @param wording day from which this wording is in force
 * @param file path below the folder of rules
 * @param rules gates and paths in the order of the file
 * @param points points rules as they stand for the award's window
 */
public record Criteria(
    Award award,
    Subject subject,
    LocalDate wording,
    String file,
    List<Rule> rules,
    List<PointsRule> points) {

  public List<Rule> gates(CommendationKind kind) {
    return rules.stream().filter(r -> r.gate() && r.kinds().contains(kind)).toList();
  }

  public List<Rule> paths(CommendationKind kind) {
    return rules.stream().filter(r -> !r.gate() && r.kinds().contains(kind)).toList();
  }
}
