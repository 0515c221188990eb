package vn.xetkhen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.ReviewEntry;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;

/**
 * A dossier told by what matters in it. Untold, it is spotless, complete and plain: nothing held,
 * nothing pending, registered, in service for ten years, no rating column at all.
 */
public final class Given {

  private static final Workbook BOOK = new Workbook("thu.xlsx", "0".repeat(64));
  static final Source CELL = new Source.Cell(BOOK, "Cá nhân", 2, 0, "");

  private final List<TitleEntry> titles = new ArrayList<>();
  private final List<InitiativeEntry> initiatives = new ArrayList<>();
  private final List<CommendationEntry> commendations = new ArrayList<>();
  private final List<DisciplineEntry> disciplines = new ArrayList<>();
  private final List<ReviewEntry> reviews = new ArrayList<>();
  private final TreeMap<Integer, Stated<Rating>> ratings = new TreeMap<>();
  private final TreeMap<Integer, Stated<Boolean>> organisations = new TreeMap<>();
  private final List<String> incomplete = new ArrayList<>();
  private final Map<String, @Nullable Integer> counts = new TreeMap<>();

  private String name = "Nguyễn Thị An";
  private String unit = "Đội QLTT số 1";
  private @Nullable String staffCode;
  private @Nullable PartialDate birth;
  private @Nullable Boolean woman;
  private @Nullable Boolean direct;
  private @Nullable PartialDate joined;
  private @Nullable Boolean registered = true;
  private boolean asked;
  private @Nullable AwardId requested;
  private @Nullable CommendationKind kind = CommendationKind.REGULAR;
  private @Nullable String campaign;
  private @Nullable Set<LaunchLevel> launchedBy;
  private @Nullable String achievement;

  private Given(int yearsOfService, int year) {
    this.joined = PartialDate.of(LocalDate.of(year - yearsOfService, 1, 1));
  }

  /** A dossier for the round of that year. */
  public static Given round(int year) {
    return new Given(10, year);
  }

  public Given named(String name, String unit) {
    this.name = name;
    this.unit = unit;
    return this;
  }

  public Given staffCode(@Nullable String staffCode) {
    this.staffCode = staffCode;
    return this;
  }

  public Given born(@Nullable PartialDate birth) {
    this.birth = birth;
    return this;
  }

  public Given woman(@Nullable Boolean woman) {
    this.woman = woman;
    return this;
  }

  public Given direct(@Nullable Boolean direct) {
    this.direct = direct;
    return this;
  }

  public Given joined(@Nullable PartialDate joined) {
    this.joined = joined;
    return this;
  }

  public Given registered(@Nullable Boolean registered) {
    this.registered = registered;
    return this;
  }

  /** A column «Xếp loại»; null is a blank cell. */
  public Given rated(int year, @Nullable Rating rating) {
    ratings.put(year, new Stated<>(rating, CELL));
    return this;
  }

  public Given organisations(int year, @Nullable Boolean fine) {
    organisations.put(year, new Stated<>(fine, CELL));
    return this;
  }

  public Given title(Title title, @Nullable Integer year, TitleEntry.Basis basis) {
    titles.add(new TitleEntry(title, year, basis, null, CELL));
    return this;
  }

  public Given initiative(String name, @Nullable Scope scope, @Nullable Integer year) {
    initiatives.add(new InitiativeEntry(name, scope, year, null, CELL));
    return this;
  }

  /** Something held that is surely (a shipped award, or null for another one). */
  public Given held(
      @Nullable AwardId surely,
      @Nullable CommendationKind heldFor,
      @Nullable Integer year,
      @Nullable String heldCampaign) {
    return held(
        new CommendationEntry("", surely, Set.of(), heldFor, year, heldCampaign, null, CELL));
  }

  public Given held(CommendationEntry entry) {
    commendations.add(entry);
    return this;
  }

  public Given disciplined(@Nullable LocalDate from, @Nullable LocalDate until) {
    disciplines.add(new DisciplineEntry("Khiển trách", true, from, until, CELL));
    return this;
  }

  public Given noted(String measure, LocalDate from) {
    disciplines.add(new DisciplineEntry(measure, false, from, null, CELL));
    return this;
  }

  public Given underReview(String matter) {
    reviews.add(new ReviewEntry(matter, CELL));
    return this;
  }

  /** A list column (titles, initiatives, commendations, disciplines, reviews) may hold more. */
  public Given incomplete(String list) {
    incomplete.add(list);
    return this;
  }

  public Given asks(@Nullable AwardId award) {
    this.asked = true;
    this.requested = award;
    return this;
  }

  public Given kind(@Nullable CommendationKind kind) {
    this.kind = kind;
    return this;
  }

  public Given campaign(@Nullable String campaign, LaunchLevel... by) {
    this.campaign = campaign;
    this.launchedBy = by.length == 0 ? null : Set.of(by);
    return this;
  }

  public Given campaignNamed(String campaign) {
    this.campaign = campaign;
    return this;
  }

  public Given launchedBy(Set<LaunchLevel> levels) {
    this.launchedBy = levels;
    return this;
  }

  public Given achievement(@Nullable String achievement) {
    this.achievement = achievement;
    return this;
  }

  /** A head count of a collective by its name in the record; null is a blank cell. */
  public Given count(String what, @Nullable Integer count) {
    counts.put(what, count);
    return this;
  }

  public IndividualDossier person() {
    return new IndividualDossier(
        nominee(Subject.INDIVIDUAL),
        nomination(),
        new Stated<>(woman, CELL),
        new Stated<>(direct, CELL),
        new Stated<>(joined, CELL),
        new Stated<>(registered, CELL),
        new TreeMap<>(ratings),
        entries("titles", titles),
        entries("initiatives", initiatives),
        entries("commendations", commendations),
        entries("disciplines", disciplines),
        entries("reviews", reviews),
        Map.of());
  }

  public CollectiveDossier collective() {
    return new CollectiveDossier(
        nominee(Subject.COLLECTIVE),
        nomination(),
        count("headcount"),
        count("women"),
        count("advancedWorkers"),
        count("grassrootsFighters"),
        count("excellent"),
        count("good"),
        count("completed"),
        count("failed"),
        count("disciplined"),
        new TreeMap<>(ratings),
        entries("titles", titles),
        new TreeMap<>(organisations),
        entries("commendations", commendations),
        entries("reviews", reviews),
        Map.of());
  }

  private Nominee nominee(Subject subject) {
    return new Nominee(subject, name, unit, "", staffCode, birth, BOOK, "Cá nhân", 2);
  }

  private Nomination nomination() {
    return new Nomination(
        asked,
        requested,
        kind,
        new Stated<>(campaign, CELL),
        new Stated<>(launchedBy, CELL),
        new Stated<>(achievement, CELL),
        Map.of());
  }

  private Stated<Integer> count(String what) {
    return new Stated<>(counts.get(what), CELL);
  }

  private <T> Entries<T> entries(String list, List<T> items) {
    return new Entries<>(items, !incomplete.contains(list), CELL);
  }
}
