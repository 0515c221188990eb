package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A criteria file read line by line: its sentences expanded in place, so that the expanded text has
 * the line numbers of the file. A {@code .drl} file has no sentences; its patterns stand for
 * themselves.
 *
 * @param drl what goes through the fence
 * @param sentences line → the sentence that stands there
 */
record CriteriaText(String drl, Map<Integer, String> sentences) {

  private static final int LONGEST_LINE = 600;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"\\\\]{1,300})\"");
  private static final Pattern ANNOTATION =
      Pattern.compile("@([\\p{L}_][\\p{L}\\p{N}_]*)(?:\\s*\\(\\s*\"([^\"\\\\]{0,500})\"\\s*\\))?");

  private enum Where {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  static CriteriaText of(String file, String text, Vocabulary vocabulary, Problems problems) {
    int before = problems.count();
    HiddenCharacters.refuse(file, text, problems);
    if (problems.count() > before) {
      return new CriteriaText("", Map.of());
    }
    if (!file.endsWith(".dslr")) {
      return ofPatterns(text);
    }
    StringBuilder out = new StringBuilder(text.length() * 2);
    Map<Integer, String> sentences = new HashMap<>();
    Where where = Where.OUTSIDE;
    int opened = 1;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length && !problems.full(); i++) {
      int number = i + 1;
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith("//")) {
        out.append('\n');
        continue;
      }
      if (line.length() > LONGEST_LINE) {
        problems.add(
            file, number, "dòng dài quá " + LONGEST_LINE + " ký tự.", "Tách thành nhiều dòng.");
      } else {
        Where next = next(where, line);
        if (next == null) {
          wrongPlace(file, number, where, line, problems);
        } else {
          opened = where == Where.OUTSIDE ? number : opened;
          out.append(expand(file, number, where, next, line, vocabulary, sentences, problems));
          where = next;
        }
      }
      out.append('\n');
    }
    if (where != Where.OUTSIDE) {
      problems.add(
          file,
          opened,
          "quy tắc mở ở dòng này mà không có end.",
          "Thêm một dòng end sau kết luận.");
    }
    return new CriteriaText(out.toString(), sentences);
  }

  private static CriteriaText ofPatterns(String text) {
    Map<Integer, String> sentences = new HashMap<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      sentences.put(i + 1, lines[i].strip());
    }
    return new CriteriaText(text, sentences);
  }

  private static Where next(Where where, String line) {
    switch (where) {
      case OUTSIDE:
        return line.startsWith("rule") ? Where.HEAD : null;
      case HEAD:
        return line.equals("when") ? Where.WHEN : line.startsWith("@") ? Where.HEAD : null;
      case WHEN:
        return line.equals("then") ? Where.THEN : misplaced(line) ? null : Where.WHEN;
      default:
        return line.equals("end") ? Where.OUTSIDE : misplaced(line) ? null : Where.THEN;
    }
  }

  /** A keyword of the frame where a sentence should stand: a forgotten end or then. */
  private static boolean misplaced(String line) {
    return line.startsWith("rule ")
        || line.startsWith("@")
        || line.equals("when")
        || line.equals("end");
  }

  private static void wrongPlace(
      String file, int number, Where where, String line, Problems problems) {
    String expected;
    switch (where) {
      case OUTSIDE:
        expected = "Ở đây chỉ bắt đầu được một quy tắc: rule \"P1 Tên quy tắc\".";
        break;
      case HEAD:
        expected = "Sau dòng rule là các dòng @…, rồi một dòng when.";
        break;
      case WHEN:
        expected = "Sau các điều kiện phải có một dòng then.";
        break;
      default:
        expected = "Sau kết luận phải có một dòng end.";
    }
    problems.add(
        file, number, "dòng «" + Problems.shorten(line) + "» không đứng được ở đây.", expected);
  }

  private static String expand(
      String file,
      int number,
      Where where,
      Where next,
      String line,
      Vocabulary vocabulary,
      Map<Integer, String> sentences,
      Problems problems) {
    if (where == Where.OUTSIDE) {
      Matcher m = RULE.matcher(line);
      if (!m.matches()) {
        problems.add(
            file,
            number,
            "dòng «" + Problems.shorten(line) + "» không đúng dạng.",
            "Ghi rule \"P1 Tên quy tắc\", dấu \" thẳng, tên không chứa dấu \\.");
        return "";
      }
      return "rule \"" + m.group(1) + '"';
    }
    if (line.startsWith("@")) {
      Matcher m = ANNOTATION.matcher(line);
      if (!m.matches()) {
        problems.add(
            file,
            number,
            "chú thích «" + Problems.shorten(line) + "» ghi sai dạng.",
            "Ghi @ten hoặc @ten(\"giá trị\"), mỗi dòng một chú thích.");
        return "";
      }
      if (!Fence.ANNOTATIONS.contains(m.group(1))) {
        problems.add(
            file,
            number,
            "không có chú thích @" + Problems.shorten(m.group(1)) + ".",
            "Các chú thích được dùng: "
                + String.join(", ", Fence.ANNOTATIONS.stream().sorted().map(a -> "@" + a).toList())
                + ".");
        return "";
      }
      return m.group(2) == null ? "@" + m.group(1) : "@" + m.group(1) + "(\"" + m.group(2) + "\")";
    }
    if (next != where) {
      return line;
    }
    Vocabulary.Part part =
        where == Where.WHEN ? Vocabulary.Part.CONDITION : Vocabulary.Part.CONSEQUENCE;
    String sentence = sentence(line);
    Optional<String> drl = vocabulary.expand(part, sentence);
    if (drl.isEmpty()) {
      List<String> nearest = new ArrayList<>(vocabulary.nearest(part, line));
      String hint =
          line.startsWith(">")
              ? "Dòng bắt đầu bằng > là mã lệnh, không được dùng."
              : line.matches(".*[“”＂].*")
                  ? "Thay dấu ngoặc kép cong bằng dấu \" thẳng."
                  : "Câu gần giống: «" + String.join("»; «", nearest) + "».";
      problems.add(
          file,
          number,
          "không có câu «" + Problems.shorten(line) + "» trong vocabulary.dsl.",
          hint);
      return "";
    }
    sentences.put(number, sentence);
    return drl.get();
  }

  /** A line as people read it: blanks of any width and number count as one. */
  static String sentence(String line) {
    return BLANKS.matcher(line).replaceAll(" ").strip();
  }
}
