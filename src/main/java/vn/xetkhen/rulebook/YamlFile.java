package vn.xetkhen.rulebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file as plain data (text, numbers, lists, maps) with the line of everything in it. Tags,
 * anchors and aliases are refused, so that a file can neither name Java types nor unfold into
 * something larger than itself.
 *
 * @param name path below the folder of rules, with forward slashes
 * @param root the document
 * @param lines line, from 1, by JSON pointer; for an entry of a map the line of its key
 */
record YamlFile(String name, JsonNode root, Map<String, Integer> lines) {

  /** Far above what a maintainer writes by hand. */
  static final int MAX_BYTES = 2_000_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MAX_BYTES).setUseMarks(true).build();

  /** The file, or null if it cannot be used: then the problem has been reported. */
  static @Nullable YamlFile read(RulesFolder rules, String name, Problems problems) {
    String text = text(rules, name, problems);
    if (text == null) {
      return null;
    }
    YamlTree tree = new YamlTree(name, problems);
    try {
      for (Event event : new Parse(SETTINGS).parseString(text)) {
        if (!tree.accept(event)) {
          return null;
        }
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(m -> m.getLine() + 1).orElse(1);
      problems.add(
          name,
          line,
          "Sai cách viết YAML ở dòng này hoặc dòng ngay trên.",
          "Xem lại thụt dòng (dùng dấu cách, không dùng tab), dấu hai chấm, dấu ngoặc và dấu nháy.");
      return null;
    } catch (ReaderException e) {
      problems.add(
          name,
          lineOf(text, e.getPosition()),
          "Có ký tự điều khiển không được phép trong tệp.",
          "Xóa ký tự ấy, lưu lại tệp bằng bảng mã UTF-8.");
      return null;
    } catch (YamlEngineException e) {
      problems.add(name, 1, "Không đọc được tệp.", "Kiểm tra cách viết YAML của tệp.");
      return null;
    }
    return tree.finish();
  }

  int line(String pointer) {
    for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
      Integer line = lines.get(p);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  Yaml top() {
    return new Yaml(this, root, "");
  }

  private static @Nullable String text(RulesFolder rules, String name, Problems problems) {
    String text = rules.files().get(name);
    if (text == null) {
      problems.add(name, 1, "Không có tệp này.", "Khôi phục từ bản rules/ đã dùng trước đó.");
    }
    return text;
  }

  private static int lineOf(String text, int position) {
    return 1 + (int) text.codePoints().limit(Math.max(0, position)).filter(c -> c == '\n').count();
  }
}
