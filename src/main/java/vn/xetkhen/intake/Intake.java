package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Text;

/**
 * Reads workbooks of nominees: the template of design.md section 6 and, by the names of their
 * columns, the layouts that provinces hand out. Nothing is guessed: a cell that cannot be read is
 * refused by its address, the rest of its row counts, and the fact is missing.
 *
 * <p>Thread-safe; one instance reads any number of workbooks.
 */
public final class Intake {

  private static final Set<String> GUIDES = Set.of("huong dan", "vi du", "mau vi du", "cach ghi");

  private final IntakeSettings settings;
  private final TemplateRow template;

  /** Readers between two rows that are taken again; each serves one thread at a time. */
  private final Queue<RowReader> spare = new ConcurrentLinkedQueue<>();

  public Intake(IntakeSettings settings) {
    this.settings = settings;
    this.template = new TemplateRow(settings);
  }

  /**
   * Reads a workbook row by row; memory does not grow with its rows, but for eight bytes or so that
   * find a nominee's second row. What was delivered before a fault stays delivered.
   *
   * @param name the file's name as sent, a label only
   * @throws UnreadableWorkbookException if it is no readable workbook; the message is one
   *     Vietnamese line with reason and cure
   */
  public IntakeSummary read(Path workbook, String name, IntakeListener listener) {
    return read(workbook, name, Mending.NONE, listener);
  }

  /**
   * The same with what people decided about the workbook: the facts are those of the mended cells,
   * their sources the sender's own cells.
   */
  public IntakeSummary read(Path workbook, String name, Mending mending, IntakeListener listener) {
    try {
      FileKind.of(workbook, name);
      return read(workbook, new Workbook(name, digest(workbook)), mending, listener);
    } catch (IOException e) {
      throw broken(name, e);
    }
  }

  /**
   * Reads one row from the texts of its cells, by the template's headers («Xếp loại 2021», or «Xếp
   * loại {Y}» for the round's year). Every column of the template is there, blank unless given; the
   * absent ones are not there.
   *
   * @throws IllegalArgumentException if a header is none of the template
   */
  public RowReading readRow(
      Subject subject, Map<String, String> cellsByHeader, Set<String> absentHeaders) {
    return template.read(subject, cellsByHeader, absentHeaders);
  }

  /**
   * Takes one row again by itself, after a cell of it was mended; within a millisecond or so,
   * however long the list is. What depends on other rows, such as the same nominee in two of them,
   * is not looked at. A row whose texts are more than the readers can take is refused as a whole.
   *
   * @param table the list in which the row stands, as it was told or with the meanings chosen since
   * @param line the row as it was told
   */
  public ReadLine recheck(FoundTable table, Mending mending, ReadLine line) {
    RowReader reader = spare.poll();
    if (reader == null) {
      reader = new RowReader(settings);
    }
    try {
      ReadLine again =
          reader.again(table, SheetMends.ofRow(line.sheet(), line.row(), mending), line);
      spare.add(reader);
      return again;
    } catch (RuntimeException | StackOverflowError e) {
      // as when the whole file is read: no text of a sender's may end in a stack trace
      return RowReader.unreadable(line);
    }
  }

  /**
   * All that a column of such a list may be chosen to mean, in the order of the template, for the
   * round's year. Other years of «Xếp loại» are understood too.
   */
  public List<String> meanings(Layout layout) {
    return Meanings.offered(layout, settings.year());
  }

  private IntakeSummary read(Path file, Workbook workbook, Mending mending, IntakeListener listener)
      throws IOException {
    Delivery delivery = new Delivery(workbook, listener);
    try (OpenWorkbook open = OpenWorkbook.open(file, workbook.name())) {
      for (String remark : open.remarks()) {
        delivery.notice("", Notice.Kind.LEFT_ALONE, remark);
      }
      List<OpenWorkbook.OpenSheet> sheets = open.sheets();
      if (sheets.isEmpty()) {
        throw new UnreadableWorkbookException(
            workbook.name(), "không có trang tính nào", "Xuất lại tệp rồi gửi lại");
      }
      RowReader rows = new RowReader(settings);
      for (OpenWorkbook.OpenSheet sheet : sheets) {
        if (!delivery.cancelled()) {
          read(sheet, delivery, rows, workbook, mending);
        }
      }
    } catch (UnreadableWorkbookException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // hostile files make the readers throw whatever they can; none of it is worth a stack trace
      if (delivery.listenersFault() != null) {
        throw delivery.listenersFault();
      }
      throw broken(workbook.name(), e);
    }
    if (delivery.nominees() == 0 && !delivery.summary().cancelled()) {
      delivery.notice(
          "", Notice.Kind.NO_NOMINEE, "Tệp " + workbook.name() + " không có ai được đề nghị.");
    }
    return delivery.summary();
  }

  private static void read(
      OpenWorkbook.OpenSheet sheet,
      Delivery delivery,
      RowReader reader,
      Workbook workbook,
      Mending mending)
      throws IOException {
    String name = sheet.name();
    if (sheet.hidden()) {
      delivery.notice(name, Notice.Kind.HIDDEN_SHEET, "Trang «" + name + "» bị ẩn nên không đọc.");
      return;
    }
    if (GUIDES.contains(Text.fold(name))) {
      delivery.notice(
          name, Notice.Kind.GUIDE_SHEET, "Trang «" + name + "» là hướng dẫn, ví dụ nên không đọc.");
      return;
    }
    delivery.beginSheet();
    try (Stream<SheetRow> rows = sheet.rows()) {
      SheetMends mends = mending == Mending.NONE ? SheetMends.NONE : SheetMends.of(name, mending);
      new SheetReader(delivery, reader, mends, workbook, name).read(rows.iterator());
    }
  }

  private static UnreadableWorkbookException broken(String name, Throwable cause) {
    return new UnreadableWorkbookException(
        name, "tệp hỏng hoặc không phải bảng tính Excel", FileKind.SAVE_AS_XLSX, cause);
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[64 << 10];
      for (int n; (n = in.read(buffer)) > 0; ) {
        sha256.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
