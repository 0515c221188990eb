package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;
import vn.xetkhen.rulebook.RankingOrder.Key;
import vn.xetkhen.rulebook.RankingOrder.TieBreak;

class CatalogueTest {

  private final Catalogue catalogue = Catalogue.load(Path.of("rules"));

  @Test
  void certificatesComeBeforeTitlesFromTheMinistryDown() {
    assertThat(catalogue.awards())
        .extracting(award -> award.id().value())
        .containsExactly(
            "ministry-certificate",
            "provincial-certificate",
            "department-certificate",
            "grassroots-fighter",
            "advanced-worker",
            "excellent-collective",
            "advanced-collective");
  }

  @Test
  void theDayChoosesTheValue() {
    Parameters parameters = catalogue.parameters();
    assertThat(parameters.number("base-salary", LocalDate.of(2024, 6, 30)))
        .isEqualByComparingTo("1800000");
    assertThat(parameters.number("base-salary", LocalDate.of(2024, 7, 1)))
        .isEqualByComparingTo("2340000");
    assertThat(parameters.text("office.parent", LocalDate.of(2025, 2, 28)))
        .isEqualTo("Tổng cục Quản lý thị trường");
  }

  @Test
  void aDayBeforeTheFirstKnownValueIsRefused() {
    Parameters parameters = catalogue.parameters();
    assertThat(parameters.find("base-salary").orElseThrow().on(LocalDate.of(2019, 6, 30)))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parameters.number("base-salary", LocalDate.of(2019, 6, 30)))
        .withMessageContaining("base-salary");
  }

  @Test
  void prizeMoneyIsRoundedUpToTenThousands() {
    // 0.3 × 2 340 000 = 702 000 → 710 000
    assertThat(prize("department-certificate", LocalDate.of(2025, 12, 31)))
        .isEqualTo(new BigDecimal("710000"));
    // 1.0 × 1 490 000
    assertThat(prize("ministry-certificate", LocalDate.of(2022, 3, 1)))
        .isEqualTo(new BigDecimal("1490000"));
  }

  @Test
  void tieBreaksComeInTheOrderOfTheFile() {
    assertThat(catalogue.order().tieBreaks())
        .extracting(TieBreak::key)
        .containsExactly(Key.POINTS, Key.WOMAN, Key.DIRECT, Key.LONGEST_UNREWARDED);
    assertThat(catalogue.order().tieBreaks().get(1).womenPercent()).isEqualTo(70);
  }

  @Test
  void noTransitionalClauseIsShipped() {
    assertThat(catalogue.texts().all())
        .allSatisfy(text -> assertThat(catalogue.transition(text.id())).isEmpty());
  }

  @Test
  void theShippedCatalogueKeepsItsPromises() {
    assertThat(catalogue.check()).isEmpty();
  }

  private BigDecimal prize(String award, LocalDate signed) {
    return catalogue
        .parameters()
        .prizeMoney(catalogue.award(new AwardId(award)).orElseThrow(), Subject.INDIVIDUAL, signed)
        .orElseThrow();
  }
}
