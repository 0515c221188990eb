package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.intake.SeparateJvm;
import vn.xetkhen.intake.WorkFolder;

/**
 * Marks a workbook in a Java of its own: POI holds all of it as objects, a dozen times its size,
 * and believes what stands in an .xls.
 */
final class SeparateCopy {

  private static final int MEGABYTES = 1024;
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final String SENDER = "sender";
  private static final String RETURNED = "returned.json";
  private static final String MARKED = "marked";
  private static final int NOT_COPIED = 1;

  private SeparateCopy() {}

  /** Reads and writes files of the working folder. */
  public static void main(String[] args) throws IOException {
    SeparateJvm.endWithParent();
    Path folder = Path.of("");
    Returned returned =
        JsonMapper.shared().readValue(Files.readAllBytes(folder.resolve(RETURNED)), Returned.class);
    boolean copied;
    try (OutputStream out = Files.newOutputStream(folder.resolve(MARKED))) {
      copied = RefusedWorkbook.copy(folder.resolve(SENDER), returned, out);
    }
    System.exit(copied ? 0 : NOT_COPIED);
  }

  /** Writes the marked copy; false, and nothing written, if none could be made. */
  static boolean write(Path sender, Returned returned, OutputStream out) throws IOException {
    Path folder = WorkFolder.create("xetkhen-returned-");
    try {
      Files.copy(sender, folder.resolve(SENDER));
      Files.write(folder.resolve(RETURNED), JsonMapper.shared().writeValueAsBytes(returned));
      if (SeparateJvm.run(SeparateCopy.class, MEGABYTES, DEADLINE, folder) != 0) {
        return false;
      }
      Files.copy(folder.resolve(MARKED), out);
      out.flush();
      return true;
    } finally {
      WorkFolder.delete(folder);
    }
  }
}
