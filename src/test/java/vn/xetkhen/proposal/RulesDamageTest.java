package vn.xetkhen.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xetkhen.rulebook.RuleProblem;
import vn.xetkhen.rulebook.RuleTexts;
import vn.xetkhen.rulebook.Rulebooks;
import vn.xetkhen.rulebook.RulesFolder;

/**
 * A slip anywhere in the rules is noticed by the check, with file and line. A sample, always the
 * same; {@link DamageSweep} tries more. Not sampled are the inputs of worked cases, prizes
 * included: a case changed into another true case is no fault.
 */
class RulesDamageTest {

  private static final RulesFolder SHIPPED = RuleTexts.folder();
  private static final List<Damage> ALL = Damages.of(SHIPPED);
  private static final Pattern CASE_INPUT =
      Pattern.compile(
          "(?:awards/.*/|ranking/)cases\\.yaml:(?!.*(?:verdict|rank|points|citations|unverified)).*|cases\\.yaml:.*amount.*");

  @TempDir Path kept;

  @Test
  void theShippedRulesPass() {
    RulesCheck checked = RulesCheck.of(Rulebooks.of(SHIPPED, RuleTexts.KEPT));
    assertThat(checked.awards()).isEqualTo(7);
    assertThat(checked.cases()).isGreaterThan(300);
  }

  @Test
  void aSlipInASentenceAnAnnotationOrAKeywordIsNoticed() {
    allNoticed(60, d -> criteria(d) && d.kind() == Damage.Kind.LETTER_DROPPED);
  }

  @Test
  void aChangedNumberInTheCriteriaIsNoticed() {
    allNoticed(10, d -> criteria(d) && number(d));
  }

  @Test
  void aLineLostOrMisplacedInTheCriteriaIsNoticed() {
    allNoticed(10, d -> criteria(d) && !number(d) && d.kind() != Damage.Kind.LETTER_DROPPED);
  }

  @Test
  void aSlipInTheVocabularyIsNoticed() {
    allNoticed(40, d -> d.file().equals("vocabulary.dsl"));
  }

  @Test
  void aSlipInTextsNumbersAwardsAndOrderIsNoticed() {
    allNoticed(
        40, d -> d.file().matches("sources\\.yaml|parameters/.*|.*award\\.yaml|ranking/order.*"));
  }

  @Test
  void aSlipInASchemaIsNoticed() {
    allNoticed(25, d -> d.file().startsWith("schema/"));
  }

  @Test
  void aSlipInWhatTheCasesPromiseIsNoticed() {
    allNoticed(
        15,
        d ->
            d.file().endsWith("cases.yaml")
                && d.kind() != Damage.Kind.LINE_DELETED
                && !CASE_INPUT.matcher(d.file() + ":" + d.before()).matches());
  }

  private void allNoticed(int many, Predicate<Damage> which) {
    DamageSweep sweep = new DamageSweep(SHIPPED, kept);
    List<Damage> chosen = new ArrayList<>(ALL.stream().filter(which).toList());
    Collections.shuffle(chosen, new Random(2026));
    List<Damage> tried = chosen.stream().filter(d -> d.matters(SHIPPED)).limit(many).toList();
    assertThat(tried).hasSize(many);
    assertThat(tried.stream().map(d -> fault(d, sweep.problems(d))).filter(f -> !f.isEmpty()))
        .isEmpty();
  }

  /** What is wrong with the check's answer to a slip; empty if nothing. */
  private static String fault(Damage damage, List<RuleProblem> problems) {
    boolean placed =
        problems.stream()
            .allMatch(
                p ->
                    SHIPPED.files().containsKey(p.file())
                        && p.line() > 0
                        && !p.problem().isBlank()
                        && !p.advice().isBlank());
    return !problems.isEmpty() && placed ? "" : damage + ": " + problems;
  }

  private static boolean criteria(Damage damage) {
    return damage.file().endsWith(".dslr");
  }

  private static boolean number(Damage damage) {
    return damage.kind().name().startsWith("NUMBER");
  }
}
