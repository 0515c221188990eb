package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.runtime.KieSession;

/** What a folder of rules may hold besides text, and what of it is read at all. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RulesFolderTest {

  private static final String TRACE = "xetkhen.ran";
  private static final String WORKER = "awards/advanced-worker/individual.2024-01-01.dslr";

  @TempDir Path folder;

  @BeforeEach
  void copy() {
    RuleTexts.copy(folder);
  }

  @Test
  void withoutTheFenceTheCodeWouldRun() {
    // what the fence is for; also proves that the trace which its tests look for would be left
    KieFileSystem files = KieServices.get().newKieFileSystem();
    files.write(
        "src/main/resources/x/a.drl",
        "package x\nrule \"r\" when then "
            + code().replace(TRACE, TRACE + ".unfenced")
            + "; end\n");
    KieModule module =
        KieServices.get()
            .newKieBuilder(files)
            .buildAll(ExecutableModelProject.class)
            .getKieModule();
    KieSession session =
        KieServices.get().newKieContainer(module.getReleaseId()).getKieBase().newKieSession();
    session.fireAllRules();
    session.dispose();
    assertThat(System.getProperty(TRACE + ".unfenced")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/kmodule.xml",
        "kmodule.xml",
        "awards/advanced-worker/bang.xls",
        "awards/advanced-worker/process.bpmn",
        "awards/advanced-worker/Evil.class",
        "awards/advanced-worker/Evil.java",
        "awards/advanced-worker/rules.drt",
        "awards/advanced-worker/rules.rdrl",
        "awards/advanced-worker/individual.2024-01-01.dslr~",
        "awards/advanced-worker/.individual.2024-01-01.dslr.swp",
        "pom.xml"
      })
  void filesThatAreNoRulesAreNeverRead(String name) throws IOException {
    String before = RulesFolder.read(folder).digest();
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), "<x>" + code() + "</x>");
    RulesFolder read = RulesFolder.read(folder);
    assertThat(read.files()).doesNotContainKey(name);
    assertThat(read.digest()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "awards/advanced-worker/individual.2024-02-30.dslr",
        "awards/advanced-worker/individual.2024-13-01.dslr",
        "awards/advanced-worker/individual.24-01-01.dslr",
        "awards/advanced-worker/individual.01-01-2024.dslr",
        "awards/advanced-worker/individual.dslr",
        "awards/advanced-worker/person.2024-01-01.dslr",
        "awards/advanced-worker/Individual.2025-01-01.dslr",
        "awards/advanced-worker/old/individual.2024-01-01.dslr",
        "awards/advanced-worker/collective.2024-01-01.dslr",
        "awards/unknown-award/individual.2024-01-01.dslr",
        "ranking/points.2024-02-30.dslr",
        "ranking/merits.2024-01-01.dslr",
        "more.drl"
      })
  void criteriaFileOfAnotherNameIsRefused(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.copy(folder.resolve(WORKER), folder.resolve(name));
    assertThat(problems()).anySatisfy(p -> assertThat(p.file()).startsWith(parent(name)));
  }

  @Test
  void patternsBesideSentencesOfTheSameDayAreRefused() throws IOException {
    Files.copy(folder.resolve(WORKER), folder.resolve(WORKER.replace(".dslr", ".drl")));
    String points = "ranking/points.2017-10-01.dslr";
    Files.writeString(
        folder.resolve("ranking/points.2017-10-01.drl"),
        """
        rule "D1 Trực tiếp"
          @doi_tuong("cá nhân")
          @can_cu("policy-review d2")
          @can_kiem_tra("nội bộ")
        when
          Person(direct == true)
        then
          points(3);
        end
        """);
    assertThat(problems())
        .extracting(RuleProblem::file, RuleProblem::problem)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                points, "đã có một tệp khác cho cùng đối tượng và cùng ngày."),
            org.assertj.core.groups.Tuple.tuple(
                WORKER, "đã có một tệp khác cho cùng đối tượng và cùng ngày."));
  }

  @Test
  void linkToAFileIsRefusedAndNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.dslr"), "bí mật");
    Files.delete(folder.resolve(WORKER));
    Files.createSymbolicLink(folder.resolve(WORKER), secret);
    assertThat(problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.file()).isEqualTo(WORKER);
              assertThat(p.toString()).doesNotContain("bí mật");
            });
  }

  @Test
  void linkToAFolderIsRefusedAndNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve("awards/linked"), elsewhere);
    assertThat(problems()).extracting(RuleProblem::file).containsExactly("awards/linked");
  }

  @Test
  void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
    Path link = Files.createSymbolicLink(elsewhere.resolve("rules"), folder);
    assertThat(RulesFolder.read(link).digest()).isEqualTo(RulesFolder.read(folder).digest());
  }

  @Test
  void fileOfFiveMegabytesIsRefusedUnread() throws IOException {
    Files.writeString(folder.resolve(WORKER), "x".repeat(5 << 20));
    assertThat(problems()).extracting(RuleProblem::file).containsExactly(WORKER);
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsLine() throws IOException {
    byte[] text = Files.readAllBytes(folder.resolve(WORKER));
    int third = new String(text, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("rule");
    text[third] = (byte) 0xE0;
    Files.write(folder.resolve(WORKER), text);
    assertThat(problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.file()).isEqualTo(WORKER);
              assertThat(p.line()).isGreaterThan(1);
            });
  }

  @Test
  void aSchemaNeverCallsOut() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + listener.getLocalPort() + "/x.json";
      RuleTexts.edit(
          folder.resolve("schema/award.json"), "\"#/$defs/evidence\"", "\"" + url + "\"");
      assertThat(problems()).extracting(RuleProblem::file).contains("schema/award.json");
      RuleTexts.edit(
          folder.resolve("schema/order.json"),
          "\"https://json-schema.org/draft/2020-12/schema\"",
          "\"" + url + "\"");
      assertThat(problems()).extracting(RuleProblem::file).contains("schema/order.json");
      listener.setSoTimeout(200);
      assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void emptyOrAbsentFolderSaysWhatToDo(@TempDir Path empty) {
    for (Path nothing : List.of(empty, empty.resolve("absent"))) {
      assertThatThrownBy(() -> RulesFolder.read(nothing))
          .isInstanceOf(RulesRejectedException.class)
          .hasMessageContaining("thư mục");
    }
  }

  @Test
  void codeInAnyCriteriaFileOfAFolderRefusesTheFolder() throws IOException {
    Files.writeString(
        folder.resolve(WORKER),
        Files.readString(folder.resolve(WORKER))
            .replaceFirst("@can_cu\\(\"", "@can_cu( " + code() + " + \""));
    assertThat(problems()).extracting(RuleProblem::file).containsExactly(WORKER);
    assertThat(System.getProperty(TRACE)).isNull();
  }

  @Test
  void moreQuestionsThanCanBeCompiledInTimeAreRefusedBeforeCompiling() throws IOException {
    String other = WORKER.replace("advanced-worker", "grassroots-fighter");
    Files.writeString(folder.resolve(WORKER), thirtyRules(0, "luat-2022 d24 k1 a"));
    Files.writeString(folder.resolve(other), thirtyRules(600, "luat-2022 d23 k1"));
    Rulebooks rulebooks = Rulebooks.open(folder, null);
    assertThatThrownBy(() -> rulebooks.asOf(java.time.LocalDate.of(2024, 12, 31)))
        .asInstanceOf(type(RulesRejectedException.class))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.file()).isIn(WORKER, other)));
  }

  private static String thirtyRules(int from, String citation) {
    StringBuilder rules = new StringBuilder();
    for (int rule = 1; rule <= 30; rule++) {
      rules.append("rule \"P" + rule + " Thử\"\n@can_cu(\"" + citation + "\")\n");
      rules.append("@can_kiem_tra(\"thử\")\nwhen\n");
      for (int line = 0; line < 20; line++) {
        rules.append("Có từ " + (from + rule * 20 + line));
        rules.append(" tháng công tác trở lên trong năm xét\n");
      }
      rules.append("then\nĐạt\nend\n");
    }
    return rules.toString();
  }

  private List<RuleProblem> problems() {
    try {
      Rulebooks.open(folder, null);
      return List.of();
    } catch (RulesRejectedException e) {
      assertThat(e.problems())
          .allSatisfy(
              p -> {
                assertThat(p.line()).isPositive();
                assertThat(p.advice()).isNotBlank();
              });
      return e.problems();
    }
  }

  private static String code() {
    return "System.setProperty(\"" + TRACE + "\", \"1\")";
  }

  private static String parent(String name) {
    return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : name;
  }
}
