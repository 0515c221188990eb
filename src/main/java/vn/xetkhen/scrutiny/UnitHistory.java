package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Units that were renamed, merged, split or moved, so that a person's years follow her through
 * them. Immutable.
 */
public final class UnitHistory {

  /** No unit ever changed. */
  public static final UnitHistory NONE = new UnitHistory(List.of());

  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final UnitSteps steps = new UnitSteps(units);

  private UnitHistory(List<Unit> units) {
    units.forEach(unit -> this.units.put(unit.id(), unit));
    for (Unit unit : units) {
      for (Name name : unit.names()) {
        byName.computeIfAbsent(UnitNames.key(name.name()), k -> new TreeSet<>()).add(unit.id());
        name.alsoWritten()
            .forEach(
                w -> byName.computeIfAbsent(UnitNames.key(w), k -> new TreeSet<>()).add(unit.id()));
      }
      stems.put(unit.id(), unit.id());
    }
    // names that several units bore join their stems too: a stem only gathers whom to compare
    for (Unit unit : units) {
      unit.changes().stream()
          .filter(change -> change.how() != How.MOVED_UNDER)
          .forEach(change -> change.units().forEach(other -> join(unit.id(), other)));
    }
    byName.values().forEach(ids -> ids.forEach(id -> join(ids.iterator().next(), id)));
  }

