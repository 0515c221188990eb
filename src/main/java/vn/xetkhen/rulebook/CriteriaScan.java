package vn.xetkhen.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The annotations and lines of the criteria files as plain text: enough to compare citations and
 * coverage. What a rule means, and whether it may be compiled, is the fence's business.
 *
 * @param file path below the folder of rules
 * @param name such as {@code individual.2017-10-01}
 * @param prefix part of the name before the day: a subject's code, or {@code points}
 * @param wording day from which the file is in force
 * @param rules by id, in the order of the file
 */
record CriteriaScan(
    String file, String name, String prefix, LocalDate wording, Map<String, Rule> rules) {

  private static final Pattern NAME =
      Pattern.compile("([a-z]+)\\.([0-9]{4}-[0-9]{2}-[0-9]{2})\\.(?:dslr|drl)");
  private static final Pattern RULE = Pattern.compile("rule\\s+\"([^ \"]+)[^\"]*\"");
  private static final Pattern ANNOTATION =
      Pattern.compile("@([a-z_]+)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");

  /** One rule; {@code line} is that of its {@code @can_cu}, or of its name if it has none. */
  record Rule(
      int line, @Nullable String citation, @Nullable String unverified, List<String> sentences) {}

  /** The criteria files of a folder, in the order of their names. */
  static List<CriteriaScan> of(RulesFolder rules, String folder) {
    List<CriteriaScan> scans = new ArrayList<>();
    for (String file : rules.below(folder + "/", ".dslr", ".drl")) {
      Matcher name = NAME.matcher(file.substring(folder.length() + 1));
      if (name.matches()) {
        try {
          LocalDate wording = LocalDate.parse(name.group(2));
          String full = name.group(1) + "." + name.group(2);
          scans.add(
              new CriteriaScan(
                  file, full, name.group(1), wording, scan(rules.text(file).lines().toList())));
        } catch (DateTimeException e) {
          // whoever compiles the file reports it
          continue;
        }
      }
    }
    return scans;
  }

  private static Map<String, Rule> scan(List<String> lines) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    String id = "";
    int at = 0;
    Map<String, String> annotations = new TreeMap<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Matcher start = RULE.matcher(line);
      Matcher annotation = ANNOTATION.matcher(line);
      if (start.matches()) {
        id = start.group(1);
        at = i + 1;
        annotations.clear();
        sentences.clear();
      } else if (annotation.matches()) {
        annotations.put(annotation.group(1), annotation.group(2));
        at = annotation.group(1).equals("can_cu") ? i + 1 : at;
      } else if (line.equals("end") && !id.isEmpty()) {
        rules.put(
            id,
            new Rule(
                at,
                annotations.get("can_cu"),
                annotations.get("can_kiem_tra"),
                List.copyOf(sentences)));
        id = "";
      } else {
        sentences.add(CriteriaText.sentence(line));
      }
    }
    return rules;
  }
}
