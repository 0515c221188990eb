package vn.xetkhen.round;

import vn.xetkhen.document.KnownPeople;

/**
 * Somebody who knows something about nominees of a year before their unit writes anything: today
 * the finished rounds of earlier years. The register of signed decisions joins here, as one more
 * component, once it is kept: it alone knows what was conferred. What was merely proposed is told
 * by nobody.
 */
interface Memory {

  /**
   * Tells all it knows, newest first.
   *
   * @param year the year under review; only what is older is told
   */
  void tell(int year, KnownPeople people);
}
