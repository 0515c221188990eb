package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Stands before every reader of a zipped workbook: counts what really inflates, whatever the zip
 * claims, and refuses what no honest workbook holds. The spreadsheet readers trust all of this. It
 * takes the zip apart with the library that the readers use, so that both see the same parts.
 */
final class SizeGate {

  static final long MAX_FILE = 64L << 20;
  static final int MAX_ENTRIES = 200;
  static final long MAX_ENTRY = 512L << 20;
  static final long MAX_TOTAL = 1024L << 20;

  /** All shared strings may come to lie in memory at once; sheets are streamed. */
  static final long MAX_STRINGS = 96L << 20;

  /** Parts that the readers keep whole: formats, names of sheets, relations. */
  private static final long MAX_KEPT = 16L << 20;

  /** Honest sheets of many equal rows reach about 30; bombs start near 100. */
  static final int MAX_RATIO = 80;

  /** Below this size no ratio harms. */
  private static final long RATIO_FROM = 4L << 20;

  private static final String SPLIT = "Chia thành nhiều tệp nhỏ hơn rồi gửi lại";
  private static final String RESAVE = FileKind.SAVE_AS_XLSX;

  private final String name;
  private final byte[] buffer = new byte[(128 << 10) + PartScanner.LOOK_AHEAD];
  private final PartScanner scanner = new PartScanner();
  private long total;
  private long stringBytes;

  private SizeGate(String name) {
    this.name = name;
  }

  /**
   * What the gate saw of a workbook that it let through.
   *
   * @param openDocument .ods rather than .xlsx or .xlsm
   * @param plain whether the reader of .xlsx knows all of it; else it needs a {@link PlainCopy}
   * @param isoDates whether there are cells of type «d»
   * @param strings estimate of the memory that its shared strings take, in bytes
   * @param remarks what its sender should know: one Vietnamese sentence each
   */
  record Passed(
      boolean openDocument, boolean plain, boolean isoDates, long strings, List<String> remarks) {}

  /**
   * @throws UnreadableWorkbookException if the file is too large, a bomb, not a workbook of this
   *     format, or two readers could read it differently
   */
  static Passed check(Path file, String name) throws IOException {
    if (Files.size(file) > MAX_FILE) {
      throw new UnreadableWorkbookException(name, "tệp lớn hơn 64 MB", SPLIT);
    }
    if (!ZipDirectory.isSmall(file, MAX_ENTRIES)) {
      throw new UnreadableWorkbookException(
          name, "có quá nhiều phần trong tệp nén, nhiều nhất là " + MAX_ENTRIES, RESAVE);
    }
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return new SizeGate(name).check(zip);
    }
  }

  private Passed check(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > MAX_ENTRIES) {
      throw refuse("có " + entries.size() + " phần trong tệp nén, nhiều nhất là " + MAX_ENTRIES);
    }
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      checkName(entry, names);
    }
    ZipContents contents = ZipContents.of(zip, names, name);
    for (ZipArchiveEntry entry : entries) {
      checkEntry(zip, entry, contents);
    }
    if (scanner.danglingString() && !contents.openDocument()) {
      throw refuse("tệp hỏng (có ô trỏ tới chuỗi chữ không có trong tệp)");
    }
    return new Passed(
        contents.openDocument(),
        !scanner.isoDates() && !scanner.riskyFormulas(),
        scanner.isoDates(),
        strings(),
        contents.remarks());
  }

  /** An object with its text for each; letters beyond Latin take two bytes. */
  private long strings() {
    return 48 * scanner.stringCount() + stringBytes * 3 / 2;
  }

  private void checkName(ZipArchiveEntry entry, Set<String> names) {
    String part = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
    if (!names.add(part)) {
      throw refuse("trong tệp nén có hai phần cùng tên");
    }
    if (part.contains("../") || part.startsWith("/") || entry.isUnixSymlink()) {
      throw refuse("trong tệp nén có phần mang tên trỏ ra ngoài");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableWorkbookException(
          name, "tệp nén đặt mật khẩu", "Bỏ mật khẩu mở tệp, lưu lại dạng .xlsx rồi gửi lại");
    }
    if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
      throw refuse("nén theo cách mà bảng tính không dùng");
    }
  }

  private void checkEntry(ZipFile zip, ZipArchiveEntry entry, ZipContents contents)
      throws IOException {
    boolean strings = contents.isStrings(entry.getName());
    long limit = strings ? MAX_STRINGS : contents.isKept(entry.getName()) ? MAX_KEPT : MAX_ENTRY;
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    int pending = 0;
    boolean xml = true;
    scanner.begin(strings, false);
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n; (n = in.readNBytes(buffer, pending, buffer.length - pending)) > 0; ) {
        xml = size == 0 ? isXml(n) : xml;
        size += n;
        total += n;
        if (size > limit || total > MAX_TOTAL) {
          throw new UnreadableWorkbookException(name, "nội dung giải nén quá lớn", SPLIT);
        }
        if (size > RATIO_FROM && size / packed > MAX_RATIO) {
          throw refuse("nén quá chặt so với nội dung, giống tệp gây nghẽn máy");
        }
        pending = xml ? scan(pending + n) : 0;
      }
    }
    if (entry.getSize() >= 0 && entry.getSize() != size) {
      // who opens the workbook later asks the directory how large it is
      throw refuse("tệp hỏng (mục lục trong tệp nén ghi sai cỡ của một phần)");
    }
    Arrays.fill(buffer, pending, pending + PartScanner.LOOK_AHEAD, (byte) 0);
    scanner.scan(buffer, pending);
    scanner.end();
    checkFindings();
    stringBytes += strings ? size : 0;
  }

  /** Scans what can be seen whole and keeps the rest at the front for the next piece. */
  private int scan(int length) {
    int to = Math.max(0, length - PartScanner.LOOK_AHEAD);
    scanner.scan(buffer, to);
    checkFindings();
    System.arraycopy(buffer, to, buffer, 0, length - to);
    return length - to;
  }

  /** Whether the part is XML in the one encoding that can be looked through. */
  private boolean isXml(int length) {
    if (length > 1 && (buffer[0] == '<' && buffer[1] == 0 || buffer[0] == 0 && buffer[1] == '<')) {
      throw refuse("có phần ghi bằng bảng mã mà bảng tính không dùng");
    }
    boolean marked = (buffer[0] & 0xFF) == 0xFE && (buffer[1] & 0xFF) == 0xFF;
    boolean markedLittle = (buffer[0] & 0xFF) == 0xFF && (buffer[1] & 0xFF) == 0xFE;
    if (length > 1 && (marked || markedLittle)) {
      throw refuse("có phần ghi bằng bảng mã mà bảng tính không dùng");
    }
    int i = (buffer[0] & 0xFF) == 0xEF ? 3 : 0;
    while (i < length && buffer[i] <= ' ' && buffer[i] > 0) {
      i++;
    }
    return i >= length || buffer[i] == '<';
  }

  private void checkFindings() {
    String odd = scanner.odd();
    if (odd != null) {
      throw refuse(odd);
    }
  }

  private UnreadableWorkbookException refuse(String reason) {
    return new UnreadableWorkbookException(name, reason, RESAVE);
  }
}
