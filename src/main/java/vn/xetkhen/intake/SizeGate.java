package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Stands before every reader of a zipped workbook: counts what really inflates, whatever the zip
 * claims, and refuses what no honest workbook holds. The spreadsheet readers trust all of this.
 */
final class SizeGate {

  static final long MAX_FILE = 64L << 20;
  static final int MAX_ENTRIES = 200;
  static final long MAX_ENTRY = 512L << 20;
  static final long MAX_TOTAL = 1024L << 20;

  /** All shared strings may come to lie in memory at once; sheets are streamed. */
  static final long MAX_STRINGS = 96L << 20;

  /** Honest sheets of many equal rows reach about 30; bombs start near 100. */
  static final int MAX_RATIO = 80;

  /** Below this size no ratio harms. */
  private static final long RATIO_FROM = 4L << 20;

  private static final String SPLIT = "Chia thành nhiều tệp nhỏ hơn rồi gửi lại";
  private static final String RESAVE = "Mở bằng phần mềm bảng tính, lưu lại dạng .xlsx rồi gửi lại";

  private final String name;

  private final byte[] buffer = new byte[(64 << 10) + PartScanner.LOOK_AHEAD];
  private final PartScanner scanner = new PartScanner();
  private long total;

  private SizeGate(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableWorkbookException if the file is too large, a bomb, not a workbook of this
   *     format, or two readers could read it differently
   */
  static void check(Path file, String name) throws IOException {
    if (Files.size(file) > MAX_FILE) {
      throw new UnreadableWorkbookException(name, "tệp lớn hơn 64 MB", SPLIT);
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      new SizeGate(name).check(zip);
    }
  }

  private void check(ZipFile zip) throws IOException {
    if (zip.size() > MAX_ENTRIES) {
      throw refuse("có " + zip.size() + " phần trong tệp nén, nhiều nhất là " + MAX_ENTRIES);
    }
    Set<String> names = new HashSet<>();
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      if (!names.add(e.nextElement().getName().toLowerCase(Locale.ROOT).replace('\\', '/'))) {
        throw refuse("trong tệp nén có hai phần cùng tên");
      }
    }
    checkFormat(zip, names);
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      checkEntry(zip, e.nextElement());
    }
    if (scanner.danglingString()) {
      throw refuse("tệp hỏng (có ô trỏ tới chuỗi chữ không có trong tệp)");
    }
  }

  private void checkFormat(ZipFile zip, Set<String> names) throws IOException {
    if (names.contains("xl/workbook.bin")) {
      throw new UnreadableWorkbookException(name, "là bảng tính nhị phân .xlsb", RESAVE);
    }
    if (names.contains("content.xml") && names.contains("mimetype")) {
      throw new UnreadableWorkbookException(name, "là tệp OpenDocument (.ods)", RESAVE);
    }
    if (names.contains("word/document.xml")) {
      throw new UnreadableWorkbookException(
          name, "là tài liệu Word, không phải bảng tính", "Chép bảng sang tệp .xlsx rồi gửi lại");
    }
    if (!names.contains("[content_types].xml")) {
      throw new UnreadableWorkbookException(
          name, "là tệp nén, không phải bảng tính Excel", "Giải nén rồi gửi tệp .xlsx bên trong");
    }
    ZipEntry relations = zip.getEntry("_rels/.rels");
    if (relations != null) {
      try (InputStream in = zip.getInputStream(relations)) {
        String text = new String(in.readNBytes(16 << 10), StandardCharsets.UTF_8);
        if (!text.contains("Relationship")) {
          throw refuse("tệp hỏng (phần _rels/.rels)");
        }
        if (text.contains("purl.oclc.org/ooxml")) {
          throw new UnreadableWorkbookException(
              name,
              "lưu ở dạng «Strict Open XML»",
              "Lưu lại dạng «Excel Workbook (.xlsx)» rồi gửi lại");
        }
      }
    }
  }

  private void checkEntry(ZipFile zip, ZipEntry entry) throws IOException {
    String part = entry.getName().toLowerCase(Locale.ROOT);
    long limit = part.endsWith("sharedstrings.xml") ? MAX_STRINGS : MAX_ENTRY;
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    int pending = 0;
    scanner.begin(part);
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n; (n = in.readNBytes(buffer, pending, buffer.length - pending)) > 0; ) {
        size += n;
        total += n;
        if (size > limit || total > MAX_TOTAL) {
          throw new UnreadableWorkbookException(name, "nội dung giải nén quá lớn", SPLIT);
        }
        if (size > RATIO_FROM && size / packed > MAX_RATIO) {
          throw refuse("nén quá chặt so với nội dung, giống tệp gây nghẽn máy");
        }
        pending = scan(pending + n);
      }
    }
    Arrays.fill(buffer, pending, pending + PartScanner.LOOK_AHEAD, (byte) 0);
    scanner.scan(buffer, pending);
    checkFindings();
  }

  /** Scans what can be seen whole and keeps the rest at the front for the next piece. */
  private int scan(int length) {
    int to = Math.max(0, length - PartScanner.LOOK_AHEAD);
    scanner.scan(buffer, to);
    checkFindings();
    System.arraycopy(buffer, to, buffer, 0, length - to);
    return length - to;
  }

  private void checkFindings() {
    if (scanner.doctype()) {
      throw refuse("chứa khai báo DOCTYPE, thứ không có trong bảng tính bình thường");
    }
    if (scanner.farColumn()) {
      throw refuse("có ô ở cột ngoài giới hạn của bảng tính");
    }
  }

  private UnreadableWorkbookException refuse(String reason) {
    return new UnreadableWorkbookException(name, reason, RESAVE);
  }
}
