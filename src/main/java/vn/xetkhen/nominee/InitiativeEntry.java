package vn.xetkhen.nominee;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;

/**
 * One entry of «Sáng kiến».
 *
 * @param name its name as written
 * @param scope where it was recognised, or null if the entry does not say
 * @param year year of recognition, or null if the entry does not say; never taken from the
 *     decision's date
 * @param decision the decision quoted, or null
 * @param source the cell it stands in
 */
public record InitiativeEntry(
    String name,
    @Nullable Scope scope,
    @Nullable Integer year,
    @Nullable DecisionReference decision,
    Source source) {}
