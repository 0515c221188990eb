package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.rulebook.RankingCases.Place;
import vn.xetkhen.rulebook.RankingCases.RankingCase;
import vn.xetkhen.rulebook.RankingCases.Row;

/** Reads the files of worked cases. */
final class CasesReader {

  static final String RANKING = "ranking/cases.yaml";

  private final List<Award> awards;
  private final Problems problems = new Problems();
  private final RuleSchemas schemas;

  CasesReader(RulesFolder rules, List<Award> awards) {
    this.awards = awards;
    this.schemas = new RuleSchemas(rules, problems);
  }

  static String file(AwardId award) {
    return "awards/" + award + "/cases.yaml";
  }

  List<CaseFile> awards() {
    List<CaseFile> files = new ArrayList<>();
    for (Award award : awards) {
      @Nullable Yaml top = schemas.read(file(award.id()), "cases");
      if (top != null) {
        List<WorkedCase> cases = top.items("cases").stream().map(c -> worked(c, award)).toList();
        files.add(new CaseFile(top.file(), award.id(), cases));
      }
    }
    problems.throwIfAny();
    return files;
  }

  RankingCases ranking() {
    @Nullable Yaml top = schemas.read(RANKING, "ranking-cases");
    List<RankingCase> cases =
        top == null ? List.of() : top.items("cases").stream().map(this::rankingCase).toList();
    problems.throwIfAny();
    return new RankingCases(RANKING, cases);
  }

  private WorkedCase worked(Yaml item, Award award) {
    Map<String, Outcome> rules = new LinkedHashMap<>();
    Yaml expect = item.at("expect");
    expect
        .entries()
        .forEach(
            (key, value) -> {
              if (!key.equals("verdict") && !key.equals("asks")) {
                rules.put(key, Outcome.valueOf(value.text()));
              }
            });
    if (!award.subjects().contains(AwardsReader.subject(item.text("subject")))) {
      problems.add(item.at("subject"), "Hình thức này không xét đối tượng ấy.", "Sửa subject.");
    }
    String verdict = expect.text("verdict");
    return new WorkedCase(
        item.text("name"),
        item.line(),
        item.texts("covers").stream().map(CasesReader::cover).toList(),
        AwardsReader.subject(item.text("subject")),
        dates(item),
        cells(item),
        absent(item),
        council(item),
        verdict.equals("NOT_JUDGED") ? null : Verdict.valueOf(verdict),
        rules,
        expect.texts("asks"));
  }

  private static WorkedCase.Cover cover(String text) {
    int space = text.indexOf(' ');
    String side = text.substring(space + 1).replace('-', '_').toUpperCase(Locale.ROOT);
    return new WorkedCase.Cover(text.substring(0, space), WorkedCase.Side.valueOf(side));
  }

  private RankingCase rankingCase(Yaml item) {
    AwardId award = new AwardId(item.text("award"));
    if (awards.stream().noneMatch(a -> a.id().equals(award))) {
      problems.add(item.at("award"), "Không có hình thức mã «" + award + "».", "Sửa mã.");
    }
    List<Row> rows = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Yaml row : item.items("rows")) {
      if (!names.add(row.text("name"))) {
        problems.add(row, "Tên «" + row.text("name") + "» đã có ở trên.", "Đặt tên khác.");
      }
      rows.add(new Row(row.text("name"), row.line(), cells(row), council(row)));
    }
    Map<String, Place> expected = new LinkedHashMap<>();
    item.entries("expect").forEach((name, at) -> expected.put(name, place(at)));
    if (!names.equals(expected.keySet())) {
      problems.add(item.at("expect"), "Tên ở expect không khớp tên ở rows.", "Ghi đủ mọi người.");
    }
    return new RankingCase(
        item.text("name"),
        item.line(),
        item.texts("covers"),
        award,
        AwardsReader.subject(item.text("subject")),
        dates(item),
        absent(item),
        rows,
        expected);
  }

  private static Place place(Yaml at) {
    Yaml rank = at.at("rank");
    return new Place(
        at.number("points"), rank.decimal() == null ? null : at.number("rank"), at.line());
  }

  private List<LocalDate> dates(Yaml item) {
    return item.items("dates").stream().map(date -> date.day(problems)).toList();
  }

  private static Map<String, String> cells(Yaml item) {
    Map<String, String> cells = new LinkedHashMap<>();
    item.entries("cells").forEach((column, value) -> cells.put(column, value.text()));
    return cells;
  }

  private Set<String> absent(Yaml item) {
    Set<String> absent = new LinkedHashSet<>(item.texts("absent"));
    for (Yaml column : item.items("absent")) {
      if (item.has("cells") && item.at("cells").has(column.text())) {
        problems.add(column, "Cột này vừa vắng vừa có giá trị.", "Xóa một trong hai.");
      }
    }
    return absent;
  }

  private static Map<String, Boolean> council(Yaml item) {
    Map<String, Boolean> council = new LinkedHashMap<>();
    item.entries("council").forEach((point, said) -> council.put(point, said.node().asBoolean()));
    return council;
  }
}
