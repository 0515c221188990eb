package vn.xetkhen.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A workbook opened for reading row by row. */
interface OpenWorkbook extends Closeable {

  List<OpenSheet> sheets();

  /** One of its sheets. */
  interface OpenSheet {
    String name();

    boolean hidden();

    /** Its rows in the order of the file; to be closed. */
    Stream<SheetRow> rows() throws IOException;
  }
}
