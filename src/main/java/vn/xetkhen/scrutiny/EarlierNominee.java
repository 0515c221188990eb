package vn.xetkhen.scrutiny;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;

/**
 * What is kept of a dossier of an earlier year: enough to know the nominee and the achievement
 * again.
 *
 * @param unit unit of a person, superior unit of a collective; may be empty
 * @param achievement «Thành tích»; empty if nothing was said
 * @param campaign «Phong trào, chuyên đề»; empty if nothing was said
 */
public record EarlierNominee(
    Place place,
    Subject subject,
    String name,
    String unit,
    @Nullable String staffCode,
    @Nullable PartialDate birth,
    String achievement,
    String campaign) {

  /** A dossier of the round of that year. */
  public static EarlierNominee of(Dossier dossier, int year) {
    Nominee nominee = dossier.nominee();
    return new EarlierNominee(
        Place.of(nominee, year),
        nominee.subject(),
        nominee.name(),
        nominee.unit(),
        nominee.staffCode(),
        nominee.birth(),
        dossier.nomination().achievement().or(""),
        dossier.nomination().campaign().or(""));
  }
}
