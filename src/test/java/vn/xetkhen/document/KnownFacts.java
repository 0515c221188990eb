package vn.xetkhen.document;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Text;

/** The facts of a dossier that a template of a later year tells, without their sources. */
final class KnownFacts {

  private KnownFacts() {}

  static String of(Dossier dossier, int year) {
    Nominee who = dossier.nominee();
    StringJoiner facts = new StringJoiner("\n");
    facts.add(line(who.name()) + " | " + line(who.unit()) + " | " + line(who.position()));
    facts.add(who.staffCode() + " | " + who.birth());
    facts.add(years(dossier.ratings(), year));
    facts.add(
        list(
            dossier.titles().items(),
            t -> t.title() + " " + t.year() + " " + t.basis() + " " + t.decision()));
    facts.add(
        list(
            dossier.commendations().items(),
            c ->
                c.form()
                    + " "
                    + c.kind()
                    + " "
                    + c.year()
                    + " «"
                    + (c.campaign() == null ? "" : name(c.campaign()))
                    + "» "
                    + c.decision()));
    if (dossier instanceof IndividualDossier person) {
      facts.add(person.woman().value() + " " + person.direct().value());
      facts.add(String.valueOf(person.joined().value()));
      facts.add(
          list(
              person.initiatives().items(),
              i -> name(i.name()) + " " + i.scope() + " " + i.year() + " " + i.decision()));
      facts.add(
          list(
              person.disciplines().items(),
              d -> d.measure() + " " + d.from() + " " + d.until() + " " + d.counts()));
    } else if (dossier instanceof CollectiveDossier collective) {
      Stated<Boolean> organisations = collective.organisations().get(year - 1);
      facts.add(String.valueOf(organisations == null ? null : organisations.value()));
    }
    return facts.toString();
  }

  private static <T> String years(Map<Integer, Stated<T>> years, int year) {
    Stated<T> last = years.get(year - 1);
    Stated<T> before = years.get(year - 2);
    return (last == null ? null : last.value()) + " " + (before == null ? null : before.value());
  }

  private static <T> String list(List<T> items, Function<T, String> words) {
    return items.stream().map(words).toList().toString();
  }

  /** Names are one line in NFC; guillemets that do not pair may have become other quotes. */
  private static String name(String name) {
    return line(name).replaceAll("[«»“”]", "\"");
  }

  private static String line(String text) {
    return Text.nfc(text).replace("_x000D_", " ").replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
