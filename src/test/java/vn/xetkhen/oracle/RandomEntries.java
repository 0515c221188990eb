package vn.xetkhen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;
import vn.xetkhen.nominee.TitleEntry.Basis;

/** What the list cells of a random dossier hold. */
final class RandomEntries {

  private static final Source CELL =
      new Source.Cell(new Workbook("ngau-nhien.xlsx", "0".repeat(64)), "Cá nhân", 2, 14, "…");

  private static final List<String> CAMPAIGNS =
      List.of("Kiểm tra mỹ phẩm", "Kiểm tra phân bón", "Đợt ra quân hóa chất");

  /** The last differs from the first by a diacritic alone and is another initiative. */
  private static final List<String> INITIATIVES =
      List.of(
          "Số hóa hồ sơ kiểm tra",
          "Sổ tay xử lý vi phạm",
          "Đường dây nóng khỏe mạnh",
          "Quy trình ủy quyền",
          "Bản đồ điểm nóng",
          "Số hóa hồ sơ kiếm tra");

  private final Dice dice;

  RandomEntries(Dice dice) {
    this.dice = dice;
  }

  String campaign() {
    return dice.retyped(dice.oneOf(CAMPAIGNS));
  }

  List<TitleEntry> titles(Subject subject, int year, int merit) {
    List<TitleEntry> titles = new ArrayList<>();
    Title counted =
        subject == Subject.INDIVIDUAL ? Title.GRASSROOTS_FIGHTER : Title.EXCELLENT_COLLECTIVE;
    for (int y = year + 1; y > year - 5; y--) {
      if (dice.percent(y > year ? 5 : y >= year - 1 ? merit * 2 / 3 : 25)) {
        titles.add(title(counted, y));
      }
    }
    if (!titles.isEmpty() && dice.percent(12)) {
      titles.add(title(counted, titles.get(0).year()));
    }
    if (dice.percent(8)) {
      titles.add(title(counted, null));
    }
    if (dice.percent(15)) {
      titles.add(title(dice.oneOf(Title.values()), dice.between(year - 3, year + 1)));
    }
    return titles;
  }

  private TitleEntry title(Title title, @Nullable Integer year) {
    Basis basis = dice.oneOf(Basis.INITIATIVE, Basis.EXCELLENT_RATING, Basis.UNKNOWN);
    return new TitleEntry(title, year, basis, decision(year), CELL);
  }

  List<InitiativeEntry> initiatives(int year, int merit) {
    List<InitiativeEntry> initiatives = new ArrayList<>();
    int count = dice.percent(merit) ? dice.between(1, 6) : dice.few(3);
    for (int i = 0; i < count; i++) {
      Integer at =
          dice.percent(80) ? dice.between(year - 1, year) : dice.between(year - 4, year + 1);
      initiatives.add(
          new InitiativeEntry(
              dice.retyped(dice.oneOf(INITIATIVES)),
              dice.percent(92) ? dice.oneOf(Scope.values()) : null,
              dice.percent(92) ? at : null,
              decision(at),
              CELL));
    }
    return initiatives;
  }

  List<CommendationEntry> commendations(int year) {
    List<CommendationEntry> commendations = new ArrayList<>();
    int count = dice.few(3);
    for (int i = 0; i < count; i++) {
      commendations.add(commendation(year));
    }
    return commendations;
  }

  private CommendationEntry commendation(int year) {
    CommendationKind kind = dice.percent(88) ? dice.oneOf(CommendationKind.values()) : null;
    boolean names = kind == CommendationKind.REGULAR ? dice.percent(5) : dice.percent(75);
    AwardId surely = null;
    Set<AwardId> perhaps = Set.of();
    switch (dice.between(0, 4)) {
      case 0 -> surely = Ids.PROVINCE;
      case 1 -> surely = Ids.MINISTRY;
      case 2 -> surely = Ids.DEPARTMENT;
      case 3 -> perhaps = dice.percent(50) ? Set.of(Ids.PROVINCE, Ids.MINISTRY) : perhaps;
      default -> {}
    }
    return new CommendationEntry(
        surely == null ? "Bằng khen" : surely.value(),
        surely,
        perhaps,
        kind,
        dice.percent(90) ? dice.between(year - 5, year + 1) : null,
        names ? campaign() : null,
        decision(year),
        CELL);
  }

  List<DisciplineEntry> disciplines(int year) {
    List<DisciplineEntry> disciplines = new ArrayList<>();
    for (int more = 20; dice.percent(more); more = 30) {
      disciplines.add(discipline(year));
    }
    return disciplines;
  }

  private DisciplineEntry discipline(int year) {
    LocalDate from = dice.dayAround(year - 4, year + 1);
    LocalDate until =
        switch (dice.between(0, 4)) {
          case 0 -> LocalDate.of(Math.max(from.getYear(), year - 2), 12, 31);
          case 1 -> LocalDate.of(Math.max(from.getYear(), year - 1) + 1, 1, 1);
          case 2 -> from.plusMonths(dice.between(1, 24));
          default -> null;
        };
    boolean counts = dice.percent(80);
    String measure = counts ? dice.oneOf("Khiển trách", "Cảnh cáo") : "Phê bình";
    return new DisciplineEntry(measure, counts, dice.percent(85) ? from : null, until, CELL);
  }

  /** The decision's date never stands in for the year, so it is drawn without regard to it. */
  private @Nullable DecisionReference decision(@Nullable Integer year) {
    return dice.percent(50)
        ? new DecisionReference("15/QĐ-QLTTĐN", LocalDate.of(year == null ? 2021 : year, 1, 5))
        : null;
  }
}
