package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Text;

/**
 * The sentences a criteria file may use ({@code vocabulary.dsl}). A sentence is matched whole, its
 * slots take whole numbers or words of a closed list only, so nothing written in a criteria file
 * ever passes through unread.
 */
public final class Vocabulary {

  static final String FILE = "vocabulary.dsl";
  private static final Pattern ENTRY =
      Pattern.compile("\\[(condition|consequence|keyword)]\\[([^\\]]*)](.+?) = (.+)");
  private static final Pattern SLOT = Pattern.compile("\\{(\\p{L}+)(?::([^}]+))?}");
  private static final int NEAR_ENOUGH = 3;

  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, Map<String, String>> keywords = new LinkedHashMap<>();

  private final Map<String, Integer> lines = new HashMap<>();

  /** What a sentence is for. */
  public enum Part {
    CONDITION,
    CONSEQUENCE
  }

  /**
   * One sentence.
   *
   * @param part condition or consequence
   * @param form as written in the vocabulary, with its slots
   * @param explains the comment above it
   * @param line line in {@code vocabulary.dsl}
   */
  public record Sentence(Part part, String form, String explains, int line, Matching matching) {

    /** How a line is recognised and what it expands to. */
    record Matching(Pattern pattern, List<String> slots, List<String> groups, String drl) {}
  }

  private Vocabulary() {}

