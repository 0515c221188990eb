package vn.xetkhen.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.ConditionResult;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.Points;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.FactType;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;
import vn.xetkhen.proposal.Standing;
import vn.xetkhen.rulebook.Condition;
import vn.xetkhen.rulebook.Rule;

/** Invented people and what the rules would say of them, for looking at papers. */
final class Samples {

  static final Workbook FILE =
      new Workbook(
          "DS_2024_Doi_3.xlsx", "7d0e52c1b4d84a2f9f20c35bb1a1c8d06a4e2f5d8b7c6a5948372615049341aa");
  static final String DIGEST = "b41f0d9c8b7a69584736251403f2e1d0c9b8a7968574635241302f1e0d9c9c07";
  static final LocalDate WORDING = LocalDate.of(2024, 1, 1);

  static final Award MINISTRY =
      award(
          "ministry-certificate",
          "Bằng khen của Bộ trưởng Bộ Công Thương",
          "Bằng khen Bộ trưởng",
          1);
  static final Award PROVINCE =
      award("provincial-certificate", "Bằng khen của Chủ tịch UBND tỉnh", "Bằng khen UBND tỉnh", 2);
  static final Award DEPARTMENT =
      award("department-certificate", "Giấy khen của Cục trưởng", "Giấy khen", 3);
  static final Award FIGHTER =
      title("grassroots-fighter", "Chiến sĩ thi đua cơ sở", "CSTĐCS", 4, Subject.INDIVIDUAL);
  static final Award WORKER =
      title("advanced-worker", "Lao động tiên tiến", "LĐTT", 5, Subject.INDIVIDUAL);
  static final Award COLLECTIVE_TITLE =
      title("advanced-collective", "Tập thể lao động tiên tiến", "TTLĐTT", 6, Subject.COLLECTIVE);

  private Samples() {}

  static PaperContext context() {
    return new PaperContext(
        2024,
        LocalDate.of(2024, 12, 31),
        "Tổng cục Quản lý thị trường",
        "Cục Quản lý thị trường tỉnh Trường Giang",
        "BTM-QLTTTG",
        "Trường Giang",
        LocalDate.of(2025, 1, 9),
        DIGEST,
        List.of("điểm cao xếp trước", "nữ", "trực tiếp", "được khen lâu hơn hoặc chưa được khen"));
  }

  static Evaluation hanh() {
    return person("Nguyễn Thị Hồng Hạnh", "Đội Quản lý thị trường số 3", 12);
  }

  static Standing hanhStanding() {
    return new Standing(
        null,
        DEPARTMENT.id(),
        Map.of(
            DEPARTMENT.id(), new Standing.Place(4, 1, "kém 5 điểm"),
            FIGHTER.id(), new Standing.Place(2, 3, "bằng nhau ở mọi tiêu chí")));
  }

  static Evaluation person(String name, String unit, int row) {
    Nominee nominee =
        new Nominee(
            Subject.INDIVIDUAL,
            name,
            unit,
            "Kiểm soát viên thị trường",
            "QLTT-0412",
            PartialDate.ofYear(1988),
            FILE,
            "Cá nhân",
            row);
    IndividualDossier dossier =
        new IndividualDossier(
            nominee,
            nomination(row),
            Stated.of(true, cell("E", row)),
            Stated.of(true, cell("I", row)),
            Stated.of(PartialDate.of(LocalDate.of(2013, 9, 1)), cell("H", row)),
            Stated.of(true, cell("J", row)),
            ratings(row),
            new Entries<>(
                List.of(
                    new TitleEntry(
                        Title.GRASSROOTS_FIGHTER,
                        2022,
                        TitleEntry.Basis.INITIATIVE,
                        decision("15/QĐ-QLTTTG", 2023, 1, 5),
                        cell("N", row)),
                    new TitleEntry(
                        Title.GRASSROOTS_FIGHTER,
                        2023,
                        TitleEntry.Basis.UNKNOWN,
                        null,
                        cell("N", row))),
                true,
                cell("N", row)),
            new Entries<>(
                List.of(
                    new InitiativeEntry(
                        "Số hóa hồ sơ kiểm tra kho hàng thương mại điện tử trên địa bàn ba huyện phía Bắc",
                        Scope.BASE,
                        2024,
                        decision("98/QĐ-QLTTTG", 2024, 11, 20),
                        cell("O", row))),
                true,
                cell("O", row)),
            new Entries<>(
                List.of(
                    new CommendationEntry(
                        "Bằng khen UBND tỉnh",
                        PROVINCE.id(),
                        Set.of(),
                        CommendationKind.REGULAR,
                        2023,
                        null,
                        decision("412/QĐ-UBND", 2024, 2, 2),
                        cell("P", row))),
                true,
                cell("P", row)),
            Entries.none(cell("Q", row)),
            Entries.none(cell("R", row)),
            Map.of());
    return new Evaluation(dossier, individualAwards(row));
  }

