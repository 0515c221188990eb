package vn.xetkhen.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import vn.xetkhen.nominee.Fact;
import vn.xetkhen.nominee.FactType;

/**
 * The probes of a rulebook as the plain Java that somebody would write instead of rules: loops over
 * the facts of a kind, an {@code if} for each line. It answers what Drools answers, without Drools,
 * and so measures what rules cost.
 */
public final class PlainProbes {

  private static final String NAME = "Plain";
  private static final Pattern RULE =
      Pattern.compile("rule \"p(\\d+)\" when\\n(.*?)\\nthen .*? end\\n", Pattern.DOTALL);
  private static final Pattern PATTERN = Pattern.compile("(\\$f\\d) : (\\w+)\\((.*)\\)");
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(?:(\\$\\w+) : )?(\\w+)(?: (==|!=|<=|>=|<|>|in) (\\([^)]*\\)|\"[^\"]*\"|[^,]+))?"
              + "(?:, |$)");

  private PlainProbes() {}

  /** Asks every probe about the facts of one dossier. */
  public interface Program {
    void ask(Map<Class<?>, List<Fact>> facts, Hits hits);
  }

  /** Writes and compiles the probes of a rulebook. */
  public static Program of(Rulebook rulebook) {
    try {
      return compile(source(rulebook.probesText()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String source(String drl) {
    StringBuilder calls = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    Matcher rule = RULE.matcher(drl);
    while (rule.find()) {
      calls.append("    p").append(rule.group(1)).append("(facts, hits);\n");
      methods.append(method(rule.group(1), rule.group(2).split("\n")));
    }
    return "import java.util.*;\nimport vn.xetkhen.nominee.Fact;\nimport vn.xetkhen.rulebook.*;\n"
        + "public final class "
        + NAME
        + " implements PlainProbes.Program {\n"
        + "  public void ask(Map<Class<?>, List<Fact>> facts, Hits hits) {\n"
        + calls
        + "  }\n"
        + methods
        + "}\n";
  }

  private static String method(String number, String[] patterns) {
    StringBuilder text = new StringBuilder("  private static void p").append(number);
    text.append("(Map<Class<?>, List<Fact>> facts, Hits hits) {\n");
    Map<String, String> bound = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String line : patterns) {
      Matcher pattern = PATTERN.matcher(line);
      if (!pattern.matches()) {
        throw new IllegalStateException(line);
      }
      String name = pattern.group(1).substring(1);
      String type = "Fact." + pattern.group(2);
      names.add(name);
      text.append("for (Fact any_").append(name).append(" : facts.getOrDefault(").append(type);
      text.append(".class, List.of())) {\n").append(type).append(' ').append(name);
      text.append(" = (").append(type).append(") any_").append(name).append(";\n");
      text.append("if (true").append(tests(name, pattern.group(2), pattern.group(3), bound));
      text.append(") {\n");
    }
    text.append("hits.add(").append(number).append(", ").append(String.join(", ", names));
    return text.append(");\n").append("}}".repeat(patterns.length)).append("\n  }\n").toString();
  }

  private static String tests(
      String name, String type, String constraints, Map<String, String> bound) {
    StringBuilder tests = new StringBuilder();
    Map<String, Class<?>> fields = FactType.find(type).orElseThrow().fields();
    Matcher constraint = CONSTRAINT.matcher(constraints);
    int end = 0;
    while (end < constraints.length() && constraint.find(end) && constraint.start() == end) {
      end = constraint.end();
      String field = name + "." + constraint.group(2) + "()";
      if (constraint.group(1) != null) {
        bound.put(constraint.group(1), field);
      }
      if (constraint.group(3) != null) {
        boolean words = fields.get(constraint.group(2)) == String.class;
        tests.append(" && ").append(test(field, words, constraint, bound));
      }
    }
    if (end < constraints.length()) {
      throw new IllegalStateException(constraints);
    }
    return tests.toString();
  }

  private static String test(
      String field, boolean words, Matcher constraint, Map<String, String> bound) {
    String value = constraint.group(4);
    if (constraint.group(3).equals("in")) {
      List<String> any = new ArrayList<>();
      for (String one : value.substring(1, value.length() - 1).split(", ")) {
        any.add(words ? one + ".equals(" + field + ")" : field + " == " + one);
      }
      return "(" + String.join(" || ", any) + ")";
    }
    String right = bound.getOrDefault(value, value);
    if (words) {
      String not = constraint.group(3).equals("!=") ? "!" : "";
      return not + right + ".equals(" + field + ")";
    }
    return field + " " + constraint.group(3) + " " + right;
  }

  private static Program compile(String source) throws ReflectiveOperationException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    JavaFileManager memory =
        new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject of) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
              @Override
              public OutputStream openOutputStream() throws IOException {
                return classes.computeIfAbsent(name, any -> new ByteArrayOutputStream());
              }
            };
          }
        };
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("mem:///" + NAME + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
    if (!compiler.getTask(null, memory, null, options, null, List.of(file)).call()) {
      throw new IllegalStateException(source);
    }
    ClassLoader loader =
        new ClassLoader(PlainProbes.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
          }
        };
    return (Program) loader.loadClass(NAME).getDeclaredConstructor().newInstance();
  }
}
