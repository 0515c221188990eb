package vn.xetkhen.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.Points;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.Standing;

/** The paper of one nominee: who, what can be proposed, every condition, points, sources. */
final class Justification {

  private final WordMarkup body;
  private final PaperContext context;
  private final Evaluation evaluation;
  private final Standing standing;
  private final Nominee nominee;
  private final boolean individual;

  Justification(WordMarkup body, PaperContext context, Evaluation evaluation, Standing standing) {
    this.body = body;
    this.context = context;
    this.evaluation = evaluation;
    this.standing = standing;
    nominee = evaluation.dossier().nominee();
    individual = nominee.subject() == Subject.INDIVIDUAL;
  }

  void write() throws IOException {
    Letterhead.write(body, context);
    title();
    part("I. " + (individual ? "CÁ NHÂN" : "TẬP THỂ") + " ĐƯỢC XÉT");
    body.line(Introduction.of(evaluation.dossier(), request()));
    body.table(FactLines.of(evaluation.dossier()));
    part("II. KẾT LUẬN");
    conclusions();
    part("III. TỪNG ĐIỀU KIỆN");
    conditions();
    part("IV. ĐIỂM VÀ THỨ HẠNG");
    points();
    part("V. NGUỒN");
    PaperEnd.write(body, context, nominee);
  }

  private void title() throws IOException {
    CommendationKind kind = evaluation.dossier().nomination().kind();
    body.line(Line.of("PaperType", "BẢN THUYẾT MINH"));
    body.line(
        Line.of(
            "Subject",
            "Xét tiêu chuẩn khen thưởng "
                + (kind == null ? "" : kind.label() + " ")
                + "năm "
                + context.year()
                + "\nđối với "
                + Introduction.address(evaluation.dossier())
                + nominee.name()));
    body.line(Line.of("TitleRule"));
  }

  private void part(String text) throws IOException {
    body.line(Line.of("Part", text));
  }

  private String request() {
    AwardId requested = standing.requested();
    if (requested != null) {
      return "Đơn vị đề nghị: " + nameOf(requested) + ".";
    }
    return evaluation.dossier().nomination().asked()
        ? "Ô «Hình thức đề nghị» không đọc được."
        : "Đơn vị không nêu hình thức đề nghị.";
  }

  private String nameOf(AwardId id) {
    return evaluation.awards().stream()
        .map(AwardEvaluation::award)
        .filter(award -> award.id().equals(id))
        .map(Award::name)
        .findFirst()
        .orElse("hình thức, danh hiệu không xét cho loại khen thưởng này");
  }

  private void conclusions() throws IOException {
    if (evaluation.awards().isEmpty()) {
      body.line(
          Line.of(
              "Text", "Không xét được: ô «Loại khen thưởng» không đọc được. Cần ghi lại ô đó."));
      return;
    }
    Grid grid =
        Grid.ruled(new int[] {3800, 2150, 3404}, "Hình thức, danh hiệu", "Kết luận", "Còn thiếu");
    for (AwardEvaluation award : evaluation.awards()) {
      String role = role(award.award().id());
      boolean strong = !role.isEmpty();
      Outcome outcome = award.verdict().outcome();
      String label = award.verdict().label();
      grid.add(
          Grid.Cell.of(
              Line.of("Cell", new Line.Run(award.award().name() + role, strong, false, false))),
          Grid.Cell.of(
              outcome == Outcome.COUNCIL
                  ? Line.of("Cell", new Line.Run("HĐ  " + label, strong, false, false))
                  : Line.of(
                      "Cell",
                      Line.Run.sign(Wording.sign(outcome)),
                      new Line.Run(" " + label, strong, false, false))),
          new Grid.Cell(1, lacking(award)));
    }
    body.table(grid);
  }

  private static List<Line> lacking(AwardEvaluation award) {
    return award.lacking().isEmpty()
        ? List.of(Line.of("Cell", "không"))
        : award.lacking().stream().map(text -> Line.of("Cell", text)).toList();
  }

  private String role(AwardId id) {
    boolean requested = id.equals(standing.requested());
    if (id.equals(standing.proposed())) {
      return requested ? " (đơn vị đề nghị, đề nghị xét)" : " (đề nghị xét)";
    }
    return requested ? " (đơn vị đề nghị)" : "";
  }

