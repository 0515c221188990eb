package vn.xetkhen.nominee;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.evidence.Source;

/**
 * One entry of «Khen thưởng đã đạt».
 *
 * @param form the form and issuer as written, such as «Bằng khen UBND tỉnh»
 * @param surely the shipped award it is, or null
 * @param perhaps the shipped awards it may be where the issuer is not named; empty otherwise
 * @param kind kind of commendation, or null if the entry does not say
 * @param year year of the achievement, or null if the entry does not say
 * @param campaign the campaign it names, or null
 * @param decision the decision quoted, or null
 * @param source the cell it stands in
 */
public record CommendationEntry(
    String form,
    @Nullable AwardId surely,
    Set<AwardId> perhaps,
    @Nullable CommendationKind kind,
    @Nullable Integer year,
    @Nullable String campaign,
    @Nullable DecisionReference decision,
    Source source) {

  public CommendationEntry {
    perhaps = Set.copyOf(perhaps);
  }
}
