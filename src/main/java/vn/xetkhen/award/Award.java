package vn.xetkhen.award;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An award as described by its {@code award.yaml}.
 *
 * @param id folder name
 * @param type certificate (form of commendation) or emulation title
 * @param name full name, such as «Bằng khen của Bộ trưởng Bộ Công Thương»
 * @param shortName name for tables, such as «Bằng khen Bộ trưởng»
 * @param aliases spellings under which units ask for it in «Hình thức đề nghị», compared folded
 *     (see {@code nominee.Text#fold})
 * @param precedence place in the ladder, 1 is the highest; certificates are proposed in this order,
 *     lists are printed in it
 * @param subjects who can receive it
 * @param windowYears years ending at the round's year that its gates and points look at
 * @param held how an award already held is recognised, or null if it never matters
 * @param issuers who grants it, by the day from which that holds
 * @param prize id of its prize multiplier in {@code parameters/prizes.yaml}, or null
 */
public record Award(
    AwardId id,
    Type type,
    String name,
    String shortName,
    List<String> aliases,
    int precedence,
    Set<Subject> subjects,
    int windowYears,
    @Nullable Held held,
    NavigableMap<LocalDate, Issuer> issuers,
    @Nullable String prize) {

  /**
   * Form of commendation or emulation title (danh hiệu): titles are judged beside certificates, not
   * instead.
   */
  public enum Type {
    CERTIFICATE,
    TITLE
  }

  /**
   * How a commendation already held is recognised as this award.
   *
   * @param form «Bằng khen», «Giấy khen»
   * @param issuers spellings of the issuer that name this award
   * @param unnamed whether an entry without issuer is surely this award, may be it, or never is
   */
  public record Held(String form, List<String> issuers, Unnamed unnamed) {
    public Held {
      issuers = List.copyOf(issuers);
    }
  }

  /** What a held commendation of the same form without an issuer says about this award. */
  public enum Unnamed {
    THIS,
    PERHAPS,
    OTHER
  }

  /**
   * Who grants the award from some day on.
   *
   * @param name the authority, such as «Bộ trưởng Bộ Công Thương»
   * @param signatory who signs, such as «Bộ trưởng»
   */
  public record Issuer(String name, String signatory) {}

  public Award {
    aliases = List.copyOf(aliases);
    subjects = Set.copyOf(subjects);
    issuers = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(issuers));
  }

  /** Who grants it on that day, or null before the first known day. */
  public @Nullable Issuer issuerOn(LocalDate day) {
    var entry = issuers.floorEntry(day);
    return entry == null ? null : entry.getValue();
  }
}
