package vn.xetkhen.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xetkhen.nominee.Rating;

/**
 * One fully known world of a nominee: nothing left open, so that a standard is a plain yes or no.
 *
 * @param year the round's year Y
 * @param oldest first year that a streak of ratings looks back to
 * @param ratings rating by year; no key means none
 * @param titled years in which the title that a streak asks for is held (CSTĐCS, TTLĐXS)
 * @param spent years in which a CSTĐCS spends an initiative
 * @param initiatives number of initiatives by year
 * @param months months of service in Y
 */
record Life(
    int year,
    int oldest,
    Map<Integer, Rating> ratings,
    Set<Integer> titled,
    Set<Integer> spent,
    Map<Integer, Integer> initiatives,
    int months) {

  boolean rated(Rating atLeast) {
    Rating rating = ratings.get(year);
    return rating != null && rating.compareTo(atLeast) >= 0;
  }

  List<Integer> excellentStreak() {
    List<Integer> years = new ArrayList<>();
    for (int y = year; y >= oldest && ratings.get(y) == Rating.EXCELLENT; y--) {
      years.add(y);
    }
    return years;
  }

  List<Integer> titleStreak() {
    List<Integer> years = new ArrayList<>();
    for (int y = year; titled.contains(y); y--) {
      years.add(y);
    }
    return years;
  }

  int initiativesIn(List<Integer> years) {
    return years.stream().mapToInt(y -> initiatives.getOrDefault(y, 0)).sum();
  }

  /** «each CSTĐCS … spends one SK of that same year, if there is one» */
  int freeInitiativesIn(List<Integer> years) {
    return years.stream()
        .mapToInt(y -> Math.max(0, initiatives.getOrDefault(y, 0) - (spent.contains(y) ? 1 : 0)))
        .sum();
  }

  boolean excellentWithTwoInitiatives() {
    List<Integer> window = excellentStreak();
    return window.size() >= 2 && initiativesIn(window) >= 2;
  }

  boolean excellentWithTwoFreeInitiatives() {
    List<Integer> window = excellentStreak();
    return window.size() >= 2 && freeInitiativesIn(window) >= 2;
  }

  boolean titledWithTwoFreeInitiatives() {
    List<Integer> window = titleStreak();
    return window.size() >= 2 && freeInitiativesIn(window) >= 2;
  }

  boolean goodWithService(int leastMonths) {
    return rated(Rating.GOOD) && months >= leastMonths;
  }

  boolean initiativeThisYear() {
    return initiativesIn(List.of(year)) >= 1;
  }
}
