package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Text;

/**
 * Gathers what earlier rounds say of the people who were nominated last. The newest year's rounds
 * bring the people, older ones only add to what is known of them.
 *
 * <p>The same person: same staff code and same name or birth; without codes, same name and full
 * date of birth, or same name, year of birth and unit. Two codes that differ are two people, and
 * where two rows of one round could be either, nobody is taken for the other. For one thread.
 */
public final class KnownPeople {

  private final int year;
  private final Predicate<Nominee> wanted;
  private final List<Recollection> people = new ArrayList<>();
  private final Map<String, Recollection> byCode = new HashMap<>();
  private final Map<String, Recollection> byName = new HashMap<>();
  private final Map<Recollection, Nominee> first = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<Recollection, String> unitInRound = new HashMap<>();
  private Recollection.@Nullable Told told;
  private int newestYear;

  /**
   * @param year the year under review, which is before nobody's history
   * @param wanted which people of the newest year are wanted
   */
  public KnownPeople(int year, Predicate<Nominee> wanted) {
    this.year = year;
    this.wanted = wanted;
  }

  /**
   * A round is told from now on. The newest round comes first.
   *
   * @param title its name, which notes quote
   * @throws IllegalArgumentException if it is of a newer year than the one before
   */
  public void round(int reviewYear, String title) {
    if (told != null && reviewYear > told.year() || reviewYear >= year) {
      throw new IllegalArgumentException("round of " + reviewYear + " out of order");
    }
    newestYear = told == null ? reviewYear : newestYear;
    told = new Recollection.Told(reviewYear, title);
    unitInRound.clear();
  }

  /** One row of the round. */
  public void learn(Dossier dossier) {
    Recollection.Told now = Objects.requireNonNull(told, "no round was begun");
    Nominee nominee = dossier.nominee();
    if (nominee.name().isBlank()) {
      return;
    }
    Recollection person = find(nominee);
    if (person == null) {
      if (now.year() < newestYear || !wanted.test(nominee)) {
        return;
      }
      person = new Recollection(nominee.subject(), newestYear);
      people.add(person);
      first.put(person, nominee);
    }
    remember(nominee, person);
    person.learn(dossier, now, year);
  }

  /** Who is known, in the order in which the newest rounds named them. */
  public List<KnownNominee> all() {
    return people.stream().map(person -> person.known(year)).toList();
  }

  private @Nullable Recollection find(Nominee nominee) {
    String code = code(nominee);
    Recollection coded = code == null ? null : byCode.get(code);
    if (coded != null) {
      return alike(first(coded), nominee) ? coded : null;
    }
    for (String key : names(nominee)) {
      Recollection named = ambiguous.contains(key) ? null : byName.get(key);
      if (named == null || code != null && named.staffCode() != null) {
        continue;
      }
      String unit = unitInRound.get(named);
      if (code == null && unit != null && !unit.equals(Text.normalise(nominee.unit()))) {
        ambiguous.add(key);
        continue;
      }
      return named;
    }
    return null;
  }

  private void remember(Nominee nominee, Recollection person) {
    String code = code(nominee);
    if (code != null) {
      byCode.putIfAbsent(code, person);
    }
    for (String key : names(nominee)) {
      Recollection other = byName.putIfAbsent(key, person);
      if (other != null && other != person) {
        ambiguous.add(key);
      }
    }
    unitInRound.put(person, Text.normalise(nominee.unit()));
  }

  private Nominee first(Recollection person) {
    return Objects.requireNonNull(first.get(person));
  }

  private static boolean alike(Nominee one, Nominee other) {
    PartialDate birth = one.birth();
    PartialDate otherBirth = other.birth();
    return Text.normalise(one.name()).equals(Text.normalise(other.name()))
        || birth != null && otherBirth != null && SameThing.date(birth, otherBirth) != null;
  }

  private static @Nullable String code(Nominee nominee) {
    String code = nominee.staffCode();
    return code == null || code.isBlank() ? null : nominee.subject() + Text.normalise(code);
  }

  /** The surest first. */
  private static List<String> names(Nominee nominee) {
    String name = nominee.subject() + "|" + Text.normalise(nominee.name()) + "|";
    String unit = Text.normalise(nominee.unit());
    if (nominee.subject() == Subject.COLLECTIVE) {
      return List.of(name + unit);
    }
    PartialDate birth = nominee.birth();
    if (birth == null) {
      return List.of();
    }
    String byYear = name + birth.year() + "|" + unit;
    return birth.day() == null
        ? (unit.isEmpty() ? List.of() : List.of(byYear))
        : unit.isEmpty() ? List.of(name + birth.day()) : List.of(name + birth.day(), byYear);
  }
}
