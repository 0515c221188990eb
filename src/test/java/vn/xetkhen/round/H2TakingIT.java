package vn.xetkhen.round;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class H2TakingIT extends TakingStorage {
  @TempDir private static Path folder;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    TestFolders.register(registry, folder);
  }
}
