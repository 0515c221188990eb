package vn.xetkhen.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.intake.EntryQuotes;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.TitleEntry;

/** Facts as the template's cells say them, so that the intake reads the same facts again. */
final class EntryWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private EntryWords() {}

  static String rating(Rating rating) {
    return rating == Rating.UNRATED ? rating.label() : rating.abbreviation();
  }

  static String woman(boolean woman) {
    return woman ? "Nữ" : "Nam";
  }

  static String role(boolean direct) {
    return direct ? "Trực tiếp" : "Lãnh đạo";
  }

  static String title(TitleEntry entry) {
    String basis =
        switch (entry.basis()) {
          case INITIATIVE -> "căn cứ: sáng kiến";
          case EXCELLENT_RATING -> "căn cứ: xếp loại HTXSNV";
          case UNKNOWN -> null;
        };
    return entry.title().abbreviation()
        + year(entry.year())
        + details(basis, decision(entry.decision()));
  }

  static String initiative(InitiativeEntry entry) {
    String scope = entry.scope() == null ? null : "cấp " + entry.scope().label();
    String year = entry.year() == null ? null : String.valueOf(entry.year());
    return EntryQuotes.guard(entry.name()) + details(scope, year, decision(entry.decision()));
  }

  static String commendation(CommendationEntry entry) {
    CommendationKind kind = entry.kind();
    String said = kind == null ? null : kind.label();
    String campaign = null;
    if (entry.campaign() != null) {
      String name = EntryQuotes.guard(entry.campaign());
      if (kind == null || kind == CommendationKind.REGULAR) {
        campaign = "phong trào: " + name;
      } else {
        said = kind.label() + ": " + name;
      }
    }
    return entry.form() + year(entry.year()) + details(said, campaign, decision(entry.decision()));
  }

  static String discipline(DisciplineEntry entry) {
    String from = day(entry.from());
    String until = day(entry.until());
    String period =
        from != null && until != null
            ? from + " - " + until
            : from != null ? "từ " + from : until != null ? "đến " + until : null;
    return entry.measure() + details(period);
  }

  private static String year(@Nullable Integer year) {
    return year == null ? "" : " " + year;
  }

  private static @Nullable String decision(@Nullable DecisionReference decision) {
    return decision == null
        ? null
        : "QĐ "
            + decision.number()
            + (decision.date() == null ? "" : " ngày " + day(decision.date()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.format(DAY);
  }

  private static String details(@Nullable String... parts) {
    List<String> said = new ArrayList<>();
    for (String part : parts) {
      if (part != null) {
        said.add(part);
      }
    }
    return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
  }
}
