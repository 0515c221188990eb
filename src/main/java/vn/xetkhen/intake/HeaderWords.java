package vn.xetkhen.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Text;

/**
 * The spellings under which columns are known: those of the template and those of the layouts that
 * provinces hand out. Headers are compared folded, without a bracket at their end.
 */
final class HeaderWords {

  private static final Set<String> PERSON =
      Set.of("ho va ten", "ho ten", "ho, ten", "ten ca nhan", "ho va ten ca nhan", "ho va chu dem");
  private static final Set<String> COLLECTIVE =
      Set.of("ten tap the", "ten don vi", "ten don vi/tap the", "ten tap the/don vi", "tap the");
  private static final Set<String> EITHER =
      Set.of("ten tap the/ca nhan/ho gia dinh", "ten tap the/ca nhan", "ten ca nhan/tap the");

  private static final Set<String> RATING =
      Set.of(
          "xep loai",
          "xep loai chat luong",
          "xep loai cong chuc",
          "xep loai can bo, cong chuc",
          "xep loai tap the",
          "xep loai muc do hoan thanh nhiem vu",
          "muc do hoan thanh nhiem vu",
          "danh gia, xep loai",
          "danh gia xep loai",
          "ket qua xep loai",
          "ket qua danh gia, xep loai");
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "dang, doan the",
          "dang doan the",
          "dang va doan the",
          "to chuc dang, doan the",
          "xep loai dang, doan the");

  private static final Map<String, Column> COMMON = new HashMap<>();
  private static final Map<String, Column> OF_PERSONS = new HashMap<>();
  private static final Map<String, Column> OF_COLLECTIVES = new HashMap<>();
  private static final Map<String, Column> OF_EITHER = new HashMap<>();

  static {
    words(COMMON, Column.INDEX, "stt", "tt", "so tt", "so thu tu");
    words(
        COMMON, Column.TITLES, "danh hieu thi dua", "danh hieu thi dua da dat", "danh hieu da dat");
    words(COMMON, Column.COMMENDATIONS, "khen thuong da dat", "hinh thuc khen thuong da dat");
    words(COMMON, Column.COMMENDATIONS, "khen thuong da nhan", "thanh tich khen thuong da dat");
    words(COMMON, Column.REVIEWS, "dang xem xet, xac minh", "dang xem xet xac minh");
    words(COMMON, Column.REVIEWS, "dang xem xet", "dang xac minh", "dang xem xet/xac minh");
    words(COMMON, Column.REQUEST, "hinh thuc de nghi", "hinh thuc de nghi khen thuong");
    words(COMMON, Column.REQUEST, "danh hieu thi dua/hinh thuc khen thuong", "de nghi khen thuong");
    words(COMMON, Column.REQUEST, "hinh thuc khen thuong/danh hieu thi dua");
    words(COMMON, Column.REQUEST, "hinh thuc khen thuong", "hinh thuc khen thuong de nghi");
    words(COMMON, Column.REQUEST, "danh hieu, hinh thuc de nghi", "danh hieu/hinh thuc de nghi");
    words(COMMON, Column.KIND, "loai khen thuong", "loai hinh khen thuong");
    words(COMMON, Column.CAMPAIGN, "phong trao, chuyen de", "phong trao/chuyen de", "phong trao");
    words(COMMON, Column.CAMPAIGN, "chuyen de", "phong trao thi dua", "ten phong trao, chuyen de");
    words(COMMON, Column.LAUNCHED_BY, "co quan phat dong", "don vi phat dong", "noi phat dong");
    words(COMMON, Column.ACHIEVEMENT, "thanh tich", "tom tat thanh tich", "thanh tich dat duoc");
    words(COMMON, Column.ACHIEVEMENT, "tom tat thanh tich dat duoc", "thanh tich tieu bieu");
    words(COMMON, Column.NOTE, "ghi chu");

    words(OF_PERSONS, Column.STAFF_CODE, "ma cong chuc", "ma can bo", "ma nhan vien", "ma cbcc");
    words(OF_PERSONS, Column.STAFF_CODE, "ma so cong chuc", "so hieu cong chuc", "ma vien chuc");
    words(OF_PERSONS, Column.BIRTH, "ngay sinh", "nam sinh", "ngay thang nam sinh");
    words(OF_PERSONS, Column.BIRTH, "ngay, thang, nam sinh", "ngay/thang/nam sinh", "sinh ngay");
    words(OF_PERSONS, Column.BIRTH_OF_MAN, "ngay thang nam sinh nam", "ngay sinh nam");
    words(OF_PERSONS, Column.BIRTH_OF_MAN, "nam sinh nam", "ngay, thang, nam sinh nam");
    words(OF_PERSONS, Column.BIRTH_OF_WOMAN, "ngay thang nam sinh nu", "ngay sinh nu");
    words(OF_PERSONS, Column.BIRTH_OF_WOMAN, "nam sinh nu", "ngay, thang, nam sinh nu");
    words(OF_PERSONS, Column.GENDER, "gioi tinh", "nam/nu");
    words(
        OF_PERSONS,
        Column.POSITION,
        "chuc vu",
        "chuc danh",
        "chuc vu/chuc danh",
        "chuc vu, chuc danh");
    words(OF_PERSONS, Column.UNIT, "don vi", "don vi cong tac", "ten don vi", "co quan, don vi");
    words(OF_PERSONS, Column.UNIT, "ten don vi/tap the cong tac", "co quan/don vi", "noi cong tac");
    words(OF_PERSONS, Column.UNIT, "ten tap the", "phong/doi", "phong, doi", "co quan cong tac");
    words(OF_PERSONS, Column.JOINED, "ngay vao nganh", "ngay vao lam", "ngay tuyen dung");
    words(OF_PERSONS, Column.JOINED, "ngay vao co quan", "thoi gian vao nganh");
    words(OF_PERSONS, Column.ROLE, "vi tri", "vi tri cong tac", "lanh dao/truc tiep");
    words(OF_PERSONS, Column.REGISTERED, "dang ky thi dua", "co dang ky thi dua");
    words(OF_PERSONS, Column.INITIATIVES, "sang kien", "sang kien/de tai", "sang kien, de tai");
    words(OF_PERSONS, Column.INITIATIVES, "de tai, sang kien", "de tai/sang kien");
    words(OF_PERSONS, Column.DISCIPLINES, "ky luat", "hinh thuc ky luat");

    words(OF_COLLECTIVES, Column.UNIT, "don vi cap tren", "co quan cap tren", "don vi quan ly");
    words(OF_COLLECTIVES, Column.UNIT, "don vi cap tren truc tiep", "don vi cong tac", "don vi");
    words(OF_COLLECTIVES, Column.UNIT, "co quan quan ly", "truc thuoc", "don vi truc thuoc");
    words(
        OF_COLLECTIVES, Column.HEADCOUNT, "tong so", "tong so nguoi", "tong so can bo, cong chuc");
    words(OF_COLLECTIVES, Column.HEADCOUNT, "tong so cbcc", "so nguoi", "quan so", "tong so ccvc");
    words(OF_COLLECTIVES, Column.WOMEN, "so nu", "nu", "trong do nu");
    words(OF_COLLECTIVES, Column.ADVANCED_WORKERS, "so ldtt", "so lao dong tien tien");
    words(OF_COLLECTIVES, Column.GRASSROOTS_FIGHTERS, "so cstdcs", "so cstd co so");
    words(OF_COLLECTIVES, Column.GRASSROOTS_FIGHTERS, "so chien si thi dua co so");
    words(OF_COLLECTIVES, Column.EXCELLENT, "so htxsnv", "so hoan thanh xuat sac nhiem vu");
    words(OF_COLLECTIVES, Column.GOOD, "so httnv", "so hoan thanh tot nhiem vu");
    words(OF_COLLECTIVES, Column.COMPLETED, "so htnv", "so hoan thanh nhiem vu");
    words(OF_COLLECTIVES, Column.FAILED, "so khtnv", "so khong hoan thanh nhiem vu");
    words(OF_COLLECTIVES, Column.DISCIPLINED, "so bi ky luat tu canh cao", "so bi ky luat");
    words(OF_COLLECTIVES, Column.DISCIPLINED, "so bi ky luat tu canh cao tro len");

    words(OF_EITHER, Column.SUBJECT, "phan loai khen thuong", "doi tuong khen thuong");
    words(OF_EITHER, Column.HONORIFIC, "ten goi", "ten goi (ong/ba/chuc danh)");
    words(OF_EITHER, Column.OBJECT_CLASS, "phan loai doi tuong");
  }

  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
  private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]*\\)$");
  private static final Pattern TAIL = Pattern.compile("[\\s:*.]+$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

  private HeaderWords() {}

  private static void words(Map<String, Column> map, Column column, String... spellings) {
    for (String spelling : spellings) {
      map.put(spelling, column);
    }
  }

  /** The form in which headers are compared; empty for a cell that is too long to be one. */
  static String fold(String header) {
    if (header.length() > 200) {
      return "";
    }
    String folded = SLASH.matcher(Text.fold(CellText.oneLine(header))).replaceAll("/");
    return TAIL.matcher(folded).replaceAll("");
  }

  static @Nullable Layout layoutOfName(String folded) {
    String bare = withoutBrackets(folded);
    if (EITHER.contains(bare)) {
      return Layout.MIXED;
    }
    if (PERSON.contains(bare)) {
      return Layout.INDIVIDUALS;
    }
    return COLLECTIVE.contains(bare) ? Layout.COLLECTIVES : null;
  }

  static @Nullable Column column(String folded, Layout layout) {
    Column column = lookUp(folded, layout);
    return column != null ? column : lookUp(withoutBrackets(folded), layout);
  }

  private static @Nullable Column lookUp(String folded, Layout layout) {
    Column column = COMMON.get(folded);
    if (column == null && layout == Layout.MIXED) {
      column = OF_EITHER.get(folded);
    }
    if (column == null && layout != Layout.COLLECTIVES) {
      column = OF_PERSONS.get(folded);
    }
    if (column == null && layout != Layout.INDIVIDUALS) {
      column = OF_COLLECTIVES.get(folded);
    }
    return column;
  }

  /**
   * The year of «Xếp loại 2021» and its like; 0 if the year is left out; null if it is no rating.
   */
  static @Nullable Integer ratingYear(String folded) {
    return yearOf(folded, RATING);
  }

  /** The same for «Đảng, đoàn thể 2021». */
  static @Nullable Integer organisationsYear(String folded) {
    return yearOf(folded, ORGANISATIONS);
  }

  private static @Nullable Integer yearOf(String folded, Set<String> words) {
    var year = YEAR.matcher(folded);
    if (!year.find()) {
      return words.contains(folded) ? 0 : null;
    }
    String rest = (folded.substring(0, year.start()) + folded.substring(year.end()));
    rest = rest.replace("(nam )", "").replace("()", "").strip();
    rest = rest.endsWith(" nam") ? rest.substring(0, rest.length() - 4).strip() : rest;
    return words.contains(rest) ? Integer.valueOf(year.group()) : null;
  }

  static String withoutBrackets(String folded) {
    String rest = folded;
    for (String last = ""; !last.equals(rest); ) {
      last = rest;
      rest = BRACKET_AT_END.matcher(rest).replaceAll("");
    }
    return TAIL.matcher(rest).replaceAll("");
  }
}
