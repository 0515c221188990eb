package vn.xetkhen.proposal;

import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;

/** Those who are ranked against each other: one award, one kind, one subject, over all sheets. */
public record PoolId(AwardId award, CommendationKind kind, Subject subject) {}
