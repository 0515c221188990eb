package vn.xetkhen.scrutiny;

import java.util.regex.Pattern;

/**
 * When two ways of writing a unit's name mean the same name: «Đội QLTT số 01» and «Đội Quản lý thị
 * trường số 1».
 */
final class UnitNames {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern TEAM =
      Pattern.compile("\\b(doi|to|tram|phong|ban|khoa|cum|khu)(?: qltt)?(?: so)? 0*(\\d+)\\b");

  private UnitNames() {}

  /** The form in which names of units are compared; empty for a blank. */
  static String key(String name) {
    String folded = BETWEEN.matcher(Letters.key(name)).replaceAll(" ").strip();
    String shorter =
        folded
            .replace("quan ly thi truong", "qltt")
            .replace("uy ban nhan dan", "ubnd")
            .replace("thanh pho", "tp");
    return TEAM.matcher(shorter).replaceAll("$1 $2");
  }
}
