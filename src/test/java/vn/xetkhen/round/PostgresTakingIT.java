package vn.xetkhen.round;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
class PostgresTakingIT extends TakingStorage {
  @TempDir private static Path folder;
  private static EmbeddedPostgres postgres;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    TestFolders.register(registry, folder);
    postgres = EmbeddedPostgres.start();
    registry.add(
        "spring.datasource.url",
        () -> postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }
}
