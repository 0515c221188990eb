package vn.xetkhen.scrutiny;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a small YAML (or JSON) text: maps, lists and texts, every scalar being text. Anchors
 * are refused, so that nothing unfolds into more than was written.
 */
final class YamlPlace {

  private static final int MOST_CHARACTERS = 2_000_000;

  private final String file;
  private final Node node;

  private YamlPlace(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * @throws UnreadableListException with file, line and cure
   */
  static YamlPlace read(String file, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      Node root = new Compose(settings).composeString(text).orElse(null);
      if (root == null) {
        throw new UnreadableListException(file, 1, "Tệp trống.", "Ghi ít nhất một mục.");
      }
      return new YamlPlace(file, root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
      throw new UnreadableListException(
          file,
          line,
          "Sai cách viết YAML ở dòng này hoặc dòng ngay trên.",
          "Xem lại thụt dòng, dấu hai chấm, dấu ngoặc và dấu nháy.");
    } catch (YamlEngineException e) {
      throw new UnreadableListException(
          file, 1, "Không đọc được tệp.", "Kiểm tra cách viết YAML của tệp.");
    }
  }

  /**
   * The entries of a map; a key that is not known is refused, since it would be lost in silence.
   */
  Map<String, YamlPlace> map(Set<String> known) {
    if (!(plain() instanceof MappingNode mapping)) {
      throw refused("Chỗ này phải là các dòng «khóa: giá trị».", "Ghi từng khóa một dòng.");
    }
    Map<String, YamlPlace> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace key = new YamlPlace(file, tuple.getKeyNode());
      String name = key.text();
      if (!known.contains(name)) {
        throw key.refused(
            "Không có khóa «" + name + "».",
            "Các khóa dùng được: " + String.join(", ", known.stream().sorted().toList()) + ".");
      }
      if (entries.put(name, new YamlPlace(file, tuple.getValueNode())) != null) {
        throw key.refused("Khóa «" + name + "» ghi hai lần.", "Giữ một dòng.");
      }
    }
    return entries;
  }

  List<YamlPlace> list() {
    if (!(plain() instanceof SequenceNode sequence)) {
      throw refused("Chỗ này phải là một danh sách.", "Ghi mỗi mục sau một dấu gạch ngang.");
    }
    List<YamlPlace> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlPlace(file, item));
    }
    return items;
  }

  String text() {
    if (!(plain() instanceof ScalarNode scalar)) {
      throw refused("Chỗ này phải là chữ.", "Ghi một giá trị.");
    }
    return scalar.getValue();
  }

  LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw refused(
          "Ngày «" + text() + "» không có trong lịch.",
          "Ghi dạng năm-tháng-ngày, ví dụ 2025-07-01.");
    }
  }

  <E extends Enum<E>> E word(Class<E> words) {
    for (E word : words.getEnumConstants()) {
      if (spelt(word).equals(text())) {
        return word;
      }
    }
    List<String> all = new ArrayList<>();
    for (E word : words.getEnumConstants()) {
      all.add(spelt(word));
    }
    throw refused(
        "Không hiểu «" + text() + "».", "Ghi một trong các từ: " + String.join(", ", all) + ".");
  }

  private static String spelt(Enum<?> word) {
    return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  UnreadableListException refused(String problem, String advice) {
    return new UnreadableListException(file, line(), problem, advice);
  }

  private int line() {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private Node plain() {
    if (node.getAnchor().isPresent()) {
      throw refused("Không dùng neo (&) trong tệp này.", "Ghi đầy đủ tại chỗ.");
    }
    return node;
  }

  /** The entry's text or, if it is absent, null. */
  static @Nullable String textOrNull(Map<String, YamlPlace> entries, String key) {
    YamlPlace place = entries.get(key);
    return place == null ? null : place.text();
  }

  static @Nullable LocalDate dayOrNull(Map<String, YamlPlace> entries, String key) {
    YamlPlace place = entries.get(key);
    return place == null ? null : place.day();
  }

  static List<YamlPlace> listOrNone(Map<String, YamlPlace> entries, String key) {
    YamlPlace place = entries.get(key);
    return place == null ? List.of() : place.list();
  }

  YamlPlace must(Map<String, YamlPlace> entries, String key) {
    YamlPlace place = entries.get(key);
    if (place == null) {
      throw refused("Thiếu khóa «" + key + "».", "Thêm dòng «" + key + ": …».");
    }
    return place;
  }
}
