package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.xetkhen.nominee.FactType;

/**
 * The fence: a criteria file is data, not code. Own lexer with an allow-list of words; only the
 * tokens it let through are written out again and parsed; then an allow-list over the parsed tree.
 * Nothing is compiled here, and nothing that is compiled later comes from anywhere but the returned
 * trees. Drools evaluates annotation values while building, so no unfenced text may ever reach a
 * build.
 */
final class Fence {

  static final Set<String> ANNOTATIONS =
      Set.of("bat_buoc", "tam_dung", "loai", "hoi_dong", "can_cu", "can_kiem_tra", "doi_tuong");
  private static final int MOST_RULES = 200;
  private static final int MOST_PATTERNS = 20;
  private static final Set<String> WORDS = words();

  private Fence() {}

  /**
   * Rules of an expanded file. Problems go to the list; the result is then partial and must not be
   * used.
   *
   * @param file for messages
   * @param drl text whose line numbers are those of the file
   */
  static List<RuleTree> check(String file, String drl, Problems problems) {
    int before = problems.count();
    List<Token> tokens = new FenceLexer(file, drl, WORDS, problems).tokens();
    long rules = tokens.stream().filter(t -> t.is("rule")).count();
    if (rules > MOST_RULES) {
      problems.add(
          file,
          1,
          "tệp có " + rules + " quy tắc.",
          "Mỗi tệp nhiều nhất " + MOST_RULES + " quy tắc.");
    }
    annotationsOnce(file, tokens, problems);
    if (problems.count() > before) {
      return List.of();
    }
    PackageDescr parsed = parse(file, tokens, problems);
    List<RuleTree> trees = new ArrayList<>();
    if (parsed == null) {
      return trees;
    }
    if (!parsed.getImports().isEmpty()
        || !parsed.getFunctionImports().isEmpty()
        || !parsed.getAccumulateImports().isEmpty()
        || !parsed.getGlobals().isEmpty()
        || !parsed.getFunctions().isEmpty()
        || !parsed.getTypeDeclarations().isEmpty()
        || !parsed.getEnumDeclarations().isEmpty()
        || !parsed.getEntryPointDeclarations().isEmpty()
        || !parsed.getWindowDeclarations().isEmpty()
        || !parsed.getAttributes().isEmpty()
        || parsed.getUnit() != null) {
      problems.add(file, 1, "tệp có phần không phải quy tắc.", "Chỉ giữ các khối rule … end.");
      return trees;
    }
    for (RuleDescr rule : parsed.getRules()) {
      trees.add(new FenceRule(file, problems).check(rule));
    }
    return trees;
  }

