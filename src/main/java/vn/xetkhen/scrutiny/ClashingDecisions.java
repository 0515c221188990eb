package vn.xetkhen.scrutiny;

import java.util.List;

/**
 * Two quotes of decisions that cannot both be right.
 *
 * @param kind {@link Finding.Kind#TWO_DATES} or {@link Finding.Kind#OUT_OF_SEQUENCE}
 * @param doubtful the one that is likelier wrong: quoted less often, or out of the order of the
 *     rest
 */
public record ClashingDecisions(Kind kind, Quoted doubtful, Quoted other) implements Finding {

  @Override
  public Weight weight() {
    return Weight.ODD;
  }

  @Override
  public String key() {
    return Keys.of(
        kind.name(),
        doubtful.number(),
        doubtful.date().toString(),
        other.number(),
        other.date().toString());
  }

  @Override
  public String says() {
    return kind == Kind.TWO_DATES
        ? "Quyết định "
            + doubtful.number()
            + " ghi hai ngày: "
            + doubtful.says()
            + " và "
            + other.says()
            + "."
        : "Quyết định "
            + doubtful.number()
            + " "
            + doubtful.says()
            + ", mà số "
            + (after() ? "lớn hơn " : "nhỏ hơn ")
            + other.number()
            + " ký "
            + (after() ? "trước đó, " : "sau đó, ")
            + other.says()
            + ".";
  }

  /** Whether the doubtful one is dated after the other. */
  private boolean after() {
    return doubtful.date().isAfter(other.date());
  }

  @Override
  public List<Place> places() {
    return List.of(doubtful.place(), other.place());
  }
}
