package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;

/** The criteria of one award for one subject in one wording. */
public final class Criteria {

  private final Award award;
  private final Subject subject;
  private final LocalDate wording;
  private final String file;
  private final List<Rule> rules;
  private final List<PointsRule> points;
  private final Map<CommendationKind, List<Rule>> gates = new EnumMap<>(CommendationKind.class);
  private final Map<CommendationKind, List<Rule>> paths = new EnumMap<>(CommendationKind.class);

  Criteria(
      Award award,
      Subject subject,
      LocalDate wording,
      String file,
      List<Rule> rules,
      List<PointsRule> points) {
    this.award = award;
    this.subject = subject;
    this.wording = wording;
    this.file = file;
    this.rules = List.copyOf(rules);
    this.points = points;
    for (CommendationKind kind : CommendationKind.values()) {
      gates.put(kind, rules.stream().filter(r -> r.gate() && r.kinds().contains(kind)).toList());
      paths.put(kind, rules.stream().filter(r -> !r.gate() && r.kinds().contains(kind)).toList());
    }
  }

  public Award award() {
    return award;
  }

  /** Whom they judge. */
  public Subject subject() {
    return subject;
  }

  /** Day from which this wording is in force. */
  public LocalDate wording() {
    return wording;
  }

  /** Path below the folder of rules. */
  public String file() {
    return file;
  }

  /** Gates and paths in the order of the file. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Points rules as they stand for the award's window; the same list for awards of the same window.
   */
  public List<PointsRule> points() {
    return points;
  }

  /** Gates that serve a kind of commendation. */
  public List<Rule> gates(CommendationKind kind) {
    return gates.getOrDefault(kind, List.of());
  }

  /** Paths that serve a kind of commendation. */
  public List<Rule> paths(CommendationKind kind) {
    return paths.getOrDefault(kind, List.of());
  }
}
