package vn.xetkhen.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a table written as text from all the other texts that are sent under a table's name. */
final class TextKind {

  private static final Set<String> ENDINGS = Set.of(".csv", ".tsv", ".tab", ".txt");
  private static final Pattern SQL =
      Pattern.compile(
          "(?im)^\\s*(insert\\s+(into\\s+)?[\\[\\w\"`.]+|truncate\\s+table\\s|create\\s+table\\s"
              + "|drop\\s+table\\s|alter\\s+table\\s|update\\s+\\S+\\s+set\\s|set\\s+names\\s)");
  private static final String SAVE = FileKind.SAVE_AS_XLSX;

  private TextKind() {}

  /**
   * @param head the first bytes of a file that is no zip and no OLE2 container
   * @throws UnreadableWorkbookException if it is no table, saying what it is instead
   */
  static void check(byte[] head, String name) {
    TextEncoding encoding = TextEncoding.ofHead(head);
    if (encoding == null) {
      throw new UnreadableWorkbookException(name, "không phải bảng tính Excel", SAVE);
    }
    String text = encoding.decode(head);
    String other = whatElse(text);
    if (other != null) {
      throw new UnreadableWorkbookException(name, other, SAVE);
    }
    if (!namedAsText(name)) {
      throw new UnreadableWorkbookException(
          name,
          "là tệp văn bản (CSV hoặc tương tự), không phải bảng tính Excel",
          "Đổi đuôi tên tệp thành .csv, hoặc mở bằng phần mềm bảng tính, lưu lại dạng .xlsx rồi gửi"
              + " lại");
    }
  }

  static boolean namedAsText(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  private static @Nullable String whatElse(String text) {
    String start = text.stripLeading();
    String lower = start.substring(0, Math.min(4096, start.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<")) {
      return markup(lower);
    }
    if (lower.startsWith("{\\rtf")) {
      return "là tài liệu RTF, không phải bảng tính";
    }
    if (lower.startsWith("mime-version:")) {
      return "là trang web (MHTML) mang tên bảng tính";
    }
    if (SQL.matcher(lower).find()) {
      return "là các câu lệnh SQL, không phải danh sách";
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
        return "không phải bảng tính Excel";
      }
    }
    return null;
  }

  private static String markup(String lower) {
    if (lower.contains("excel.sheet") || lower.contains("office:spreadsheet")) {
      return "là bảng tính dạng XML, không phải tệp .xlsx";
    }
    boolean web =
        lower.contains("<html") || lower.contains("<table") || lower.contains("<!doctype html");
    return web
        ? "là trang web (HTML) mang tên bảng tính"
        : "là tệp XML, không phải bảng tính Excel";
  }
}
