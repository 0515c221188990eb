package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;

/**
 * A criteria file is data: whatever in it is code, or could become code, is refused before anything
 * is compiled. The code in these files would set a system property; after each test it is not set.
 */
@Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FenceTest {

  private static final String TRACE = "xetkhen.ran";
  private static final String CODE = "System.setProperty(\"" + TRACE + "\", \"1\")";
  private static final LocalDate WORDING = LocalDate.of(2024, 1, 1);
  private static final String FOLDER = "awards/provincial-certificate/individual.2024-01-01";

  private static final RulesFolder SHIPPED = RuleTexts.folder();
  private static final Vocabulary VOCABULARY =
      Vocabulary.read(SHIPPED.text(Vocabulary.FILE), new Problems());
  private static final Catalogue CATALOGUE = Catalogue.load(SHIPPED);
  private static final Award AWARD =
      CATALOGUE.award(new AwardId("provincial-certificate")).orElseThrow();

  private static final String STREAK =
      "Có từ 2 năm liên tục trở lên được xếp loại \"Hoàn thành xuất sắc nhiệm vụ\"";
  private static final String DSLR =
      """
      rule "P1 Hai năm liên tục hoàn thành xuất sắc"
        @loai("công trạng")
        @can_cu("luat-2022 d74 k1 d")
      when
        Có từ 2 năm liên tục trở lên được xếp loại "Hoàn thành xuất sắc nhiệm vụ"
        Có từ 2 sáng kiến cấp "cơ sở" trở lên được công nhận trong thời gian đó
      then
        Đạt
      end
      """;
  private static final String DRL =
      """
      rule "P1 Hai năm liên tục hoàn thành xuất sắc"
        @loai("công trạng")
        @can_cu("luat-2022 d74 k1 d")
      when
        RatingStreak(level == 4, years >= 2, $thoiGian : window)
        InitiativesInWindow(scope == 1, window == $thoiGian, count >= 2)
      then
        met();
      end
      """;
  private static final String PATTERN = "RatingStreak(level == 4, years >= 2, $thoiGian : window)";

  @AfterEach
  void nothingRan() {
    assertThat(System.getProperty(TRACE)).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"hostileSentences", "hostilePatterns"})
  void hostileFileIsRefusedWithLineAndAdvice(String what, String file, String text) {
    List<RuleProblem> problems = problems(file, text);
    assertThat(problems).as(what).isNotEmpty();
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(file);
              assertThat(problem.line()).isBetween(1, text.split("\n", -1).length);
              assertThat(problem.problem()).isNotBlank();
              assertThat(problem.advice()).matches("(?s).*\\p{L}\\p{M}*.*[à-ỹđÀ-ỸĐ].*");
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("honest")
  void honestFileIsAccepted(String what, String file, String text) {
    assertThat(problems(file, text)).as(what).isEmpty();
  }

  static Stream<Arguments> hostileSentences() {
    List<Arguments> all = new ArrayList<>();
    // annotation values are evaluated while Drools builds
    dslr(all, "code as annotation value", "@loai(\"công trạng\")", "@loai( " + CODE + " )");
    dslr(
        all,
        "code beside an annotation value",
        "@loai(\"công trạng\")",
        "@loai(\"a\" + " + CODE + ")");
    dslr(
        all,
        "code in a second key",
        "@loai(\"công trạng\")",
        "@loai(value = \"công trạng\", x = " + CODE + ")");
    dslr(all, "code after an annotation", "@loai(\"công trạng\")", "@loai(\"công trạng\") " + CODE);
    dslr(all, "unknown annotation", "@loai(\"công trạng\")", "@propertyReactive");
    dslr(all, "known annotation of Drools", "@loai(\"công trạng\")", "@role(\"event\")");
    dslr(all, "qualified annotation", "@loai(\"công trạng\")", "@java.lang.Deprecated");
    dslr(
        all,
        "annotation twice",
        "@loai(\"công trạng\")",
        "@loai(\"công trạng\")\n@loai(\"công trạng\")");
    dslr(
        all, "annotation value over two lines", "@loai(\"công trạng\")", "@loai(\n\"công trạng\")");
    dslr(
        all,
        "backslash in an annotation",
        "@loai(\"công trạng\")",
        "@loai(\"\\u0022 + " + CODE + "\")");
    dslr(all, "no citation", "@can_cu(\"luat-2022 d74 k1 d\")", "");
    dslr(all, "citation of nothing known", "luat-2022 d74 k1 d", "luat-2099 d1");
    dslr(all, "citation not in force", "luat-2022 d74 k1 d", "luat-2003 d72 k1 c");
    // raw lines
    dslr(all, "raw line after >", STREAK, "> eval(" + CODE + " != null)");
    dslr(all, "raw pattern after >", STREAK, ">" + PATTERN);
    dslr(all, "raw pattern in a file of sentences", STREAK, PATTERN);
    dslr(all, "code as consequence", "Đạt", CODE + ";");
    dslr(all, "raw code as consequence", "Đạt", "> " + CODE + ";");
    dslr(all, "the expansion itself as consequence", "Đạt", "met();");
    dslr(all, "two consequences", "Đạt", "Đạt\n  Đạt");
    dslr(all, "points in a file of criteria", "Đạt", "Cộng 9 điểm");
    dslr(all, "no consequence", "  Đạt\n", "");
    // what a slot may hold
    dslr(all, "concatenation in a slot", "\"cơ sở\"", "\"cơ sở\" + " + CODE);
    dslr(all, "or in a slot", "\"cơ sở\"", "\"cơ sở\" || true");
    dslr(all, "quote and bracket in a slot", "\"cơ sở\"", "\"1) || eval(true\"");
    dslr(all, "constraint in a number slot", "2 năm", "2, level >= 0 năm");
    dslr(all, "expression in a number slot", "2 năm", "1+1 năm");
    dslr(all, "number too long", "2 năm", "99999 năm");
    dslr(all, "number that Java reads as octal", "2 năm", "010 năm");
    dslr(all, "full-width number", "2 năm", "２ năm");
    dslr(all, "Arabic-Indic number", "2 năm", "٢ năm");
    dslr(all, "smart quotes", "\"cơ sở\"", "“cơ sở”");
    dslr(all, "full-width quotes", "\"cơ sở\"", "＂cơ sở＂");
    dslr(all, "word not of the slot's list", "\"cơ sở\"", "\"xã\"");
    dslr(all, "slot of the vocabulary itself", "2 năm", "{n:số} năm");
    dslr(all, "unicode escape", STREAK, STREAK.replace("Có", "\\u0043ó"));
    dslr(all, "sentence cut in two", STREAK, STREAK.replace(" trở lên", "\n  trở lên"));
    dslr(all, "comment in a sentence", STREAK, STREAK.replace("liên tục", "/* không */ liên tục"));
    dslr(all, "comment after a sentence", STREAK, STREAK + " // trừ năm đầu");
    dslr(all, "block comment over lines", STREAK, "/*\n" + STREAK + "\n*/");
    dslr(
        all,
        "mark that turns the writing",
        "// ",
        "// \u202Eend",
        DSLR.replace("when", "// x\nwhen"));
    dslr(all, "zero-width space in a sentence", "liên tục", "liên\u200B tục");
    dslr(all, "soft hyphen in the name", "Hai năm", "Hai\u00AD năm");
    dslr(all, "NUL in the name", "Hai năm", "Hai\u0000 năm");
    // the frame
    dslr(all, "attribute in the head", "when", "salience 10\nwhen");
    dslr(all, "salience with an expression", "when", "salience( " + CODE + ".length() )\nwhen");
    dslr(all, "enabled with an expression", "when", "enabled( " + CODE + " == null )\nwhen");
    dslr(all, "dialect", "when", "dialect \"mvel\"\nwhen");
    dslr(all, "timer", "when", "timer( int: 0 1 )\nwhen");
    dslr(all, "calendars", "when", "calendars \"x\"\nwhen");
    dslr(all, "no-loop", "when", "no-loop true\nwhen");
    dslr(all, "agenda group", "when", "agenda-group \"x\"\nwhen");
    dslr(all, "date-effective", "when", "date-effective \"01-Jan-2020\"\nwhen");
    dslr(
        all,
        "extends",
        "rule \"P1 Hai năm liên tục hoàn thành xuất sắc\"",
        "rule \"P1 Hai\" extends \"P0\"");
    dslr(all, "attribute on the line of the rule", "xuất sắc\"\n", "xuất sắc\" salience 1\n");
    dslr(
        all,
        "rule on one line",
        DSLR,
        "package x; import java.lang.*; rule \"P1 x\" when eval(" + CODE + " == null) then end");
    dslr(all, "import above", "rule", "import java.lang.Runtime\nrule");
    dslr(all, "package above", "rule", "package x;\nrule");
    dslr(all, "function above", "rule", "function void f() { " + CODE + "; }\nrule");
    dslr(all, "query", "rule", "query \"q\" ()\n  eval(" + CODE + " == null)\nend\nrule");
    dslr(all, "end forgotten", "end\n", "");
    dslr(all, "then forgotten", "then\n", "");
    dslr(all, "when forgotten", "when\n", "");
    dslr(all, "rule without quotes", "rule \"P1 Hai năm liên tục hoàn thành xuất sắc\"", "rule P1");
    dslr(all, "name without id", "P1 Hai năm", "Hai năm");
    dslr(all, "id of points", "P1 Hai năm", "D1 Hai năm");
    dslr(all, "code in the name", "P1 Hai năm", "P1 \" + " + CODE + " + \"");
    dslr(all, "gate without its mark", "P1 Hai năm", "G1 Hai năm");
    dslr(all, "id used twice", DSLR, DSLR + DSLR);
    dslr(
        all,
        "no condition",
        "  "
            + STREAK
            + "\n  Có từ 2 sáng kiến cấp \"cơ sở\" trở lên được công nhận trong thời gian đó\n",
        "");
    dslr(all, "that time, of which nothing spoke", "  " + STREAK + "\n", "");
    dslr(
        all,
        "that time, of which two lines spoke",
        STREAK,
        STREAK + "\n  " + STREAK.replace("2 năm", "3 năm"));
    dslr(all, "nothing at all", DSLR, "// trống\n");
    dslr(all, "a very long line", STREAK, STREAK + " ".repeat(3) + "x".repeat(100_000));
    dslr(all, "thousands of rules", DSLR, DSLR.repeat(5000));
    dslr(all, "thousands of conditions", STREAK, (STREAK + "\n").repeat(3000));
    dslr(all, "five megabytes of brackets", STREAK, "(".repeat(5_000_000));
    return all.stream();
  }

  static Stream<Arguments> hostilePatterns() {
    List<Arguments> all = new ArrayList<>();
    drl(
        all,
        "one-line file",
        DRL,
        "package x; import java.lang.*; rule \"P1 x\" when eval(" + CODE + " == null) then end");
    drl(all, "package", DRL, "package x\n" + DRL);
    drl(all, "import", DRL, "import java.lang.Runtime;\n" + DRL);
    drl(all, "static import", DRL, "import static java.lang.System.setProperty;\n" + DRL);
    drl(all, "imported function", DRL, "import function java.lang.System.setProperty;\n" + DRL);
    drl(all, "global", DRL, "global java.util.List out;\n" + DRL);
    drl(all, "function", DRL, "function boolean f() { " + CODE + "; return true; }\n" + DRL);
    drl(all, "declare with an initialiser", DRL, "declare X a : String = " + CODE + " end\n" + DRL);
    drl(all, "declared enum", DRL, "declare enum X A(" + CODE + "); a : String end\n" + DRL);
    drl(all, "query", DRL, "query q() eval(" + CODE + " == null) end\n" + DRL);
    drl(all, "unit", DRL, "unit X;\n" + DRL);
    drl(all, "attribute of the package", DRL, "dialect \"mvel\"\n" + DRL);
    drl(all, "eval", PATTERN, "eval(" + CODE + " == null)");
    drl(all, "inline eval", "years >= 2", "eval(" + CODE + " == null)");
    drl(all, "from", PATTERN, PATTERN + " from java.util.List.of(" + CODE + ")");
    drl(all, "collect", PATTERN, "List() from collect(RatingStreak())");
    drl(all, "accumulate with code", PATTERN, "accumulate(RatingStreak($y : years); $n : sum($y))");
    drl(
        all,
        "accumulate with init",
        PATTERN,
        "Number() from accumulate(RatingStreak(), init(int n = 0;) action("
            + CODE
            + ";) result(n))");
    drl(all, "forall", PATTERN, "forall(RatingStreak(years >= 2))");
    drl(all, "exists", PATTERN, "exists " + PATTERN);
    drl(all, "not of not", PATTERN, "not(not(" + PATTERN + "))");
    drl(all, "not of two facts", PATTERN, "not(Person() UnderReview())");
    drl(all, "or between facts", PATTERN, PATTERN + " or Person()");
    drl(all, "and between facts", PATTERN, PATTERN + " and Person()");
    drl(all, "or inside", "years >= 2", "years >= 2 || level == 1");
    drl(all, "and inside", "years >= 2", "years >= 2 && level == 4");
    drl(all, "or of values", "years >= 2", "years == 2 || == 3");
    drl(all, "method call", "years >= 2", "years.hashCode() >= 2");
    drl(all, "call of this", "years >= 2", "this.hashCode() >= 2");
    drl(all, "this", "years >= 2", "this != null");
    drl(all, "static call", "years >= 2", "years >= Integer.parseInt(\"2\")");
    drl(all, "qualified call", "years >= 2", "java.lang." + CODE + " == null");
    drl(all, "nested accessor", "years >= 2", "holding.grounds.size >= 0");
    drl(all, "null-safe accessor", "years >= 2", "holding!.slot >= 0");
    drl(all, "inline cast", "years >= 2", "this#Person.direct == true");
    drl(all, "index", "years >= 2", "holding[0] == 2");
    drl(all, "arithmetic", "years >= 2", "years + 1 >= 2");
    drl(all, "ternary", "years >= 2", "(level == 1 ? years : 9) >= 2");
    drl(all, "assignment", "years >= 2", "years = 2");
    drl(all, "lambda", "years >= 2", "() -> " + CODE);
    drl(all, "new", "years >= 2", "new java.io.File(\"x\").delete()");
    drl(all, "regular expression", "years >= 2", "have matches \"(a+)+$\"");
    drl(all, "memberOf", "years >= 2", "years memberOf $x");
    drl(all, "soundslike", "years >= 2", "have soundslike \"a\"");
    drl(all, "custom operator", "years >= 2", "years ##x 2");
    drl(all, "field that rules may not see", "years >= 2", "slot == 0");
    drl(all, "field of no fact", "years >= 2", "salary >= 2");
    drl(all, "word for a number", "years >= 2", "years >= \"2\"");
    drl(all, "order of words", "level == 4", "level >= \"a\"");
    drl(all, "float for a whole number", "years >= 2", "years >= 2.5");
    drl(all, "hexadecimal", "years >= 2", "years >= 0x2");
    drl(all, "octal number", "years >= 2", "years >= 02");
    drl(all, "exponent", "years >= 2", "years >= 2e9");
    drl(all, "number of fourteen digits", "years >= 2", "years >= 20000000000000");
    drl(all, "null", "years >= 2", "years != null");
    drl(all, "fact of no kind", "RatingStreak(", "Runtime(");
    drl(all, "qualified fact", "RatingStreak(", "vn.xetkhen.nominee.Fact.RatingStreak(");
    drl(all, "wildcard fact", "RatingStreak(", "Object(");
    drl(all, "named fact", PATTERN, "$f : " + PATTERN);
    drl(all, "own join of the probes taken over", "$thoiGian : window", "$slot : window");
    drl(all, "name of a found fact taken over", "$thoiGian : window", "$f0 : window");
    drl(all, "window taken over", "$thoiGian : window", "$window : window");
    drl(all, "award taken over", "$thoiGian : window", "$award : window");
    drl(all, "name bound twice in a line", "years >= 2", "$thoiGian : years");
    drl(
        all,
        "number compared with words",
        "window == $thoiGian",
        "window == $chu",
        DRL.replace(PATTERN, PATTERN + "\n  TitleStreak($chu : title)"));
    drl(
        all,
        "window compared with words",
        PATTERN,
        "TitleStreak(title == $window, $thoiGian : window)");
    drl(all, "award compared with numbers", "level == 4", "level == $award");
    drl(all, "two facts on a line that nothing joins", PATTERN, PATTERN + " Initiative()");
    drl(
        all,
        "chain of six facts",
        PATTERN,
        "RatingStreak($thoiGian : window)\n InitiativesInWindow(window == $thoiGian, $a : count)\n InitiativesInWindow(count == $a, $b : free)\n InitiativesInWindow(free == $b, $c : count)\n InitiativesInWindow(count == $c, $d : free)\n InitiativesInWindow(free == $d)");
    drl(all, "window of time", PATTERN, PATTERN + " over window:time(1s)");
    drl(all, "entry point", PATTERN, PATTERN + " from entry-point \"x\"");
    drl(all, "positional argument", "level == 4", "4;");
    drl(all, "unification", "$thoiGian : window", "$thoiGian := window");
    drl(
        all,
        "annotation on a fact",
        PATTERN,
        "RatingStreak(level == 4, $thoiGian : window) @watch(*)");
    drl(all, "OOPath", PATTERN, "/x[ y == 1 ]");
    drl(all, "temporal operator", "years >= 2", "this after[0s,1m] $x");
    drl(all, "code as annotation value", "\"công trạng\"", CODE);
    drl(all, "array as annotation value", "(\"công trạng\")", "({\"công trạng\", " + CODE + "})");
    drl(all, "annotation with a key", "(\"công trạng\")", "(x = \"công trạng\")");
    drl(all, "no-loop", "when", "no-loop true when");
    drl(all, "salience", "when", "salience 5 when");
    drl(all, "lock-on-active", "when", "lock-on-active when");
    drl(all, "agenda group", "when", "agenda-group \"x\" when");
    drl(all, "extends", "xuất sắc\"", "xuất sắc\" extends \"P2 x\"");
    drl(all, "code as consequence", "met();", CODE + ";");
    drl(all, "code after the consequence", "met();", "met(); " + CODE + ";");
    drl(all, "points and met", "met();", "met(); points(3);");
    drl(all, "named consequence", "met();", "met(); end then[x] met();");
    drl(all, "modify", "met();", "modify($f) { }");
    drl(all, "insert", "met();", "insert(new Object());");
    drl(all, "endless loop", "met();", "while (true) {}");
    drl(all, "unicode escape in a word", "RatingStreak", "\\u0052atingStreak");
    drl(all, "unicode escape in a string", "\"công trạng\"", "\"\\u0063\"");
    drl(all, "comment splitting a word", "years >= 2", "ye/**/ars >= 2");
    drl(all, "block comment hiding a line", PATTERN, "/* " + PATTERN + " */");
    drl(all, "line comment splitting an operator", "years >= 2", "years > // x\n= 2");
    drl(all, "single quotes", "\"công trạng\"", "'công trạng'");
    drl(all, "smart quotes", "\"công trạng\"", "“công trạng”");
    drl(all, "full-width brackets", "(level == 4", "（level == 4");
    drl(all, "full-width word", "RatingStreak", "ＲatingStreak");
    drl(all, "Cyrillic look-alike", "level", "lеvel");
    drl(all, "keyword in another case", "rule", "RULE");
    drl(all, "NUL in a string", "công trạng", "công\u0000 trạng");
    drl(all, "line separator in a string", "Hai năm", "Hai\u0085năm");
    drl(
        all,
        "five thousand brackets",
        "years >= 2",
        "(".repeat(5000) + "years >= 2" + ")".repeat(5000));
    drl(all, "closing brackets first", PATTERN, ")".repeat(5000) + "(".repeat(5000) + PATTERN);
    drl(all, "thousands of rules", DRL, DRL.repeat(3000));
    drl(all, "quote never closed", "\"công trạng\"", "\"công trạng");
    drl(all, "end forgotten", "end", "");
    drl(all, "bracket forgotten", ": window)", ": window");
    drl(all, "comma forgotten", "level == 4,", "level == 4");
    drl(all, "five megabytes", DRL, "x".repeat(5_000_000));
    return all.stream();
  }

  static Stream<Arguments> honest() {
    List<Arguments> all = new ArrayList<>();
    String file = FOLDER + ".dslr";
    String drl = FOLDER + ".drl";
    add(all, "as shipped", file, SHIPPED.text(file));
    add(all, "plain", file, DSLR);
    add(
        all,
        "comments between rules and lines",
        file,
        DSLR.replace("when\n", "// vì sao\nwhen\n  // dòng một\n"));
    add(all, "code in a comment, which is dropped", file, "// " + CODE + "\n" + DSLR);
    add(all, "blank lines", file, DSLR.replace("\n", "\n\n"));
    add(all, "blanks around lines", file, DSLR.replace("\n", "  \n   "));
    add(all, "tabs", file, DSLR.replace("  ", "\t"));
    add(all, "two blanks in a sentence", file, DSLR.replace("liên tục", "liên  tục"));
    add(all, "no-break space in a sentence", file, DSLR.replace("liên tục", "liên\u00A0tục"));
    add(
        all,
        "blanks around an annotation's value",
        file,
        DSLR.replace("@loai(\"công trạng\")", "@loai ( \"công trạng\" )"));
    add(all, "blanks after rule", file, DSLR.replace("rule ", "rule   "));
    add(all, "no indentation", file, DSLR.replace("\n  ", "\n"));
    add(all, "no line feed at the end", file, DSLR.strip());
    add(
        all,
        "brackets and marks in the name",
        file,
        DSLR.replace("Hai năm", "Hai (2) năm; «liên tục» — $x {y} > 1"));
    add(all, "several kinds", file, DSLR.replace("\"công trạng\"", "\"công trạng, chuyên đề\""));
    add(
        all,
        "doubt marked",
        file,
        DSLR.replace("when", "@can_kiem_tra(\"chưa thấy điểm d; xem lại\")\nwhen"));
    add(all, "largest number", file, DSLR.replace("2 năm", "9999 năm"));
    add(
        all,
        "the line twice",
        file,
        DSLR.replace(
            "then",
            "  Có nêu tên phong trào, chuyên đề\n  Có nêu tên phong trào, chuyên đề\nthen"));
    add(all, "patterns", drl, DRL);
    add(
        all,
        "patterns on one line each, close together",
        drl,
        DRL.replace(" == ", "==").replace(", ", ","));
    add(all, "patterns over several lines", drl, DRL.replace(", ", ",\n    "));
    add(all, "patterns with comments", drl, DRL.replace("when", "when // vì sao"));
    add(all, "rule on one line", drl, DRL.replace("\n  @", " @"));
    add(
        all,
        "list of values",
        drl,
        DRL.replace(PATTERN, PATTERN + "\n  CampaignLaunch(level in (\"tỉnh\", \"Chính phủ\"))"));
    add(
        all,
        "a fact that must not be",
        drl,
        DRL.replace(PATTERN, PATTERN + "\n  not Discipline(yearsAgo < $window)"));
    add(
        all,
        "not within that time",
        drl,
        DRL.replace(PATTERN, PATTERN + "\n  not Discipline(yearsAgo < $thoiGian)"));
    add(
        all,
        "bound measure used later",
        drl,
        DRL.replace("years >= 2, $thoiGian : window", "$thoiGian : years >= 2"));
    add(
        all,
        "own award",
        drl,
        DRL.replace(
            PATTERN,
            PATTERN + "\n  not CommendationHeld(award == $award, kind == \"công trạng\")"));
    add(all, "two joined facts on one line", drl, DRL.replace("window)\n", "window) "));
    add(all, "ninety-nine rules", file, ninetyNine());
    return all.stream();
  }

  private static String ninetyNine() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 99)
        .forEach(
            i ->
                text.append(
                    DSLR.replace("P1 ", "P" + (i + 1) + " ").replace("2 năm", (i + 1) + " năm")));
    return text.toString();
  }

  @Test
  void decomposedLettersAndAByteOrderMarkAreReadAsTheSame(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
    java.nio.file.Path rules = RuleTexts.copy(folder);
    String name = FOLDER + ".dslr";
    RuleTexts.write(
        rules.resolve(name),
        "\uFEFF"
            + Normalizer.normalize(SHIPPED.text(name), Normalizer.Form.NFD).replace("\n", "\r\n"));
    assertThat(RulesFolder.read(rules).digest()).isEqualTo(SHIPPED.digest());
    assertThat(Rulebooks.open(rules, null).wordingDays()).isNotEmpty();
  }

  private static List<RuleProblem> problems(String file, String text) {
    Problems problems = new Problems();
    RulesFolder folder = RuleTexts.with(SHIPPED, file, text);
    long start = System.nanoTime();
    new CriteriaReader(file, WORDING, folder, VOCABULARY, CATALOGUE, problems).drafts(AWARD);
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(4));
    return problems.sorted();
  }

  private static void dslr(List<Arguments> all, String what, String from, String to) {
    dslr(all, what, from, to, DSLR);
  }

  private static void dslr(List<Arguments> all, String what, String from, String to, String text) {
    add(all, "sentences: " + what, FOLDER + ".dslr", replaced(text, from, to));
  }

  private static void drl(List<Arguments> all, String what, String from, String to) {
    drl(all, what, from, to, DRL);
  }

  private static void drl(List<Arguments> all, String what, String from, String to, String text) {
    add(all, "patterns: " + what, FOLDER + ".drl", replaced(text, from, to));
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  private static void add(List<Arguments> all, String what, String file, String text) {
    all.add(Arguments.of(what, file, text));
  }
}
