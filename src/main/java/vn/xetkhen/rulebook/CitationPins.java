package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.rulebook.WorkedCase.Cover;
import vn.xetkhen.rulebook.WorkedCase.Side;

/**
 * Compares the criteria files with what the case files promise of them: citations, marks of doubt,
 * sentences left to the council, and a case for every rule from every side.
 */
final class CitationPins {

  private final RulesFolder rules;
  private final Catalogue catalogue;
  private final Problems problems;
  private final RuleSchemas schemas;
  private final Set<String> cited = new HashSet<>();

  CitationPins(RulesFolder rules, Catalogue catalogue, Problems problems) {
    this.rules = rules;
    this.catalogue = catalogue;
    this.problems = problems;
    this.schemas = new RuleSchemas(rules, problems);
  }

  void check() {
    for (Award award : catalogue.awards()) {
      List<CriteriaScan> files = scan("awards/" + award.id());
      @Nullable Yaml top = schemas.read(CasesReader.file(award.id()), "cases");
      if (top != null) {
        pins(top, files);
      }
    }
    @Nullable Yaml ranking = schemas.read(CasesReader.RANKING, "ranking-cases");
    List<CriteriaScan> points = scan("ranking");
    if (ranking != null) {
      pins(ranking, points);
      points(ranking, points);
    }
    cases();
    new CitedPlaces(catalogue, problems, schemas, cited).check();
  }

  private List<CriteriaScan> scan(String folder) {
    List<CriteriaScan> files = CriteriaScan.of(rules, folder);
    files.forEach(
        file -> file.rules().values().forEach(r -> cited.add(String.valueOf(r.citation()))));
    return files;
  }

  private void pins(Yaml top, List<CriteriaScan> files) {
    Map<String, Yaml> pinned = top.entries("citations");
    for (CriteriaScan file : files) {
      Yaml expected = pinned.get(file.name());
      if (expected == null) {
        problems.add(
            top.at("citations"),
            "Chưa ghi căn cứ của tệp «" + file.name() + "».",
            "Thêm một mục cho tệp ấy.");
      } else {
        citations(file, expected);
        doubts(file, top, expected);
      }
    }
    List<String> names = files.stream().map(CriteriaScan::name).toList();
    pinned.forEach(
        (name, at) -> {
          if (!names.contains(name)) {
            problems.add(at, "Không có tệp «" + name + ".dslr».", "Khôi phục tệp, hoặc xóa mục.");
          }
        });
  }

  private void citations(CriteriaScan file, Yaml expected) {
    Set<String> ids = new TreeSet<>(file.rules().keySet());
    ids.addAll(expected.entries().keySet());
    for (String id : ids) {
      CriteriaScan.@Nullable Rule rule = file.rules().get(id);
      if (!expected.has(id)) {
        problems.add(expected, "Chưa ghi căn cứ của " + id + ".", "Thêm dòng cho quy tắc ấy.");
      } else if (rule == null) {
        problems.add(
            file.file(), 1, "Thiếu quy tắc " + id + ".", "Khôi phục, hoặc sửa tệp cases.yaml.");
      } else if (!expected.text(id).equals(rule.citation())) {
        problems.add(
            file.file(),
            rule.line(),
            id + " dẫn «" + rule.citation() + "», tệp cases.yaml ghi «" + expected.text(id) + "».",
            "Sửa cho khớp; nếu đổi căn cứ là chủ ý thì sửa cả hai.");
      }
    }
  }

  private void doubts(CriteriaScan file, Yaml top, Yaml pinned) {
    Yaml all = top.has("unverified") ? top.at("unverified") : pinned;
    List<String> expected =
        top.has("unverified") && all.has(file.name()) ? all.texts(file.name()) : List.of();
    file.rules()
        .forEach(
            (id, rule) -> {
              boolean doubtful = rule.unverified() != null;
              if (doubtful != expected.contains(id)) {
                problems.add(
                    file.file(),
                    rule.line(),
                    id
                        + (doubtful
                            ? " ghi @can_kiem_tra mà cases.yaml không ghi."
                            : " không ghi @can_kiem_tra như cases.yaml."),
                    "Sửa cho khớp mục unverified của cases.yaml.");
              }
            });
  }

