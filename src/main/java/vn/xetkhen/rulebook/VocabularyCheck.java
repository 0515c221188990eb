package vn.xetkhen.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.rulebook.Vocabulary.Part;
import vn.xetkhen.rulebook.Vocabulary.Sentence;

/**
 * Holds the vocabulary against {@code vocabulary.cases.yaml}: every sentence and every word,
 * whether a criteria file uses it today or not, must mean what the example says, and pass the
 * fence.
 */
final class VocabularyCheck {

  static final String FILE = "vocabulary.cases.yaml";
  private static final String ADVICE =
      "Nếu thay đổi là chủ ý thì sửa cả " + FILE + "; nếu không thì khôi phục.";

  private final RulesFolder rules;
  private final Vocabulary vocabulary;
  private final Problems problems = new Problems();

  VocabularyCheck(RulesFolder rules, Vocabulary vocabulary) {
    this.rules = rules;
    this.vocabulary = vocabulary;
  }

  List<RuleProblem> problems() {
    @Nullable Yaml top = new RuleSchemas(rules, problems).read(FILE, "vocabulary-cases");
    if (top != null) {
      words(top.entries("words"));
      Set<Sentence> shown = new HashSet<>();
      top.items("sentences").forEach(example -> example(example, shown));
      for (Sentence sentence : vocabulary.sentences()) {
        if (!shown.contains(sentence)) {
          refuse(sentence.line(), "Câu «" + sentence.form() + "» chưa có ví dụ.");
        }
      }
    }
    return problems.sorted();
  }

  private void words(Map<String, Yaml> expected) {
    Set<String> groups = new HashSet<>(vocabulary.groups());
    groups.addAll(expected.keySet());
    for (String group : groups) {
      Map<String, String> said = new TreeMap<>();
      @Nullable Yaml pinned = expected.get(group);
      if (pinned != null) {
        pinned.entries().forEach((word, value) -> said.put(word, value.text()));
      }
      Map<String, String> found = new TreeMap<>();
      vocabulary.words(group).forEach(word -> found.put(word, vocabulary.value(group, word)));
      Set<String> all = new HashSet<>(said.keySet());
      all.addAll(found.keySet());
      for (String word : all) {
        if (!Objects.equals(said.get(word), found.get(word))) {
          refuse(
              vocabulary.line(group),
              "Nhóm «"
                  + group
                  + "», từ «"
                  + word
                  + "»: cần "
                  + said.getOrDefault(word, "không có")
                  + ", hiện là "
                  + found.getOrDefault(word, "không có")
                  + ".");
        }
      }
    }
  }

  private void example(Yaml example, Set<Sentence> shown) {
    String says = example.text("says");
    for (Sentence sentence : vocabulary.sentences()) {
      String means = vocabulary.expand(sentence, says);
      if (means != null) {
        shown.add(sentence);
        if (!means.equals(example.text("means"))) {
          refuse(
              sentence.line(),
              "Câu «"
                  + says
                  + "» phải thành «"
                  + example.text("means")
                  + "», hiện thành «"
                  + means
                  + "».");
        } else if (sentence.part() == Part.CONDITION) {
          fence(sentence, means);
        }
        return;
      }
    }
    problems.add(example, "Không có câu nào viết được «" + says + "».", ADVICE);
  }

  /** The constraint alone, in a rule of its own. */
  private void fence(Sentence sentence, String means) {
    Problems own = new Problems();
    String bound = means.contains("$thoiGian") ? "RatingStreak($thoiGian : window)\n" : "";
    Fence.check(
        Vocabulary.FILE,
        "rule \"P1 x\" when\n"
            + (means.contains("$thoiGian :") ? "" : bound)
            + means
            + "\nthen met(); end",
        own);
    own.sorted().forEach(p -> problems.add(p.file(), sentence.line(), p.problem(), p.advice()));
  }

  private void refuse(int line, String problem) {
    problems.add(Vocabulary.FILE, line, problem, ADVICE);
  }
}
