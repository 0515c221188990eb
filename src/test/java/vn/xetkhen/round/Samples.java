package vn.xetkhen.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Subject;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.ConditionResult;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.Points;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.FactType;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;
import vn.xetkhen.rulebook.Condition;
import vn.xetkhen.rulebook.Rule;

/** Invented people with verdicts of every kind. */
final class Samples {
  static final List<Award> AWARDS =
      List.of(
          award(
              "ministry-certificate",
              "Bằng khen của Bộ trưởng Bộ Công Thương",
              "Bằng khen Bộ trưởng",
              1,
              Award.Type.CERTIFICATE),
          award(
              "provincial-certificate",
              "Bằng khen của Chủ tịch UBND tỉnh",
              "Bằng khen UBND tỉnh",
              2,
              Award.Type.CERTIFICATE),
          award("advanced-worker", "Lao động tiên tiến", "LĐTT", 3, Award.Type.TITLE));

  private static final List<String> NAMES =
      List.of(
          "Phạm Quốc Bảo",
          "Trần Thị Minh Nguyệt",
          "Lê Hoàng Anh Tuấn",
          "Võ Thị Thanh Thúy",
          "Đặng Văn Khánh",
          "Bùi Đức Thịnh",
          "Huỳnh Ngọc Sơn",
          "Ngô Thị Kim Liên",
          "Hoàng Thị Bích Ngọc",
          "Công Tằng Tôn Nữ Thị Hoàng Nguyễn Phước Quỳnh Như");
  private static final List<String> UNITS =
      List.of("Đội QLTT số 1", "Đội QLTT số 3", "Phòng Nghiệp vụ – Tổng hợp");

  private static final Condition.Check CHECK =
      new Condition.Check(false, 0, 0, 0, 1, FactType.find("Campaign").orElseThrow(), "", ">=", 2);

  private static final List<Rule> RULES =
      List.of(
          rule("P1", "Hai năm liên tục hoàn thành xuất sắc, có hai sáng kiến", false, null),
          rule("P2", "Hai lần liên tục chiến sĩ thi đua cơ sở", false, "chưa thấy bản gốc"),
          rule("G1", "Không đang bị xem xét, xác minh", true, null));

  private Samples() {}

  private static Award award(
      String id, String name, String shortName, int precedence, Award.Type type) {
    return new Award(
        new AwardId(id),
        type,
        name,
        shortName,
        List.of(),
        precedence,
        Set.of(Subject.INDIVIDUAL),
        2,
        null,
        new TreeMap<>(),
        null);
  }

  private static Rule rule(String id, String title, boolean gate, @Nullable String unverified) {
    Citation citation = new Citation("luat-2022", "74", "1", "d");
    return new Rule(
        id,
        title,
        gate,
        false,
        Set.of(CommendationKind.REGULAR),
        citation,
        "Điều 74, khoản 1, điểm d, Luật 06/2022/QH15",
        unverified,
        List.of(
            new Condition(
                "Có từ 2 năm liên tục trở lên được xếp loại \"Hoàn thành xuất sắc nhiệm vụ\"",
                false,
                0,
                CHECK),
            new Condition(
                "Có từ 2 sáng kiến cấp \"cơ sở\" trở lên được công nhận trong thời gian đó",
                false,
                1,
                CHECK)),
        1);
  }

  static Dossier dossier(Workbook workbook, int n, int year) {
    int row = n + 4;
    Source.Cell rated = new Source.Cell(workbook, "Cá nhân", row, 11, "HTXSNV");
    Source.Cell titles = new Source.Cell(workbook, "Cá nhân", row, 13, "CSTĐCS " + year);
    Source absent = new Source.AbsentColumn(workbook, "Cá nhân", "Sáng kiến");
    Nominee nominee =
        new Nominee(
            Subject.INDIVIDUAL,
            NAMES.get(n % NAMES.size()),
            UNITS.get(n % UNITS.size()),
            "Kiểm soát viên",
            "QLTT-" + n,
            null,
            workbook,
            "Cá nhân",
            row);
    Nomination nomination =
        new Nomination(
            n % 2 == 0,
            n % 2 == 0 ? AWARDS.get(1).id() : null,
            CommendationKind.REGULAR,
            Stated.blank(rated),
            Stated.blank(rated),
            Stated.blank(rated),
            Map.of());
    TreeMap<Integer, Stated<Rating>> ratings = new TreeMap<>();
    ratings.put(year, Stated.of(Rating.EXCELLENT, rated));
    return new IndividualDossier(
        nominee,
        nomination,
        Stated.of(n % 3 == 0, rated),
        Stated.of(true, rated),
        Stated.blank(rated),
        Stated.of(true, rated),
        ratings,
        new Entries<>(
            List.of(
                new TitleEntry(
                    Title.GRASSROOTS_FIGHTER, year, TitleEntry.Basis.UNKNOWN, null, titles)),
            true,
            titles),
        Entries.notHandedIn(absent),
        Entries.none(titles),
        Entries.none(titles),
        Entries.none(titles),
        Map.of());
  }

  static Evaluation evaluation(Dossier dossier, int bonus) {
    Workbook workbook = dossier.nominee().workbook();
    int n = dossier.nominee().row() - 4;
    Source.Cell rated = new Source.Cell(workbook, "Cá nhân", n + 4, 11, "HTXSNV");
    Source absent = new Source.AbsentColumn(workbook, "Cá nhân", "Sáng kiến");
    List<AwardEvaluation> awards = new ArrayList<>();
    for (int a = 0; a < AWARDS.size(); a++) {
      awards.add(
          award(
              AWARDS.get(a),
              Outcome.values()[Math.floorMod(n + a * 2, 5)],
              n,
              bonus,
              rated,
              absent));
    }
    return new Evaluation(dossier, awards);
  }

  private static AwardEvaluation award(
      Award award, Outcome outcome, int n, int bonus, Source.Cell rated, Source absent) {
    List<RuleResult> paths =
        List.of(
            result(RULES.get(0), outcome, rated, absent),
            result(RULES.get(1), Outcome.NOT_MET, rated, absent));
    List<RuleResult> gates = List.of(result(RULES.get(2), Outcome.MET, rated, absent));
    int points = 20 + n % 11 * 3 + bonus;
    return new AwardEvaluation(
        award,
        CommendationKind.REGULAR,
        LocalDate.of(2017, 10, 1),
        outcome.verdict(),
        gates,
        paths,
        outcome == Outcome.MET
            ? List.of()
            : List.of("Bản sao quyết định công nhận sáng kiến năm 2021."),
        new Points(
            points,
            List.of(
                new Points.Line(
                    "Mỗi năm hoàn thành xuất sắc",
                    "HTXSNV năm 2021",
                    points,
                    List.of(Ground.found("HTXSNV", rated))))));
  }

  private static RuleResult result(Rule rule, Outcome outcome, Source rated, Source absent) {
    return new RuleResult(
        rule,
        outcome,
        List.of(
            new ConditionResult(
                rule.conditions().get(0),
                Outcome.MET,
                "2 năm: 2020, 2021",
                "2 năm",
                List.of(Ground.found("HTXSNV năm 2021", rated))),
            new ConditionResult(
                rule.conditions().get(1),
                outcome,
                "1",
                "2",
                List.of(Ground.wanted("Quyết định công nhận sáng kiến", absent)))));
  }
}
