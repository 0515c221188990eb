package vn.xetkhen.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.Provision.Evidence;

/**
 * A place in a YAML file whose shape its schema has already vouched for.
 *
 * @param source the file
 * @param node what stands there
 * @param pointer JSON pointer to it
 */
record Yaml(YamlFile source, JsonNode node, String pointer) {

  /** Used in place of a day that cannot be read; the problem has been reported. */
  private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);

  String file() {
    return source.name();
  }

  int line() {
    return source.line(pointer);
  }

  boolean has(String key) {
    return node.has(key);
  }

  Yaml at(String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      throw new IllegalStateException(file() + pointer + " " + key);
    }
    return new Yaml(source, value, pointer + "/" + YamlTree.escape(key));
  }

  String text() {
    return node.asString();
  }

  String text(String key) {
    return at(key).text();
  }

  @Nullable String textOrNull(String key) {
    return has(key) ? text(key) : null;
  }

  int number(String key) {
    return at(key).node.intValue();
  }

  /** The number that stands here, or null if it is text. */
  @Nullable BigDecimal decimal() {
    return node.isNumber() ? node.decimalValue() : null;
  }

  List<Yaml> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    return at(key).items();
  }

  List<Yaml> items() {
    List<Yaml> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new Yaml(source, node.get(i), pointer + "/" + i));
    }
    return items;
  }

  List<String> texts(String key) {
    return items(key).stream().map(Yaml::text).toList();
  }

  Map<String, Yaml> entries(String key) {
    return has(key) ? at(key).entries() : Map.of();
  }

  Map<String, Yaml> entries() {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      entries.put(name, at(name));
    }
    return entries;
  }

  /** A day; one that is not in the calendar is reported. */
  LocalDate day(String key, Problems problems) {
    return at(key).day(problems);
  }

  LocalDate day(Problems problems) {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      problems.add(
          this,
          "Ngày «" + text() + "» không có trong lịch.",
          "Ghi dạng năm-tháng-ngày, ví dụ 2025-07-01.");
      return NO_DAY;
    }
  }

  @Nullable LocalDate dayOrNull(String key, Problems problems) {
    return has(key) ? day(key, problems) : null;
  }

  /** A citation; its shape is the schema's business. */
  Citation citation(String key) {
    return Citation.parse(text(key));
  }

  Evidence evidence() {
    String mark = text("evidence");
    return mark.equals("seen")
        ? Evidence.SEEN
        : mark.equals("sec") ? Evidence.SECONDARY : Evidence.MEMORY;
  }
}
