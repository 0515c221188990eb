package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand damaged files and more, on request:
 *
 * <pre>mvn test -Dtest=FuzzRun [-Dfuzz.inputs=10000] [-Dfuzz.seed=1] [-Dfuzz.minutes=60]</pre>
 */
class FuzzRun {

  @Test
  void noDamagedFileCrashesTheReaderOrHoldsItUp() throws IOException, InterruptedException {
    int inputs = Integer.getInteger("fuzz.inputs", 10_000);
    Fuzz.Result result =
        Fuzz.run(
            Long.getLong("fuzz.seed", 1),
            inputs,
            Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 60)));

    System.out.println(result);
    assertThat(result.crashed()).isEmpty();
    assertThat(result.exit()).as("3: memory ran out, 7: an input took 20 s").isZero();
    assertThat(result.inputs()).isEqualTo(inputs);
  }
}
