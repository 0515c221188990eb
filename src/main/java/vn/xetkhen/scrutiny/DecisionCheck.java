package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.scrutiny.OddDecision.Doubt;

/**
 * Checks every decision that a row quotes: form of the number, suffix against the issuer, date
 * against the year it rewards and against the calendar. Looks at one row only, so that a mended row
 * is checked again at once. Thread-safe.
 */
public final class DecisionCheck {

  private static final int MOST_KEPT = 10_000;

  private final ScrutinySettings settings;
  private final Authorities authorities;
  private final QuoteFinder finder;
  private final DecisionDates dates;
  private final RestDays restDays = RestDays.shipped();
  private final Map<String, DecisionNumber> numbers = new ConcurrentHashMap<>();

  public DecisionCheck(ScrutinySettings settings, Authorities authorities) {
    this.settings = settings;
    this.authorities = authorities;
    this.finder = new QuoteFinder(authorities);
    this.dates = new DecisionDates(settings);
  }

  /** What is odd about the decisions quoted in a row, in the order of its cells. */
  public List<OddDecision> check(Dossier dossier) {
    return check(dossier, quotes(dossier));
  }

  /** Concerns for the cells of a row; hints are left out. */
  public List<Concern> concerns(Dossier dossier) {
    return check(dossier).stream()
        .filter(odd -> odd.weight() == Finding.Weight.ODD)
        .map(OddDecision::concern)
        .distinct()
        .toList();
  }

  List<Quote> quotes(Dossier dossier) {
    return finder.quotes(dossier);
  }

  DecisionNumber number(Quote quote) {
    String number = quote.decision().number();
    DecisionNumber known = numbers.get(number);
    if (known == null) {
      known = DecisionNumber.of(number, authorities);
      if (numbers.size() < MOST_KEPT) {
        numbers.put(number, known);
      }
    }
    return known;
  }

  List<OddDecision> check(Dossier dossier, List<Quote> quotes) {
    Place place = Place.of(dossier.nominee(), settings.year());
    List<OddDecision> odd = new ArrayList<>();
    for (Quote quote : quotes) {
      OddDecision one = check(place, quote);
      if (one != null) {
        odd.add(one);
      }
    }
    sameCampaign(place, dossier, odd);
    return odd;
  }

  private @Nullable OddDecision check(Place place, Quote quote) {
    DecisionNumber number = number(quote);
    Map<Doubt, String> doubts = new LinkedHashMap<>();
    if (number.problem() != null) {
      doubts.put(Doubt.FORM, number.problem());
    }
    LocalDate date = quote.date();
    Map<Doubt, String> dated = date == null ? Map.of() : dates.doubts(quote.claim(), date);
    doubts.putAll(dated);
    issuer(quote, number, doubts);
    List<LocalDate> likely = List.of();
    if (date != null && !dated.isEmpty()) {
      likely =
          dates.likely(
              quote.claim(),
              date,
              day -> bodyThen(quote, number, day),
              day -> restDays.name(day) != null);
    }
    String rest = date == null ? null : restDays.name(date);
    if (rest != null) {
      doubts.put(Doubt.REST_DAY, "là " + rest);
    }
    return doubts.isEmpty() ? null : odd(place, quote, number, doubts, likely);
  }

  private OddDecision odd(
      Place place,
      Quote quote,
      DecisionNumber number,
      Map<Doubt, String> doubts,
      List<LocalDate> likely) {
    LocalDate date = quote.date();
    String as = quote.decision().number();
    Set<String> proposals = new LinkedHashSet<>();
    if (date != null) {
      for (LocalDate day : likely) {
        add(proposals, FreeText.redated(quote.cell().value(), as, date, day));
      }
    }
    if (number.meant() != null) {
      add(proposals, FreeText.renumbered(quote.cell().value(), as, number.meant()));
    }
    String problem =
        "quyết định "
            + as
            + (date == null ? "" : " ghi ngày " + Words.day(date))
            + " ("
            + quote.claim().what()
            + (quote.claim().year() == null ? "" : " " + quote.claim().year())
            + "): "
            + String.join("; ", doubts.values())
            + ".";
    Concern concern =
        new Concern(
            quote.cell().column(),
            Concern.Level.ODD,
            problem,
            advice(number, likely),
            List.copyOf(proposals));
    return new OddDecision(place, quote.cell(), as, date, doubts.keySet(), concern);
  }

  private static String advice(DecisionNumber number, List<LocalDate> likely) {
    List<String> meant = new ArrayList<>();
    if (number.meant() != null) {
      meant.add("số " + number.meant());
    }
    if (!likely.isEmpty()) {
      meant.add("ngày " + String.join(" hoặc ", likely.stream().map(Words::day).toList()));
    }
    return meant.isEmpty()
        ? "Đối chiếu bản quyết định rồi sửa hoặc giữ nguyên."
        : "Có thể là " + String.join(", ", meant) + ": đối chiếu bản quyết định rồi sửa.";
  }

  private static void add(Set<String> proposals, @Nullable String proposal) {
    if (proposal != null) {
      proposals.add(proposal);
    }
  }

  private void issuer(Quote quote, DecisionNumber number, Map<Doubt, String> doubts) {
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

  private boolean bodyThen(Quote quote, DecisionNumber number, LocalDate date) {
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
        + (body.evidence() == vn.xetkhen.citation.Provision.Evidence.SEEN
            ? ")"
            : ", chưa đối chiếu văn bản)");
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

  /** One campaign rewarded twice in the row's own list («một thành tích, một hình thức»). */
  private void sameCampaign(Place place, Dossier dossier, List<OddDecision> odd) {
    Map<String, CommendationEntry> first = new HashMap<>();
    for (CommendationEntry entry : dossier.commendations().items()) {
      if (entry.campaign() == null || !(entry.source() instanceof Source.Cell cell)) {
        continue;
      }
      CommendationEntry other = first.putIfAbsent(Letters.exact(entry.campaign()), entry);
      if (other != null) {
        String problem =
            "«"
                + other.form()
                + "» và «"
                + entry.form()
                + "» cùng ghi phong trào, chuyên đề «"
                + entry.campaign()
                + "».";
        odd.add(
            new OddDecision(
                place,
                cell,
                entry.form(),
                null,
                EnumSet.of(Doubt.SAME_CAMPAIGN),
                new Concern(
                    cell.column(),
                    Concern.Level.ODD,
                    problem,
                    "Một thành tích chỉ khen một lần: xem lại tên phong trào của từng quyết định.",
                    List.of())));
      }
    }
  }
}
