package vn.xetkhen.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.Text;

/** Names of authorities, long or short, with or without the round's own province behind them. */
final class Authority {

  private static final Map<String, LaunchLevel> LEVELS =
      Map.ofEntries(
          Map.entry("ubnd tinh", LaunchLevel.PROVINCE),
          Map.entry("chu tich ubnd tinh", LaunchLevel.PROVINCE),
          Map.entry("tinh", LaunchLevel.PROVINCE),
          Map.entry("bct", LaunchLevel.MINISTRY),
          Map.entry("bo truong", LaunchLevel.MINISTRY),
          Map.entry("bo truong bct", LaunchLevel.MINISTRY),
          Map.entry("chinh phu", LaunchLevel.GOVERNMENT),
          Map.entry("cp", LaunchLevel.GOVERNMENT),
          Map.entry("thu tuong", LaunchLevel.GOVERNMENT),
          Map.entry("thu tuong chinh phu", LaunchLevel.GOVERNMENT),
          Map.entry("ttcp", LaunchLevel.GOVERNMENT));
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\\n]\\s*|\\s+va\\s+");

  private final String province;

  Authority(String province) {
    this.province = Text.fold(province);
  }

  /** Which levels a cell names; another authority is known and fits none (law.md R 12). */
  Set<LaunchLevel> levels(String clean) {
    Set<LaunchLevel> levels = new LinkedHashSet<>();
    for (String line : clean.split("\n")) {
      for (String part : SEPARATOR.split(Text.fold(line).strip())) {
        for (String name : spellings(part)) {
          LaunchLevel level = LEVELS.get(name);
          if (level != null) {
            levels.add(level);
            break;
          }
        }
      }
    }
    return levels.isEmpty()
        ? Set.of(LaunchLevel.OTHER)
        : Collections.unmodifiableSet(EnumSet.copyOf(levels));
  }

  /** An authority's name and what is left of it without the round's own province. */
  Set<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    String folded = shorten(Text.fold(name));
    if (folded.startsWith("cua ")) {
      folded = folded.substring(4);
    }
    spellings.add(folded);
    if (!province.isEmpty() && folded.endsWith(" " + province)) {
      String bare = folded.substring(0, folded.length() - province.length() - 1);
      spellings.add(bare);
      if (bare.endsWith(" tinh")) {
        // «Cục QLTT tỉnh Đồng Nai» is «Cục QLTT», but «UBND» alone would be any level's
        String office = bare.substring(0, bare.length() - 5);
        if (!office.endsWith("ubnd")) {
          spellings.add(office);
        }
      }
    }
    return spellings;
  }

  /** Folded text with the long names of authorities shortened, so that both compare alike. */
  static String shorten(String folded) {
    return folded
        .replace("uy ban nhan dan", "ubnd")
        .replace("bo cong thuong", "bct")
        .replace("quan ly thi truong", "qltt")
        .strip();
  }
}
