package vn.xetkhen.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to be marked for its sender.
 *
 * @param renamed sheets whose names had to change, by the sender's name for them
 */
record OpenCopy(Workbook workbook, Map<String, Sheet> renamed) implements Closeable {

  /** The sheet that the sender calls so, or null. */
  @Nullable Sheet sheet(String name) {
    Sheet sheet = renamed.get(name);
    return sheet == null ? workbook.getSheet(name) : sheet;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
