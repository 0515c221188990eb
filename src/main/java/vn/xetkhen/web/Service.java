package vn.xetkhen.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** The service: pages, REST and jobs over the core. */
@SpringBootApplication(
    scanBasePackages = {
      "vn.xetkhen.storage",
      "vn.xetkhen.submission",
      "vn.xetkhen.round",
      "vn.xetkhen.web",
      "vn.xetkhen.api"
    })
@EnableJdbcRepositories("vn.xetkhen.round")
public class Service {

  /** The clock of the law's country, wherever the server stands. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  public static void main(String[] args) {
    SpringApplication.run(Service.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
