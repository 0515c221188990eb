package vn.xetkhen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.LegalText;
import vn.xetkhen.rulebook.Parameter.Value;
import vn.xetkhen.rulebook.RankingOrder.TieBreak;

/** Holds a catalogue against {@code rules/cases.yaml}: no number or date may change unnoticed. */
final class CatalogueCheck {

  static final String FILE = "cases.yaml";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final String ADVICE =
      "Nếu thay đổi là chủ ý thì sửa cả rules/cases.yaml; nếu không thì khôi phục.";

  private final RulesFolder rules;
  private final Catalogue catalogue;
  private final Problems problems = new Problems();
  private final Map<String, Yaml> stated = new HashMap<>();

  CatalogueCheck(RulesFolder rules, Catalogue catalogue) {
    this.rules = rules;
    this.catalogue = catalogue;
  }

  List<RuleProblem> problems() {
    RuleSchemas schemas = new RuleSchemas(rules, problems);
    @Nullable Yaml top = schemas.read(FILE, "catalogue-cases");
    @Nullable Yaml sources = schemas.read(SourcesReader.FILE, "sources");
    if (top != null && sources != null) {
      sources.items("texts").forEach(text -> stated.put(text.text("id"), text));
      texts(top.at("texts"));
      top.items("parameters").forEach(this::parameter);
      parametersCovered(top);
      top.items("prizes").forEach(this::prize);
      top.items("awards").forEach(this::award);
      awardsCovered(top);
      order(top.at("order"));
    }
    new CitationPins(rules, catalogue, problems).check();
    return problems.sorted();
  }

