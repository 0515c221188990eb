package vn.xetkhen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.ReviewEntry;
import vn.xetkhen.nominee.Stated;

/**
 * Dossiers by chance, crowded round the thresholds: blanks, absent columns, cells read in part,
 * years too late, and all kinds, launchers and wordings.
 */
public final class RandomDossiers {

  /**
   * A dossier and the round it is held against.
   *
   * @param date the dossier's date, which chooses the wording
   */
  public record Draw(Dossier dossier, int year, LocalDate date) {}

  private static final Workbook BOOK = new Workbook("ngau-nhien.xlsx", "0".repeat(64));

  private final Dice dice;
  private final RandomEntries entries;
  private int row = 1;
  private int year;

  /** How good this nominee is in general, in percent; drawn anew for each. */
  private int merit;

  public RandomDossiers(long seed) {
    this.dice = new Dice(seed);
    this.entries = new RandomEntries(dice);
  }

  public Draw next() {
    return next(dice.between(2018, 2026), null);
  }

  /** Dossiers of one run, some of whose rows are second rows of the same nominee. */
  public List<Dossier> run(int size, int year, LocalDate date) {
    List<Dossier> run = new ArrayList<>();
    while (run.size() < size) {
      run.add(next(year, date).dossier());
    }
    return run;
  }

  private Draw next(int year, @Nullable LocalDate date) {
    this.year = year;
    this.merit = dice.oneOf(30, 60, 90, 97);
    this.row++;
    Dossier dossier = dice.percent(60) ? person() : collective();
    return new Draw(dossier, year, date == null ? date() : date);
  }

