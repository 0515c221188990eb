package vn.xetkhen.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Text;

/** Cells that hold one value: what they may say and what to write instead. */
final class ScalarCells {

  private static final Map<String, Boolean> YES_NO =
      Map.of(
          "co", true,
          "x", true,
          "co dang ky", true,
          "da dang ky", true,
          "khong", false,
          "khong dang ky", false,
          "chua dang ky", false);
  private static final Set<String> STRONG =
      Set.of(
          "trong sach vung manh",
          "vung manh",
          "tsvm",
          "trong sach vung manh tieu bieu",
          "trong sach vung manh xuat sac",
          "vung manh xuat sac",
          "vung manh toan dien");
  private static final Set<String> WEAK =
      Set.of("yeu", "yeu kem", "kem", "trung binh", "kha", "chua vung manh", "khong vung manh");
  private static final Pattern STRONG_COMMA =
      Pattern.compile("trong sach\\s*[,;]?\\s*(?:va\\s+)?vung manh");
  private static final Pattern BODIES = Pattern.compile("\\s*[;,\\n]\\s*");
  private static final Pattern BODY =
      Pattern.compile(
          "^[^:]{1,80}:\\s*|^(?:to chuc\\s+)?(?:dang bo|chi bo|dang uy|dang|cong doan|doan thanh nien"
              + "|chi doan|doan|hoi phu nu|hoi cuu chien binh|doan the|to chuc dang)\\s+(?:dat\\s+)?");

  private ScalarCells() {}

  static Parsed<Rating> rating(String text) {
    Rating rating = Vocabulary.rating(fold(text));
    return rating == null
        ? Parsed.refused(
            Problem.quote(text) + " không phải mức xếp loại.",
            "Ghi HTXSNV, HTTNV, HTNV, KHTNV hoặc Không xếp loại.")
        : Parsed.of(rating);
  }

  static Parsed<CommendationKind> kind(String text) {
    CommendationKind kind = Vocabulary.kind(fold(text));
    return kind == null
        ? Parsed.refused(
            Problem.quote(text) + " không phải loại khen thưởng.",
            "Ghi công trạng, chuyên đề hoặc đột xuất; hồ sơ chưa được xét cho đến khi sửa.")
        : Parsed.of(kind);
  }

  static Parsed<Boolean> registered(String text) {
    Boolean yes = YES_NO.get(fold(text));
    return yes == null
        ? Parsed.refused(Problem.quote(text) + " không phải Có hay Không.", "Ghi Có hoặc Không.")
        : Parsed.of(yes);
  }

  static Parsed<Boolean> woman(String text) {
    String folded = fold(text);
    return folded.equals("nu") || folded.equals("nam")
        ? Parsed.of(folded.equals("nu"))
        : Parsed.refused(Problem.quote(text) + " không phải Nam hay Nữ.", "Ghi Nam hoặc Nữ.");
  }

  static Parsed<Boolean> direct(String text) {
    String folded = fold(text);
    return folded.equals("truc tiep") || folded.equals("lanh dao")
        ? Parsed.of(folded.equals("truc tiep"))
        : Parsed.refused(
            Problem.quote(text) + " không phải Lãnh đạo hay Trực tiếp.",
            "Ghi Lãnh đạo hoặc Trực tiếp.");
  }

  static Parsed<Integer> count(RawCell cell) {
    String text = Numbers.plain(cell.clean());
    if (Numbers.isDigits(text) && text.length() <= 7) {
      return Parsed.of(Integer.valueOf(text));
    }
    return Parsed.refused(
        Problem.quote(cell.text()) + " không phải số nguyên từ 0 trở lên.",
        "Ghi số người bằng chữ số, ví dụ 12.");
  }

  /** A name of a campaign or an achievement; a word for «none» names nothing. */
  static Parsed<String> words(String text) {
    String clean = CellText.clean(text);
    return ListText.isNone(clean)
        ? Parsed.refused(
            Problem.quote(text) + " không nêu tên hay nội dung nào.", "Để trống nếu không có.")
        : Parsed.of(clean);
  }

  /** Whether every body named is strong, or rated good and above (law.md R 17). */
  static Parsed<Boolean> organisations(String text) {
    String folded = Text.fold(CellText.clean(text).replace("\n", " ; "));
    folded = STRONG_COMMA.matcher(folded).replaceAll("trong sach vung manh");
    boolean all = true;
    boolean any = false;
    for (String part : List.of(BODIES.split(folded))) {
      String value = part.strip();
      if (value.isEmpty()) {
        continue;
      }
      Boolean strong = strong(value);
      if (strong == null) {
        strong = strong(BODY.matcher(value).replaceFirst("").strip());
      }
      any = true;
      if (strong == null) {
        return Parsed.refused(
            Problem.quote(text) + " có phần không phải mức xếp loại tổ chức đảng, đoàn thể.",
            "Ghi trong sạch, vững mạnh; vững mạnh; HTXSNV; HTTNV; HTNV hoặc KHTNV cho từng tổ"
                + " chức.");
      }
      all &= strong;
    }
    return any
        ? Parsed.of(all)
        : Parsed.refused(Problem.quote(text) + " không nói gì.", "Để trống.");
  }

  private static @Nullable Boolean strong(String value) {
    if (STRONG.contains(value)) {
      return true;
    }
    if (WEAK.contains(value)) {
      return false;
    }
    Rating rating = Vocabulary.rating(value);
    return rating == null ? null : rating.level() >= Rating.GOOD.level();
  }

  private static String fold(String text) {
    String folded = Text.fold(CellText.oneLine(text));
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1).strip() : folded;
  }
}
