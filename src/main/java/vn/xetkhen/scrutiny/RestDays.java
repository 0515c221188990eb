package vn.xetkhen.scrutiny;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekends and public holidays. A decision may still be signed on one: they are a hint only. */
final class RestDays {

  private static final int TET_BEFORE = 1;
  private static final int TET_AFTER = 3;

  private final Map<MonthDay, String> fixed = new HashMap<>();
  private final Map<LocalDate, String> days = new HashMap<>();

  private RestDays(YamlPlace place) {
    Map<String, YamlPlace> top = place.map(Set.of("fixed", "lunar"));
    for (YamlPlace one : YamlPlace.listOrNone(top, "fixed")) {
      Map<String, YamlPlace> entries = one.map(Set.of("month-day", "name"));
      fixed.put(
          MonthDay.parse("--" + one.must(entries, "month-day").text()),
          one.must(entries, "name").text());
    }
    for (YamlPlace one : YamlPlace.listOrNone(top, "lunar")) {
      Map<String, YamlPlace> entries = one.map(Set.of("year", "tet", "hung-kings"));
      LocalDate tet = one.must(entries, "tet").day();
      for (int i = -TET_BEFORE; i <= TET_AFTER; i++) {
        days.put(tet.plusDays(i), "Tết Nguyên đán");
      }
      days.put(one.must(entries, "hung-kings").day(), "Giỗ Tổ Hùng Vương");
    }
  }

  static RestDays shipped() {
    return new RestDays(YamlPlace.read("holidays.yaml", Authorities.resource("holidays.yaml")));
  }

  /** What day of rest it was, such as «chủ nhật», or null. */
  @Nullable String name(LocalDate day) {
    String name = days.get(day);
    if (name == null) {
      name = fixed.get(MonthDay.from(day));
    }
    if (name == null && day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return "thứ bảy";
    }
    if (name == null && day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return "chủ nhật";
    }
    return name;
  }
}
