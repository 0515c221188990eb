package vn.xetkhen.scrutiny;

import java.util.List;

/**
 * So many rows share something that they are not shown two by two.
 *
 * @param about what they share, such as «mã công chức «0»»
 * @param rows how many they are
 * @param places the first of them
 */
public record Crowd(String about, long rows, List<Place> places) implements Finding {

  public Crowd {
    places = List.copyOf(places);
  }

  @Override
  public Kind kind() {
    return Kind.CROWD;
  }

  @Override
  public Weight weight() {
    return Weight.ODD;
  }

  @Override
  public String key() {
    return Keys.of("crowd", about, String.valueOf(rows));
  }

  @Override
  public String says() {
    return Words.count(rows)
        + " dòng "
        + about
        + ", nên không xếp từng cặp; dòng đầu: "
        + places.get(0).label()
        + ".";
  }
}
