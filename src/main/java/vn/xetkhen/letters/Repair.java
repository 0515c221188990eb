package vn.xetkhen.letters;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a damaged text should read. The text itself is kept, so that a repair can be taken back.
 *
 * @param kinds what was wrong, in the order in which it was put right; at least one
 * @param before the text as it stands
 * @param after the text in clean letters
 * @param confidence how sure it is, above 0 and up to 1
 */
public record Repair(List<Kind> kinds, String before, String after, double confidence) {

  /** What was wrong with the letters of a text. */
  public enum Kind {
    TCVN3("chữ gõ bằng phông cũ (TCVN3)"),
    VNI("chữ gõ bằng phông cũ (VNI)"),
    VPS("chữ gõ bằng phông cũ (VPS)"),
    /** Windows-1258, read as Western. */
    CP1258("chữ theo bảng mã cũ (Windows-1258)"),
    /** Several old codes in one text. */
    MIXED("chữ lẫn nhiều phông cũ"),
    /** UTF-8 read as Western. */
    UTF8("chữ UTF-8 bị mở sai bảng mã"),
    /** Marks that stand apart from their letters. */
    DECOMPOSED("dấu tách rời chữ (Unicode tổ hợp)"),
    LOOK_ALIKE("chữ nhìn giống chữ Việt nhưng là chữ khác"),
    INVISIBLE("có ký tự ẩn hoặc dấu cách lạ"),
    /** Two tones on one syllable, ẩ lost to a picture of text. */
    SLIP("dấu hoặc chữ bị lỗi khi chép"),
    HALF_CAPITALS("chữ hoa lẫn chữ thường do chuyển phông");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  public Repair {
    kinds = List.copyOf(kinds);
  }

  /** What is wrong, a Vietnamese sentence that follows the name of a cell. */
  public String problem() {
    return kinds.stream().map(kind -> kind.words).collect(Collectors.joining("; ", "", "."));
  }

  /** What it is read as, Vietnamese sentences. */
  public String advice() {
    return "Đọc thành «" + after + "». Bản gốc vẫn được giữ.";
  }

  /**
   * Whether people cannot read the text as it stands, or programs not find it: more than marks
   * apart and what cannot be seen, which every reading overlooks anyway.
   */
  public boolean changesWords() {
    return kinds.stream().anyMatch(kind -> kind != Kind.DECOMPOSED && kind != Kind.INVISIBLE);
  }
}
