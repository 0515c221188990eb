package vn.xetkhen.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the schemas against the digests in {@code schema/pins.yaml}. A slip in a schema loosens it
 * without a word, so nothing short of a digest would tell.
 */
final class SchemaPins {

  static final String FILE = "schema/pins.yaml";
  private static final int LENGTH = 16;

  private final RulesFolder rules;
  private final Problems problems = new Problems();

  SchemaPins(RulesFolder rules) {
    this.rules = rules;
  }

  List<RuleProblem> problems() {
    YamlFile file = YamlFile.read(rules, FILE, problems);
    if (file != null) {
      Map<String, Yaml> pinned = file.top().entries();
      Set<String> names = new TreeSet<>(pinned.keySet());
      rules
          .below("schema/", ".json")
          .forEach(name -> names.add(name.substring("schema/".length())));
      for (String name : names) {
        Yaml pin = pinned.get(name);
        String found = digest(rules.text("schema/" + name));
        String expected = pin == null ? "không có" : pin.text();
        if (!expected.equals(found)) {
          problems.add(
              "schema/" + name,
              1,
              "Khuôn mẫu không còn như bản đã thử: pins.yaml ghi "
                  + expected
                  + ", hiện là "
                  + found
                  + ".",
              "Khôi phục tệp; nếu người lập trình đổi có chủ ý thì sửa cả " + FILE + ".");
        }
      }
    }
    return problems.sorted();
  }

  private static String digest(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
