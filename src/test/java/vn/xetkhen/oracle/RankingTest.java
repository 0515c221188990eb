package vn.xetkhen.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xetkhen.nominee.Rating.EXCELLENT;
import static vn.xetkhen.nominee.Rating.GOOD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.PartialDate;

class RankingTest {

  private static List<Integer> ranks(Given... rows) {
    List<Dossier> dossiers = java.util.Arrays.stream(rows).map(g -> (Dossier) g.person()).toList();
    return Oracle.rank(dossiers, 2021, LocalDate.of(2021, 12, 31)).stream()
        .map(ranks -> ranks.get(Ids.DEPARTMENT))
        .toList();
  }

  private static Given good(String name) {
    return Given.round(2021).rated(2021, GOOD).named(name, "Đội QLTT số 1");
  }

  @Test
  void equal_rows_share_a_rank_and_the_next_one_skips() {
    assertThat(ranks(good("A").woman(true), good("B"), good("C"), good("D").rated(2021, EXCELLENT)))
        .containsExactly(2, 3, 3, 1);
  }

  @Test
  void a_woman_then_a_direct_worker_then_the_longest_without_commendation_comes_first() {
    Given commended = good("A").held(null, CommendationKind.THEMATIC, 2019, "Chiến dịch");
    Given longAgo = good("B").held(null, CommendationKind.REGULAR, 2015, null);
    Given later = good("C").held(null, CommendationKind.REGULAR, 2022, null);
    // 3 points for direct work put E ahead of all before any tie-break is asked
    assertThat(ranks(commended, longAgo, later, good("D").woman(true), good("E").direct(true)))
        .containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void a_commendation_without_kind_breaks_no_tie() {
    Given unkind = good("A").held(null, null, 2020, null);
    assertThat(ranks(unkind, good("B"))).containsExactly(1, 1);
  }

  @Test
  void a_second_row_of_the_same_nominee_and_kind_is_left_out() {
    PartialDate birth = PartialDate.ofYear(1985);
    assertThat(ranks(good("Hoà").born(birth), good("HÒA").born(birth), good("Hoà")))
        .containsExactly(1, null, 1);
    assertThat(ranks(good("A").staffCode("1"), good("B").staffCode("1"), good("C")))
        .containsExactly(1, null, 1);
  }

  @Test
  void whoever_asked_for_something_else_is_not_in_the_pool() {
    assertThat(ranks(good("A").asks(Ids.MINISTRY), good("B"))).containsExactly(null, 1);
  }
}