  /** Windows follow the year, the wording follows the date: the two need not agree. */
  private LocalDate date() {
    if (dice.percent(60)) {
      return LocalDate.of(year, 12, 31);
    }
    return dice.oneOf(
        LocalDate.of(2017, 10, 1),
        LocalDate.of(2023, 12, 31),
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2025, 6, 30),
        LocalDate.of(2025, 7, 1),
        LocalDate.of(2026, 11, 22));
  }

  private IndividualDossier person() {
    return new IndividualDossier(
        nominee(Subject.INDIVIDUAL),
        nomination(Subject.INDIVIDUAL),
        stated("Giới tính", 90, () -> dice.percent(40)),
        stated("Vị trí", 90, () -> dice.percent(60)),
        stated("Ngày vào ngành", 88, this::joined),
        stated("Đăng ký thi đua", 92, () -> dice.percent(94)),
        ratings(),
        list("Danh hiệu thi đua", 82, () -> entries.titles(Subject.INDIVIDUAL, year, merit)),
        list("Sáng kiến", 85, () -> entries.initiatives(year, merit)),
        list("Khen thưởng đã đạt", 90, () -> entries.commendations(year)),
        list("Kỷ luật", 93, () -> entries.disciplines(year)),
        list("Đang xem xét, xác minh", 95, this::reviews),
        Map.of());
  }

  private CollectiveDossier collective() {
    int headcount = dice.oneOf(1, 5, 9, 10, 11, 20, 23, 30, dice.between(1, 60));
    return new CollectiveDossier(
        nominee(Subject.COLLECTIVE),
        nomination(Subject.COLLECTIVE),
        stated("Tổng số", 92, () -> headcount),
        stated("Số nữ", 85, () -> near(headcount, 70)),
        stated("Số LĐTT", 92, () -> near(headcount, dice.oneOf(50, 70, 90, 100))),
        stated("Số CSTĐCS", 90, () -> dice.percent(merit) ? dice.between(1, 3) : 0),
        stated("Số HTXSNV", 90, () -> dice.between(0, headcount)),
        stated("Số HTTNV", 90, () -> dice.between(0, headcount)),
        stated("Số HTNV", 90, () -> dice.between(0, headcount)),
        stated("Số KHTNV", 92, () -> dice.percent(merit) ? 0 : 1),
        stated("Số bị kỷ luật từ cảnh cáo", 92, () -> dice.percent(merit) ? 0 : 1),
        ratings(),
        list("Danh hiệu thi đua", 82, () -> entries.titles(Subject.COLLECTIVE, year, merit)),
        organisations(),
        list("Khen thưởng đã đạt", 90, () -> entries.commendations(year)),
        list("Đang xem xét, xác minh", 95, this::reviews),
        Map.of());
  }

  /** A count near that share of all, never above all. */
  private int near(int all, int percent) {
    return Math.max(0, Math.min(all, all * percent / 100 + dice.between(-1, 1)));
  }

  private PartialDate joined() {
    return switch (dice.between(0, 9)) {
      case 0 -> PartialDate.ofYear(dice.between(year - 3, year + 1));
      case 1, 2 -> PartialDate.of(LocalDate.of(year, dice.between(2, 8), dice.between(14, 17)));
      case 3 -> PartialDate.of(dice.dayAround(year - 3, year + 1));
      case 4 ->
          dice.oneOf(
              PartialDate.of(LocalDate.of(year - 1, 1, 1)),
              PartialDate.of(LocalDate.of(year - 1, 12, 31)));
      default -> PartialDate.of(LocalDate.of(year - dice.between(4, 20), 5, 20));
    };
  }

  private TreeMap<Integer, Stated<Rating>> ratings() {
    TreeMap<Integer, Stated<Rating>> ratings = new TreeMap<>();
    int years = dice.oneOf(1, 2, 2, 3, 3, 3, 4, 6);
    for (int y = year; y > year - years; y--) {
      if (dice.percent(93)) {
        ratings.put(y, stated("Xếp loại " + y, 94, this::rating));
      }
    }
    if (dice.percent(8)) {
      ratings.put(year + 1, stated("Xếp loại " + (year + 1), 94, this::rating));
    }
    return ratings;
  }

  private Rating rating() {
    if (dice.percent(merit)) {
      return dice.percent(80) ? Rating.EXCELLENT : Rating.GOOD;
    }
    return dice.oneOf(Rating.values());
  }

  private TreeMap<Integer, Stated<Boolean>> organisations() {
    TreeMap<Integer, Stated<Boolean>> organisations = new TreeMap<>();
    for (int y = year - dice.between(0, 2); y <= year; y++) {
      organisations.put(y, stated("Đảng, đoàn thể " + y, 94, () -> dice.percent(merit)));
    }
    return organisations;
  }

  private List<ReviewEntry> reviews() {
    return dice.percent(92) ? List.of() : List.of(new ReviewEntry("Đơn tố cáo", cell("")));
  }

  private Nominee nominee(Subject subject) {
    boolean person = subject == Subject.INDIVIDUAL;
    return new Nominee(
        subject,
        dice.retyped(dice.oneOf("Nguyễn Thúy Hòa", "Đỗ Văn Khỏe", "Trần Ủy", "Lê Hoà")) + row % 40,
        dice.oneOf("Đội QLTT số 1", "Phòng Nghiệp vụ – Tổng hợp"),
        "",
        person && dice.percent(30) ? "DN" + dice.between(1, 80) : null,
        person && dice.percent(60) ? PartialDate.ofYear(dice.between(1980, 1983)) : null,
        BOOK,
        "Cá nhân",
        row);
  }

  private Nomination nomination(Subject subject) {
    boolean asked = dice.percent(35);
    CommendationKind kind =
        dice.percent(55) ? CommendationKind.REGULAR : dice.oneOf(CommendationKind.values());
    return new Nomination(
        asked,
        asked && dice.percent(90) ? requested(subject) : null,
        dice.percent(98) ? kind : null,
        stated("Phong trào, chuyên đề", 80, () -> entries.campaign()),
        stated("Cơ quan phát động", 82, this::launchedBy),
        stated("Thành tích", 80, () -> "Phát hiện kho hàng giả"),
        Map.of());
  }

  private AwardId requested(Subject subject) {
    return dice.oneOf(Ids.judged(subject, CommendationKind.REGULAR));
  }

  private Set<LaunchLevel> launchedBy() {
    LaunchLevel level = dice.oneOf(LaunchLevel.values());
    return level != LaunchLevel.OTHER && dice.percent(15)
        ? Set.of(LaunchLevel.PROVINCE, LaunchLevel.MINISTRY)
        : Set.of(level);
  }

  private <T> Stated<T> stated(String header, int known, Supplier<T> value) {
    if (dice.percent(known)) {
      return new Stated<>(value.get(), cell("…"));
    }
    return new Stated<>(null, dice.percent(50) ? cell("") : absent(header));
  }

  private <T> Entries<T> list(String header, int complete, Supplier<List<T>> items) {
    if (dice.percent(complete)) {
      return new Entries<>(items.get(), true, cell("…"));
    }
    return dice.percent(60)
        ? Entries.notHandedIn(absent(header))
        : new Entries<>(items.get(), false, cell("…"));
  }

  private Source cell(String value) {
    return new Source.Cell(BOOK, "Cá nhân", row, dice.between(0, 24), value);
  }

  private Source absent(String header) {
    return new Source.AbsentColumn(BOOK, "Cá nhân", header);
  }
}
