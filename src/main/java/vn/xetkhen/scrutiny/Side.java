package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.PartialDate;

/**
 * One of two rows that are held against each other.
 *
 * @param earlier whether it belongs to the round of an earlier year
 * @param kind kind of commendation asked for; null for earlier years and where it cannot be read
 * @param numbers staff code and other numbers of the person, by the header of their column
 * @param filled how many facts the row holds: the fuller one is the likelier to stay
 */
public record Side(
    Place place,
    boolean earlier,
    Subject subject,
    String name,
    String unit,
    @Nullable PartialDate birth,
    @Nullable CommendationKind kind,
    Map<String, String> numbers,
    int filled) {

  public Side {
    numbers = java.util.Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  /** The day for which the unit's name is looked up. */
  LocalDate unitDate() {
    return LocalDate.of(place.year(), 12, 31);
  }

  /** Names the row by what it says, so that a file sent again is known again. */
  String fingerprint() {
    return String.join(
        "\u001f",
        String.valueOf(place.year()),
        subject.code(),
        kind == null ? "" : kind.name(),
        Letters.exact(name),
        Letters.exact(unit),
        birth == null ? "" : birth.label(),
        numbers.toString());
  }
}