  private static List<AwardEvaluation> individualAwards(int row) {
    Points points =
        new Points(
            44,
            List.of(
                point("Mỗi năm liên tục hoàn thành xuất sắc", "HTXSNV năm 2024", 10, "K", row),
                point("Mỗi năm liên tục hoàn thành xuất sắc", "HTXSNV năm 2023", 10, "L", row),
                point("Mỗi danh hiệu chiến sĩ thi đua cơ sở", "CSTĐCS năm 2022", 8, "N", row),
                point("Mỗi danh hiệu chiến sĩ thi đua cơ sở", "CSTĐCS năm 2023", 8, "N", row),
                point("Mỗi sáng kiến cấp cơ sở", "một sáng kiến cấp cơ sở năm 2024", 5, "O", row),
                point("Người trực tiếp", "người trực tiếp", 3, "I", row)));
    RuleResult rated =
        path(
            "P1",
            "Hai năm liên tục hoàn thành xuất sắc, có hai sáng kiến",
            "Điều 74, khoản 1, điểm d, Luật 06/2022/QH15",
            null,
            line(
                "Có từ 2 năm liên tục trở lên được xếp loại “Hoàn thành xuất sắc nhiệm vụ”.",
                Outcome.MET,
                "2 năm: 2024, 2023",
                "2 năm",
                Ground.found("HTXSNV năm 2024", cell("K", row)),
                Ground.found("HTXSNV năm 2023", cell("L", row))),
            line(
                "Có từ 2 sáng kiến cấp “cơ sở” trở lên, chưa dùng cho danh hiệu, được công nhận trong thời gian đó.",
                Outcome.NOT_MET,
                "1 sáng kiến: năm 2024",
                "2 sáng kiến",
                Ground.found("Số hóa hồ sơ kiểm tra kho hàng, năm 2024", cell("O", row))));
    RuleResult fighter =
        path(
            "P2",
            "Hai lần liên tục chiến sĩ thi đua cơ sở, có hai sáng kiến",
            "Điều 74, khoản 1, điểm d, Luật 06/2022/QH15",
            "chưa thấy bản có dấu",
            line(
                "Có từ 2 lần liên tục trở lên được tặng danh hiệu “Chiến sĩ thi đua cơ sở”.",
                Outcome.MISSING,
                null,
                "2 lần",
                Ground.wanted(
                    "căn cứ xét danh hiệu chiến sĩ thi đua cơ sở năm 2023", cell("N", row)),
                Ground.wanted(
                    "quyết định công nhận",
                    new Source.AbsentColumn(FILE, "Cá nhân", "Quyết định"))));
    RuleResult typical =
        path(
            "P1",
            "Hoàn thành tốt, có thành tích tiêu biểu",
            "Điều 8, khoản 1, Thông tư 22/2023/TT-BCT",
            null,
            line(
                "Năm xét được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên.",
                Outcome.MET,
                null,
                null,
                Ground.found("HTXSNV năm 2024", cell("K", row))),
            line(
                "Có thành tích tiêu biểu trong phong trào thi đua do Bộ hoặc đơn vị phát động, được Hội đồng xác nhận.",
                Outcome.COUNCIL,
                null,
                null,
                Ground.found("đơn vị kể: “Chủ trì 14 vụ kiểm tra kho hàng”", cell("W", row))));
    RuleResult worker =
        path(
            "P1",
            "Hoàn thành tốt, đủ thời gian",
            "Điều 24, khoản 1, Luật 06/2022/QH15",
            null,
            line(
                "Làm việc từ 6 tháng trở lên trong năm xét.",
                Outcome.MET,
                "12 tháng",
                "6 tháng",
                Ground.found("vào ngành ngày 01/09/2013", cell("H", row))));
    return List.of(
        evaluation(
            MINISTRY,
            Verdict.INCOMPLETE,
            gates(row, true),
            List.of(rated, fighter),
            List.of("Căn cứ xét danh hiệu chiến sĩ thi đua cơ sở năm 2023"),
            points),
        evaluation(
            PROVINCE,
            Verdict.NOT_ELIGIBLE,
            gates(row, false),
            List.of(rated, fighter),
            List.of("Đã được tặng cho năm 2023; sớm nhất xét năm 2025"),
            points),
        evaluation(
            DEPARTMENT,
            Verdict.NEEDS_COUNCIL,
            gates(row, true),
            List.of(typical),
            List.of("Lời xác nhận của Hội đồng"),
            points),
        evaluation(FIGHTER, Verdict.ELIGIBLE, gates(row, null), List.of(worker), List.of(), points),
        evaluation(WORKER, Verdict.ELIGIBLE, gates(row, null), List.of(worker), List.of(), points));
  }

