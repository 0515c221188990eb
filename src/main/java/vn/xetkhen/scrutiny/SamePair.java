package vn.xetkhen.scrutiny;

import java.util.List;

/**
 * Two rows that may be the same nominee.
 *
 * @param evidence what speaks for and against it, cell by cell
 */
public record SamePair(
    Kind kind,
    Strength strength,
    Relation relation,
    Side first,
    Side second,
    List<Likeness> evidence)
    implements Finding {

  /** How sure it is, the surest first. */
  public enum Strength {
    CERTAIN,
    LIKELY,
    POSSIBLE
  }

  /** How the two rows stand to each other. */
  public enum Relation {
    /** Same round, same kind of commendation: one row is too many. */
    SAME_KIND,
    /** Same round, two kinds of commendation: allowed. */
    OTHER_KIND,
    /** One of them belongs to an earlier year. */
    EARLIER_YEAR
  }

  public SamePair {
    evidence = List.copyOf(evidence);
  }

  /** Whether nobody has to be asked: the rows agree, and may both be. */
  boolean agreed() {
    return kind == Kind.SAME_NOMINEE
        && strength == Strength.CERTAIN
        && relation != Relation.SAME_KIND;
  }

  @Override
  public Weight weight() {
    return Weight.ODD;
  }

  @Override
  public String key() {
    String one = first.fingerprint();
    String other = second.fingerprint();
    return one.equals(other)
        ? Keys.of("same", one, first.place().label(), second.place().label())
        : Keys.ofPair("same", one, other);
  }

  /** The row that says more stays, else the first one; only rows of this round can be left out. */
  public Merge merge() {
    return merge(second.earlier() || second.filled() <= first.filled());
  }

  /**
   * @throws IllegalStateException if one of the rows belongs to an earlier year: there is nothing
   *     to leave out
   */
  public Merge merge(boolean keepFirst) {
    if (first.earlier() || second.earlier()) {
      throw new IllegalStateException("rows of two years are not merged");
    }
    return keepFirst
        ? new Merge(first.place(), second.place())
        : new Merge(second.place(), first.place());
  }

  @Override
  public String says() {
    String who = first.subject() == vn.xetkhen.award.Subject.INDIVIDUAL ? "người" : "tập thể";
    String lead =
        kind == Kind.CONFLICT
            ? "có chỗ trái nhau: "
            : strength == Strength.CERTAIN
                ? "là một " + who + ": "
                : strength == Strength.LIKELY
                    ? "nhiều khả năng là một " + who + ": "
                    : "có thể là một " + who + ": ";
    return Sides.name(first, second)
        + " và "
        + Sides.name(second, first)
        + " "
        + lead
        + String.join("; ", evidence.stream().map(Likeness::says).toList())
        + ".";
  }

  @Override
  public List<Place> places() {
    return List.of(first.place(), second.place());
  }
}
