package vn.xetkhen.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Folders of a test's own service: data, a folder of rules, a sample. */
public final class TestFolders {
  private TestFolders() {}

  /** Points the service to folders below this one. */
  public static void register(DynamicPropertyRegistry registry, Path folder) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(rules.resolve("awards.yaml"), "# bộ tiêu chuẩn thử");
    Path sample = Files.createDirectories(folder.resolve("mau-2021"));
    Files.writeString(sample.resolve("danh sách.xlsx"), "120");
    registry.add("xetkhen.data", () -> folder.resolve("data").toString());
    registry.add("xetkhen.rules", rules::toString);
    registry.add("xetkhen.sample", sample::toString);
  }
}
