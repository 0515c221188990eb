package vn.xetkhen.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xetkhen.award.Verdict.ELIGIBLE;
import static vn.xetkhen.award.Verdict.INCOMPLETE;
import static vn.xetkhen.award.Verdict.NEEDS_COUNCIL;
import static vn.xetkhen.award.Verdict.NOT_ELIGIBLE;

import org.junit.jupiter.api.Test;

class ProposalsTest {

  private static Given an() {
    return Given.person("Nguyễn Văn An");
  }

  @Test
  void whoAskedForNothingIsProposedForTheHighestCertificateReached() {
    Given given =
        an().judged(Given.DEPARTMENT, ELIGIBLE, 1)
            .judged(Given.PROVINCE, NEEDS_COUNCIL, 1)
            .judged(Given.MINISTRY, INCOMPLETE, 1);
    assertThat(Proposals.proposed(given.evaluation())).isEqualTo(Given.PROVINCE.id());
  }

  @Test
  void aTitleIsNeverProposedUnasked() {
    Given given = an().judged(Given.WORKER, ELIGIBLE, 1).judged(Given.MINISTRY, NOT_ELIGIBLE, 1);
    assertThat(Proposals.proposed(given.evaluation())).isNull();
  }

  @Test
  void whoAskedIsProposedForThatAwardOrForNone() {
    Given reached =
        an().asksFor(Given.WORKER)
            .judged(Given.MINISTRY, ELIGIBLE, 1)
            .judged(Given.WORKER, NEEDS_COUNCIL, 1);
    assertThat(Proposals.proposed(reached.evaluation())).isEqualTo(Given.WORKER.id());
    Given missed =
        an().asksFor(Given.MINISTRY)
            .judged(Given.MINISTRY, INCOMPLETE, 1)
            .judged(Given.DEPARTMENT, ELIGIBLE, 1);
    assertThat(Proposals.proposed(missed.evaluation())).isNull();
  }

  @Test
  void aRequestThatCouldNotBeReadProposesNothing() {
    Given given = an().asksFor(null).judged(Given.DEPARTMENT, ELIGIBLE, 1);
    assertThat(Proposals.proposed(given.evaluation())).isNull();
    assertThat(Proposals.pooled(given.evaluation(), given.evaluation().awards().get(0), null))
        .isFalse();
  }

  @Test
  void titlesPoolOnlyThoseWhoAskedForThemOrForNothing() {
    var free = an().judged(Given.WORKER, ELIGIBLE, 1).evaluation();
    var other = an().asksFor(Given.MINISTRY).judged(Given.WORKER, ELIGIBLE, 1).evaluation();
    var unreached = an().judged(Given.WORKER, INCOMPLETE, 1).evaluation();
    assertThat(Proposals.pooled(free, free.awards().get(0), null)).isTrue();
    assertThat(Proposals.pooled(other, other.awards().get(0), null)).isFalse();
    assertThat(Proposals.pooled(unreached, unreached.awards().get(0), null)).isFalse();
  }
}
