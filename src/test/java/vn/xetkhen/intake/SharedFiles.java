package vn.xetkhen.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Test data that does not ship with the product (see the data folder's own README). */
final class SharedFiles {

  private SharedFiles() {}

  static Path data(String relative) {
    String root =
        System.getProperty(
            "xetkhen.shared", System.getenv().getOrDefault("XETKHEN_SHARED", "../shared"));
    Path path = Path.of(root, "data").resolve(relative);
    if (!Files.exists(path)) {
      String message = "SKIPPED: no " + path + " (set XETKHEN_SHARED or -Dxetkhen.shared)";
      System.err.println(message);
      Assumptions.abort(message);
    }
    return path;
  }
}
