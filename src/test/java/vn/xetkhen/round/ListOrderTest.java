package vn.xetkhen.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;

class ListOrderTest {

  private record Entry(
      Subject subject, CommendationKind kind, int rank, Verdict verdict, int points, int seq) {
    long order() {
      long unranked = ListOrder.unranked(subject, kind, verdict, points, seq);
      return rank == 0
          ? unranked
          : unranked / ListOrder.POOL * ListOrder.POOL + ListOrder.ranked(rank, seq);
    }
  }

  private static final Comparator<Entry> AS_PEOPLE_READ =
      Comparator.comparing(Entry::subject, Comparator.comparing(s -> s != Subject.INDIVIDUAL))
          .thenComparing(Entry::kind)
          .thenComparing(e -> e.rank() == 0)
          .thenComparing(Entry::rank)
          .thenComparing(e -> e.rank() == 0 ? -e.verdict().ordinal() : 0)
          .thenComparing(e -> e.rank() == 0 ? -e.points() : 0)
          .thenComparing(Entry::seq);

  @Test
  void pools_then_ranks_then_how_near_then_rows() {
    Random dice = new Random(7);
    List<Entry> entries = new ArrayList<>();
    for (int seq = 1; seq <= 5000; seq++) {
      entries.add(
          new Entry(
              Subject.values()[dice.nextInt(2)],
              CommendationKind.values()[dice.nextInt(3)],
              dice.nextBoolean() ? 0 : 1 + dice.nextInt(900),
              Verdict.values()[dice.nextInt(Verdict.values().length)],
              dice.nextInt(300),
              seq));
    }
    List<Entry> read = new ArrayList<>(entries);
    read.sort(AS_PEOPLE_READ);
    Collections.shuffle(entries, dice);
    entries.sort(Comparator.comparing(Entry::order));
    assertThat(entries).isEqualTo(read);
    assertThat(entries).allMatch(e -> ListOrder.seq(e.order()) == e.seq() && e.order() >= 0);
  }
}
