package vn.xetkhen.round;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts {@link StubCore} in the place of the core. */
@TestConfiguration(proxyBeanMethods = false)
public class StubbedCore {
  @Bean
  @Primary
  StubCore stubCore() {
    return new StubCore();
  }
}