  static Evaluation collective(String name, int row) {
    Nominee nominee =
        new Nominee(
            Subject.COLLECTIVE,
            name,
            "Cục Quản lý thị trường tỉnh Trường Giang",
            "",
            null,
            null,
            FILE,
            "Tập thể",
            row);
    Source absent = new Source.AbsentColumn(FILE, "Tập thể", "Danh hiệu thi đua");
    CollectiveDossier dossier =
        new CollectiveDossier(
            nominee,
            nomination(row),
            Stated.of(12, cell("D", row)),
            Stated.of(9, cell("E", row)),
            Stated.of(11, cell("F", row)),
            Stated.of(2, cell("G", row)),
            Stated.of(3, cell("H", row)),
            Stated.of(8, cell("I", row)),
            Stated.of(1, cell("J", row)),
            Stated.blank(cell("K", row)),
            Stated.of(0, cell("L", row)),
            ratings(row),
            Entries.notHandedIn(absent),
            new TreeMap<>(Map.of(2024, Stated.of(true, cell("Q", row)))),
            Entries.none(cell("S", row)),
            Entries.none(cell("T", row)),
            Map.of());
    RuleResult path =
        path(
            "P1",
            "Tập thể tiêu biểu",
            "Điều 26, khoản 2, Luật 06/2022/QH15",
            null,
            line(
                "Có từ 70 % cá nhân trở lên đạt danh hiệu “Lao động tiên tiến”.",
                Outcome.MET,
                "11/12 (91,7 %)",
                "70 %",
                Ground.found("11 lao động tiên tiến", cell("F", row))),
            line(
                "Không có cá nhân bị kỷ luật từ cảnh cáo trở lên.",
                Outcome.ON_HOLD,
                null,
                null,
                Ground.found("đang xác minh đơn thư", cell("T", row))));
    return new Evaluation(
        dossier,
        List.of(
            evaluation(
                COLLECTIVE_TITLE,
                Verdict.ON_HOLD,
                gates(row, null),
                List.of(path),
                List.of("Kết luận của việc xác minh đơn thư"),
                new Points(0, List.of()))));
  }

  static Standing nothing() {
    return new Standing(null, null, Map.of());
  }

  static AwardEvaluation of(Evaluation evaluation, Award award) {
    return evaluation.awards().stream()
        .filter(a -> a.award().equals(award))
        .findFirst()
        .orElseThrow();
  }

  private static Nomination nomination(int row) {
    return new Nomination(
        false,
        null,
        CommendationKind.REGULAR,
        Stated.blank(cell("U", row)),
        Stated.blank(cell("V", row)),
        Stated.of("Chủ trì 14 vụ kiểm tra kho hàng thương mại điện tử", cell("W", row)),
        Map.of());
  }

  private static NavigableMap<Integer, Stated<Rating>> ratings(int row) {
    NavigableMap<Integer, Stated<Rating>> ratings = new TreeMap<>();
    ratings.put(2024, Stated.of(Rating.EXCELLENT, cell("K", row)));
    ratings.put(2023, Stated.of(Rating.EXCELLENT, cell("L", row)));
    ratings.put(2022, Stated.blank(cell("M", row)));
    return ratings;
  }

  /** Gate 4 only for certificates: null leaves it out. */
  private static List<RuleResult> gates(int row, @Nullable Boolean fourth) {
    List<RuleResult> gates = new ArrayList<>();
    gates.add(
        gate(
            "G1",
            "Điều 4, khoản 4, Nghị định 98/2023/NĐ-CP",
            null,
            line(
                "Không trong thời gian xem xét kỷ luật, thanh tra, kiểm tra, xác minh đơn thư hoặc phản ánh của báo chí.",
                Outcome.MET,
                null,
                null,
                Ground.found("không có", cell("R", row)))));
    gates.add(
        gate(
            "G2",
            "Điều 4, khoản 4, Nghị định 98/2023/NĐ-CP",
            null,
            line(
                "Không bị kỷ luật từ khiển trách trở lên trong năm được xét.",
                Outcome.MET,
                null,
                null,
                Ground.found("không có", cell("Q", row)))));
    if (fourth != null) {
      gates.add(
          gate(
              "G4",
              "Điều 5, khoản 2, Luật 06/2022/QH15",
              "chưa thấy bản có dấu",
              line(
                  "Chưa được tặng chính hình thức này theo công trạng trong năm được xét.",
                  fourth ? Outcome.MET : Outcome.NOT_MET,
                  null,
                  null,
                  Ground.found(
                      fourth ? "không có" : "Bằng khen UBND tỉnh năm 2023", cell("P", row)))));
    }
    return gates;
  }

  private static RuleResult gate(
      String id, String citation, @Nullable String unverified, ConditionResult... lines) {
    return rule(id, "", true, citation, unverified, lines);
  }

