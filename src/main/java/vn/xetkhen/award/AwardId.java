package vn.xetkhen.award;

/**
 * Id of an award: the name of its folder below {@code rules/awards}, such as {@code
 * ministry-certificate}.
 */
public record AwardId(String value) implements Comparable<AwardId> {

  public AwardId {
    if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("«" + value + "»");
    }
  }

  @Override
  public int compareTo(AwardId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
