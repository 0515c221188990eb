package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xetkhen.letters.LetterRepair;

/** Texts as long as a cell allows, made to take long; each once took over eight seconds. */
class LongTextsTest {

  private static final Duration BOUND = Duration.ofSeconds(8);

  @Test
  void manySoftHyphensAreCleanedAtOnce() {
    String text = "tiến tiến\u00AD ".repeat(3500);

    assertThat(assertTimeoutPreemptively(BOUND, () -> CellText.clean(text)))
        .startsWith("tiến tiến")
        .doesNotContain("\u00AD");
  }

  @Test
  void aSoftHyphenInOldLettersStaysALetter() {
    assertThat(CellText.clean("Nguy\u00D4n V\u00A8n L\u00ADu")).contains("\u00AD");
  }

  @Test
  void oneLongWordFullOfTonesIsLookedAtAtOnce() {
    String text = "đốĩ".repeat(13_000);

    assertTimeoutPreemptively(BOUND, () -> LetterRepair.of(text));
    assertThat(LetterRepair.of("đốĩ tượng").orElseThrow().after()).isEqualTo("đối tượng");
  }

  @Test
  void nothingIsProposedForATextTooLongToBeTitles() {
    String text = "x" + ",".repeat(32_000) + "x";

    for (int i = 0; i < 10; i++) {
      List<String> proposals =
          assertTimeoutPreemptively(BOUND, () -> new TitleProposals().of(text));
      assertThat(proposals).isEmpty();
    }
    assertThat(new TitleProposals().of("Lao động tiêm tiến năm 2020"))
        .containsExactly("LĐTT năm 2020");
  }
}