  private void conditions() throws IOException {
    Map<Object, RuleResult> shared = Detail.sharedGates(evaluation);
    Map<Detail, List<AwardEvaluation>> sorted = Detail.sort(evaluation, standing);
    int number = 1;
    if (!shared.isEmpty()) {
      body.line(Line.of("SubPart", number++ + ". Điều kiện chung của mọi hình thức, danh hiệu"));
      ConditionGrid grid = new ConditionGrid();
      shared.values().forEach(grid::rule);
      body.table(grid.grid());
    }
    for (Detail detail : List.of(Detail.WHOLE, Detail.REACHED)) {
      for (AwardEvaluation award : sorted.getOrDefault(detail, List.of())) {
        body.line(Line.of("SubPart", number++ + ". " + heading(award)));
        body.table(award(award, detail, shared));
      }
    }
    List<AwardEvaluation> others = sorted.getOrDefault(Detail.DECIDING, List.of());
    if (!others.isEmpty()) {
      body.line(
          Line.of("SubPart", number + ". Hình thức, danh hiệu khác: những điều kiện chưa đạt"));
      body.table(deciding(others, shared));
    }
  }

  private static String heading(AwardEvaluation award) {
    return award.award().name()
        + " (quy định áp dụng từ ngày "
        + Wording.date(award.wording())
        + "): "
        + award.verdict().label();
  }

  private static Grid award(AwardEvaluation award, Detail detail, Map<Object, RuleResult> shared) {
    ConditionGrid grid = new ConditionGrid();
    award.gates().stream()
        .filter(gate -> !shared.containsKey(Detail.key(gate)))
        .forEach(grid::rule);
    List<RuleResult> paths =
        detail == Detail.WHOLE ? award.paths() : Detail.bestPath(award).stream().toList();
    if (paths.size() > 1) {
      grid.group(Line.Run.italic("Đủ điều kiện theo một trong " + paths.size() + " cách sau:"));
    }
    for (RuleResult path : paths) {
      grid.path(path);
      grid.rule(path);
    }
    return grid.grid();
  }

  private static Grid deciding(List<AwardEvaluation> others, Map<Object, RuleResult> shared) {
    ConditionGrid grid = new ConditionGrid();
    for (AwardEvaluation award : others) {
      grid.group(Line.Run.bold(heading(award)));
      int before = grid.grid().rows().size();
      award.gates().stream()
          .filter(gate -> !shared.containsKey(Detail.key(gate)))
          .forEach(grid::failing);
      Detail.bestPath(award).ifPresent(grid::failing);
      if (grid.grid().rows().size() == before) {
        grid.group(Line.Run.plain("Vướng điều kiện chung ở mục 1."));
      }
    }
    return grid.grid();
  }

  private void points() throws IOException {
    Map<AwardId, Standing.Place> places = standing.places();
    List<AwardEvaluation> ranked =
        evaluation.awards().stream().filter(a -> places.containsKey(a.award().id())).toList();
    for (AwardEvaluation award : ranked) {
      body.line(pointsOf(award, places.get(award.award().id())));
    }
    if (ranked.isEmpty()) {
      body.line(
          Line.of(
              "Text",
              Wording.sentence(nominee.subject().label())
                  + " không nằm trong danh sách xếp hạng của hình thức, danh hiệu nào."));
      for (AwardEvaluation award :
          Detail.sort(evaluation, standing).getOrDefault(Detail.WHOLE, List.of())) {
        body.line(pointsOf(award, null));
      }
    }
  }

  private Line pointsOf(AwardEvaluation award, Standing.@Nullable Place place) {
    Points points = award.points();
    String rank =
        place == null ? "" : ", hạng " + place.rank() + " (" + RowWords.place(place, nominee) + ")";
    String merits =
        points.lines().stream()
            .map(line -> line.says() + " (" + line.points() + " điểm)")
            .collect(Collectors.joining("; "));
    return Line.of(
        "Text",
        Line.Run.bold(award.award().name() + ": "),
        Line.Run.plain(
            Wording.number(points.total())
                + " điểm"
                + rank
                + (merits.isEmpty() ? "." : ". Gồm: " + merits + ".")));
  }
}
