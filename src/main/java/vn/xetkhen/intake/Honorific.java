package vn.xetkhen.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Text;

/**
 * «Ông», «Bà», «Đ/c» before a name. It is no part of the name, and what it says of the sex is
 * stated by the sender as much as a column would state it, so it counts where no cell says it
 * otherwise. «Ông» is a family name as well («Ông Ích Khiêm», «Ông Cao Thắng»): it is taken for an
 * honorific only before a whole name that begins with what is nothing but a family name, and left
 * alone before anything else.
 *
 * @param name the name without it
 * @param woman null if it does not tell
 * @param doubtful whether it may as well be a part of the name
 */
record Honorific(String name, @Nullable Boolean woman, boolean doubtful) {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?:\\((ông|bà)\\)|(ông|bà)|(?:đ/c|đc|đồng chí))\\s*[:.,]?\\s+(?=\\p{L})(.*)");

  /** Family names that are hardly ever a middle or a given name. */
  private static final Set<String> FAMILIES =
      names(
          "nguyễn trần lê phạm huỳnh phan võ đặng bùi đỗ ngô đoàn trịnh trương đinh phùng lưu"
              + " quách khuất nghiêm đàm nông lục tống hứa");

  /** Others, that are one for sure where «Văn» follows. */
  private static final Set<String> FAMILIES_BEFORE_VAN =
      names(
          "hoàng vũ hồ dương lý đào vương lâm mai tô hà tạ cao thái chu kiều lương la bạch châu"
              + " giang ninh thạch thân triệu vi lò lô ma bế mạc hầu sầm vàng tăng");

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
    if (bare && !woman && !isWholeName(rest)) {
      return new Honorific(name, null, true);
    }
    return new Honorific(rest, woman, false);
  }

  private static Set<String> names(String names) {
    return Set.of(Text.normalise(names).split(" "));
  }

  private static boolean isWholeName(String rest) {
    String[] words = Text.normalise(rest).split(" ");
    return words.length >= 3
        && (FAMILIES.contains(words[0])
            || words[1].equals("văn") && FAMILIES_BEFORE_VAN.contains(words[0]));
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