  private static RuleResult path(
      String id, String title, String citation, @Nullable String unverified, ConditionResult... l) {
    return rule(id, title, false, citation, unverified, l);
  }

  private static RuleResult rule(
      String id,
      String title,
      boolean gate,
      String citation,
      @Nullable String unverified,
      ConditionResult... lines) {
    Rule rule =
        new Rule(
            id,
            title,
            gate,
            id.equals("G1"),
            EnumSet.allOf(CommendationKind.class),
            Citation.parse("luat-2022 d74 k1 d"),
            citation,
            unverified,
            List.of(lines).stream().map(ConditionResult::condition).toList(),
            1);
    Outcome outcome =
        List.of(lines).stream().map(ConditionResult::outcome).reduce(Outcome.MET, Outcome::and);
    return new RuleResult(rule, outcome, List.of(lines));
  }

  private static ConditionResult line(
      String text,
      Outcome outcome,
      @Nullable String have,
      @Nullable String need,
      Ground... grounds) {
    return new ConditionResult(
        new Condition(
            text,
            outcome == Outcome.COUNCIL,
            0,
            new Condition.Check(
                false, 0, 0, 0, 1, FactType.find("Campaign").orElseThrow(), "", "", 0)),
        outcome,
        have,
        need,
        List.of(grounds));
  }

  private static AwardEvaluation evaluation(
      Award award,
      Verdict verdict,
      List<RuleResult> gates,
      List<RuleResult> paths,
      List<String> lacking,
      Points points) {
    return new AwardEvaluation(
        award, CommendationKind.REGULAR, WORDING, verdict, gates, paths, lacking, points);
  }

  private static Points.Line point(String merit, String says, int points, String column, int row) {
    return new Points.Line(merit, says, points, List.of(Ground.found(says, cell(column, row))));
  }

  static Source.Cell cell(String column, int row) {
    return new Source.Cell(FILE, "Cá nhân", row, column.charAt(0) - 'A', "");
  }

  private static DecisionReference decision(String number, int year, int month, int day) {
    return new DecisionReference(number, LocalDate.of(year, month, day));
  }

  private static Award award(String id, String name, String shortName, int precedence) {
    return new Award(
        new AwardId(id),
        Award.Type.CERTIFICATE,
        name,
        shortName,
        List.of(),
        precedence,
        EnumSet.allOf(Subject.class),
        2,
        null,
        new TreeMap<>(),
        null);
  }

  private static Award title(
      String id, String name, String shortName, int precedence, Subject subject) {
    return new Award(
        new AwardId(id),
        Award.Type.TITLE,
        name,
        shortName,
        List.of(),
        precedence,
        Set.of(subject),
        1,
        null,
        new TreeMap<>(),
        null);
  }

  /** What a unit is asked for: two people and the unit itself. */
  static Supplement supplement(String unit) {
    Supplement.Wanting blank =
        new Supplement.Wanting(
            Subject.INDIVIDUAL,
            "Hoàng Thị Bích Ngọc",
            "Kiểm soát viên; dòng 21, trang «Cá nhân»",
            new MissingPapers()
                .add(
                    "Bằng khen của Bộ trưởng",
                    List.of(
                        "Xin đơn vị: kết quả xếp loại năm 2023 (ô Cá nhân!K31 để trống).",
                        "Xin đơn vị: căn cứ xét danh hiệu chiến sĩ thi đua cơ sở năm 2023 (theo sáng"
                            + " kiến hay theo xếp loại) (ô Cá nhân!N21).",
                        "P1: chờ Hội đồng: «Được Hội đồng xác nhận».",
                        "P1: «Có từ 2 sáng kiến»: cần 2, hiện có 1."))
                .add(
                    "Giấy khen",
                    List.of("Xin đơn vị: kết quả xếp loại năm 2023 (ô Cá nhân!K31 để trống)."))
                .asks());
    Supplement.Wanting wrong =
        new Supplement.Wanting(
            Subject.INDIVIDUAL,
            "Trịnh Công Hậu",
            "dòng 17, trang «Cá nhân»",
            List.of(
                new Supplement.Ask(
                    "Ô H17: ngày 31/02/2016 không có trong lịch.",
                    "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016.",
                    "")));
    Supplement.Wanting collective =
        new Supplement.Wanting(
            Subject.COLLECTIVE,
            "Đội Quản lý thị trường số 5",
            "dòng 8, trang «Tập thể»",
            new MissingPapers()
                .add(
                    "Tập thể lao động tiên tiến",
                    List.of(
                        "Xin đơn vị: xác nhận về kỷ luật (cột «Kỷ luật» không có trong tệp).",
                        "G2: chưa đủ căn cứ: «Nội bộ đoàn kết, chấp hành tốt chủ trương của Đảng»."))
                .asks());
    return new Supplement(unit, List.of(blank, wrong, collective));
  }
}
