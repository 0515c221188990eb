package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.scrutiny.Likeness.How;
import vn.xetkhen.scrutiny.SamePair.Relation;
import vn.xetkhen.scrutiny.SamePair.Strength;

/** Holds two rows against each other: are they one nominee? */
final class NomineeLikeness {

  private enum NameBond {
    EQUAL,
    /** One was typed without diacritics. */
    BARE,
    /** Only diacritics differ. */
    MARKS,
    DIFFERENT
  }

  private enum BirthBond {
    EQUAL,
    SAME_YEAR,
    EXCHANGED,
    DIFFERENT,
    UNKNOWN
  }

  private final UnitHistory history;

  NomineeLikeness(UnitHistory history) {
    this.history = history;
  }

  /** The pair, or null if nothing makes them one. */
  @Nullable SamePair compare(Side a, Side b) {
    if (a.subject() != b.subject() || a.earlier() && b.earlier()) {
      return null;
    }
    return a.subject() == Subject.INDIVIDUAL ? persons(a, b) : collectives(a, b);
  }

  private @Nullable SamePair persons(Side a, Side b) {
    List<Likeness> evidence = new ArrayList<>();
    How code = numbers(a, b, evidence);
    NameBond name = name(a, b, evidence);
    BirthBond birth = birth(a, b, evidence);
    Lineage unit = unit(a, b, evidence);
    boolean together = unit != null && unit.together();
    if (code == How.EQUAL || code == How.ALIKE) {
      boolean conflict =
          name == NameBond.DIFFERENT
              || birth == BirthBond.DIFFERENT
              || birth == BirthBond.EXCHANGED;
      if (conflict) {
        return pair(Finding.Kind.CONFLICT, Strength.LIKELY, a, b, evidence);
      }
      boolean sure = code == How.EQUAL && name != NameBond.MARKS;
      return pair(
          Finding.Kind.SAME_NOMINEE, sure ? Strength.CERTAIN : Strength.LIKELY, a, b, evidence);
    }
    if (name == NameBond.DIFFERENT) {
      return null;
    }
    if (code == How.DIFFERENT) {
      boolean suspicious = name == NameBond.EQUAL && birth == BirthBond.EQUAL && together;
      return suspicious ? pair(Finding.Kind.CONFLICT, Strength.POSSIBLE, a, b, evidence) : null;
    }
    if (birth == BirthBond.EXCHANGED && name == NameBond.EQUAL && together) {
      return pair(Finding.Kind.CONFLICT, Strength.POSSIBLE, a, b, evidence);
    }
    Strength strength = strength(name, birth, unit);
    return strength == null ? null : pair(Finding.Kind.SAME_NOMINEE, strength, a, b, evidence);
  }

  /** How sure name, birth and unit make it where no number speaks. */
  private static @Nullable Strength strength(
      NameBond name, BirthBond birth, @Nullable Lineage unit) {
    boolean together = unit != null && unit.together();
    return switch (birth) {
      case EQUAL ->
          together && name == NameBond.EQUAL
              ? Strength.CERTAIN
              : together || unit == null || name == NameBond.EQUAL
                  ? Strength.LIKELY
                  : Strength.POSSIBLE;
      case SAME_YEAR ->
          !together ? null : name == NameBond.MARKS ? Strength.POSSIBLE : Strength.LIKELY;
      case UNKNOWN -> together && name != NameBond.MARKS ? Strength.POSSIBLE : null;
      case EXCHANGED, DIFFERENT -> null;
    };
  }

  private @Nullable SamePair collectives(Side a, Side b) {
    Lineage own = history.lineage(a.name(), a.unitDate(), b.name(), b.unitDate());
    if (!own.together()) {
      return null;
    }
    List<Likeness> evidence = new ArrayList<>();
    String header = "Tên tập thể";
    boolean same = own.bond() == Lineage.Bond.SAME_NAME;
    evidence.add(
        new Likeness(header, a.name(), b.name(), same ? How.EQUAL : How.ALIKE, own.says()));
    Lineage above = unit(a, b, evidence);
    if (above != null && !above.together() && same) {
      return null;
    }
    Strength strength =
        above == null || !above.together() || own.bond() == Lineage.Bond.FOLLOWS
            ? Strength.LIKELY
            : Strength.CERTAIN;
    return pair(Finding.Kind.SAME_NOMINEE, strength, a, b, evidence);
  }

  private static SamePair pair(
      Finding.Kind kind, Strength strength, Side a, Side b, List<Likeness> evidence) {
    Relation relation =
        a.earlier() || b.earlier()
            ? Relation.EARLIER_YEAR
            : a.kind() == b.kind() ? Relation.SAME_KIND : Relation.OTHER_KIND;
    return new SamePair(kind, strength, relation, a, b, evidence);
  }

