package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;

/** Gathers the facts of one dossier. */
final class FactCollector {

  final FactSheet.Frame frame;
  final int year;
  private final int slot;
  private final List<Fact> facts = new ArrayList<>(32);
  private final Map<Class<? extends Fact>, Ground> none = new HashMap<>(8);

  FactCollector(FactSheet.Frame frame, int slot) {
    this.frame = frame;
    this.year = frame.year();
    this.slot = slot;
  }

  int slot() {
    return slot;
  }

  Fact.Holding both(List<Ground> grounds) {
    return new Fact.Holding(slot, Fact.Holding.BOTH, grounds);
  }

  Fact.Holding least(List<Ground> grounds) {
    return new Fact.Holding(slot, Fact.Holding.LEAST, grounds);
  }

  Fact.Holding most(List<Ground> grounds) {
    return new Fact.Holding(slot, Fact.Holding.MOST, grounds);
  }

  void add(Fact fact) {
    if (frame.relevance().of(fact.getClass())) {
      facts.add(fact);
    }
  }

  boolean matters(Class<? extends Fact> type, String field, String value) {
    return frame.relevance().of(type, field, value);
  }

  /** Notes the cell that shows that there is no fact of that kind. */
  void none(Class<? extends Fact> type, Source source) {
    none.put(type, Ground.found(FactSheet.place(source), source));
  }

  List<Fact> facts() {
    return facts;
  }

  Map<Class<? extends Fact>, Ground> none() {
    return none;
  }
}
