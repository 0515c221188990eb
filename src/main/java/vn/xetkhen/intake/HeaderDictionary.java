package vn.xetkhen.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The spellings, folded, that columns are surely known by. */
final class HeaderDictionary {

  static final Set<String> PERSON =
      Set.of(
          "ho va ten",
          "ho ten",
          "ho, ten",
          "ho & ten",
          "ten ca nhan",
          "ten ca nhan duoc de nghi",
          "ca nhan duoc de nghi",
          "ho va chu dem");

  /** Whose name it may be behind «Họ và tên», without becoming somebody else's. */
  static final Set<String> WHOSE =
      Set.of(
          "ca nhan",
          "can bo",
          "cong chuc",
          "vien chuc",
          "nguoi lao dong",
          "nhan vien",
          "can bo, cong chuc",
          "can bo cong chuc",
          "can bo, cong chuc, vien chuc",
          "cong chuc, vien chuc",
          "cbcc",
          "cbccvc",
          "cbcnv",
          "cc",
          "ccvc",
          "nguoi duoc de nghi",
          "ca nhan duoc de nghi",
          "ca nhan de nghi",
          "ca nhan duoc de nghi khen thuong",
          "khai sinh");

  /** The first of two columns that hold a name together; the other is «Tên». */
  static final Set<String> FAMILY_NAME =
      Set.of(
          "ho",
          "ho dem",
          "ho lot",
          "ho va dem",
          "ho va ten dem",
          "ho ten dem",
          "ho va chu dem",
          "ho, chu dem",
          "ho, ten dem",
          "ho va ten lot",
          "ho va lot");

  static final Set<String> COLLECTIVE =
      Set.of("ten tap the", "ten don vi", "ten don vi/tap the", "ten tap the/don vi", "tap the");
  static final Set<String> EITHER =
      Set.of("ten tap the/ca nhan/ho gia dinh", "ten tap the/ca nhan", "ten ca nhan/tap the");