  private void points(Yaml ranking, List<CriteriaScan> files) {
    Set<String> covered = new HashSet<>();
    ranking.items("cases").forEach(c -> covered.addAll(c.texts("covers")));
    for (CriteriaScan file : files) {
      file.rules()
          .forEach(
              (id, rule) -> {
                if (!covered.contains(id)) {
                  problems.add(
                      file.file(), rule.line(), "Chưa có tình huống cho " + id + ".", "Thêm vào.");
                }
              });
    }
  }

  private void cases() {
    List<CaseFile> files;
    try {
      files = catalogue.cases();
      catalogue.rankingCases();
    } catch (RulesRejectedException e) {
      e.problems().forEach(p -> problems.add(p.file(), p.line(), p.problem(), p.advice()));
      return;
    }
    for (CaseFile file : files) {
      List<CriteriaScan> scans = CriteriaScan.of(rules, "awards/" + file.award());
      scans.forEach(scan -> coverage(scan, scans, file));
      for (WorkedCase worked : file.cases()) {
        covers(worked, scans, file);
        asks(worked, scans, file);
      }
    }
  }

  private void coverage(CriteriaScan scan, List<CriteriaScan> scans, CaseFile file) {
    Set<Cover> covered = new HashSet<>();
    for (WorkedCase worked : file.cases()) {
      if (chosen(worked, scans).contains(scan)) {
        covered.addAll(worked.covers());
      }
    }
    for (var rule : scan.rules().entrySet()) {
      for (Side side : Side.values()) {
        if (!covered.contains(new Cover(rule.getKey(), side))) {
          problems.add(
              scan.file(),
              rule.getValue().line(),
              "Chưa có tình huống cho " + rule.getKey() + ": " + words(side) + ".",
              "Thêm tình huống vào " + file.file() + ".");
        }
      }
    }
  }

  /** A side shown of a rule that none of the case's wordings has is a slip of the pen. */
  private void covers(WorkedCase worked, List<CriteriaScan> scans, CaseFile file) {
    for (Cover cover : worked.covers()) {
      if (chosen(worked, scans).stream().noneMatch(s -> s.rules().containsKey(cover.rule()))) {
        problems.add(
            file.file(),
            worked.line(),
            "Các tệp của tình huống này không có quy tắc " + cover.rule() + ".",
            "Sửa mục covers, hoặc khôi phục quy tắc.");
      }
    }
  }

  private void asks(WorkedCase worked, List<CriteriaScan> scans, CaseFile file) {
    for (CriteriaScan scan : chosen(worked, scans)) {
      for (String sentence : worked.asks()) {
        if (scan.rules().values().stream().noneMatch(r -> r.sentences().contains(sentence))) {
          problems.add(
              file.file(),
              worked.line(),
              "Trong " + scan.name() + " không có câu «" + sentence + "».",
              "Khôi phục câu ấy, hoặc sửa mục asks.");
        }
      }
    }
  }

  /** The files that the case's dates choose. */
  private static List<CriteriaScan> chosen(WorkedCase worked, List<CriteriaScan> scans) {
    List<CriteriaScan> chosen = new ArrayList<>();
    for (LocalDate date : worked.dates()) {
      scans.stream()
          .filter(s -> s.prefix().equals(worked.subject().code()) && !s.wording().isAfter(date))
          .reduce((earlier, later) -> later)
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  private static String words(Side side) {
    return switch (side) {
      case HIT -> "đạt";
      case NEAR_MISS -> "suýt đạt";
      case MISSING -> "thiếu căn cứ";
    };
  }
}
