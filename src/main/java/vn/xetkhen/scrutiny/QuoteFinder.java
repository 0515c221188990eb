package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;

/** Finds every decision that the cells of a row quote. */
final class QuoteFinder {

  private static final Set<Authority.Level> BELOW_CENTRAL =
      EnumSet.complementOf(EnumSet.of(Authority.Level.CENTRAL));
  private static final Pattern MINISTER = Pattern.compile(" bo truong | bo(?: |$)");

  private final Authorities authorities;

  QuoteFinder(Authorities authorities) {
    this.authorities = authorities;
  }

  List<Quote> quotes(Dossier dossier) {
    List<Quote> quotes = new ArrayList<>();
    for (TitleEntry entry : dossier.titles().items()) {
      add(quotes, entry.decision(), claim(entry), entry.source());
    }
    for (CommendationEntry entry : dossier.commendations().items()) {
      add(quotes, entry.decision(), claim(entry), entry.source());
    }
    if (dossier instanceof IndividualDossier person) {
      for (InitiativeEntry entry : person.initiatives().items()) {
        add(quotes, entry.decision(), claim(entry), entry.source());
      }
      Source last = null;
      for (DisciplineEntry entry : person.disciplines().items()) {
        if (!entry.source().equals(last)) {
          free(quotes, entry.source(), "kỷ luật");
        }
        last = entry.source();
      }
    }
    Stated<String> achievement = dossier.nomination().achievement();
    if (achievement.known()) {
      free(quotes, achievement.source(), "thành tích");
    }
    return quotes;
  }

  private static void add(
      List<Quote> quotes, @Nullable DecisionReference decision, Quote.Claim claim, Source source) {
    if (decision != null && source instanceof Source.Cell cell) {
      quotes.add(new Quote(decision, claim, cell));
    }
  }

  private static void free(List<Quote> quotes, Source source, String what) {
    if (source instanceof Source.Cell cell) {
      for (FreeText.Mention mention : FreeText.mentions(cell.value())) {
        quotes.add(new Quote(mention.decision(), Quote.Claim.nothing(what, mention.year()), cell));
      }
    }
  }

  private static Quote.Claim claim(TitleEntry entry) {
    Set<Authority.Level> levels =
        switch (entry.title()) {
          case NATIONAL_FIGHTER -> Set.of(Authority.Level.CENTRAL);
          case MINISTRY_FIGHTER -> Set.of(Authority.Level.MINISTRY);
          case PROVINCE_FIGHTER -> Set.of(Authority.Level.PROVINCE);
          case EMULATION_FLAG -> Set.of();
          default -> BELOW_CENTRAL;
        };
    Title title = entry.title();
    return new Quote.Claim(
        "danh hiệu " + title.abbreviation(),
        entry.year(),
        Quote.Span.REGULAR,
        List.of(),
        title.label(),
        levels);
  }

  private static Quote.Claim claim(InitiativeEntry entry) {
    Scope scope = entry.scope();
    Set<Authority.Level> levels =
        scope == null || scope == Scope.NATIONAL
            ? Set.of()
            : scope == Scope.PROVINCE
                ? Set.of(Authority.Level.PROVINCE)
                : scope == Scope.MINISTRY ? Set.of(Authority.Level.MINISTRY) : BELOW_CENTRAL;
    return new Quote.Claim(
        "sáng kiến" + (scope == null ? "" : " cấp " + scope.label()),
        entry.year(),
        Quote.Span.WITHIN_YEAR,
        List.of(),
        scope == null ? "" : "sáng kiến cấp " + scope.label(),
        levels);
  }

  private Quote.Claim claim(CommendationEntry entry) {
    List<Authority> named = authorities.named(entry.form());
    boolean minister =
        named.isEmpty() && MINISTER.matcher(" " + UnitNames.key(entry.form()) + " ").find();
    return new Quote.Claim(
        entry.form(),
        entry.year(),
        entry.kind() == CommendationKind.REGULAR ? Quote.Span.REGULAR : Quote.Span.WITHIN_YEAR,
        named,
        entry.form(),
        minister ? Set.of(Authority.Level.MINISTRY) : Set.of());
  }
}