  /** Reads the file; what is wrong with it goes to the problems. */
  static Vocabulary read(String text, Problems problems) {
    Vocabulary vocabulary = new Vocabulary();
    HiddenCharacters.refuse(FILE, text, problems);
    StringBuilder comment = new StringBuilder();
    int number = 0;
    List<Object[]> pending = new ArrayList<>();
    for (String raw : text.split("\n", -1)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty()) {
        comment.setLength(0);
      } else if (line.startsWith("#")) {
        comment.append(comment.length() == 0 ? "" : " ").append(line.substring(1).strip());
      } else {
        Matcher m = ENTRY.matcher(line);
        if (!m.matches()) {
          problems.add(
              FILE,
              number,
              "dòng «" + Problems.shorten(line) + "» không đúng dạng.",
              "Ghi [condition][]câu = ràng buộc.");
        } else if (m.group(1).equals("keyword")) {
          vocabulary.keyword(m.group(2), m.group(3), m.group(4), number, problems);
        } else {
          pending.add(
              new Object[] {m.group(1), m.group(3), m.group(4), comment.toString(), number});
        }
        comment.setLength(0);
      }
    }
    for (Object[] p : pending) {
      vocabulary.sentence(
          p[0].equals("condition") ? Part.CONDITION : Part.CONSEQUENCE,
          (String) p[1],
          (String) p[2],
          (String) p[3],
          (int) p[4],
          problems);
    }
    return vocabulary;
  }

  public List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  /** Words that may fill slots of that group, as written in sentences, without quotes. */
  public List<String> words(String group) {
    return keywords.getOrDefault(group, Map.of()).keySet().stream()
        .map(w -> w.substring(1, w.length() - 1))
        .toList();
  }

  Set<String> groups() {
    return keywords.keySet();
  }

  /** What a word of a group stands for, without quotes. */
  String value(String group, String word) {
    String value = keywords.getOrDefault(group, Map.of()).getOrDefault('"' + word + '"', "");
    return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
  }

  /** Line of the first word of a group, 1 if there is none. */
  int line(String group) {
    return lines.getOrDefault(group, 1);
  }

  /** A line expanded by that sentence, or null if it does not fit. */
  @Nullable String expand(Sentence sentence, String line) {
    return expand(sentence.matching(), line);
  }

  /** A line expanded, or empty if no sentence of that part fits it. */
  Optional<String> expand(Part part, String line) {
    for (Sentence sentence : sentences) {
      if (sentence.part() == part) {
        String drl = expand(sentence.matching(), line);
        if (drl != null) {
          return Optional.of(drl);
        }
      }
    }
    return Optional.empty();
  }

  /** The sentences most like a line that fits none, best first. */
  List<String> nearest(Part part, String line) {
    String[] words = Text.fold(line).split(" ");
    return sentences.stream()
        .filter(s -> s.part() == part)
        .sorted(Comparator.comparingDouble((Sentence s) -> -likeness(s.form(), words)))
        .limit(NEAR_ENOUGH)
        .map(Sentence::form)
        .toList();
  }

  private static double likeness(String form, String[] words) {
    List<String> own = List.of(Text.fold(form).split(" "));
    long common = 0;
    for (String word : words) {
      common += own.contains(word) ? 1 : 0;
    }
    return 2.0 * common / (own.size() + words.length);
  }

  private @Nullable String expand(Sentence.Matching matching, String line) {
    Matcher m = matching.pattern().matcher(line);
    if (!m.matches()) {
      return null;
    }
    String drl = matching.drl();
    for (int i = 0; i < matching.slots().size(); i++) {
      String said = m.group(i + 1);
      String group = matching.groups().get(i);
      String value = group.equals("số") ? said : keywords.get(group).get(said);
      if (value == null) {
        return null;
      }
      drl = drl.replace("{" + matching.slots().get(i) + "}", value);
    }
    return drl;
  }

  private void keyword(String group, String said, String value, int line, Problems problems) {
    String word = said.strip();
    if (!word.matches("\"[^\"\\\\]+\"") || !value.strip().matches("\"[^\"\\\\]+\"|0|[1-9]\\d*")) {
      problems.add(
          FILE,
          line,
          "từ «" + Problems.shorten(word) + "» ghi sai dạng.",
          "Ghi \"từ\" = \"giá trị\" hoặc một số.");
    } else if (keywords.computeIfAbsent(group, g -> new LinkedHashMap<>()).put(word, value.strip())
        != null) {
      problems.add(
          FILE, line, "từ " + word + " của nhóm «" + group + "» ghi hai lần.", "Giữ một lần.");
    }
    lines.putIfAbsent(group, line);
  }

  private void sentence(
      Part part, String form, String drl, String explains, int line, Problems problems) {
    StringBuilder pattern = new StringBuilder();
    List<String> slots = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    Matcher m = SLOT.matcher(form);
    int from = 0;
    while (m.find()) {
      pattern.append(Pattern.quote(form.substring(from, m.start())));
      String group = m.group(2) == null ? "số" : m.group(2);
      if (!group.equals("số") && !keywords.containsKey(group)) {
        problems.add(
            FILE,
            line,
            "nhóm từ «" + group + "» chưa khai báo.",
            "Thêm dòng [keyword][" + group + "].");
      }
      pattern.append(group.equals("số") ? "(0|[1-9]\\d{0,3})" : "(\"[^\"]{1,200}\")");
      slots.add(m.group(1));
      groups.add(group);
      from = m.end();
    }
    pattern.append(Pattern.quote(form.substring(from)));
    for (String slot : slots) {
      if (!drl.contains("{" + slot + "}")) {
        problems.add(
            FILE, line, "biến {" + slot + "} không dùng ở ràng buộc.", "Dùng hoặc bỏ biến ấy.");
      }
    }
    Matcher used = Pattern.compile("\\{(\\p{L}+)}").matcher(drl);
    while (used.find()) {
      if (!slots.contains(used.group(1))) {
        problems.add(
            FILE,
            line,
            "biến {" + used.group(1) + "} không có trong câu.",
            "Thêm vào câu hoặc bỏ khỏi ràng buộc.");
      }
    }
    boolean twice = sentences.stream().anyMatch(s -> s.part() == part && s.form().equals(form));
    if (twice) {
      problems.add(FILE, line, "câu «" + Problems.shorten(form) + "» ghi hai lần.", "Giữ một lần.");
    }
    sentences.add(
        new Sentence(
            part,
            form,
            explains,
            line,
            new Sentence.Matching(
                Pattern.compile(pattern.toString()), slots, groups, drl.strip())));
  }
}
