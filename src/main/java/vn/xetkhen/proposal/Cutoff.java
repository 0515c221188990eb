package vn.xetkhen.proposal;

import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;

/**
 * A cap on a list by a share of another list, such as grassroots fighters among advanced workers.
 * It is shown as a line across the list and is no verdict.
 *
 * @param basis how many the share is taken of
 * @param percent the share
 * @param allowed how many that allows, rounded down
 */
public record Cutoff(int basis, int percent, int allowed) {

  /** The list that is capped by law: grassroots fighters. */
  public static final PoolId FIGHTERS = regular("grassroots-fighter");

  private static final PoolId ADVANCED_WORKERS = regular("advanced-worker");

  /** Where the list of grassroots fighters is cut: a share of the advanced workers in the pool. */
  public static Cutoff of(Ranking ranking, int percent) {
    RankedPool basis = ranking.pool(ADVANCED_WORKERS);
    int all = basis == null ? 0 : basis.size();
    return new Cutoff(all, percent, (int) ((long) all * percent / 100));
  }

  private static PoolId regular(String award) {
    return new PoolId(new AwardId(award), CommendationKind.REGULAR, Subject.INDIVIDUAL);
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
