package vn.xetkhen.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xetkhen.award.Verdict.ELIGIBLE;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.CommendationKind;

class SameNomineeTest {

  private final Pools pools = new Pools(Given.YEAR, Given.ORDER);

  private OptionalInt add(Given given) {
    return pools.add(given.judged(Given.MINISTRY, ELIGIBLE, 10).evaluation());
  }

  @Test
  void aSecondRowWithTheSameStaffCodeIsNotRanked() {
    assertThat(add(Given.person("An").code("QL-1"))).isEmpty();
    assertThat(add(Given.person("Ân").code(" ql-1 "))).hasValue(0);
    assertThat(pools.rank().pools()).extracting(RankedPool::size).containsExactly(1);
  }

  @Test
  void withoutACodeNameBirthAndUnitDecide() {
    assertThat(add(Given.person("Nguyễn Hoà").born(1, 2, 1980))).isEmpty();
    assertThat(add(Given.person("nguyễn  hòa").born(1, 2, 1980))).hasValue(0);
    assertThat(add(Given.person("Nguyễn Hoà").born(2, 2, 1980))).isEmpty();
    assertThat(add(Given.person("Nguyễn Hoà").born(1, 2, 1980).unit("Đội 2"))).isEmpty();
  }

  @Test
  void blankBirthDatesDoNotMakePeopleTheSame() {
    assertThat(add(Given.person("An"))).isEmpty();
    assertThat(add(Given.person("An"))).isEmpty();
  }

  @Test
  void differentCodesAreDifferentPeopleHoweverAlike() {
    assertThat(add(Given.person("An").born(1, 2, 1980).code("1"))).isEmpty();
    assertThat(add(Given.person("An").born(1, 2, 1980).code("2"))).isEmpty();
    assertThat(add(Given.person("An").born(1, 2, 1980))).hasValue(0);
    assertThat(add(Given.person("An").born(1, 2, 1980).code("3"))).hasValue(2);
  }

  @Test
  void collectivesAreTheSameByNameAndSuperiorUnit() {
    assertThat(add(Given.collective("Khoa Nội").unit("Bệnh viện A"))).isEmpty();
    assertThat(add(Given.collective("Khoa Nội").unit("Bệnh viện B"))).isEmpty();
    assertThat(add(Given.collective("KHOA NỘI").unit("Bệnh viện A"))).hasValue(0);
    assertThat(add(Given.person("Khoa Nội").unit("Bệnh viện A").born(1, 1, 1990))).isEmpty();
  }

  @Test
  void anotherKindIsAnotherNomination() {
    assertThat(add(Given.person("An").code("1"))).isEmpty();
    assertThat(add(Given.person("An").code("1").kind(CommendationKind.THEMATIC))).isEmpty();
    assertThat(add(Given.person("An").code("1").kind(null))).isEmpty();
  }

  @Test
  void aHundredThousandRowsFindTheirTwins() {
    SameNominee seen = new SameNominee();
    for (int i = 0; i < 100_000; i++) {
      var nominee = Given.person("An").code("QL-" + i).dossier().nominee();
      assertThat(seen.firstOrAdd(nominee, CommendationKind.REGULAR, i)).isEqualTo(-1);
    }
    for (int i = 0; i < 100_000; i += 997) {
      var nominee = Given.person("An").code("QL-" + i).dossier().nominee();
      assertThat(seen.firstOrAdd(nominee, CommendationKind.REGULAR, 200_000)).isEqualTo(i);
    }
  }
}
