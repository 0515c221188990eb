package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file is by its content. Its name is asked only where the content may be anything: a text
 * is a table if its name says so.
 */
enum FileKind {
  /** .xlsx, .xlsm, .ods, or whatever else is zipped. */
  ZIP,
  /** .xls, or another container of old Office, or an encrypted new one. */
  OLE2,
  /** .csv, .tsv. */
  TEXT;

  static final String SAVE_AS_XLSX = "Mở bằng phần mềm bảng tính, lưu lại dạng .xlsx rồi gửi lại";

  private static final int HEAD = 64 << 10;

  /**
   * @throws UnreadableWorkbookException if it is none of these, saying what it is instead
   */
  static FileKind of(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      throw new UnreadableWorkbookException(
          name, "không tìm thấy tệp", "Xem lại tên tệp và thư mục");
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableWorkbookException(
          name, "là thư mục, không phải tệp", "Chọn một tệp .xlsx");
    }
    byte[] head = head(file);
    if (head.length == 0) {
      throw new UnreadableWorkbookException(name, "tệp rỗng (0 byte)", "Xuất lại tệp rồi gửi lại");
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE2;
    }
    String other = binary(head);
    if (other != null) {
      throw new UnreadableWorkbookException(name, other, SAVE_AS_XLSX);
    }
    TextKind.check(head, name);
    return TEXT;
  }

  private static @org.jspecify.annotations.Nullable String binary(byte[] head) {
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return "là tệp PDF, không phải bảng tính";
    }
    if (startsWith(head, 9, 0) || startsWith(head, 9, 2) || startsWith(head, 9, 4)) {
      return "là bảng tính Excel đời quá cũ (trước năm 1997)";
    }
    if (startsWith(head, 'P', 'K')) {
      return "tệp nén hỏng hoặc rỗng";
    }
    if (startsWith(head, 0x89, 'P', 'N', 'G') || startsWith(head, 0xFF, 0xD8, 0xFF)) {
      return "là ảnh, không phải bảng tính";
    }
    if (startsWith(head, 'R', 'a', 'r', '!') || startsWith(head, '7', 'z', 0xBC, 0xAF)) {
      return "là tệp nén, không phải bảng tính Excel";
    }
    return null;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != (bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
