package vn.xetkhen.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Text;

/**
 * «Ông», «Bà», «Đ/c» before a name. It is no part of the name, and what it says of the sex is
 * stated by the sender as much as a column would state it, so it counts where no cell says it
 * otherwise. «Ông» is a family name as well («Ông Ích Khiêm»): it is taken for an honorific only
 * before a family name that is common, and left alone before anything else.
 *
 * @param name the name without it
 * @param woman null if it does not tell
 * @param doubtful whether it may as well be a part of the name
 */
record Honorific(String name, @Nullable Boolean woman, boolean doubtful) {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?:\\((ông|bà)\\)|(ông|bà)|(?:đ/c|đc|đồng chí))\\s*[:.,]?\\s+(?=\\p{L})(.*)");

  /** Family names, folded, by which nearly everybody in the country is called. */
  private static final Set<String> FAMILIES =
      Set.of(
          ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan"
                  + " vuong trinh truong dinh lam phung mai to ha ta cao luu quach thai chu kieu"
                  + " tong luong nghiem la van bach chau giang hua khuat khuong kim ninh nong on phi"
                  + " quan thach than thieu tieu ton trieu trang tu ung vi luc loc lu nhan duc cu"
                  + " dam au uong bang be ma mac hau ngac sam long lo lau vang sung thao quang")
              .split(" "));

  static Honorific of(String name) {
    if (!mayBegin(name)) {
      return new Honorific(name, null, false);
    }
    Matcher matcher = BEFORE.matcher(name);
    if (!matcher.matches() || matcher.group(3).indexOf(' ') < 0) {
      return new Honorific(name, null, false);
    }
    String rest = matcher.group(3);
    String said = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    if (said == null) {
      return new Honorific(rest, null, false);
    }
    boolean woman = Text.fold(said).equals("ba");
    boolean bare = matcher.group(2) != null && rest.equals(name.substring(said.length()).strip());
    if (bare && !woman && !FAMILIES.contains(Text.fold(rest.substring(0, rest.indexOf(' '))))) {
      return new Honorific(name, null, true);
    }
    return new Honorific(rest, woman, false);
  }

  /** Spares nearly all names the pattern. */
  private static boolean mayBegin(String name) {
    if (name.length() < 4) {
      return false;
    }
    char first = Character.toLowerCase(name.charAt(0));
    return first == '('
        || first == 'ô'
        || first == 'o'
        || first == 'đ'
        || first == 'b' && Character.toLowerCase(name.charAt(1)) == 'à';
  }
}
