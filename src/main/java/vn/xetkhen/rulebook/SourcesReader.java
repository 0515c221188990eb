package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.xetkhen.citation.LegalText;
import vn.xetkhen.citation.LegalTexts;
import vn.xetkhen.citation.Provision;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

  static final String FILE = "sources.yaml";

  private final Problems problems;
  private final Map<String, LegalText> texts = new LinkedHashMap<>();
  private final Map<String, Transition> transitions = new LinkedHashMap<>();

  SourcesReader(Problems problems) {
    this.problems = problems;
  }

  LegalTexts texts() {
    return new LegalTexts(texts.values());
  }

  Map<String, Transition> transitions() {
    return transitions;
  }

  void read(Yaml top) {
    for (Yaml item : top.items("texts")) {
      LegalText text = text(item);
      if (texts.putIfAbsent(text.id(), text) != null) {
        problems.add(item, "Mã «" + text.id() + "» đã có ở trên.", "Đổi mã, hoặc gộp hai mục.");
        continue;
      }
      if (item.has("transition")) {
        transitions.put(text.id(), transition(item.at("transition")));
      }
    }
    top.items("texts").forEach(this::checkSuccession);
  }

  private LegalText text(Yaml item) {
    LocalDate from = item.day("from", problems);
    LocalDate until = item.dayOrNull("until", problems);
    if (until != null && until.isBefore(from)) {
      problems.add(
          item.at("until"),
          "Ngày hết hiệu lực " + until + " trước ngày có hiệu lực " + from + ".",
          "Sửa một trong hai ngày.");
    }
    Map<String, Provision> provisions = new LinkedHashMap<>();
    item.entries("provisions")
        .forEach(
            (place, at) ->
                provisions.put(
                    place, new Provision(at.text("says"), at.evidence(), at.texts("serves"))));
    return new LegalText(
        item.text("id"),
        item.text("number"),
        item.text("type"),
        item.text("title"),
        item.text("issuer"),
        item.day("issued", problems),
        from,
        until,
        provisions);
  }

  private Transition transition(Yaml at) {
    String rule = at.text("rule").replace('-', '_').toUpperCase(Locale.ROOT);
    return new Transition(Transition.Rule.valueOf(rule), at.dayOrNull("until", problems));
  }

  private void checkSuccession(Yaml item) {
    List<Yaml> named = new ArrayList<>(item.items("amended_by"));
    if (item.has("replaced_by")) {
      named.add(item.at("replaced_by"));
    }
    for (Yaml other : named) {
      if (!texts.containsKey(other.text())) {
        problems.add(
            other, "Không có văn bản mã «" + other.text() + "».", "Thêm văn bản ấy, hoặc sửa mã.");
      }
    }
    LegalText next = item.has("replaced_by") ? texts.get(item.text("replaced_by")) : null;
    LocalDate until = item.dayOrNull("until", problems);
    if (next != null && (until == null || !next.from().equals(until.plusDays(1)))) {
      problems.add(
          item.at("replaced_by"),
          "Văn bản thay thế «"
              + next.id()
              + "» có hiệu lực từ "
              + next.from()
              + ", không nối tiếp.",
          "Ghi until là ngày ngay trước ngày văn bản thay thế có hiệu lực.");
    }
  }
}