  static final Set<String> RATING =
      Set.of(
          "xep loai",
          "xep loai can bo",
          "xep loai vien chuc",
          "xep loai cbcc",
          "xep loai cbccvc",
          "xep loai thi dua",
          "danh gia xep loai chat luong",
          "danh gia, xep loai chat luong",
          "ket qua xep loai chat luong",
          "ket qua danh gia xep loai",
          "ket qua danh gia, xep loai chat luong",
          "muc do hoan thanh cong viec",
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
  static final Set<String> ORGANISATIONS =
      Set.of(
          "dang, doan the",
          "dang doan the",
          "dang va doan the",
          "to chuc dang, doan the",
          "xep loai dang, doan the");

  static final Map<String, Column> COMMON = new HashMap<>();
  static final Map<String, Column> OF_PERSONS = new HashMap<>();
  static final Map<String, Column> OF_COLLECTIVES = new HashMap<>();
  static final Map<String, Column> OF_EITHER = new HashMap<>();

  static {
    words(COMMON, Column.INDEX, "stt", "tt", "so tt", "so thu tu");
    words(
        COMMON, Column.TITLES, "danh hieu thi dua", "danh hieu thi dua da dat", "danh hieu da dat");
    words(COMMON, Column.COMMENDATIONS, "khen thuong da dat", "hinh thuc khen thuong da dat");
    words(COMMON, Column.COMMENDATIONS, "khen thuong da nhan", "thanh tich khen thuong da dat");
    words(COMMON, Column.REVIEWS, "dang xem xet, xac minh", "dang xem xet xac minh");
    words(COMMON, Column.REVIEWS, "dang xem xet", "dang xac minh", "dang xem xet/xac minh");
    words(COMMON, Column.REQUEST, "danh hieu de nghi", "de nghi danh hieu", "de nghi hinh thuc");
    words(COMMON, Column.REQUEST, "danh hieu, hinh thuc khen thuong de nghi", "de nghi khen");
    words(COMMON, Column.REQUEST, "danh hieu/hinh thuc khen thuong de nghi", "de nghi tang");
    words(COMMON, Column.REQUEST, "hinh thuc de nghi khen", "danh hieu thi dua de nghi");
    words(COMMON, Column.REQUEST, "hinh thuc de nghi", "hinh thuc de nghi khen thuong");
    words(COMMON, Column.REQUEST, "danh hieu thi dua/hinh thuc khen thuong", "de nghi khen thuong");
    words(COMMON, Column.REQUEST, "hinh thuc khen thuong/danh hieu thi dua");
    words(COMMON, Column.REQUEST, "hinh thuc khen thuong", "hinh thuc khen thuong de nghi");
    words(COMMON, Column.REQUEST, "danh hieu, hinh thuc de nghi", "danh hieu/hinh thuc de nghi");
    words(COMMON, Column.COMMENDATIONS, "da duoc khen thuong", "cac hinh thuc khen thuong da dat");
    words(COMMON, Column.COMMENDATIONS, "hinh thuc khen thuong da nhan", "khen thuong da co");
    words(COMMON, Column.TITLES, "danh hieu thi dua da duoc cong nhan", "danh hieu thi dua da co");
    words(COMMON, Column.KIND, "loai khen thuong", "loai hinh khen thuong");
    words(COMMON, Column.CAMPAIGN, "phong trao, chuyen de", "phong trao/chuyen de", "phong trao");
    words(COMMON, Column.CAMPAIGN, "chuyen de", "phong trao thi dua", "ten phong trao, chuyen de");
    words(COMMON, Column.LAUNCHED_BY, "co quan phat dong", "don vi phat dong", "noi phat dong");
    words(COMMON, Column.ACHIEVEMENT, "thanh tich", "tom tat thanh tich", "thanh tich dat duoc");
    words(COMMON, Column.ACHIEVEMENT, "tom tat thanh tich dat duoc", "thanh tich tieu bieu");
    words(COMMON, Column.NOTE, "ghi chu");

    words(OF_PERSONS, Column.ID_NUMBER, "so cccd", "cccd", "so can cuoc", "so can cuoc cong dan");
    words(OF_PERSONS, Column.ID_NUMBER, "so cccd/cmnd", "cccd/cmnd", "so cmnd/cccd", "cmnd/cccd");
    words(OF_PERSONS, Column.ID_NUMBER, "so cmnd", "so cmt", "so cmtnd", "can cuoc cong dan");
    words(OF_PERSONS, Column.ID_NUMBER, "so dinh danh", "so dinh danh ca nhan", "ma dinh danh");
    words(OF_PERSONS, Column.STAFF_CODE, "ma cong chuc", "ma can bo", "ma nhan vien", "ma cbcc");
    words(OF_PERSONS, Column.STAFF_CODE, "ma so can bo", "ma cbccvc", "ma so cbcc", "ma nv");
    words(OF_PERSONS, Column.STAFF_CODE, "so hieu can bo", "so hieu vien chuc", "so hieu cbcc");
    words(OF_PERSONS, Column.STAFF_CODE, "ma so cong chuc", "so hieu cong chuc", "ma vien chuc");
    words(OF_PERSONS, Column.BIRTH, "ngay sinh", "nam sinh", "ngay thang nam sinh");
    words(OF_PERSONS, Column.BIRTH, "ngay sinh/nam sinh", "nam sinh/ngay sinh", "sinh nam");
    words(OF_PERSONS, Column.BIRTH, "ngay, thang, nam sinh", "ngay/thang/nam sinh", "sinh ngay");
    words(OF_PERSONS, Column.BIRTH_OF_MAN, "ngay thang nam sinh nam", "ngay sinh nam");
    words(OF_PERSONS, Column.BIRTH_OF_MAN, "ngay/thang/nam sinh nam", "sinh ngay nam");
    words(OF_PERSONS, Column.BIRTH_OF_MAN, "nam sinh nam", "ngay, thang, nam sinh nam");
    words(OF_PERSONS, Column.BIRTH_OF_WOMAN, "ngay thang nam sinh nu", "ngay sinh nu");
    words(OF_PERSONS, Column.BIRTH_OF_WOMAN, "ngay/thang/nam sinh nu", "sinh ngay nu");
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
    words(OF_PERSONS, Column.UNIT, "phong, ban", "phong/ban", "phong ban");
    words(OF_PERSONS, Column.UNIT, "don vi/phong ban", "phong/don vi", "noi lam viec");
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

  private HeaderDictionary() {}

  /** The words of one kind of list. */
  static Map<String, Column> words(Layout layout) {
    Map<String, Column> words = new HashMap<>(COMMON);
    if (layout != Layout.INDIVIDUALS) {
      words.putAll(OF_COLLECTIVES);
    }
    if (layout != Layout.COLLECTIVES) {
      words.putAll(OF_PERSONS);
    }
    if (layout == Layout.MIXED) {
      words.putAll(OF_EITHER);
    }
    return words;
  }

  private static void words(Map<String, Column> map, Column column, String... spellings) {
    for (String spelling : spellings) {
      map.put(spelling, column);
    }
  }
}
