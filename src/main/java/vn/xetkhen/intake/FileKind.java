package vn.xetkhen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its content; its name is not asked. */
enum FileKind {
  OOXML,
  XLS;

  private static final String SAVE_AS_XLSX =
      "Mở bằng phần mềm bảng tính, lưu lại dạng .xlsx rồi gửi lại";

  /**
   * @throws UnreadableWorkbookException if it is neither, saying what it is instead
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
      return OOXML;
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return ole2(file, name);
    }
    throw new UnreadableWorkbookException(name, whatElse(head), SAVE_AS_XLSX);
  }

  private static FileKind ole2(Path file, String name) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableWorkbookException(
            name, "tệp đặt mật khẩu", "Bỏ mật khẩu mở tệp, lưu lại dạng .xlsx rồi gửi lại");
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return XLS;
      }
      throw new UnreadableWorkbookException(
          name, "là tài liệu Office kiểu cũ nhưng không phải bảng tính", SAVE_AS_XLSX);
    } catch (UnreadableWorkbookException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbookException(name, "tệp .xls hỏng", SAVE_AS_XLSX);
    }
  }

  private static String whatElse(byte[] head) {
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return "là tệp PDF, không phải bảng tính";
    }
    if (startsWith(head, 9, 0) || startsWith(head, 9, 2) || startsWith(head, 9, 4)) {
      return "là bảng tính Excel đời quá cũ (trước năm 1997)";
    }
    if (startsWith(head, 'P', 'K')) {
      return "tệp nén hỏng hoặc rỗng";
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html")) {
      return "là trang web (HTML) mang tên bảng tính";
    }
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        return "không phải bảng tính Excel";
      }
    }
    return "là tệp văn bản (CSV hoặc tương tự), không phải bảng tính Excel";
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(4096);
    }
  }

  private static boolean startsWith(byte[] head, int... bytes) {
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
