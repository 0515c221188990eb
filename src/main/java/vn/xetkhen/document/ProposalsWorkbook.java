package vn.xetkhen.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;

/**
 * Writes {@code proposals.xlsx}: a summary sheet, then a sheet for each award, subject and kind,
 * its rows in the order they are added. Rows leave memory as they come; the file goes to the stream
 * when it is closed, by way of a temporary file.
 *
 * <p>Text that could be taken for a formula is stored as a string cell with Excel's quote prefix:
 * the value reads back unchanged, and the program shows the apostrophe while editing instead of
 * computing. The same input gives the same bytes.
 */
public final class ProposalsWorkbook implements Closeable {

  private final OutputStream out;
  private final PaperContext context;
  private final int rowsPerSheet;
  private final Path temporary;
  private final OutputStream temporaryStream;
  private final Workbook workbook;
  private final SummarySheet summary;
  private final List<ProposalSheet.Tally> tallies = new ArrayList<>();
  private @Nullable ProposalSheet current;
  private boolean closed;

  private ProposalsWorkbook(OutputStream out, PaperContext context, int rowsPerSheet)
      throws IOException {
    this.out = out;
    this.context = context;
    this.rowsPerSheet = rowsPerSheet;
    temporary = Files.createTempFile("xetkhen-", ".xlsx");
    temporaryStream = new java.io.BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
    workbook = new Workbook(temporaryStream, "Xét Khen", null);
    workbook.setGlobalDefaultFont(SheetLook.FONT, SheetLook.SIZE);
    summary = new SummarySheet(workbook, context);
  }

  /**
   * @param out receives the file on closing; it is flushed, not closed
   */
  public static ProposalsWorkbook open(OutputStream out, PaperContext context) throws IOException {
    return open(out, context, 1_000_000);
  }

  /** Lists longer than that go on in another sheet. */
  static ProposalsWorkbook open(OutputStream out, PaperContext context, int rowsPerSheet)
      throws IOException {
    return new ProposalsWorkbook(out, context, rowsPerSheet);
  }

  /** Begins the list of an award; rows added from now on belong to it. */
  public void sheet(Award award, Subject subject, CommendationKind kind) throws IOException {
    finishSheet();
    current = new ProposalSheet(workbook, context, award, subject, kind, 1);
  }

  /**
   * Adds a row: first the ranked in their order, then those outside the pool.
   *
   * @throws IllegalStateException if no sheet was begun
   */
  public void row(ListedNominee nominee) throws IOException {
    roomy().row(nominee);
  }

  /** Marks the line where a quota ends, such as «Hết chỉ tiêu: tối đa 15 % số LĐTT (4/31)». */
  public void cut(String words) throws IOException {
    roomy().cut(words);
  }

  private ProposalSheet roomy() throws IOException {
    ProposalSheet sheet = current;
    if (sheet == null) {
      throw new IllegalStateException("row before sheet");
    }
    if (sheet.size() >= rowsPerSheet) {
      finishSheet();
      sheet = sheet.next();
      current = sheet;
    }
    return sheet;
  }

  private void finishSheet() throws IOException {
    if (current != null) {
      tallies.add(current.finish());
      current = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      finishSheet();
      summary.write(tallies);
      workbook.finish();
      temporaryStream.close();
      SteadyZip.copy(temporary, out, FastexcelEdits.steady(context.date() + "T00:00:00Z"));
    } finally {
      temporaryStream.close();
      Files.deleteIfExists(temporary);
    }
  }
}
