package vn.xetkhen.oracle;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Verdict;

/**
 * What the oracle says of one dossier.
 *
 * @param awards one for every award judged; empty where the kind could not be read
 * @param proposed the award to propose, or null
 */
public record Answer(Map<AwardId, Judged> awards, @Nullable AwardId proposed) {

  /**
   * One award judged.
   *
   * @param gates outcome by id, {@code G1} to {@code G5}; a gate that does not apply is no key
   * @param paths outcome by id, {@code P1} to {@code P4}
   */
  public record Judged(
      AwardId award,
      Verdict verdict,
      SortedMap<String, Outcome> gates,
      SortedMap<String, Outcome> paths,
      int points) {}

  public Verdict verdict(AwardId award) {
    return judged(award).verdict();
  }

  public Judged judged(AwardId award) {
    Judged judged = awards.get(award);
    if (judged == null) {
      throw new IllegalArgumentException(award + " was not judged, only " + awards.keySet());
    }
    return judged;
  }

  public List<AwardId> proposable() {
    return awards.values().stream()
        .filter(judged -> judged.verdict().proposable())
        .map(Judged::award)
        .toList();
  }
}
