package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.RefusedCell;

/**
 * Writes {@code refused.xlsx}: the sender's own workbook in which each refused cell is coloured and
 * carries a comment, with a sheet in front that lists them. Nothing is computed: formulas and the
 * values they last had stay as they are.
 *
 * <p>Of an .ods or a .csv the sender gets a fresh .xlsx with the same cells at the same addresses.
 * A workbook too large to be held in memory, or with thousands of refused cells, is not copied; the
 * sender then gets the list alone, and the list says so.
 */
public final class RefusedWorkbook {

  /** More than that, inflated, would need hundreds of megabytes as objects. */
  private static final long INFLATED_LIMIT = 48L << 20;

  /** What is heavier is copied in a Java of its own. */
  private static final long LIGHT_LIMIT = 6L << 20;

  /** About as many as a binary workbook of the same weight. */
  private static final long BINARY_LIMIT = 16L << 20;

  /** More comments than that make the drawing part itself a burden. */
  private static final int COMMENT_LIMIT = 5_000;

  private static final Pattern DATES =
      Pattern.compile(
          "(?<head><dcterms:(?:created|modified) [^>]*>)[^<]*(?<tail></dcterms:(?:created|modified)>)");

  private RefusedWorkbook() {}

  /**
   * @param senderWorkbook the workbook as sent, already past the intake's size gate
   * @param cells its refused cells and no others, in the order in which to list them
   * @param out receives the file, in the format that {@link #extension} says; it is flushed, not
   *     closed
   * @throws IOException if the workbook cannot be read or the file not be written
   */
  public static void write(Path senderWorkbook, List<RefusedCell> cells, OutputStream out)
      throws IOException {
    write(senderWorkbook, Returned.cells(cells), out, INFLATED_LIMIT);
  }

  /**
   * The same for a list that was sent back whole or in part: all of the sender's cells stay, marked
   * are what the officer chose and the rows that were not taken.
   *
   * @param senderWorkbook the workbook as sent, already past the intake's size gate
   */
  public static void write(Path senderWorkbook, Returned returned, OutputStream out)
      throws IOException {
    write(senderWorkbook, returned, out, INFLATED_LIMIT);
  }

  /**
   * Extension of the file for this sender: {@code xls} for a workbook of the old format that is
   * neither too large to be copied nor has thousands of cells to mark, else {@code xlsx}. If
   * copying fails, what is written instead has the same format.
   *
   * @param marks how many cells and rows go back
   */
  public static String extension(Path senderWorkbook, long marks) throws IOException {
    return marks <= COMMENT_LIMIT
            && format(senderWorkbook) == FileMagic.OLE2
            && Files.size(senderWorkbook) <= BINARY_LIMIT
        ? "xls"
        : "xlsx";
  }

  /** The same for what goes back whole or in part. */
  public static String extension(Path senderWorkbook, Returned returned) throws IOException {
    return extension(senderWorkbook, marks(returned));
  }

  private static long marks(Returned returned) {
    return (long) returned.marks().size() + returned.rows().size();
  }

  static void write(Path senderWorkbook, Returned returned, OutputStream out, long limit)
      throws IOException {
    boolean copied =
        marks(returned) <= COMMENT_LIMIT
            && switch (weight(senderWorkbook, limit)) {
              case LIGHT -> copy(senderWorkbook, returned, out);
              case HEAVY -> SeparateCopy.write(senderWorkbook, returned, out);
              case TOO_HEAVY -> false;
            };
    if (copied) {
      return;
    }
    if (extension(senderWorkbook, returned).equals("xls")) {
      RefusalIndex.writeOld(returned, out);
    } else {
      RefusedList.write(returned, out);
    }
  }

  private enum Weight {
    LIGHT,
    HEAVY,
    TOO_HEAVY
  }

  private static Weight weight(Path sender, long limit) throws IOException {
    FileMagic format = format(sender);
    if (format == FileMagic.OLE2) {
      return Files.size(sender) <= BINARY_LIMIT ? Weight.HEAVY : Weight.TOO_HEAVY;
    }
    long size = format == FileMagic.OOXML ? inflated(sender) : Files.size(sender);
    return size > limit ? Weight.TOO_HEAVY : size > LIGHT_LIMIT ? Weight.HEAVY : Weight.LIGHT;
  }

  /** Writes the marked copy; false, and nothing written, if the workbook cannot be copied. */
  static boolean copy(Path sender, Returned returned, OutputStream out) throws IOException {
    FileMagic format = format(sender);
    boolean xls = format == FileMagic.OLE2;
    try (OpenCopy opened = load(sender, format)) {
      if (opened == null) {
        return false;
      }
      new RefusalMarks(opened).mark(returned);
      RefusalIndex.add(opened, returned);
      save(opened.workbook(), xls, out);
      return true;
    }
  }

  /**
   * The sender's workbook, or a fresh one with its cells if it is of another format or POI cannot
   * make out what the intake could; null if neither is to be had.
   */
  private static @Nullable OpenCopy load(Path sender, FileMagic format) throws IOException {
    boolean zipped = format == FileMagic.OOXML;
    if (zipped || format == FileMagic.OLE2) {
      try (var in = Files.newInputStream(sender)) {
        return new OpenCopy(zipped ? new XSSFWorkbook(in) : new HSSFWorkbook(in), Map.of());
      } catch (IOException | RuntimeException e) {
        return zipped ? FreshCopy.of(sender, true) : null;
      }
    }
    return FreshCopy.of(sender, false);
  }

  private static FileMagic format(Path workbook) throws IOException {
    try (var in = Files.newInputStream(workbook)) {
      return FileMagic.valueOf(FileMagic.prepareToCheckMagic(in));
    }
  }

  private static long inflated(Path workbook) throws IOException {
    long sum = 0;
    try (ZipFile zip = ZipFile.builder().setPath(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        sum += Math.max(0, entry.getSize());
      }
    }
    return sum;
  }

  private static void save(Workbook workbook, boolean xls, OutputStream out) throws IOException {
    if (xls) {
      workbook.write(out);
      out.flush();
      return;
    }
    Path temporary = Files.createTempFile("xetkhen-", ".xlsx");
    try {
      try (var to = Files.newOutputStream(temporary)) {
        workbook.write(to);
      }
      SteadyZip.copy(
          temporary,
          out,
          Map.of(
              "docProps/core.xml",
              text -> DATES.matcher(text).replaceAll("${head}1980-01-01T00:00:00Z${tail}")));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