  /** Equal if any number is; different if some differ and none is equal; null if none compares. */
  private static @Nullable How numbers(Side a, Side b, List<Likeness> evidence) {
    How best = null;
    for (Map.Entry<String, String> one : a.numbers().entrySet()) {
      String other = b.numbers().get(one.getKey());
      if (other == null) {
        continue;
      }
      How how = number(one.getValue(), other);
      String says =
          (how == How.EQUAL ? "cùng " : how == How.ALIKE ? "gần giống " : "khác ")
              + lower(one.getKey())
              + " "
              + values(one.getValue(), other, how);
      evidence.add(new Likeness(one.getKey(), one.getValue(), other, how, says));
      best = best == null || how.ordinal() < best.ordinal() ? how : best;
    }
    return best;
  }

  private static How number(String a, String b) {
    if (Letters.exact(a).equals(Letters.exact(b))) {
      return How.EQUAL;
    }
    // zeros lost by the spreadsheet, blanks and dots between digits
    return numberKey(a).equals(numberKey(b)) ? How.ALIKE : How.DIFFERENT;
  }

  /** What two writings of one number have in common; empty if there is nothing to compare. */
  static String numberKey(String number) {
    StringBuilder key = new StringBuilder();
    String folded = Letters.key(number);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) && !(c == '0' && key.isEmpty())) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static NameBond name(Side a, Side b, List<Likeness> evidence) {
    boolean exact = Letters.exactName(a.name()).equals(Letters.exactName(b.name()));
    boolean alike = exact || Letters.nameKey(a.name()).equals(Letters.nameKey(b.name()));
    NameBond bond =
        exact
            ? NameBond.EQUAL
            : !alike
                ? NameBond.DIFFERENT
                : Letters.bare(a.name()) || Letters.bare(b.name()) ? NameBond.BARE : NameBond.MARKS;
    String says =
        switch (bond) {
          case EQUAL -> "cùng họ tên";
          case BARE -> "cùng họ tên, một bên không dấu";
          case MARKS -> "họ tên chỉ khác dấu";
          case DIFFERENT -> "khác họ tên";
        };
    How how = exact ? How.EQUAL : alike ? How.ALIKE : How.DIFFERENT;
    evidence.add(new Likeness("Họ và tên", a.name(), b.name(), how, says));
    return bond;
  }

  private static BirthBond birth(Side a, Side b, List<Likeness> evidence) {
    PartialDate one = a.birth();
    PartialDate other = b.birth();
    if (one == null || other == null) {
      return BirthBond.UNKNOWN;
    }
    LocalDate day = one.day();
    LocalDate otherDay = other.day();
    BirthBond bond;
    if (day == null || otherDay == null) {
      bond = one.year() == other.year() ? BirthBond.SAME_YEAR : BirthBond.DIFFERENT;
    } else if (day.equals(otherDay)) {
      bond = BirthBond.EQUAL;
    } else {
      boolean exchanged =
          one.year() == other.year()
              && day.getDayOfMonth() == otherDay.getMonthValue()
              && day.getMonthValue() == otherDay.getDayOfMonth();
      bond = exchanged ? BirthBond.EXCHANGED : BirthBond.DIFFERENT;
    }
    How how =
        bond == BirthBond.EQUAL
            ? How.EQUAL
            : bond == BirthBond.SAME_YEAR ? How.ALIKE : How.DIFFERENT;
    String says =
        switch (bond) {
          case EQUAL -> "cùng ngày sinh " + one.label();
          case SAME_YEAR -> "cùng năm sinh " + one.year();
          case EXCHANGED -> "ngày và tháng sinh đổi chỗ, " + one.label() + " và " + other.label();
          default -> "khác ngày sinh, " + one.label() + " và " + other.label();
        };
    evidence.add(new Likeness("Ngày sinh", one.label(), other.label(), how, says));
    return bond;
  }

  private @Nullable Lineage unit(Side a, Side b, List<Likeness> evidence) {
    if (a.unit().isBlank() || b.unit().isBlank()) {
      return null;
    }
    Lineage lineage = history.lineage(a.unit(), a.unitDate(), b.unit(), b.unitDate());
    How how =
        lineage.bond() == Lineage.Bond.SAME_NAME
            ? How.EQUAL
            : lineage.together() ? How.ALIKE : How.DIFFERENT;
    String says =
        how == How.EQUAL
            ? "cùng đơn vị «" + a.unit() + "»"
            : how == How.ALIKE
                ? lineage.says()
                : "khác đơn vị, «" + a.unit() + "» và «" + b.unit() + "»";
    String header = a.subject() == Subject.INDIVIDUAL ? "Đơn vị" : "Đơn vị cấp trên";
    evidence.add(new Likeness(header, a.unit(), b.unit(), how, says));
    return lineage;
  }

  private static String values(String a, String b, How how) {
    return how == How.EQUAL ? Words.quoted(a) : Words.quoted(a) + " và " + Words.quoted(b);
  }

  private static String lower(String header) {
    String one = header.replaceAll("\\s+", " ");
    return one.length() > 1 && Character.isUpperCase(one.charAt(1))
        ? one
        : one.substring(0, 1).toLowerCase(Locale.ROOT) + one.substring(1);
  }
}