  private void expect(Yaml at, String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      problems.add(at, what + ": cần «" + expected + "», hiện là «" + found + "».", ADVICE);
    }
  }

  /** «Luật 15/2003/QH11, Quốc hội, 26/11/2003». */
  private static String describe(LegalText text) {
    return text.shortName() + ", " + text.issuer() + ", " + DAY.format(text.issued());
  }

  private void texts(Yaml at) {
    at.entries().forEach(this::text);
    for (LegalText text : catalogue.texts().all()) {
      if (!at.has(text.id())) {
        problems.add(at, "Chưa có văn bản «" + text.id() + "» ở đây.", "Thêm mục ấy.");
      }
    }
  }

  private void text(String id, Yaml at) {
    Optional<LegalText> found = catalogue.texts().find(id);
    if (found.isEmpty()) {
      problems.add(at, "Không có văn bản mã «" + id + "».", ADVICE);
      return;
    }
    LegalText text = found.get();
    Yaml source = stated.get(id);
    if (source != null) {
      related(id, at, source);
    }
    expect(at.at("name"), "Văn bản " + id, at.text("name"), describe(text));
    Set<LocalDate> pinned = new HashSet<>();
    for (boolean inForce : new boolean[] {true, false}) {
      for (Yaml item : at.items(inForce ? "in_force" : "not_in_force")) {
        LocalDate day = item.day(problems);
        pinned.add(day);
        if (text.inForceOn(day) != inForce) {
          problems.add(
              item,
              id + (inForce ? " không" : "") + " có hiệu lực ngày " + day + ", trái với mục này.",
              ADVICE);
        }
      }
    }
    for (LocalDate edge : edges(text)) {
      if (!pinned.contains(edge)) {
        problems.add(at, "Chưa thử " + id + " ở ngày giáp ranh " + edge + ".", "Thêm ngày ấy.");
      }
    }
  }

  private void related(String id, Yaml at, Yaml source) {
    if (at.has("unverified") != source.has("unverified")) {
      problems.add(
          at,
          "Văn bản " + id + (at.has("unverified") ? " đã bỏ" : " thêm") + " mục unverified.",
          "Đối chiếu xong mới bỏ unverified, và bỏ ở cả hai nơi.");
    }
    same(at, "amended_by", "Văn bản sửa đổi " + id, source.texts("amended_by"));
    String next = source.textOrNull("replaced_by");
    same(at, "replaced_by", "Văn bản thay thế " + id, next == null ? List.of() : List.of(next));
  }

  private static List<LocalDate> edges(LegalText text) {
    LocalDate until = text.until();
    return until == null
        ? List.of(text.from().minusDays(1), text.from())
        : List.of(text.from().minusDays(1), text.from(), until, until.plusDays(1));
  }

  private void parameter(Yaml at) {
    LocalDate on = at.day("on", problems);
    Optional<Value> value = catalogue.parameters().find(at.text("id")).flatMap(p -> p.on(on));
    Yaml expected = at.at("value");
    String what = "Tham số " + at.text("id") + " ngày " + on;
    BigDecimal number = value.map(Value::number).orElse(null);
    BigDecimal wanted = expected.decimal();
    if (wanted == null || number == null || wanted.compareTo(number) != 0) {
      expect(expected, what, expected.text(), value.map(Value::text).orElse("none"));
    }
    if (at.has("citation")) {
      String found = value.map(v -> v.citation().toString()).orElse("none");
      expect(at.at("citation"), "Căn cứ của " + what, at.text("citation"), found);
    }
  }

  /** Each value must be pinned on its first day, and the day before the first must be pinned. */
  private void parametersCovered(Yaml top) {
    List<String> pinned =
        top.items("parameters").stream().map(c -> c.text("id") + " " + c.text("on")).toList();
    for (Parameter parameter : catalogue.parameters().all()) {
      for (LocalDate from : parameter.values().keySet()) {
        for (LocalDate day : List.of(from.minusDays(1), from)) {
          if (!pinned.contains(parameter.id() + " " + day)) {
            problems.add(
                top.at("parameters"),
                "Chưa có tình huống cho tham số " + parameter.id() + " ngày " + day + ".",
                "Thêm tình huống ấy.");
          }
        }
      }
    }
  }

  private void prize(Yaml at) {
    LocalDate on = at.day("on", problems);
    Subject subject = AwardsReader.subject(at.text("subject"));
    String found;
    try {
      found =
          catalogue
              .award(new AwardId(at.text("award")))
              .flatMap(award -> catalogue.parameters().prizeMoney(award, subject, on))
              .map(BigDecimal::toPlainString)
              .orElse("không có");
    } catch (IllegalArgumentException e) {
      found = String.valueOf(e.getMessage());
    }
    String what = "Tiền thưởng " + at.text("award") + " ngày " + on;
    expect(at.at("amount"), what, at.text("amount"), found);
  }

  private void award(Yaml at) {
    Optional<Award> found = catalogue.award(new AwardId(at.text("id")));
    if (found.isEmpty()) {
      problems.add(at, "Không có hình thức mã «" + at.text("id") + "».", ADVICE);
      return;
    }
    Award award = found.get();
    expect(at.at("type"), "Loại", at.text("type"), award.type().name().toLowerCase(Locale.ROOT));
    expect(at.at("precedence"), "Thứ bậc", at.number("precedence"), award.precedence());
    expect(at.at("window_years"), "Số năm xét", at.number("window_years"), award.windowYears());
    expect(
        at.at("subjects"),
        "Đối tượng",
        at.texts("subjects").stream().sorted().toList(),
        award.subjects().stream().map(Subject::code).sorted().toList());
    same(at, "names", "Tên", List.of(award.name(), award.shortName()));
    same(at, "spellings", "Các cách viết", award.aliases());
    Award.Held held = award.held();
    List<String> recognised = new ArrayList<>();
    if (held != null) {
      recognised.add(held.form());
      recognised.add(held.unnamed().name().toLowerCase(Locale.ROOT));
      recognised.addAll(held.issuers());
    }
    same(at, "held", "Cách nhận ra khi đã được tặng", recognised);
    Set<LocalDate> tried = new HashSet<>();
    for (Yaml item : at.items("issuers")) {
      LocalDate on = item.day("on", problems);
      tried.add(on);
      Award.Issuer issuer = award.issuerOn(on);
      String name = issuer == null ? "none" : issuer.signatory() + " | " + issuer.name();
      String authority = catalogue.authority(award.id(), on).map(Citation::toString).orElse("none");
      expect(item.at("citation"), "Căn cứ thẩm quyền ngày " + on, item.text("citation"), authority);
      expect(item.at("name"), "Người quyết định ngày " + on, item.text("name"), name);
    }
    for (LocalDate from : award.issuers().keySet()) {
      for (LocalDate edge : List.of(from.minusDays(1), from)) {
        if (!tried.contains(edge)) {
          problems.add(at, "Chưa thử người quyết định ngày " + edge + ".", "Thêm ngày ấy.");
        }
      }
    }
  }

  /** Tells the words that only one side has: a list of spellings is long. */
  private void same(Yaml at, String key, String what, List<String> found) {
    List<String> expected = at.texts(key);
    List<String> lost = expected.stream().filter(w -> !found.contains(w)).toList();
    List<String> come = found.stream().filter(w -> !expected.contains(w)).toList();
    if (!lost.isEmpty() || !come.isEmpty()) {
      Yaml place = at.has(key) ? at.at(key) : at;
      problems.add(place, what + ": cần có " + lost + ", nay có " + come + ".", ADVICE);
    }
  }

  private void awardsCovered(Yaml top) {
    List<String> pinned = top.items("awards").stream().map(a -> a.text("id")).toList();
    for (Award award : catalogue.awards()) {
      if (!pinned.contains(award.id().value())) {
        problems.add(
            top.at("awards"), "Chưa có hình thức «" + award.id() + "» ở đây.", "Thêm mục ấy.");
      }
    }
  }

  private void order(Yaml at) {
    List<String> found = new ArrayList<>(List.of("from " + catalogue.order().from()));
    for (TieBreak t : catalogue.order().tieBreaks()) {
      String percent = t.womenPercent() == null ? "" : " " + t.womenPercent();
      found.add(t.key().code() + percent + ", " + t.citation());
    }
    expect(at, "Thứ tự xếp hạng", at.items().stream().map(Yaml::text).toList(), found);
  }
}
