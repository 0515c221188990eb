package vn.xetkhen.storage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An H2 file has one process at a time: what is still marked as taken was taken by a dead one, so
 * it need not wait for missed heartbeats. Runs before the scheduler starts.
 */
@Configuration(proxyBeanMethods = false)
class RevivedJobs {

  @Bean
  Revived revived(JdbcClient jdbc, @Value("${spring.datasource.url:}") String url) {
    return new Revived(
        url.startsWith("jdbc:h2:")
            ? jdbc.sql(
                    "update scheduled_tasks set picked = false, picked_by = null,"
                        + " last_heartbeat = null where picked = true")
                .update()
            : 0);
  }

  /** How many jobs a killed process left behind. */
  record Revived(int count) {}
}
