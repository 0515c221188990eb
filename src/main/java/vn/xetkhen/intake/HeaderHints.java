package vn.xetkhen.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Looser words, folded, that point at a column without saying so for sure. */
final class HeaderHints {

  static final Set<String> RATING =
      Set.of("danh gia", "phan loai", "ket qua danh gia", "muc hoan thanh", "phan loai cong chuc");

  private static final Map<String, Column> COMMON = new HashMap<>();
  private static final Map<String, Column> OF_PERSONS = new HashMap<>();
  private static final Map<String, Column> OF_COLLECTIVES = new HashMap<>();

  static {
    words(COMMON, Column.COMMENDATIONS, "da duoc khen", "khen thuong nam truoc", "khen thuong");
    words(COMMON, Column.COMMENDATIONS, "thanh tich da duoc khen", "qua trinh khen thuong");
    words(COMMON, Column.COMMENDATIONS, "bang khen da nhan", "bang khen, giay khen");
    words(COMMON, Column.TITLES, "danh hieu", "danh hieu cac nam truoc", "da dat danh hieu");
    words(COMMON, Column.REQUEST, "de nghi", "de xuat khen thuong", "de nghi xet tang");
    words(COMMON, Column.REQUEST, "hinh thuc khen", "muc khen", "trinh khen thuong");
    words(COMMON, Column.ACHIEVEMENT, "thanh tich noi bat", "noi dung thanh tich");
    words(COMMON, Column.ACHIEVEMENT, "ly do khen thuong", "ket qua cong tac");
    words(COMMON, Column.KIND, "loai khen", "loai hinh khen", "phan loai khen");
    words(COMMON, Column.CAMPAIGN, "dot thi dua", "ten phong trao", "ten chuyen de");
    words(COMMON, Column.REVIEWS, "dang bi xem xet", "don thu to cao", "dang thanh tra, kiem tra");
    words(COMMON, Column.NOTE, "luu y", "y kien khac");

    words(OF_PERSONS, Column.NAME, "ho va ten", "ten nguoi duoc khen", "nguoi duoc khen thuong");
    words(OF_PERSONS, Column.INITIATIVES, "giai phap", "de tai nghien cuu khoa hoc");
    words(OF_PERSONS, Column.INITIATIVES, "cai tien ky thuat", "giai phap cong tac");
    words(OF_PERSONS, Column.DISCIPLINES, "vi pham", "xu ly ky luat", "tinh hinh ky luat");
    words(OF_PERSONS, Column.UNIT, "phong", "bo phan", "to cong tac", "khoa, phong", "truong");
    words(OF_PERSONS, Column.POSITION, "chuc danh nghe nghiep", "cong viec dang lam");
    words(OF_PERSONS, Column.JOINED, "ngay bat dau cong tac", "nam vao nganh", "ngay vao bien che");
    words(OF_PERSONS, Column.GENDER, "phai", "gioi");
    words(OF_PERSONS, Column.BIRTH, "nam sinh", "sinh nhat");
    words(OF_PERSONS, Column.STAFF_CODE, "ma so", "so hieu", "ma dinh danh cong chuc");
    words(OF_PERSONS, Column.REGISTERED, "dang ky", "dang ky danh hieu thi dua");
    words(OF_PERSONS, Column.ROLE, "doi tuong", "lanh dao hay truc tiep");
    words(OF_PERSONS, Column.ID_NUMBER, "chung minh nhan dan", "so the can cuoc");

    words(OF_COLLECTIVES, Column.NAME, "tap the duoc khen", "ten phong, ban", "ten co quan");
    words(OF_COLLECTIVES, Column.HEADCOUNT, "bien che", "so luong can bo", "tong bien che");
    words(OF_COLLECTIVES, Column.WOMEN, "can bo nu", "so luong nu");
    words(OF_COLLECTIVES, Column.ADVANCED_WORKERS, "lao dong tien tien", "ldtt");
    words(OF_COLLECTIVES, Column.GRASSROOTS_FIGHTERS, "chien si thi dua co so", "cstdcs");
    words(OF_COLLECTIVES, Column.EXCELLENT, "hoan thanh xuat sac nhiem vu", "htxsnv");
    words(OF_COLLECTIVES, Column.GOOD, "hoan thanh tot nhiem vu", "httnv");
    words(OF_COLLECTIVES, Column.COMPLETED, "hoan thanh nhiem vu", "htnv");
    words(OF_COLLECTIVES, Column.FAILED, "khong hoan thanh nhiem vu", "khtnv");
    words(OF_COLLECTIVES, Column.DISCIPLINED, "so nguoi bi ky luat", "bi ky luat");
  }

  private HeaderHints() {}

  private static void words(Map<String, Column> map, Column column, String... spellings) {
    for (String spelling : spellings) {
      map.put(spelling, column);
    }
  }

  static Map<String, Column> words(Layout layout) {
    Map<String, Column> words = new HashMap<>(COMMON);
    if (layout != Layout.COLLECTIVES) {
      words.putAll(OF_PERSONS);
    }
    if (layout != Layout.INDIVIDUALS) {
      words.putAll(OF_COLLECTIVES);
    }
    return words;
  }
}