  /** The parser would silently keep the last of two. */
  private static void annotationsOnce(String file, List<Token> tokens, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("rule")) {
        seen.clear();
      } else if (tokens.get(i - 1).is("@") && !seen.add(token.text())) {
        problems.add(
            file, token.line(), "chú thích @" + token.text() + " ghi hai lần.", "Giữ một lần.");
      }
    }
  }

  private static PackageDescr parse(String file, List<Token> tokens, Problems problems) {
    StringBuilder text = new StringBuilder("package tieuchi;");
    int line = 1;
    for (Token token : tokens) {
      while (line < token.line()) {
        text.append('\n');
        line++;
      }
      text.append(' ').append(token.text());
    }
    text.append('\n');
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr parsed = parser.parse(false, text.toString());
      if (parser.hasErrors()) {
        for (DroolsError error : parser.getErrors()) {
          int at =
              error.getLines() != null && error.getLines().length > 0 ? error.getLines()[0] : 1;
          problems.add(
              file,
              at,
              "không đọc được cấu trúc quy tắc ở dòng này.",
              "Mỗi quy tắc có rule \"…\", when, các dòng điều kiện, then, Đạt, end; kiểm tra dấu ngoặc và chữ end.");
        }
        return null;
      }
      return parsed;
    } catch (DroolsParserException | RuntimeException e) {
      problems.add(file, 1, "không đọc được tệp.", "Kiểm tra các khối rule … end.");
      return null;
    }
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(ANNOTATIONS);
    for (String name : FactType.names()) {
      words.add(name);
      FactType.find(name).ifPresent(type -> words.addAll(type.fields().keySet()));
    }
    return Set.copyOf(words);
  }

  /** The second fence, over the tree of one rule. */
  private record FenceRule(String file, Problems problems) {

    RuleTree check(RuleDescr rule) {
      int line = rule.getLine();
      if (rule.isQuery()
          || rule.getClass() != RuleDescr.class
          || rule.getParentName() != null
          || !rule.getAttributes().isEmpty()
          || !rule.getNamedConsequences().isEmpty()) {
        refuse(line, "quy tắc có phần không được phép.", "Chỉ dùng các chú thích @ đã quy định.");
      }
      Map<String, String> annotations = new TreeMap<>();
      for (AnnotationDescr annotation : rule.getAnnotations()) {
        if (!ANNOTATIONS.contains(annotation.getName())) {
          refuse(line, "không có chú thích @" + annotation.getName() + ".", "Xem rules/README.md.");
        } else {
          annotations.put(annotation.getName(), value(annotation, line));
        }
      }
      List<RuleTree.Line> lines = new ArrayList<>();
      List<? extends BaseDescr> parts = rule.getLhs().getDescrs();
      if (parts.isEmpty() || parts.size() > MOST_PATTERNS) {
        refuse(
            line,
            "quy tắc «" + Problems.shorten(rule.getName()) + "» có " + parts.size() + " điều kiện.",
            "Cần từ 1 đến " + MOST_PATTERNS + " điều kiện.");
      } else {
        parts.forEach(part -> pattern(part, lines));
      }
      Object consequence = rule.getConsequence();
      String then = consequence == null ? "" : consequence.toString().replaceAll("\\s+", "");
      if (!then.matches("met\\(\\);|points\\(\\d{1,4}\\);")) {
        refuse(
            rule.getConsequenceLine(),
            "phần then không phải «Đạt» hay «Cộng … điểm».",
            "Ghi đúng một kết luận.");
      }
      return new RuleTree(rule.getName(), line, annotations, lines, then);
    }

    private String value(AnnotationDescr annotation, int line) {
      Map<String, Object> values = annotation.getValueMap();
      if (values.isEmpty()) {
        return "";
      }
      Object single = annotation.getSingleValue();
      if (values.size() != 1
          || !(single instanceof String text)
          || !text.matches("\"[^\"\\\\]*\"")) {
        refuse(
            line,
            "chú thích @" + annotation.getName() + " ghi sai dạng.",
            "Ghi @" + annotation.getName() + "(\"…\").");
        return "";
      }
      return text.substring(1, text.length() - 1);
    }

    private void pattern(BaseDescr part, List<RuleTree.Line> lines) {
      boolean negated = false;
      BaseDescr inner = part;
      if (inner.getClass() == NotDescr.class && ((NotDescr) inner).getDescrs().size() == 1) {
        negated = true;
        inner = ((NotDescr) inner).getDescrs().get(0);
      }
      if (inner.getClass() != PatternDescr.class) {
        refuse(
            part.getLine(),
            "điều kiện không phải một dữ kiện.",
            "Chỉ dùng câu trong vocabulary.dsl.");
        return;
      }
      PatternDescr pattern = (PatternDescr) inner;
      FactType type = FactType.find(String.valueOf(pattern.getObjectType())).orElse(null);
      if (type == null
          || pattern.getSource() != null
          || !pattern.getBehaviors().isEmpty()
          || pattern.isQuery()
          || pattern.getIdentifier() != null
          || !pattern.getAnnotations().isEmpty()
          || !pattern.getPositionalConstraints().isEmpty()) {
        refuse(
            pattern.getLine(),
            "điều kiện «"
                + Problems.shorten(String.valueOf(pattern.getObjectType()))
                + "» không được phép.",
            "Chỉ dùng câu trong vocabulary.dsl.");
        return;
      }
      List<PatternTree.Constraint> constraints = new ArrayList<>();
      if (pattern.getConstraint().getClass() != AndDescr.class) {
        refuse(pattern.getLine(), "ràng buộc nối bằng «hoặc».", "Tách thành hai quy tắc P.");
        return;
      }
      for (BaseDescr constraint : pattern.getDescrs()) {
        if (constraint.getClass() != ExprConstraintDescr.class) {
          refuse(
              pattern.getLine(),
              "ràng buộc không được phép.",
              "Chỉ so một trường với một giá trị.");
        } else {
          PatternTree.Constraint read =
              ConstraintReader.read(type, ((ExprConstraintDescr) constraint).getExpression());
          if (read == null) {
            refuse(
                pattern.getLine(),
                "ràng buộc «"
                    + Problems.shorten(((ExprConstraintDescr) constraint).getExpression())
                    + "» không được phép.",
                "Chỉ so một trường của dữ kiện với một giá trị.");
          } else {
            constraints.add(read);
          }
        }
      }
      lines.add(new RuleTree.Line(pattern.getLine(), new PatternTree(type, negated, constraints)));
    }

    private void refuse(int line, String problem, String advice) {
      problems.add(file, line, problem, advice);
    }
  }
}
