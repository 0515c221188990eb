package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.rulebook.RankingOrder.Key;
import vn.xetkhen.rulebook.RankingOrder.TieBreak;

/** Reads the YAML files of a folder of rules, collecting every problem before it gives up. */
final class CatalogueReader {

  private static final String RESTORE = "Khôi phục từ bản rules/ đã dùng trước đó.";

  private final RulesFolder rules;
  private final Problems problems = new Problems();
  private final RuleSchemas schemas;

  CatalogueReader(RulesFolder rules, boolean shapesKnown) {
    this.rules = rules;
    this.schemas = new RuleSchemas(rules, problems, shapesKnown);
  }

  Catalogue read() {
    SourcesReader sources = new SourcesReader(problems);
    @Nullable Yaml top = schemas.read(SourcesReader.FILE, "sources");
    if (top == null) {
      problems.throwIfAny();
      throw new IllegalStateException(SourcesReader.FILE);
    }
    sources.read(top);
    CitationCheck citations = new CitationCheck(sources.texts(), problems);
    AwardsReader awards = awards(citations);
    ParametersReader parameters = parameters(citations);
    if (problems.count() == 0) {
      parameters.checkComplete(awards.awards(), "parameters/");
    }
    @Nullable RankingOrder order = order(citations);
    problems.throwIfAny();
    if (order == null) {
      throw new IllegalStateException("order.yaml");
    }
    return new Catalogue(
        rules,
        awards.awards(),
        awards.authorities(),
        sources.texts(),
        sources.transitions(),
        parameters.parameters(),
        order);
  }

  private AwardsReader awards(CitationCheck citations) {
    AwardsReader awards = new AwardsReader(problems, citations);
    List<String> folders = folders(rules);
    if (folders.isEmpty()) {
      problems.add("awards", 1, "Không có hình thức khen thưởng nào.", RESTORE);
    }
    for (String folder : folders) {
      String file = "awards/" + folder + "/award.yaml";
      if (!folder.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        problems.add(
            file,
            1,
            "Tên thư mục «" + folder + "» không dùng làm mã được.",
            "Đặt tên bằng chữ thường không dấu, nối bằng gạch ngang.");
        continue;
      }
      @Nullable Yaml top = schemas.read(file, "award");
      if (top != null) {
        awards.read(new AwardId(folder), top);
      }
    }
    return awards;
  }

  /** Folders below awards/ in the order of their names; hidden ones are not ours. */
  static List<String> folders(RulesFolder rules) {
    return rules.below("awards/", "").stream()
        .map(name -> name.split("/"))
        .filter(parts -> parts.length > 2 && !parts[1].startsWith("."))
        .map(parts -> parts[1])
        .distinct()
        .toList();
  }

  private ParametersReader parameters(CitationCheck citations) {
    ParametersReader parameters = new ParametersReader(problems, citations);
    for (String name : rules.below("parameters/", ".yaml")) {
      @Nullable Yaml top = schemas.read(name, "parameters");
      if (top != null) {
        parameters.read(top);
      }
    }
    return parameters;
  }

  private @Nullable RankingOrder order(CitationCheck citations) {
    @Nullable Yaml top = schemas.read("ranking/order.yaml", "order");
    if (top == null) {
      return null;
    }
    LocalDate from = top.day("from", problems);
    List<TieBreak> tieBreaks = new ArrayList<>();
    Set<Key> seen = EnumSet.noneOf(Key.class);
    for (Yaml item : top.items("order")) {
      Key key = Key.ofCode(item.text("key"));
      if (!seen.add(key)) {
        problems.add(item, "«" + key.code() + "» đã có ở trên.", "Mỗi tiêu chí ghi một lần.");
      }
      if ((key == Key.WOMAN) != item.has("women_percent")) {
        problems.add(
            item,
            "Mục women_percent chỉ đi cùng, và phải đi cùng, tiêu chí «woman».",
            "Thêm hoặc xóa women_percent.");
      }
      tieBreaks.add(
          new TieBreak(
              key,
              item.has("women_percent") ? item.number("women_percent") : null,
              item.citation("citation"),
              item.evidence()));
      citations.check(item, from);
    }
    return new RankingOrder(from, tieBreaks);
  }
}
