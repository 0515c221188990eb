package vn.xetkhen.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of one document from parser events, without recursion. */
final class YamlTree {

  private static final int MAX_DEPTH = 20;
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,18}");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String name;
  private final Problems problems;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Deque<Level> open = new ArrayDeque<>();
  private @Nullable JsonNode root;
  private int documents;

  YamlTree(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /** A collection being filled; for a map the key that waits for its value. */
  private static final class Level {
    final JsonNode node;
    final String pointer;
    @Nullable String key;

    Level(JsonNode node, String pointer) {
      this.node = node;
      this.pointer = pointer;
    }
  }

  /** Takes the next event; false if the file is refused. */
  boolean accept(Event event) {
    if (event instanceof AliasEvent || event instanceof NodeEvent n && n.getAnchor().isPresent()) {
      return refuse(
          event, "Không dùng neo (&) và bí danh (*) trong tệp này.", "Chép lại nội dung.");
    }
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      return refuse(event, "Tệp có nhiều hơn một tài liệu (dòng «---»).", "Xóa dòng «---».");
    }
    if (event instanceof ScalarEvent scalar) {
      return tagged(scalar.getTag())
          ? refuseTag(event)
          : isKey() ? key(scalar) : put(scalar(scalar), scalar) != null;
    }
    if (event instanceof CollectionStartEvent start) {
      return tagged(start.getTag()) ? refuseTag(event) : open(start);
    }
    if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
      open.pop();
    }
    return true;
  }

  @Nullable YamlFile finish() {
    if (root == null || root.isNull()) {
      problems.add(name, 1, "Tệp trống.", "Khôi phục tệp từ bản rules/ đã dùng trước đó.");
      return null;
    }
    return new YamlFile(name, root, Map.copyOf(lines));
  }

  private boolean isKey() {
    Level level = open.peek();
    return level != null && level.node instanceof ObjectNode && level.key == null;
  }

  private boolean key(ScalarEvent scalar) {
    Level level = open.element();
    if (level.node.has(scalar.getValue())) {
      return refuse(
          scalar,
          "«" + scalar.getValue() + "» được ghi hai lần ở cùng một chỗ.",
          "Giữ một dòng, xóa dòng kia.");
    }
    level.key = scalar.getValue();
    lines.put(level.pointer + "/" + escape(scalar.getValue()), line(scalar));
    return true;
  }

  private boolean open(CollectionStartEvent start) {
    if (isKey()) {
      return refuse(start, "Tên mục phải là chữ.", "Viết «tên: giá trị».");
    }
    if (open.size() >= MAX_DEPTH) {
      return refuse(start, "Lồng nhau quá sâu.", "Viết theo mẫu của tệp.");
    }
    boolean map = start.getEventId() == Event.ID.MappingStart;
    JsonNode node = map ? NODES.objectNode() : NODES.arrayNode();
    open.push(new Level(node, put(node, start)));
    return true;
  }

  /** Hangs the node into the open collection and returns its pointer. */
  private String put(JsonNode node, Event event) {
    Level level = open.peek();
    if (level == null) {
      root = node;
      return "";
    }
    if (level.node instanceof ObjectNode object) {
      String key = level.key == null ? "" : level.key;
      object.set(key, node);
      level.key = null;
      return level.pointer + "/" + escape(key);
    }
    ArrayNode array = (ArrayNode) level.node;
    String pointer = level.pointer + "/" + array.size();
    array.add(node);
    lines.put(pointer, line(event));
    return pointer;
  }

  /**
   * Only what is written without quotation marks and looks like a number is one: 03-15 and
   * 2025-07-01 stay text.
   */
  private static JsonNode scalar(ScalarEvent scalar) {
    String text = scalar.getValue();
    if (!scalar.isPlain()) {
      return NODES.stringNode(text);
    }
    if (WHOLE.matcher(text).matches()) {
      return NODES.numberNode(new BigInteger(text));
    }
    if (DECIMAL.matcher(text).matches()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    if (text.equals("true") || text.equals("false")) {
      return NODES.booleanNode(text.equals("true"));
    }
    return text.isEmpty() || text.equals("null") || text.equals("~")
        ? NODES.nullNode()
        : NODES.stringNode(text);
  }

  private static boolean tagged(Optional<String> tag) {
    return tag.isPresent();
  }

  private boolean refuseTag(Event event) {
    return refuse(event, "Không dùng nhãn kiểu (!) trong tệp này.", "Xóa chữ bắt đầu bằng «!».");
  }

  private boolean refuse(Event event, String problem, String advice) {
    problems.add(name, line(event), problem, advice);
    return false;
  }

  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
