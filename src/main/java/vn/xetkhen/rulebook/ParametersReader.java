package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;

/** Reads {@code parameters/*.yaml}. */
final class ParametersReader {

  /** Numbers that the product counts with: without them it cannot work. */
  private static final List<String> NUMBERS =
      List.of(
          "base-salary",
          "prize.rounding",
          "cap.grassroots-fighter",
          "cap.excellent-rating",
          "vote.threshold",
          "vote.quorum.numerator",
          "vote.quorum.denominator",
          "period.discipline");

  private static final List<String> NAMES =
      List.of("office.province", "office.place", "office.name", "office.parent");

  private final Problems problems;
  private final CitationCheck citations;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Yaml> places = new LinkedHashMap<>();

  ParametersReader(Problems problems, CitationCheck citations) {
    this.problems = problems;
    this.citations = citations;
  }

  Parameters parameters() {
    return new Parameters(parameters.values());
  }

  void read(Yaml top) {
    for (Yaml item : top.items("parameters")) {
      String id = item.text("id");
      Yaml other = places.putIfAbsent(id, item);
      if (other != null) {
        problems.add(
            item,
            "Tham số «" + id + "» đã có ở " + other.file() + ", dòng " + other.line() + ".",
            "Giữ một nơi.");
        continue;
      }
      parameters.put(
          id,
          new Parameter(id, item.text("title"), item.text("unit"), values(item.items("values"))));
    }
  }

  private NavigableMap<LocalDate, Parameter.Value> values(List<Yaml> items) {
    NavigableMap<LocalDate, Parameter.Value> values = new TreeMap<>();
    @Nullable LocalDate before = null;
    for (Yaml item : items) {
      LocalDate from = item.day("from", problems);
      if (before != null && !from.isAfter(before)) {
        problems.add(item, "Ngày " + from + " không sau ngày ở mục trên.", "Xếp theo thời gian.");
      }
      before = from;
      Yaml value = item.at("value");
      values.put(
          from,
          new Parameter.Value(
              value.decimal(), value.text(), item.citation("citation"), item.evidence()));
      citations.check(item, from);
    }
    return values;
  }

  /** Every parameter that the product or an award asks for must be there, and of its kind. */
  void checkComplete(List<Award> awards, String file) {
    NUMBERS.forEach(id -> require(id, true, file));
    NAMES.forEach(id -> require(id, false, file));
    for (Award award : awards) {
      String prize = award.prize();
      if (prize != null) {
        for (Subject subject : Subject.values()) {
          if (award.subjects().contains(subject)) {
            require(Parameters.multiplier(prize, subject), true, file);
          }
        }
      }
    }
  }

  private void require(String id, boolean number, String file) {
    Parameter parameter = parameters.get(id);
    if (parameter == null) {
      problems.add(file, 1, "Thiếu tham số «" + id + "».", "Thêm vào một tệp trong parameters/.");
      return;
    }
    boolean fits =
        parameter.values().values().stream().allMatch(v -> (v.number() != null) == number);
    if (!fits) {
      Yaml at = places.get(id);
      problems.add(
          at == null ? file : at.file(),
          at == null ? 1 : at.line(),
          "Tham số «" + id + "» phải là " + (number ? "số." : "chữ."),
          number ? "Ghi số, không đặt trong dấu nháy." : "Ghi bằng chữ.");
    }
  }
}
