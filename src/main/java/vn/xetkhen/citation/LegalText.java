package vn.xetkhen.citation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A legal text that rules cite.
 *
 * @param id short id, such as {@code luat-2003}
 * @param number official number, such as {@code 15/2003/QH11}
 * @param type Luật, Nghị định, Thông tư, Quy chế
 * @param title subject of the text, without its number
 * @param issuer who issued it
 * @param issued day of issue
 * @param from first day in force
 * @param until last day in force, or null while it still is
 * @param provisions the places that rules cite, by {@link Citation#place()}
 */
public record LegalText(
    String id,
    String number,
    String type,
    String title,
    String issuer,
    LocalDate issued,
    LocalDate from,
    @Nullable LocalDate until,
    Map<String, Provision> provisions) {

  public LegalText {
    provisions = Map.copyOf(provisions);
  }

  /** Whether the text is in force on that day; both ends count. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** «Luật 15/2003/QH11». */
  public String shortName() {
    return type + " " + number;
  }
}
