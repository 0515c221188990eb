package vn.xetkhen.rulebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.citation.LegalText;

/** Whether every place listed in {@code sources.yaml} is cited, and serves awards that exist. */
final class CitedPlaces {

  private final Catalogue catalogue;
  private final Problems problems;
  private final RuleSchemas schemas;
  private final Set<String> cited;

  /**
   * @param cited what the criteria files cite; the rest is added here
   */
  CitedPlaces(Catalogue catalogue, Problems problems, RuleSchemas schemas, Set<String> cited) {
    this.catalogue = catalogue;
    this.problems = problems;
    this.schemas = schemas;
    this.cited = cited;
  }

  void check() {
    citedElsewhere();
    uncited();
  }

  private void citedElsewhere() {
    for (Parameter parameter : catalogue.parameters().all()) {
      parameter.values().values().forEach(value -> cited.add(value.citation().toString()));
    }
    catalogue.order().tieBreaks().forEach(t -> cited.add(t.citation().toString()));
    for (Award award : catalogue.awards()) {
      @Nullable Yaml top = schemas.read("awards/" + award.id() + "/award.yaml", "award");
      if (top != null) {
        top.items("issuers").forEach(item -> cited.add(item.text("citation")));
      }
    }
  }

  /** A place that nothing cites is a slip of the pen, in the place or in what should cite it. */
  private void uncited() {
    @Nullable Yaml top = schemas.read(SourcesReader.FILE, "sources");
    if (top == null) {
      return;
    }
    for (Yaml text : top.items("texts")) {
      @Nullable LegalText known = catalogue.texts().find(text.text("id")).orElse(null);
      if (known != null) {
        text.entries("provisions")
            .forEach(
                (place, at) -> {
                  if (!cited.contains(known.id() + " " + place)) {
                    problems.add(
                        at,
                        "Không quy tắc nào dẫn «" + known.id() + " " + place + "».",
                        "Sửa nơi dẫn, hoặc xóa mục này.");
                  }
                  at.items("serves").forEach(this::serves);
                });
      }
    }
  }

  /** A provision may serve only awards that exist. */
  private void serves(Yaml at) {
    String id = at.text();
    if (!id.equals("*") && catalogue.award(new AwardId(id)).isEmpty()) {
      problems.add(
          at,
          "Không có hình thức mã «" + id + "».",
          "Ghi tên một thư mục trong awards/, hoặc \"*\".");
    }
  }
}
