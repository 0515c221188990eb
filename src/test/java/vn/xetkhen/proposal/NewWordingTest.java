package vn.xetkhen.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.CaseDossiers;
import vn.xetkhen.rulebook.RuleTexts;
import vn.xetkhen.rulebook.Rulebooks;

/** A new wording is a new file beside the old ones, which stay in force for older dossiers. */
class NewWordingTest {

  private static final String FOLDER = "awards/ministry-certificate/";
  private static final String OLD = "individual.2025-07-01";
  private static final String NEW = "individual.2027-01-01";

  @TempDir Path folder;
  private Path rules;

  @BeforeEach
  void addTheWording() {
    rules = RuleTexts.copy(folder.resolve("rules"));
    RuleTexts.write(
        rules.resolve(FOLDER + NEW + ".dslr"),
        RuleTexts.folder()
            .text(FOLDER + OLD + ".dslr")
            .replace("Có từ 2 sáng kiến cấp", "Có từ 3 sáng kiến cấp"));
    String cases = RuleTexts.folder().text(FOLDER + "cases.yaml");
    RuleTexts.write(rules.resolve(FOLDER + "cases.yaml"), withCases(cases));
  }

  /**
   * What the maintainer writes into cases.yaml: citations and doubts of the new file; copies for
   * its year of the cases that do not turn on the number of initiatives, one initiative richer; and
   * new cases for that number.
   */
  private static String withCases(String cases) {
    String citations = between(cases, "  " + OLD + ":\n", "# Quy tắc còn phải");
    String doubts = between(cases, "  " + OLD + ": [", "\n");
    StringBuilder copies = new StringBuilder();
    for (String block : cases.split("(?m)(?=^  - name: )")) {
      if (block.contains("subject: individual")
          && block.contains("2025-12-31")
          && !block.contains("covers: [P1")
          && !block.contains("covers: [P2")) {
        copies.append(
            block
                .replaceAll("(?m)^    dates: .*$", "    dates: [2027-12-31]")
                .replaceAll(
                    "(?m)^      Sáng kiến: (.*)$", "      Sáng kiến: $1; Ba (cấp cơ sở, {Y})")
                .stripTrailing()
                .replaceAll("(?m)^  #.*$", ""));
        copies.append("\n");
      }
    }
    String all =
        cases
            .replace("# Quy tắc còn phải", "  " + NEW + ":\n" + citations + "# Quy tắc còn phải")
            .replace("\ncases:\n", "\n  " + NEW + ": [" + doubts + "\ncases:\n");
    String initiatives = "      Sáng kiến: Một (cấp cơ sở, {Y}); Hai (cấp cơ sở, {Y-1})";
    String ratings = "      Xếp loại {Y}: HTXSNV\n      Xếp loại {Y-1}: HTXSNV\n";
    String titles =
        "      Danh hiệu thi đua: 'CSTĐCS {Y} (căn cứ: HTXSNV); CSTĐCS {Y-1} (căn cứ: HTXSNV)'\n";
    String good = "      Xếp loại {Y}: HTTNV\n      Xếp loại {Y-1}: HTTNV\n";
    String third = "; Ba (cấp cơ sở, {Y})\n";
    return all.stripTrailing()
        + "\n"
        + copies
        + one("P1 hit, G1 hit, G2 hit, G4 hit", ratings + initiatives + third, "ELIGIBLE, P1: MET")
        + one("P1 near-miss", ratings + initiatives + "\n", "NOT_ELIGIBLE, P1: NOT_MET")
        + one("P1 missing", ratings, "INCOMPLETE, P1: MISSING", "[Sáng kiến]")
        + one("P2 hit", good + titles + initiatives + third, "ELIGIBLE, P2: MET")
        + one("P2 near-miss", good + titles + initiatives + "\n", "NOT_ELIGIBLE, P2: NOT_MET")
        + one("P2 missing", good + titles, "INCOMPLETE, P2: MISSING", "[Sáng kiến]");
  }

  private static String one(String covers, String cells, String expect, String... absent) {
    return "  - name: Năm 2027, "
        + covers
        + "\n    covers: ["
        + covers
        + "]\n    subject: individual\n    dates: [2027-01-01, 2027-12-31]\n    cells:\n"
        + cells
        + (absent.length == 0 ? "" : "    absent: " + absent[0] + "\n")
        + "    expect: {verdict: "
        + expect
        + "}\n";
  }

  private static String between(String text, String from, String to) {
    int at = text.indexOf(from, text.indexOf("citations:"));
    if (to.equals("\n")) {
      at = text.indexOf(from, text.indexOf("unverified:"));
    }
    return text.substring(at + from.length(), text.indexOf(to, at));
  }

  @Test
  void theCheckTakesIt() {
    assertThat(RulesCheck.of(Rulebooks.open(rules, RuleTexts.KEPT)).awards()).isEqualTo(7);
  }

  @Test
  void itJudgesItsOwnYearsAndNoOthers() {
    CaseDossiers dossiers = new CaseDossiers(Rulebooks.open(rules, RuleTexts.KEPT));
    assertThat(judged(dossiers, LocalDate.of(2021, 12, 31), 2).verdict())
        .isEqualTo(Verdict.ELIGIBLE);
    assertThat(judged(dossiers, LocalDate.of(2026, 12, 31), 2).verdict())
        .isEqualTo(Verdict.ELIGIBLE);
    assertThat(judged(dossiers, LocalDate.of(2027, 1, 1), 2).verdict())
        .isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(judged(dossiers, LocalDate.of(2027, 12, 31), 3).verdict())
        .isEqualTo(Verdict.ELIGIBLE);
    assertThat(judged(dossiers, LocalDate.of(2027, 12, 31), 2).wording())
        .isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(judged(dossiers, LocalDate.of(2026, 12, 31), 2).wording())
        .isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(dossiers.rulebook(LocalDate.of(2027, 12, 31)).wordings())
        .containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 1, 1));
  }

  private static AwardEvaluation judged(CaseDossiers dossiers, LocalDate date, int initiatives) {
    List<String> names =
        List.of("Một (cấp cơ sở, {Y})", "Hai (cấp cơ sở, {Y-1})", "Ba (cấp cơ sở, {Y})");
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Đăng ký thi đua", "Có");
    cells.put("Xếp loại {Y}", "HTXSNV");
    cells.put("Xếp loại {Y-1}", "HTXSNV");
    cells.put("Sáng kiến", String.join("; ", names.subList(0, initiatives)));
    var dossier =
        dossiers.dossier(Subject.INDIVIDUAL, date, "Nguyễn Văn An", cells, Set.of(), Map.of());
    return dossiers.evaluator(date).evaluate(List.of(dossier)).get(0).awards().stream()
        .filter(a -> a.award().id().value().equals("ministry-certificate"))
        .findFirst()
        .orElseThrow();
  }
}
