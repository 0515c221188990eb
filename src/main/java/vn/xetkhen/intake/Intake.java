package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    try {
      FileKind kind = FileKind.of(workbook, name);
      return read(workbook, kind, new Workbook(name, digest(workbook)), listener);
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

  private IntakeSummary read(Path file, FileKind kind, Workbook workbook, IntakeListener listener)
      throws IOException {
    Delivery delivery = new Delivery(workbook, listener);
    try (OpenWorkbook open =
        kind == FileKind.OOXML
            ? XlsxWorkbook.open(file, workbook.name())
            : XlsWorkbook.open(file, workbook.name())) {
      List<OpenWorkbook.OpenSheet> sheets = open.sheets();
      if (sheets.isEmpty()) {
        throw new UnreadableWorkbookException(
            workbook.name(), "không có trang tính nào", "Xuất lại tệp rồi gửi lại");
      }
      DossierReader dossiers = new DossierReader(settings);
      for (OpenWorkbook.OpenSheet sheet : sheets) {
        if (!delivery.cancelled()) {
          read(sheet, delivery, dossiers, workbook);
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

  private void read(
      OpenWorkbook.OpenSheet sheet, Delivery delivery, DossierReader dossiers, Workbook workbook)
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
      Iterator<SheetRow> iterator = rows.iterator();
      new SheetReader(delivery, dossiers, workbook, name).read(iterator);
    }
  }

  private static UnreadableWorkbookException broken(String name, Throwable cause) {
    return new UnreadableWorkbookException(
        name,
        "tệp hỏng hoặc không phải bảng tính Excel",
        "Mở bằng phần mềm bảng tính, lưu lại dạng .xlsx rồi gửi lại",
        cause);
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
