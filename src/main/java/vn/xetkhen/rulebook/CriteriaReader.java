package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.nominee.Fact;

/**
 * Turns the fenced rules of one file into gates, paths and points, and checks what their
 * annotations say.
 */
final class CriteriaReader {

  private static final Pattern NAME = Pattern.compile("([GPD]\\d{1,2}) (\\S.*)");

  private final String file;
  private final LocalDate wording;
  private final Catalogue catalogue;
  private final Problems problems;
  private final CriteriaText text;
  private final List<RuleTree> trees;

  /** A rule before its lines are turned into probes. */
  record Draft(
      String id,
      String title,
      boolean gate,
      boolean onHold,
      Set<CommendationKind> kinds,
      @Nullable Citation citation,
      @Nullable String unverified,
      @Nullable String subject,
      int points,
      Map<Integer, List<PatternTree>> lines,
      Map<Integer, String> sentences,
      int line) {}

  CriteriaReader(
      String file,
      LocalDate wording,
      RulesFolder folder,
      Vocabulary vocabulary,
      Catalogue catalogue,
      Problems problems) {
    this.file = file;
    this.wording = wording;
    this.catalogue = catalogue;
    this.problems = problems;
    int before = problems.count();
    this.text = CriteriaText.of(file, folder.text(file), vocabulary, problems);
    this.trees = problems.count() > before ? List.of() : Fence.check(file, text.drl(), problems);
    if (problems.count() == before && trees.isEmpty()) {
      problems.add(file, 1, "tệp không có quy tắc nào.", "Viết ít nhất một quy tắc P.");
    }
  }

  /** The rules, for an award's criteria (gates and paths) or, with null, for points. */
  List<Draft> drafts(@Nullable Award award) {
    Set<String> ids = new HashSet<>();
    return trees.stream()
        .map(tree -> draft(tree, award))
        .flatMap(Optional::stream)
        .filter(
            draft -> {
              if (!ids.add(draft.id())) {
                problems.add(
                    file, draft.line(), "mã " + draft.id() + " dùng hai lần.", "Đặt mã khác.");
                return false;
              }
              return true;
            })
        .toList();
  }

  private Optional<Draft> draft(RuleTree tree, @Nullable Award award) {
    int before = problems.count();
    Matcher name = NAME.matcher(tree.name());
    if (!name.matches() || (award == null) != tree.name().startsWith("D")) {
      refuse(
          tree.line(),
          "tên quy tắc «" + Problems.shorten(tree.name()) + "» không có mã.",
          award == null
              ? "Tệp điểm dùng mã D1, D2…"
              : "Bắt đầu bằng G1 (bắt buộc) hoặc P1 (cách đạt).");
      return Optional.empty();
    }
    String id = name.group(1);
    Map<String, String> notes = tree.annotations();
    boolean gate = id.startsWith("G");
    if (gate != notes.containsKey("bat_buoc")) {
      refuse(
          tree.line(),
          gate ? "quy tắc G thiếu @bat_buoc." : "chỉ quy tắc G có @bat_buoc.",
          "Sửa mã hoặc chú thích cho khớp.");
    }
    if (notes.containsKey("tam_dung") && !gate) {
      refuse(tree.line(), "@tam_dung chỉ dùng cho quy tắc G.", "Bỏ chú thích ấy.");
    }
    for (String flag : List.of("bat_buoc", "tam_dung", "hoi_dong")) {
      if (!notes.getOrDefault(flag, "").isEmpty()) {
        refuse(tree.line(), "@" + flag + " không có giá trị.", "Ghi @" + flag + ".");
      }
    }
    if (award == null ? notes.containsKey("loai") : notes.containsKey("doi_tuong")) {
      refuse(
          tree.line(),
          award == null ? "tệp điểm không dùng @loai." : "@doi_tuong chỉ dùng ở tệp điểm.",
          "Bỏ chú thích ấy.");
    }
    if (award == null
        && !Set.of("cá nhân", "tập thể").contains(notes.getOrDefault("doi_tuong", ""))) {
      refuse(
          tree.line(),
          "quy tắc điểm thiếu @doi_tuong.",
          "Ghi @doi_tuong(\"cá nhân\") hoặc @doi_tuong(\"tập thể\").");
    }
    Set<CommendationKind> kinds = kinds(tree);
    Citation citation = citation(tree, award);
    Map<Integer, List<PatternTree>> lines = new RuleLines(file, problems).of(tree);
    boolean council =
        tree.lines().stream().anyMatch(l -> l.pattern().type().type() == Fact.Attestation.class);
    if (council != notes.containsKey("hoi_dong")) {
      refuse(
          tree.line(),
          council
              ? "quy tắc có điều kiện do Hội đồng xác nhận mà thiếu @hoi_dong."
              : "@hoi_dong mà không có điều kiện nào do Hội đồng xác nhận.",
          "Thêm hoặc bỏ @hoi_dong.");
    }
    int points = 0;
    if (tree.then().startsWith("points")) {
      points = Integer.parseInt(tree.then().replaceAll("\\D", ""));
    }
    if ((award == null) != tree.then().startsWith("points")) {
      refuse(
          tree.line(),
          "kết luận không hợp với loại tệp.",
          award == null ? "Tệp điểm kết luận «Cộng … điểm»." : "Tệp tiêu chuẩn kết luận «Đạt».");
    }
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            id,
            name.group(2).strip(),
            gate,
            notes.containsKey("tam_dung"),
            kinds,
            citation,
            notes.get("can_kiem_tra"),
            notes.get("doi_tuong"),
            points,
            lines,
            text.sentences(),
            tree.line()));
  }

  private Set<CommendationKind> kinds(RuleTree tree) {
    String said = tree.annotations().get("loai");
    if (said == null) {
      return EnumSet.allOf(CommendationKind.class);
    }
    Set<CommendationKind> kinds = EnumSet.noneOf(CommendationKind.class);
    for (String word : said.split(",", -1)) {
      Optional<CommendationKind> kind =
          java.util.Arrays.stream(CommendationKind.values())
              .filter(k -> k.label().equals(word.strip()))
              .findFirst();
      if (kind.isEmpty() || !kinds.add(kind.get())) {
        refuse(
            tree.line(),
            "@loai(\"" + Problems.shorten(said) + "\") không đọc được.",
            "Dùng công trạng, chuyên đề, đột xuất, cách nhau bằng dấu phẩy.");
      }
    }
    return kinds;
  }

  private @Nullable Citation citation(RuleTree tree, @Nullable Award award) {
    String said = tree.annotations().get("can_cu");
    if (said == null || said.isBlank()) {
      refuse(
          tree.line(),
          "quy tắc thiếu @can_cu.",
          "Ghi căn cứ, ví dụ @can_cu(\"luat-2003 d72 k1 c\").");
      return null;
    }
    Optional<RuleProblem> wrong =
        catalogue.citationProblem(
            file,
            tree.line(),
            said,
            wording,
            award == null ? null : award.id(),
            tree.annotations().get("can_kiem_tra"));
    if (wrong.isPresent()) {
      refuse(tree.line(), wrong.get().problem(), wrong.get().advice());
      return null;
    }
    return Citation.parse(said);
  }

  private void refuse(int line, String problem, String advice) {
    problems.add(file, line, problem, advice);
  }
}