  /**
   * A unit through time.
   *
   * @param id short name that other entries of the history use
   * @param names the names it bore, the earliest first
   * @param changes what happened to it, the earliest first
   */
  public record Unit(String id, List<Name> names, List<Change> changes) {
    public Unit {
      names = List.copyOf(names);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A name that a unit bore.
   *
   * @param alsoWritten other ways in which lists write it
   * @param from first day, or null if it always did
   * @param until last day, that day included, or null if it still does (or until its next name)
   * @param citation the decision that gave the name, as text; may be empty
   */
  public record Name(
      String name,
      List<String> alsoWritten,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String citation) {
    public Name {
      alsoWritten = List.copyOf(alsoWritten);
    }
  }

  /** What can happen to a unit besides a new name. */
  public enum How {
    /** It went into other units and is no more. */
    MERGED_INTO,
    /** Parts of it became other units; it goes on only if it is among them. */
    SPLIT_INTO,
    /** It came under another superior unit and stayed itself. */
    MOVED_UNDER
  }

  /**
   * Something that happened to a unit.
   *
   * @param on first day of the new state
   * @param units ids of the units it went into, or the name of the new superior unit
   * @param citation the decision, as text
   */
  public record Change(How how, LocalDate on, List<String> units, String citation) {
    public Change {
      units = List.copyOf(units);
    }
  }

  /**
   * @throws IllegalArgumentException if an id is used twice or a change names a unit that is not
   *     there
   */
  public static UnitHistory of(List<Unit> units) {
    Set<String> ids = new HashSet<>();
    for (Unit unit : units) {
      if (!ids.add(unit.id())) {
        throw new IllegalArgumentException("Đơn vị «" + unit.id() + "» ghi hai lần.");
      }
    }
    for (Unit unit : units) {
      for (Change change : unit.changes()) {
        if (change.how() != How.MOVED_UNDER && !ids.containsAll(change.units())) {
          throw new IllegalArgumentException(
              "Đơn vị «" + unit.id() + "» nhập hoặc tách vào đơn vị không có trong danh sách.");
        }
      }
    }
    return new UnitHistory(units);
  }

  /**
   * Reads the history as an office writes it, YAML or JSON.
   *
   * @param file what to call it in messages
   * @throws UnreadableListException with line and cure, in Vietnamese
   */
  public static UnitHistory read(String file, String text) {
    return UnitHistoryReader.read(file, text);
  }

  public List<Unit> units() {
    return List.copyOf(units.values());
  }

  /** Whether a name was at that date the name of a unit of the history. */
  public boolean named(String name, LocalDate on) {
    return bearers(UnitNames.key(name), on).stream().anyMatch(id -> bore(id, name, on));
  }

  /** Whether two names at two dates are the same unit, or one that took over the other, and why. */
  public Lineage lineage(String first, LocalDate firstOn, String second, LocalDate secondOn) {
    String a = UnitNames.key(first);
    String b = UnitNames.key(second);
    Set<String> from = bearers(a, firstOn);
    Set<String> to = bearers(b, secondOn);
    if (from.isEmpty() || to.isEmpty()) {
      return a.equals(b) && !a.isEmpty()
          ? new Lineage(Lineage.Bond.SAME_NAME, List.of("cùng tên «" + first + "»"))
          : new Lineage(Lineage.Bond.UNKNOWN, List.of());
    }
    for (String id : from) {
      if (to.contains(id)) {
        return a.equals(b)
            ? new Lineage(Lineage.Bond.SAME_NAME, List.of("cùng tên «" + first + "»"))
            : new Lineage(Lineage.Bond.SAME_UNIT, steps.renamings(id));
      }
    }
    boolean forwards = !secondOn.isBefore(firstOn);
    List<String> way =
        forwards
            ? steps.follow(from, firstOn, to, secondOn)
            : steps.follow(to, secondOn, from, firstOn);
    return way == null
        ? new Lineage(
            Lineage.Bond.UNRELATED,
            a.equals(b) ? List.of("cùng tên «" + first + "» nhưng là hai đơn vị") : List.of())
        : new Lineage(Lineage.Bond.FOLLOWS, way);
  }

  /**
   * What names of one family of units have in common; two names of different stems are never
   * together.
   */
  String stem(String name) {
    String key = UnitNames.key(name);
    Set<String> ids = byName.get(key);
    return ids == null ? key : "#" + root(ids.iterator().next());
  }

  /** Units that bore the name at that date; failing that, at any date. */
  private Set<String> bearers(String key, LocalDate on) {
    Set<String> all = byName.getOrDefault(key, Set.of());
    Set<String> then = new LinkedHashSet<>();
    for (String id : all) {
      if (bore(id, key, on)) {
        then.add(id);
      }
    }
    return then.isEmpty() ? all : then;
  }

  private boolean bore(String id, String name, LocalDate on) {
    String key = UnitNames.key(name);
    Unit unit = unit(id);
    for (int i = 0; i < unit.names().size(); i++) {
      Name one = unit.names().get(i);
      boolean same =
          UnitNames.key(one.name()).equals(key)
              || one.alsoWritten().stream().anyMatch(w -> UnitNames.key(w).equals(key));
      LocalDate until = until(unit, i);
      if (same
          && (one.from() == null || !on.isBefore(one.from()))
          && (until == null || !on.isAfter(until))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate until(Unit unit, int index) {
    Name name = unit.names().get(index);
    if (name.until() != null) {
      return name.until();
    }
    if (index + 1 < unit.names().size()) {
      LocalDate next = unit.names().get(index + 1).from();
      return next == null ? null : next.minusDays(1);
    }
    for (Change change : unit.changes()) {
      boolean ends =
          change.how() == How.MERGED_INTO
              || change.how() == How.SPLIT_INTO && !change.units().contains(unit.id());
      if (ends) {
        return change.on().minusDays(1);
      }
    }
    return null;
  }

  private Unit unit(String id) {
    Unit unit = units.get(id);
    if (unit == null) {
      throw new IllegalArgumentException(id);
    }
    return unit;
  }

  private void join(String a, String b) {
    String first = root(a);
    String second = root(b);
    if (!first.equals(second)) {
      stems.put(
          first.compareTo(second) < 0 ? second : first,
          first.compareTo(second) < 0 ? first : second);
    }
  }

  private String root(String id) {
    String at = id;
    while (true) {
      String up = stems.getOrDefault(at, at);
      if (up.equals(at)) {
        return at;
      }
      at = up;
    }
  }
}
