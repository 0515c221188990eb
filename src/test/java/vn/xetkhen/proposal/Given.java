package vn.xetkhen.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
import vn.xetkhen.award.Verdict;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.Provision;
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
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.FactType;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.rulebook.Condition;
import vn.xetkhen.rulebook.RankingOrder;
import vn.xetkhen.rulebook.Rule;

/** Invented nominees with verdicts and points given, not judged. */
public final class Given {

  public static final int YEAR = 2021;
  public static final Award MINISTRY = certificate("ministry-certificate", 1);
  public static final Award PROVINCE = certificate("provincial-certificate", 2);
  public static final Award DEPARTMENT = certificate("department-certificate", 3);
  public static final Award FIGHTER = title("grassroots-fighter", 4);
  public static final Award WORKER = title("advanced-worker", 5);
  public static final Workbook WORKBOOK = new Workbook("đội-1.xlsx", "ab".repeat(32));
  public static final Rule PATH = rule();

  /** As shipped in {@code ranking/order.yaml}. */
  public static final RankingOrder ORDER =
      new RankingOrder(
          LocalDate.of(2017, 10, 1),
          Arrays.stream(RankingOrder.Key.values())
              .map(
                  key ->
                      new RankingOrder.TieBreak(
                          key,
                          key == RankingOrder.Key.WOMAN ? 70 : null,
                          Citation.parse("nd-91-2017 d3"),
                          Provision.Evidence.SECONDARY))
              .toList());

  private final Subject subject;
  private final String name;
  private Workbook workbook = WORKBOOK;
  private String sheet = "Cá nhân";
  private String unit = "Đội 1";
  private @Nullable String staffCode;
  private @Nullable PartialDate birth;
  private int row = 5;
  private @Nullable Boolean woman;
  private @Nullable Boolean direct;
  private @Nullable Integer headcount;
  private @Nullable Integer women;
  private @Nullable CommendationKind kind = CommendationKind.REGULAR;
  private boolean asked;
  private @Nullable AwardId requested;
  private final List<CommendationEntry> held = new ArrayList<>();
  private final List<AwardEvaluation> awards = new ArrayList<>();

  private Given(Subject subject, String name) {
    this.subject = subject;
    this.name = name;
  }

  public static Given person(String name) {
    return new Given(Subject.INDIVIDUAL, name);
  }

  public static Given collective(String name) {
    return new Given(Subject.COLLECTIVE, name);
  }

  public Given in(Workbook workbook, String sheet, int row) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.row = row;
    return this;
  }

  public Given row(int row) {
    this.row = row;
    return this;
  }

  public Given unit(String unit) {
    this.unit = unit;
    return this;
  }

  public Given code(String staffCode) {
    this.staffCode = staffCode;
    return this;
  }

  public Given born(int day, int month, int year) {
    birth = PartialDate.of(LocalDate.of(year, month, day));
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

  public Given women(@Nullable Integer women, @Nullable Integer headcount) {
    this.women = women;
    this.headcount = headcount;
    return this;
  }

  public Given kind(@Nullable CommendationKind kind) {
    this.kind = kind;
    return this;
  }

  public Given asksFor(@Nullable Award award) {
    asked = true;
    requested = award == null ? null : award.id();
    return this;
  }

  public Given commended(@Nullable Integer year, @Nullable CommendationKind of) {
    held.add(
        new CommendationEntry("Giấy khen", null, Set.of(), of, year, null, null, cell("P", "")));
    return this;
  }

  public Given judged(Award award, Verdict verdict, int points) {
    return judged(award, verdict, points, Ground.found("HTXSNV năm 2021", cell("K", "HTXSNV")));
  }

  public Given judged(Award award, Verdict verdict, int points, Ground... grounds) {
    Outcome outcome = verdict.outcome();
    ConditionResult condition =
        new ConditionResult(PATH.conditions().get(0), outcome, null, "2 năm", List.of(grounds));
    Points.Line line = new Points.Line("Mỗi năm", "HTXSNV năm 2021", points, List.of(grounds));
    awards.add(
        new AwardEvaluation(
            award,
            kind == null ? CommendationKind.REGULAR : kind,
            LocalDate.of(2017, 10, 1),
            verdict,
            List.of(),
            List.of(new RuleResult(PATH, outcome, List.of(condition))),
            verdict.proposable() ? List.of() : List.of("Thiếu 1 năm."),
            new Points(points, List.of(line))));
    return this;
  }

  public Evaluation evaluation() {
    return new Evaluation(dossier(), kind == null ? List.of() : awards);
  }

  public Dossier dossier() {
    Nominee nominee = new Nominee(subject, name, unit, "", staffCode, birth, workbook, sheet, row);
    Nomination nomination =
        new Nomination(
            asked,
            requested,
            kind,
            blank(),
            Stated.<Set<LaunchLevel>>blank(cell("V", "")),
            blank(),
            Map.of());
    Source cell = cell("P", "");
    return subject == Subject.INDIVIDUAL
        ? new IndividualDossier(
            nominee,
            nomination,
            new Stated<>(woman, cell),
            new Stated<>(direct, cell),
            Stated.blank(cell),
            Stated.blank(cell),
            new TreeMap<>(),
            Entries.none(cell),
            Entries.none(cell),
            new Entries<>(held, true, cell),
            Entries.none(cell),
            Entries.none(cell),
            Map.of())
        : new CollectiveDossier(
            nominee,
            nomination,
            new Stated<>(headcount, cell),
            new Stated<>(women, cell),
            number(),
            number(),
            number(),
            number(),
            number(),
            number(),
            number(),
            new TreeMap<>(),
            Entries.none(cell),
            new TreeMap<>(),
            new Entries<>(held, true, cell),
            Entries.none(cell),
            Map.of());
  }

  public Source.Cell cell(String column, String value) {
    return new Source.Cell(workbook, sheet, row, column.charAt(0) - 'A', value);
  }

  private Stated<String> blank() {
    return Stated.blank(cell("U", ""));
  }

  private Stated<Integer> number() {
    return Stated.blank(cell("D", ""));
  }

  private static Award certificate(String id, int precedence) {
    return award(id, Award.Type.CERTIFICATE, precedence);
  }

  private static Award title(String id, int precedence) {
    return award(id, Award.Type.TITLE, precedence);
  }

  private static Award award(String id, Award.Type type, int precedence) {
    return new Award(
        new AwardId(id),
        type,
        "Tên " + id,
        id,
        List.of(),
        precedence,
        EnumSet.allOf(Subject.class),
        1,
        null,
        new TreeMap<>(),
        null);
  }

  private static Rule rule() {
    return new Rule(
        "P1",
        "Hai năm “xuất sắc”",
        false,
        false,
        Set.of(CommendationKind.REGULAR),
        Citation.parse("luat-2003 d72 k1 c"),
        "Điều 72, khoản 1, điểm c, Luật 15/2003/QH11",
        null,
        List.of(
            new Condition(
                "Có từ 2 năm xếp loại \"HTXSNV\"",
                false,
                0,
                new Condition.Check(
                    false, 0, 0, 0, 1, FactType.find("Campaign").orElseThrow(), "", "", 0))),
        4);
  }
}
