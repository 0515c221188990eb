package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.Award;
import vn.xetkhen.nominee.FactType;

class ProbeSetTest {

  /**
   * Under a charset without Vietnamese letters the compiler would lose them, and the rule would
   * match nothing.
   */
  @Test
  void whatIsCompiledIsPlainAscii() {
    Problems problems = new Problems();
    RulesFolder folder = RulesFolder.read(ShippedRules.SHIPPED);
    Vocabulary vocabulary = Vocabulary.read(folder.text(Vocabulary.FILE), problems);
    Catalogue catalogue = Catalogue.load(folder);
    ProbeSet probes = new ProbeSet();
    ConditionMaker maker = new ConditionMaker(probes);
    for (Award award : catalogue.awards()) {
      for (String file : folder.below("awards/" + award.id() + "/", ".dslr")) {
        new CriteriaReader(
                file, LocalDate.of(2025, 7, 1), folder, vocabulary, catalogue, new Problems())
            .drafts(award)
            .forEach(draft -> maker.conditions(draft, award));
      }
    }
    assertThat(probes.size()).isGreaterThan(20);
    assertThat(probes.drl().chars().allMatch(c -> c < 0x80)).isTrue();
    assertThat(probes.drl()).contains("TitleStreak(title == \"hex:");
  }

  @Test
  void aWordOfAConstraintIsKeptAsFactsKeepIt() {
    FactType type = FactType.find("TitleStreak").orElseThrow();
    PatternTree.Constraint constraint =
        new PatternTree.Constraint(
            null, "title", "==", new ArrayList<>(List.of("\"Chiến sĩ thi đua cơ sở\"")));
    assertThat(new PatternTree(type, false, List.of(constraint)).drl("$f0", null))
        .isEqualTo(
            "$f0 : TitleStreak(title == \""
                + vn.xetkhen.nominee.Word.of("Chiến sĩ thi đua cơ sở")
                + "\")");
  }
}
