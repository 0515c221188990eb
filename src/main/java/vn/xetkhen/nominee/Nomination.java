package vn.xetkhen.nominee;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;

/**
 * What the unit asks for, and for what.
 *
 * @param asked whether «Hình thức đề nghị» says anything at all, readable or not
 * @param requested the award asked for: the first certificate named, else the first title; null if
 *     nothing (readable) was asked
 * @param kind kind of commendation, blank being regular; null if the cell cannot be read: the
 *     nominee is then not judged
 * @param campaign «Phong trào, chuyên đề»
 * @param launchedBy «Cơ quan phát động», as the levels it names; {@link LaunchLevel#OTHER} alone if
 *     it fits none
 * @param achievement «Thành tích»
 * @param attested what the council has said so far, by point of attestation; empty before its
 *     session
 */
public record Nomination(
    boolean asked,
    @Nullable AwardId requested,
    @Nullable CommendationKind kind,
    Stated<String> campaign,
    Stated<Set<LaunchLevel>> launchedBy,
    Stated<String> achievement,
    Map<String, Boolean> attested) {}
