package vn.xetkhen.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;
import vn.xetkhen.document.Office;

/**
 * What a round remembers of its rulebook besides its digest, so that pages need not open the rules.
 *
 * @param digest digest of the rulebook
 * @param wordings wordings in force on the dossiers' day
 * @param awards in the order of precedence
 * @param office name of the office on the dossiers' day
 * @param unverified reason to compare the source text, by {@link #key}
 * @param letterhead the office as its letters name it; null in what was kept before letters
 */
public record RulebookFacts(
    String digest,
    List<String> wordings,
    List<AwardFacts> awards,
    String office,
    Map<String, String> unverified,
    @Nullable Office letterhead) {

  /**
   * @param title true for an emulation title, false for a certificate
   */
  public record AwardFacts(
      String id, String name, String shortName, boolean title, List<Subject> subjects) {
    static AwardFacts of(Award award) {
      return new AwardFacts(
          award.id().value(),
          award.name(),
          award.shortName(),
          award.type() == Award.Type.TITLE,
          award.subjects().stream().sorted().toList());
    }
  }

  public RulebookFacts {
    wordings = List.copyOf(wordings);
    awards = List.copyOf(awards);
    unverified = Map.copyOf(unverified);
  }

  public Optional<AwardFacts> award(String id) {
    return awards.stream().filter(award -> award.id().equals(id)).findFirst();
  }

  /** Full name of an award, or its id if the rulebook does not know it. */
  public String awardName(String id) {
    return award(id).map(AwardFacts::name).orElse(id);
  }

  /** Why the source text of a rule must still be compared; empty if it was seen. */
  public Optional<String> unverified(String award, Subject subject, String rule) {
    return Optional.ofNullable(unverified.get(key(award, subject, rule)));
  }

  static String key(String award, Subject subject, String rule) {
    return award + " " + subject.code() + " " + rule;
  }

  RulebookFacts withUnverified(Map<String, String> reasons) {
    return new RulebookFacts(digest, wordings, awards, office, reasons, letterhead);
  }

  /** The office as far as it is known. */
  public Office letters() {
    return letterhead == null ? new Office("", office, "") : letterhead;
  }
}
