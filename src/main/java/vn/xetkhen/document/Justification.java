package vn.xetkhen.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Grid.ruled(new int[] {3600, 2550, 3204}, "Hình thức, danh hiệu", "Kết luận", "Còn thiếu");
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
                  ? Line.of("Cell", new Line.Run("HĐ " + label, strong, false, false))
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
    ConditionGrid grid = new ConditionGrid();
    if (!shared.isEmpty()) {
      grid.group(Line.Run.bold("Điều kiện chung của mọi hình thức, danh hiệu"));
      shared.values().forEach(grid::rule);
    }
    for (Detail detail : Detail.values()) {
      for (AwardEvaluation award : sorted.getOrDefault(detail, List.of())) {
        grid.group(Line.Run.bold(heading(award)));
        if (detail == Detail.DECIDING) {
          deciding(grid, award, shared.keySet());
        } else {
          conditions(grid, award, detail, shared.keySet());
        }
      }
    }
    if (!grid.grid().isEmpty()) {
      body.table(grid.grid());
    }
  }

  private static String heading(AwardEvaluation award) {
    return award.award().name()
        + " (quy định áp dụng từ ngày "
        + Wording.date(award.wording())
        + "): "
        + award.verdict().label();
  }

  private static void conditions(
      ConditionGrid grid, AwardEvaluation award, Detail detail, Set<Object> shared) {
    award.gates().stream().filter(gate -> !shared.contains(Detail.key(gate))).forEach(grid::rule);
    List<RuleResult> paths =
        detail == Detail.WHOLE ? award.paths() : Detail.bestPath(award).stream().toList();
    if (paths.size() > 1) {
      grid.group(Line.Run.italic("Đủ điều kiện theo một trong " + paths.size() + " cách sau:"));
    }
    for (RuleResult path : paths) {
      grid.path(path);
      grid.rule(path);
    }
  }

  private static void deciding(ConditionGrid grid, AwardEvaluation award, Set<Object> shared) {
    int before = grid.grid().rows().size();
    award.gates().stream()
        .filter(gate -> !shared.contains(Detail.key(gate)))
        .forEach(grid::failing);
    Detail.bestPath(award).ifPresent(grid::failing);
    if (grid.grid().rows().size() == before) {
      grid.group(Line.Run.plain("Vướng điều kiện chung ở đầu bảng."));
    }
  }

  private void points() throws IOException {
    Map<AwardId, Standing.Place> places = standing.places();
    List<AwardEvaluation> ranked =
        evaluation.awards().stream().filter(a -> places.containsKey(a.award().id())).toList();
    Points before = null;
    for (AwardEvaluation award : ranked) {
      body.line(pointsOf(award, places.get(award.award().id()), before));
      before = award.points();
    }
    if (ranked.isEmpty()) {
      body.line(
          Line.of(
              "Text",
              Wording.sentence(nominee.subject().label())
                  + " không nằm trong danh sách xếp hạng của hình thức, danh hiệu nào."));
      for (AwardEvaluation award :
          Detail.sort(evaluation, standing).getOrDefault(Detail.WHOLE, List.of())) {
        body.line(pointsOf(award, null, null));
      }
    }
  }

  /**
   * @param before points of the award printed just before, so that the same sum is not told twice
   */
  private Line pointsOf(
      AwardEvaluation award, Standing.@Nullable Place place, @Nullable Points before) {
    Points points = award.points();
    String rank =
        place == null ? "" : ", hạng " + place.rank() + " (" + RowWords.place(place, nominee) + ")";
    String how =
        points.lines().isEmpty()
            ? "."
            : points.equals(before)
                ? ", tính như trên."
                : ". Gồm: " + RowWords.pointsInText(points) + ".";
    return Line.of(
        "Text",
        Line.Run.bold(award.award().name() + ": "),
        Line.Run.plain(Wording.number(points.total()) + " điểm" + rank + how));
  }
}
