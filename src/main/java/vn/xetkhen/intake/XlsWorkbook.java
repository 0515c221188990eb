package vn.xetkhen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The old binary .xls, read by {@link XlsSpooler} in a Java of its own. */
final class XlsWorkbook implements OpenWorkbook {

  private static final long MAX_FILE = 8L << 20;
  private static final int MEGABYTES = 512;
  private static final Duration DEADLINE = Duration.ofSeconds(15);
  private static final String RESAVE = FileKind.SAVE_AS_XLSX;

  private final Path folder;
  private final RowSpool spool;

  private XlsWorkbook(Path folder, RowSpool spool) {
    this.folder = folder;
    this.spool = spool;
  }

  static XlsWorkbook open(Path file, String name) throws IOException {
    if (Files.size(file) > MAX_FILE) {
      throw new UnreadableWorkbookException(name, "tệp .xls lớn hơn 8 MB", RESAVE);
    }
    Path folder = WorkFolder.create("xetkhen-xls-");
    try {
      Files.copy(file, folder.resolve(XlsSpooler.INPUT));
      int exit = SeparateJvm.run(XlsSpooler.class, MEGABYTES, DEADLINE, folder);
      if (exit != 0) {
        throw refused(name, exit);
      }
      return new XlsWorkbook(folder, RowSpool.open(folder));
    } catch (IOException | RuntimeException e) {
      WorkFolder.delete(folder);
      throw e;
    }
  }

  private static UnreadableWorkbookException refused(String name, int exit) {
    return switch (exit) {
      case XlsSpooler.ENCRYPTED ->
          new UnreadableWorkbookException(
              name, "tệp đặt mật khẩu", "Bỏ mật khẩu mở tệp, lưu lại dạng .xlsx rồi gửi lại");
      case XlsSpooler.TOO_OLD ->
          new UnreadableWorkbookException(
              name, "là bảng tính Excel đời quá cũ (trước năm 1997)", RESAVE);
      case XlsSpooler.NO_WORKBOOK ->
          new UnreadableWorkbookException(
              name, "là tài liệu Office kiểu cũ nhưng không phải bảng tính", RESAVE);
      case XlsSpooler.TOO_MUCH ->
          new UnreadableWorkbookException(name, "nội dung tệp .xls quá lớn", RESAVE);
      case SeparateJvm.TOO_LONG ->
          new UnreadableWorkbookException(name, "tệp .xls đọc quá lâu", RESAVE);
      case SeparateJvm.BUSY ->
          new UnreadableWorkbookException(
              name, "máy chủ đang đọc nhiều tệp .xls", "Gửi lại sau ít phút, hoặc lưu dạng .xlsx");
      default -> new UnreadableWorkbookException(name, "tệp .xls hỏng", RESAVE);
    };
  }

  @Override
  public List<OpenSheet> sheets() {
    return List.copyOf(spool.sheets());
  }

  @Override
  public List<String> remarks() {
    return spool.macros() ? List.of(ZipContents.MACROS) : List.of();
  }

  @Override
  public void close() throws IOException {
    WorkFolder.delete(folder);
  }
}
