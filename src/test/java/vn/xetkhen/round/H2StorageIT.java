package vn.xetkhen.round;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class H2StorageIT extends RoundStorage {
  @TempDir private static Path folder;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    TestFolders.register(registry, folder);
  }

  @Override
  Path rulesFolder() {
    return folder.resolve("rules");
  }
}
