package vn.xetkhen.oracle;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.TitleEntry;

/** A dossier on one line, short enough to judge by hand; «?» is not handed in, «+?» may be more. */
public final class Shown {

  private final StringJoiner parts = new StringJoiner(" | ");

  private Shown() {}

  public static String of(RandomDossiers.Draw draw) {
    Shown shown = new Shown();
    shown.parts.add(draw.year() + " on " + draw.date());
    shown.dossier(draw.dossier());
    return shown.parts.toString();
  }

  private void dossier(Dossier d) {
    nomination(d.nomination());
    years("ratings", d.ratings());
    if (d instanceof IndividualDossier p) {
      person(p);
    } else {
      collective((CollectiveDossier) d);
    }
    StringJoiner titles = new StringJoiner(", ");
    for (TitleEntry t : d.titles().items()) {
      titles.add(t.title() + " " + t.year() + " " + t.basis());
    }
    list("titles", d.titles(), titles);
    StringJoiner held = new StringJoiner(", ");
    for (CommendationEntry c : d.commendations().items()) {
      Object which = c.surely() != null ? c.surely() : new TreeSet<>(c.perhaps());
      held.add(
          which
              + " "
              + c.kind()
              + " "
              + c.year()
              + (c.campaign() == null ? "" : " «" + Same.key(c.campaign()) + "»"));
    }
    list("held", d.commendations(), held);
    list("reviews", d.reviews(), new StringJoiner("").add(d.reviews().items().size() + ""));
  }

  private void nomination(Nomination n) {
    parts.add((n.asked() ? "asks " + n.requested() : "asks nothing") + " " + n.kind());
    parts.add("campaign " + value(n.campaign()) + " by " + value(n.launchedBy()));
    parts.add("achievement " + value(n.achievement()));
  }

  private void person(IndividualDossier p) {
    PartialDate joined = p.joined().value();
    parts.add("joined " + (joined == null ? "?" : joined.label()));
    parts.add("registered " + value(p.registered()) + ", direct " + value(p.direct()));
    StringJoiner initiatives = new StringJoiner(", ");
    for (InitiativeEntry i : p.initiatives().items()) {
      initiatives.add("«" + Same.key(i.name()) + "» " + i.scope() + " " + i.year());
    }
    list("initiatives", p.initiatives(), initiatives);
    StringJoiner disciplines = new StringJoiner(", ");
    for (DisciplineEntry e : p.disciplines().items()) {
      disciplines.add((e.counts() ? "" : "note ") + e.from() + ".." + e.until());
    }
    list("disciplines", p.disciplines(), disciplines);
  }

  private void collective(CollectiveDossier c) {
    parts.add("advanced " + value(c.advancedWorkers()) + " of " + value(c.headcount()));
    parts.add("fighters " + value(c.grassrootsFighters()) + ", failed " + value(c.failed()));
    parts.add("disciplined " + value(c.disciplined()) + ", women " + value(c.women()));
    years("organisations", c.organisations());
  }

  private <T> void years(String what, Map<Integer, Stated<T>> byYear) {
    StringJoiner years = new StringJoiner(", ");
    byYear.forEach((year, stated) -> years.add(year + " " + value(stated)));
    parts.add(what + ": " + years);
  }

  private void list(String what, Entries<?> entries, StringJoiner items) {
    if (!entries.items().isEmpty() || !entries.complete()) {
      parts.add(what + ": " + items + (entries.complete() ? "" : " +?"));
    }
  }

  private static @Nullable Object value(Stated<?> stated) {
    if (stated.value() instanceof Set<?> set) {
      return set.stream().map(Object::toString).sorted().toList();
    }
    return stated.value() == null ? "?" : stated.value();
  }
}
