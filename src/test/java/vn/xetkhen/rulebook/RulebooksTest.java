package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.CaseDossiers;

class RulebooksTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
  private static final String WORKER = "awards/advanced-worker/individual.2017-10-01.dslr";

  @TempDir Path folder;
  private Path rules;
  private Path kept;

  @BeforeEach
  void copy() {
    rules = RuleTexts.copy(folder.resolve("rules"));
    kept = folder.resolve("kept");
  }

  @Test
  void theSameTextHasTheSameDigestWhateverTheLineFeeds() throws IOException {
    String before = RulesFolder.read(rules).digest();
    for (String file : RuleTexts.folder().files().keySet()) {
      Path path = rules.resolve(file);
      Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
    }
    assertThat(RulesFolder.read(rules).digest()).isEqualTo(before);
  }

  @Test
  void anyOtherTextHasAnotherDigest() {
    String before = RulesFolder.read(rules).digest();
    RuleTexts.edit(rules.resolve(WORKER), "10 tháng", "11 tháng");
    assertThat(RulesFolder.read(rules).digest()).isNotEqualTo(before);
  }

  @Test
  void textMovedToAnotherFileHasAnotherDigest() throws IOException {
    String before = RulesFolder.read(rules).digest();
    Files.move(rules.resolve(WORKER), rules.resolve(WORKER.replace("2017-10-01", "2017-10-02")));
    assertThat(RulesFolder.read(rules).digest()).isNotEqualTo(before);
  }

  @Test
  void aDamagedFileIsRefusedWhileTheRulesAlreadyReadStayInForce() {
    Rulebooks good = Rulebooks.open(rules, RuleTexts.KEPT);
    String digest = good.folder().digest();
    RuleTexts.edit(rules.resolve(WORKER), "10 tháng", "mười tháng");
    assertThatThrownBy(() -> Rulebooks.open(rules, RuleTexts.KEPT))
        .isInstanceOf(RulesRejectedException.class)
        .hasMessageContaining(WORKER);
    assertThat(judged(good)).isEqualTo(Verdict.ELIGIBLE);
    assertThat(good.asOf(DAY).digest()).isEqualTo(digest);
  }

  @Test
  void allProblemsOfAllFilesAreToldAtOnceInTheOrderOfFilesAndLines() {
    RuleTexts.edit(rules.resolve(WORKER), "10 tháng", "mười tháng");
    String other = "awards/ministry-certificate/individual.2024-01-01.dslr";
    RuleTexts.edit(rules.resolve(other), "@tam_dung", "@tamdung");
    RuleTexts.edit(rules.resolve(other), "Có mô tả thành tích", "Có mô tả");
    assertThatThrownBy(() -> Rulebooks.open(rules, null))
        .isInstanceOfSatisfying(
            RulesRejectedException.class,
            e ->
                assertThat(e.problems())
                    .extracting(RuleProblem::file)
                    .containsExactly(WORKER, other, other));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-01, 2017-10-01",
    "2023-12-31, 2017-10-01",
    "2024-01-01, 2024-01-01",
    "2025-06-30, 2024-01-01",
    "2025-07-01, 2025-07-01",
    "2099-12-31, 2025-07-01"
  })
  void theDayChoosesTheWording(LocalDate day, LocalDate wording) {
    Rulebook rulebook = Rulebooks.open(rules, RuleTexts.KEPT).asOf(day);
    assertThat(rulebook.wordings()).containsExactly(wording);
    assertThat(rulebook.date()).isEqualTo(day);
    assertThat(rulebook.criteria(Subject.INDIVIDUAL)).hasSize(5);
    assertThat(rulebook.criteria(Subject.COLLECTIVE)).hasSize(5);
  }

  @Test
  void aDayBeforeTheFirstWordingIsRefusedWithTheEarliest() {
    Rulebooks rulebooks = Rulebooks.open(rules, null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebooks.asOf(LocalDate.of(2017, 9, 30)))
        .withMessageContaining("30/09/2017")
        .withMessageContaining("01/10/2017");
  }

  @Test
  void aCaseThatShowsARuleWhichIsNotThereIsASlip() {
    String cases = "awards/ministry-certificate/cases.yaml";
    RuleTexts.edit(rules.resolve(cases), "covers: [P1 near-miss]", "covers: [P10 near-miss]");
    assertThat(Rulebooks.open(rules, null).check())
        .anySatisfy(
            p -> {
              assertThat(p.file()).isEqualTo(cases);
              assertThat(p.problem()).contains("không có quy tắc P10");
            });
  }

  @Test
  void aCaseInWhichTheCouncilSpeaksOfNoKnownPointIsASlip() {
    String cases = "awards/ministry-certificate/cases.yaml";
    RuleTexts.edit(rules.resolve(cases), "council: {thành tích", "council: {thnh tích");
    assertThat(Rulebooks.open(rules, null).check())
        .isNotEmpty()
        .allSatisfy(
            p -> {
              assertThat(p.file()).isEqualTo(cases);
              assertThat(p.problem()).contains("«thnh tích chuyên đề»");
              assertThat(p.advice()).contains("thành tích chuyên đề");
            });
  }

  @Test
  void knownRulesAreNotCompiledAgain() throws IOException {
    assertThat(judged(Rulebooks.open(rules, kept))).isEqualTo(Verdict.ELIGIBLE);
    Path module = onlyModule();
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(module, old);

    // titles, comments and citations are not compiled
    RuleTexts.edit(rules.resolve(WORKER), "rule \"P1 ", "// ghi chú\nrule \"P1 Một tên khác: ");
    assertThat(judged(Rulebooks.open(rules, kept))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(onlyModule()).isEqualTo(module);
    assertThat(Files.getLastModifiedTime(module)).isEqualTo(old);
  }

  @Test
  void aDamagedModuleIsCompiledAnew() throws IOException {
    judged(Rulebooks.open(rules, kept));
    Path module = onlyModule();
    byte[] good = Files.readAllBytes(module);
    byte[] half = Arrays.copyOf(good, good.length / 2);
    byte[] flipped = good.clone();
    for (int i = good.length / 4; i < good.length / 4 + 200; i++) {
      flipped[i] ^= 0x55;
    }
    for (byte[] bad : List.of(new byte[0], half, flipped, "không phải tệp nén".getBytes())) {
      Files.write(module, bad);
      assertThat(judged(Rulebooks.open(rules, kept))).isEqualTo(Verdict.ELIGIBLE);
      assertThat(Files.readAllBytes(module)).isNotEqualTo(bad);
    }
  }

  @Test
  void aFolderThatCannotKeepModulesOnlyCostsTime() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(judged(Rulebooks.open(rules, file.resolve("below")))).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void rulesLetGoAreCollectedWhole() throws InterruptedException {
    List<WeakReference<KieBase>> bases = new ArrayList<>();
    long[] classes = new long[2];
    for (int round = 0; round < 32; round++) {
      Rulebooks rulebooks = Rulebooks.open(rules, RuleTexts.KEPT);
      bases.add(new WeakReference<>(rulebooks.asOf(DAY).base()));
      assertThat(judged(rulebooks)).isEqualTo(Verdict.ELIGIBLE);
      if (round == 1) {
        classes[0] = loadedAfterCollection(bases);
      }
    }
    classes[1] = loadedAfterCollection(bases);
    assertThat(bases).allSatisfy(base -> assertThat(base.get()).isNull());
    // thirty more rulebooks of about 300 classes each
    assertThat(classes[1] - classes[0]).isLessThan(300);
  }

  private static long loadedAfterCollection(List<WeakReference<KieBase>> bases)
      throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      System.gc();
      if (bases.stream().allMatch(b -> b.get() == null)) {
        break;
      }
      Thread.sleep(100);
    }
    System.gc();
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  private Path onlyModule() throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".jar")).toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  /** The verdict on somebody who plainly deserves advanced-worker. */
  private static Verdict judged(Rulebooks rulebooks) {
    CaseDossiers dossiers = new CaseDossiers(rulebooks);
    var dossier =
        dossiers.dossier(
            Subject.INDIVIDUAL,
            DAY,
            "Nguyễn Văn An",
            Map.of(
                "Xếp loại {Y}", "HTTNV", "Ngày vào ngành", "01/03/2015", "Đăng ký thi đua", "Có"),
            Set.of(),
            Map.of());
    return dossiers.evaluator(DAY).evaluate(List.of(dossier)).get(0).awards().stream()
        .filter(a -> a.award().id().value().equals("advanced-worker"))
        .map(AwardEvaluation::verdict)
        .findFirst()
        .orElseThrow();
  }
}
