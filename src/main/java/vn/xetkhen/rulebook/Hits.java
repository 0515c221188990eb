package vn.xetkhen.rulebook;

import vn.xetkhen.nominee.Fact;

/** What Drools found: called by the compiled probes, so public, and by nothing else. */
public interface Hits {

  void add(int probe, Fact fact);

  void add(int probe, Fact first, Fact second);

  void add(int probe, Fact first, Fact second, Fact third);

  void add(int probe, Fact first, Fact second, Fact third, Fact fourth);
}
