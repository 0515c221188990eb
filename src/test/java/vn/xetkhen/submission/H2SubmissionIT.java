package vn.xetkhen.submission;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.xetkhen.round.TestFolders;

class H2SubmissionIT extends SubmissionStorage {
  @TempDir private static Path folder;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    TestFolders.register(registry, folder);
  }
}
