package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.citation.Provision.Evidence;
import vn.xetkhen.scrutiny.OddDecision.Doubt;

/**
 * Whether the suffix of a decision fits who is said to have signed it, and whether they were then.
 */
final class DecisionIssuers {

  private final Authorities authorities;

  DecisionIssuers(Authorities authorities) {
    this.authorities = authorities;
  }

  /** Adds what is odd about the issuer. */
  void check(Quote quote, DecisionNumber number, Map<Doubt, String> doubts) {
    List<Authority> signing =
        number.suffix().isEmpty() ? List.of() : authorities.signing(number.suffix());
    Quote.Claim claim = quote.claim();
    if (!signing.isEmpty()) {
      if (!claim.issuers().isEmpty() && signing.stream().noneMatch(claim.issuers()::contains)) {
        doubts.put(
            Doubt.SUFFIX,
            "hậu tố «"
                + number.suffix()
                + "» là của "
                + names(signing, quote.date())
                + ", mà ô ghi «"
                + claim.issuerWords()
                + "»");
      } else if (!claim.levels().isEmpty()
          && signing.stream().noneMatch(a -> claim.levels().contains(a.level()))) {
        doubts.put(
            Doubt.LEVEL,
            "hậu tố «"
                + number.suffix()
                + "» là của "
                + names(signing, quote.date())
                + " (cấp "
                + signing.get(0).level().label()
                + "), mà ô ghi «"
                + claim.issuerWords()
                + "»");
      }
    }
    LocalDate date = quote.date();
    if (date != null && !bodyThen(quote, number, date)) {
      doubts.put(Doubt.NO_SUCH_BODY, noSuchBody(quote, number, date));
    }
  }

  /** Whether who signs with that suffix, and who the cell names, was there on that day. */
  boolean bodyThen(Quote quote, DecisionNumber number, LocalDate date) {
    List<Authority> signing =
        number.suffix().isEmpty() ? List.of() : authorities.signing(number.suffix());
    return there(signing, date)
        && there(quote.claim().issuers(), date)
        && !goneProvince(quote.claim().issuerWords(), date);
  }

  private static boolean there(List<Authority> bodies, LocalDate date) {
    return bodies.isEmpty() || bodies.stream().anyMatch(body -> body.existed(date));
  }

  private boolean goneProvince(String words, LocalDate date) {
    Authorities.Province province = authorities.formerProvince(words);
    return province != null && date.isAfter(province.until());
  }

  private String noSuchBody(Quote quote, DecisionNumber number, LocalDate date) {
    Authorities.Province province = authorities.formerProvince(quote.claim().issuerWords());
    if (province != null && date.isAfter(province.until())) {
      return "tỉnh "
          + province.name()
          + " chỉ có đến "
          + Words.day(province.until())
          + ", sau đó là "
          + province.became()
          + " ("
          + province.citation()
          + ", chưa đối chiếu văn bản)";
    }
    List<Authority> signing = authorities.signing(number.suffix());
    List<Authority> meant = there(signing, date) ? quote.claim().issuers() : signing;
    // the body nearest to that day is the one that somebody had in mind
    Authority body = meant.get(0);
    for (Authority one : meant) {
      if (distance(one, date) < distance(body, date)) {
        body = one;
      }
    }
    boolean over = body.until() != null && date.isAfter(body.until());
    String when = over ? " chỉ có đến " + day(body.until()) : " mới có từ " + day(body.from());
    return body.name()
        + when
        + (over && !body.became().isEmpty() ? ", sau đó là " + body.became() : "")
        + " ("
        + body.citation()
        + (body.evidence() == Evidence.SEEN ? ")" : ", chưa đối chiếu văn bản)");
  }

  private static long distance(Authority body, LocalDate date) {
    LocalDate edge =
        body.until() != null && date.isAfter(body.until()) ? body.until() : body.from();
    return edge == null ? Long.MAX_VALUE : Math.abs(date.toEpochDay() - edge.toEpochDay());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Words.day(day);
  }

  /** Those of that day, if any were then. */
  private static String names(List<Authority> bodies, @Nullable LocalDate date) {
    Set<String> names = new LinkedHashSet<>();
    boolean then = date != null && there(bodies, date);
    for (Authority body : bodies) {
      if (!then || date == null || body.existed(date)) {
        names.add(body.name());
      }
    }
    return String.join(" hoặc ", names);
  }
}
