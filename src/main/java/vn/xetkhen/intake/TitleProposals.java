package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Text;

/** «Danh hiệu thi đua» with the titles that could not be read put into the template's words. */
final class TitleProposals {

  private static final Pattern HEAD =
      Pattern.compile(
          "(.*?)([\\s,:\\-–]*+(?:năm\\s++)?+(?:19|20)\\d\\d.*|\\s*+\\(.*)", Pattern.DOTALL);
  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    ways("CSTĐCS", "cstd cs", "cstdcs", "chien si thi dua co so", "chien si tdcs", "cs td co so");
    ways("CSTĐCS", "cstd co so", "chien si thi dua cs", "chien si td co so", "cs thi dua co so");
    ways("LĐTT", "ldtt", "lao dong tien tien", "lao dong tt", "ld tien tien", "lao dong t.tien");
    ways("TTLĐTT", "ttldtt", "tap the lao dong tien tien", "tap the ldtt", "tap the ld tien tien");
    ways("TTLĐXS", "ttldxs", "tap the lao dong xuat sac", "tap the ldxs", "tap the ld xuat sac");
    ways("CSTĐ cấp tỉnh", "cstd cap tinh", "chien si thi dua cap tinh", "cstd tinh");
    ways("CSTĐ cấp Bộ", "cstd cap bo", "chien si thi dua cap bo", "cstd bo", "cstd nganh");
    ways("CSTĐ toàn quốc", "cstd toan quoc", "chien si thi dua toan quoc", "cstdtq");
  }

  private static void ways(String title, String... spellings) {
    for (String spelling : spellings) {
      TITLES.put(spelling, title);
    }
  }

  /** None for a text that is too long to be a list of titles. */
  List<String> of(String text) {
    if (text.length() > Proposals.MAX_TEXT) {
      return List.of();
    }
    List<String> proposals = new ArrayList<>();
    List<String> entries = ListText.entries(CellText.clean(text));
    List<String> mended = new ArrayList<>();
    boolean changed = false;
    for (String entry : entries) {
      String better = better(entry);
      changed |= better != null;
      mended.add(better == null ? entry : better);
    }
    if (changed) {
      proposals.add(String.join("\n", mended));
    }
    return proposals;
  }

  /** The entry with its title in known words; null if it is known already or like none. */
  private static @Nullable String better(String entry) {
    Matcher matcher = HEAD.matcher(entry);
    String head = matcher.matches() ? matcher.group(1) : entry;
    String rest = matcher.matches() ? matcher.group(2) : "";
    if (Vocabulary.title(head) != null || head.length() > 100) {
      return null;
    }
    List<String> near = Proposals.nearest(Text.fold(head), TITLES);
    return near.isEmpty() ? null : near.get(0) + rest;
  }
}
