package vn.xetkhen.evaluation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.Reading;
import vn.xetkhen.rulebook.Hits;

/** What the probes of one session found, by dossier and probe. */
final class Findings implements Hits {

  private final @Nullable Hit[][] hits;

  /**
   * Facts that matched a probe together.
   *
   * @param facts in the order of the probe's patterns
   * @param readings readings in which all of them hold
   * @param next another match of the same probe, or null
   */
  record Hit(List<Fact> facts, int readings, @Nullable Hit next) {
    boolean in(Reading reading) {
      return (readings & (1 << reading.ordinal())) != 0;
    }

    Fact last() {
      return facts.get(facts.size() - 1);
    }
  }

  Findings(int dossiers, int probes) {
    hits = new Hit[dossiers][probes];
  }

  @Nullable Hit first(int slot, int probe) {
    return hits[slot][probe];
  }

  /** The probe that found most. */
  int busiest() {
    int most = 0;
    int busiest = 0;
    for (int probe = 0; probe < hits[0].length; probe++) {
      int found = 0;
      for (@Nullable Hit[] dossier : hits) {
        for (Hit hit = dossier[probe]; hit != null; hit = hit.next()) {
          found++;
        }
      }
      if (found > most) {
        most = found;
        busiest = probe;
      }
    }
    return busiest;
  }

  @Override
  public void add(int probe, Fact fact) {
    put(probe, List.of(fact), fact.holding().readings());
  }

  @Override
  public void add(int probe, Fact first, Fact second) {
    put(probe, List.of(first, second), first.holding().readings() & second.holding().readings());
  }

  @Override
  public void add(int probe, Fact first, Fact second, Fact third) {
    put(probe, List.of(first, second, third), common(first, second, third));
  }

  @Override
  public void add(int probe, Fact first, Fact second, Fact third, Fact fourth) {
    put(probe, List.of(first, second, third, fourth), common(first, second, third, fourth));
  }

  private static int common(Fact... facts) {
    return Arrays.stream(facts).mapToInt(f -> f.holding().readings()).reduce(~0, (a, b) -> a & b);
  }

  private void put(int probe, List<Fact> facts, int readings) {
    if (readings != 0) {
      int slot = facts.get(0).slot();
      hits[slot][probe] = new Hit(facts, readings, hits[slot][probe]);
    }
  }
}
