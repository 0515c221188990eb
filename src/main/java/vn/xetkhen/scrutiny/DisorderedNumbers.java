package vn.xetkhen.scrutiny;

import java.util.List;

/**
 * Numbers of one series and year that follow their dates so little that no single one is doubtful:
 * perhaps the office keeps several registers.
 *
 * @param suffix of the series
 * @param decisions how many of them are quoted
 * @param disordered how many of them are out of order
 */
public record DisorderedNumbers(
    String suffix, int year, int decisions, int disordered, Quoted doubtful, Quoted other)
    implements Finding {

  @Override
  public Kind kind() {
    return Kind.OUT_OF_SEQUENCE;
  }

  @Override
  public Weight weight() {
    return Weight.HINT;
  }

  @Override
  public String key() {
    return Keys.of("disordered", suffix, String.valueOf(year), String.valueOf(disordered));
  }

  @Override
  public String says() {
    return "Số và ngày của "
        + Words.count(decisions)
        + " quyết định …/"
        + suffix
        + " năm "
        + year
        + " không theo thứ tự ("
        + Words.count(disordered)
        + " quyết định lệch), nên không hỏi từng số; ví dụ "
        + doubtful.number()
        + " "
        + doubtful.says()
        + " và "
        + other.number()
        + " "
        + other.says()
        + ".";
  }

  @Override
  public List<Place> places() {
    return List.of(doubtful.place(), other.place());
  }
}
