package vn.xetkhen.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A cap on a list by a share of another list, such as grassroots fighters among advanced workers.
 * It is shown as a line across the list and is no verdict.
 *
 * @param basis how many the share is taken of
 * @param percent the share
 * @param allowed how many that allows, rounded down
 */
public record Cutoff(int basis, int percent, int allowed) {

  /**
   * Where the list is cut.
   *
   * @param basis the list that the share is taken of, or null if nobody is on it
   */
  public static Cutoff of(@Nullable RankedPool basis, int percent) {
    int all = basis == null ? 0 : basis.size();
    return new Cutoff(all, percent, (int) (all * (long) percent / 100));
  }

  /** Whether everyone at this place, those who tie with it included, is within the cap. */
  public boolean covers(Standing.Place place) {
    return place.rank() + place.tied() - 1 <= allowed;
  }

  /** Whether the cap falls between those who tie at this place: the council must choose. */
  public boolean splits(Standing.Place place) {
    return place.rank() <= allowed && !covers(place);
  }
}
