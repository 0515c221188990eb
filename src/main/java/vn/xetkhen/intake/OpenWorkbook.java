package vn.xetkhen.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A workbook opened for reading row by row. */
interface OpenWorkbook extends Closeable {

  /**
   * Opens a file of any format that is read.
   *
   * @param name the file's name as sent
   * @throws UnreadableWorkbookException if it is no workbook, or none that is safe to read
   */
  static OpenWorkbook open(Path file, String name) throws IOException {
    return switch (FileKind.of(file, name)) {
      case ZIP -> openZip(file, name);
      case OLE2 -> XlsWorkbook.open(file, name);
      case TEXT -> SeparatedText.open(file, name);
    };
  }

  private static OpenWorkbook openZip(Path file, String name) throws IOException {
    SizeGate.Passed passed = SizeGate.check(file, name);
    return passed.openDocument()
        ? OdsWorkbook.open(file, name, passed)
        : XlsxWorkbook.open(file, name, passed);
  }

  List<OpenSheet> sheets();

  /** What its sender should know about how it was read: one Vietnamese sentence each. */
  default List<String> remarks() {
    return List.of();
  }

  /** One of its sheets. */
  interface OpenSheet {
    String name();

    boolean hidden();

    /** Its rows in the order of the file; to be closed. */
    Stream<SheetRow> rows() throws IOException;
  }
}
