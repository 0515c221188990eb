package vn.xetkhen.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** Names of people and places that do not ship with the product. */
final class SharedNames {

  private static final String[] SURNAMES =
      ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh"
              + " Trương Mai Đào Hà Tô Tạ Cao Lâm Châu Tăng Thái Vương Quách Kiều Lương Lưu Phùng"
              + " Triệu Từ Thạch Nghiêm Khuất Giáp")
          .split(" ");
  private static final String[] MIDDLES =
      "Văn Thị Đức Hữu Ngọc Thanh Minh Quang Xuân Thu Kim Đình Công Bá Phương Thuỳ".split(" ");

  private SharedNames() {}

  static Path data(String relative) {
    String root =
        System.getProperty(
            "xetkhen.shared", System.getenv().getOrDefault("XETKHEN_SHARED", "../shared"));
    Path path = Path.of(root, "data", "vn").resolve(relative);
    if (!Files.exists(path)) {
      String message = "SKIPPED: no " + path + " (set XETKHEN_SHARED or -Dxetkhen.shared)";
      System.err.println(message);
      Assumptions.abort(message);
    }
    return path;
  }

  /** Full names of people, drawn from the given names of the list, always the same ones. */
  static List<String> people(int count) throws IOException {
    JsonMapper json = new JsonMapper();
    List<String> given = new ArrayList<>();
    for (String line : Files.readAllLines(data("names/names.jl"))) {
      given.add(clean(json.readTree(line).get("first_name").asString()));
    }
    Random dice = new Random(20211231);
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      names.add(
          SURNAMES[dice.nextInt(SURNAMES.length)]
              + " "
              + MIDDLES[dice.nextInt(MIDDLES.length)]
              + " "
              + given.get(dice.nextInt(given.size())));
    }
    return names;
  }

  /** The lists have a few marks apart and spaces at their ends themselves. */
  private static String clean(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).replace('\u00A0', ' ').strip();
  }

  /** Names of provinces, districts, communes. */
  static List<String> places() throws IOException {
    List<String> names = new ArrayList<>();
    for (String file : List.of("units_pre2025_63_provinces.json", "units_2025_34_provinces.json")) {
      var name = Pattern.compile("\"(?:Full)?Name\": \"([^\"]+)\"");
      var all = name.matcher(Files.readString(data("admin/" + file)));
      while (all.find()) {
        names.add(clean(all.group(1)));
      }
    }
    return names;
  }
}
