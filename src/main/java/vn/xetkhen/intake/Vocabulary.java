package vn.xetkhen.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Text;
import vn.xetkhen.nominee.Title;

/** Fixed words of cells, compared folded: diacritics do not matter in them (law.md R 13). */
final class Vocabulary {

  private static final Map<String, Rating> RATINGS =
      Map.ofEntries(
          Map.entry("htxsnv", Rating.EXCELLENT),
          Map.entry("hoan thanh xuat sac nhiem vu", Rating.EXCELLENT),
          Map.entry("hoan thanh xuat sac", Rating.EXCELLENT),
          Map.entry("httnv", Rating.GOOD),
          Map.entry("hoan thanh tot nhiem vu", Rating.GOOD),
          Map.entry("hoan thanh tot", Rating.GOOD),
          Map.entry("htnv", Rating.COMPLETED),
          Map.entry("hoan thanh nhiem vu", Rating.COMPLETED),
          Map.entry("hoan thanh", Rating.COMPLETED),
          Map.entry("khtnv", Rating.FAILED),
          Map.entry("khong hoan thanh nhiem vu", Rating.FAILED),
          Map.entry("khong hoan thanh", Rating.FAILED),
          Map.entry("khong xep loai", Rating.UNRATED),
          Map.entry("kxl", Rating.UNRATED));

  /** Law.md R 11: what else is written is refused, never silently regular. */
  private static final Map<String, CommendationKind> KINDS =
      Map.of(
          "cong trang", CommendationKind.REGULAR,
          "thuong xuyen", CommendationKind.REGULAR,
          "chuyen de", CommendationKind.THEMATIC,
          "theo dot", CommendationKind.THEMATIC,
          "theo chuyen de", CommendationKind.THEMATIC,
          "dot xuat", CommendationKind.EXTRAORDINARY,
          "thanh tich dot xuat", CommendationKind.EXTRAORDINARY);

  private static final Map<String, Title> TITLES = new HashMap<>();

  static {
    titles(Title.ADVANCED_WORKER, "ldtt", "lao dong tien tien");
    for (String fighter : new String[] {"cstd", "chien si thi dua", "chien sy thi dua"}) {
      titles(Title.GRASSROOTS_FIGHTER, fighter + "cs", fighter + "co so", fighter + "cap co so");
      titles(Title.PROVINCE_FIGHTER, fighter + "tinh", fighter + "cap tinh");
      titles(Title.MINISTRY_FIGHTER, fighter + "bo", fighter + "cap bo");
      titles(Title.NATIONAL_FIGHTER, fighter + "toan quoc", fighter + "cap toan quoc");
      titles(Title.NATIONAL_FIGHTER, fighter + "tq");
    }
    titles(Title.ADVANCED_COLLECTIVE, "ttldtt", "tap the lao dong tien tien", "tap the ldtt");
    titles(Title.EXCELLENT_COLLECTIVE, "ttldxs", "tap the lao dong xuat sac", "tap the ldxs");
    titles(Title.EMULATION_FLAG, "co thi dua", "co thi dua cua chinh phu", "co thi dua chinh phu");
    titles(Title.EMULATION_FLAG, "co thi dua cua ubnd tinh", "co thi dua ubnd tinh");
    titles(Title.EMULATION_FLAG, "co thi dua cua bo", "co thi dua bo cong thuong");
    titles(Title.EMULATION_FLAG, "co thi dua cua bo cong thuong", "co thi dua cap bo");
    titles(Title.EMULATION_FLAG, "co thi dua cap tinh", "co thi dua cua uy ban nhan dan tinh");
  }

  private static final Set<String> COUNTING_MEASURES =
      Set.of(
          "khien trach",
          "canh cao",
          "ha bac luong",
          "giang chuc",
          "cach chuc",
          "buoc thoi viec",
          "khai tru");
  private static final Set<String> NOTED_MEASURES =
      Set.of("phe binh", "kiem diem", "rut kinh nghiem", "nhac nho", "kiem diem rut kinh nghiem");
  private static final Pattern ABOUT_MEASURE =
      Pattern.compile(
          "\\b(?:ky luat|hinh thuc|xu ly|bi|ve|trong|thuoc|cua|khoi|ra|mat|dang vien|dang|chinh quyen"
              + "|cong chuc|vien chuc|can bo|nghiem khac|truoc toan don vi)\\b|[:,.\\-]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Vocabulary() {}

  private static void titles(Title title, String... spellings) {
    for (String spelling : spellings) {
      TITLES.put(spelling.replace(" ", ""), title);
    }
  }

  static @Nullable Rating rating(String folded) {
    return RATINGS.get(folded);
  }

  static @Nullable CommendationKind kind(String folded) {
    return KINDS.get(folded);
  }

  /** The title, however its abbreviation is spaced. */
  static @Nullable Title title(String text) {
    String folded = Text.fold(text);
    if (folded.startsWith("danh hieu ")) {
      folded = folded.substring("danh hieu ".length());
    }
    return TITLES.get(SPACES.matcher(folded).replaceAll(""));
  }

  /** Whether a measure is a disciplinary one that counts (law.md R 7); null if it is none known. */
  static @Nullable Boolean countingMeasure(String text) {
    String bare = ABOUT_MEASURE.matcher(Text.fold(text)).replaceAll(" ");
    bare = SPACES.matcher(bare).replaceAll(" ").strip();
    if (COUNTING_MEASURES.contains(bare)) {
      return true;
    }
    return NOTED_MEASURES.contains(bare) ? false : null;
  }

  /** Words that may stand in brackets behind a measure, such as «(Đảng)». */
  static boolean aboutMeasure(String text) {
    return ABOUT_MEASURE.matcher(Text.fold(text)).replaceAll("").isBlank();
  }
}
