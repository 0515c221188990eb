package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A few hundred damaged files, the same each time; {@link FuzzRun} takes thousands. */
class FuzzTest {

  @Test
  void noDamagedFileCrashesTheReaderOrHoldsItUp() throws IOException, InterruptedException {
    Fuzz.Result result = Fuzz.run(2021, 300, Duration.ofMinutes(3));

    assertThat(result.crashed()).isEmpty();
    assertThat(result.exit()).as("3: memory ran out, 7: an input took 20 s").isZero();
    assertThat(result.inputs()).isGreaterThan(100);
    assertThat(result.read()).isPositive();
    assertThat(result.refused()).isPositive();
  }
}
