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
  private final DecisionIssuers issuers;
  private final RestDays restDays = RestDays.shipped();
  private final Map<String, DecisionNumber> numbers = new ConcurrentHashMap<>();

  public DecisionCheck(ScrutinySettings settings, Authorities authorities) {
    this.settings = settings;
    this.authorities = authorities;
    this.finder = new QuoteFinder(authorities);
    this.dates = new DecisionDates(settings);
    this.issuers = new DecisionIssuers(authorities);
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
    issuers.check(quote, number, doubts);
    List<LocalDate> likely = List.of();
    if (date != null && !dated.isEmpty()) {
      likely =
          dates.likely(
              quote.claim(),
              date,
              day -> issuers.bodyThen(quote, number, day),
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
