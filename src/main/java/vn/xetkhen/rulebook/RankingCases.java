package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;

/**
 * The worked cases of points and ranking.
 *
 * @param file path below the folder of rules
 * @param cases in the order of the file
 */
public record RankingCases(String file, List<RankingCase> cases) {

  /**
   * A sheet of nominees of one subject, and the points and ranks that they must have for one award.
   *
   * @param absent template columns that the sheet does not have
   * @param expected by name of the nominee
   */
  public record RankingCase(
      String name,
      int line,
      List<String> covers,
      AwardId award,
      Subject subject,
      List<LocalDate> dates,
      Set<String> absent,
      List<Row> rows,
      Map<String, Place> expected) {

    public RankingCase {
      covers = List.copyOf(covers);
      dates = List.copyOf(dates);
      absent = Set.copyOf(absent);
      rows = List.copyOf(rows);
      expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }
  }

  /**
   * One nominee; {@code cells} and {@code council} as in {@link WorkedCase}.
   *
   * @param line line of the file, from 1
   */
  public record Row(
      String name, int line, Map<String, String> cells, Map<String, Boolean> council) {
    public Row {
      cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
      council = Map.copyOf(council);
    }
  }

  /**
   * What is expected of a nominee.
   *
   * @param rank place in the pool, or null if outside of it
   */
  public record Place(int points, @Nullable Integer rank, int line) {}

  public RankingCases {
    cases = List.copyOf(cases);
  }
}
