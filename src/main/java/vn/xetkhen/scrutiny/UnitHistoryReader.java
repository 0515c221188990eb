package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the history of units as an office writes it.
 *
 * <pre>
 * units:
 *   - id: doi-1
 *     names:
 *       - name: Đội Quản lý thị trường số 1
 *         also: [Đội 1]
 *         from: 2018-10-12
 *         citation: QĐ 3659/QĐ-BCT
 *     changes:
 *       - how: merged-into
 *         on: 2023-06-01
 *         units: [doi-2]
 *         citation: QĐ 12/QĐ-TCQLTT ngày 20/05/2023
 * </pre>
 */
final class UnitHistoryReader {

  private static final Set<String> TOP = Set.of("units");
  private static final Set<String> UNIT = Set.of("id", "names", "changes");
  private static final Set<String> NAME = Set.of("name", "also", "from", "until", "citation");
  private static final Set<String> CHANGE = Set.of("how", "on", "units", "citation");

  private UnitHistoryReader() {}

  static UnitHistory read(String file, String text) {
    YamlPlace top = YamlPlace.read(file, text);
    List<UnitHistory.Unit> units = new ArrayList<>();
    for (YamlPlace place : top.must(top.map(TOP), "units").list()) {
      units.add(unit(place));
    }
    try {
      return UnitHistory.of(units);
    } catch (IllegalArgumentException e) {
      throw top.refused(String.valueOf(e.getMessage()), "Sửa mã đơn vị.");
    }
  }

  private static UnitHistory.Unit unit(YamlPlace place) {
    Map<String, YamlPlace> entries = place.map(UNIT);
    List<UnitHistory.Name> names = new ArrayList<>();
    for (YamlPlace name : place.must(entries, "names").list()) {
      names.add(name(name));
    }
    if (names.isEmpty()) {
      throw place.refused("Đơn vị không có tên nào.", "Ghi ít nhất một tên.");
    }
    List<UnitHistory.Change> changes = new ArrayList<>();
    for (YamlPlace change : YamlPlace.listOrNone(entries, "changes")) {
      Map<String, YamlPlace> parts = change.map(CHANGE);
      changes.add(
          new UnitHistory.Change(
              change.must(parts, "how").word(UnitHistory.How.class),
              change.must(parts, "on").day(),
              change.must(parts, "units").list().stream().map(YamlPlace::text).toList(),
              change.must(parts, "citation").text()));
    }
    return new UnitHistory.Unit(place.must(entries, "id").text(), names, changes);
  }

  private static UnitHistory.Name name(YamlPlace place) {
    Map<String, YamlPlace> entries = place.map(NAME);
    String citation = YamlPlace.textOrNull(entries, "citation");
    return new UnitHistory.Name(
        place.must(entries, "name").text(),
        YamlPlace.listOrNone(entries, "also").stream().map(YamlPlace::text).toList(),
        YamlPlace.dayOrNull(entries, "from"),
        YamlPlace.dayOrNull(entries, "until"),
        citation == null ? "" : citation);
  }
}
