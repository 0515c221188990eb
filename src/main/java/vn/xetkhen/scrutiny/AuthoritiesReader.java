package vn.xetkhen.scrutiny;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xetkhen.citation.Provision.Evidence;

/** Reads {@code authorities.yaml}. */
final class AuthoritiesReader {

  private static final Set<String> TOP = Set.of("authorities", "provinces");
  private static final Set<String> AUTHORITY =
      Set.of(
          "id",
          "name",
          "level",
          "suffixes",
          "words",
          "from",
          "until",
          "became",
          "citation",
          "evidence");
  private static final Set<String> PROVINCE =
      Set.of("name", "until", "became", "citation", "evidence");

  private final YamlPlace place;
  private final Map<String, YamlPlace> top;

  AuthoritiesReader(YamlPlace place) {
    this.place = place;
    this.top = place.map(TOP);
  }

  List<Authority> authorities() {
    return place.must(top, "authorities").list().stream()
        .map(AuthoritiesReader::authority)
        .toList();
  }

  List<Authorities.Province> provinces() {
    return YamlPlace.listOrNone(top, "provinces").stream()
        .map(AuthoritiesReader::province)
        .toList();
  }

  private static Authority authority(YamlPlace one) {
    Map<String, YamlPlace> entries = one.map(AUTHORITY);
    String became = YamlPlace.textOrNull(entries, "became");
    return new Authority(
        one.must(entries, "id").text(),
        one.must(entries, "name").text(),
        one.must(entries, "level").word(Authority.Level.class),
        one.must(entries, "suffixes").list().stream().map(YamlPlace::text).toList(),
        YamlPlace.listOrNone(entries, "words").stream().map(YamlPlace::text).toList(),
        YamlPlace.dayOrNull(entries, "from"),
        YamlPlace.dayOrNull(entries, "until"),
        became == null ? "" : became,
        one.must(entries, "citation").text(),
        evidence(one.must(entries, "evidence")));
  }

  private static Authorities.Province province(YamlPlace one) {
    Map<String, YamlPlace> entries = one.map(PROVINCE);
    evidence(one.must(entries, "evidence"));
    return new Authorities.Province(
        one.must(entries, "name").text(),
        one.must(entries, "until").day(),
        one.must(entries, "became").text(),
        one.must(entries, "citation").text());
  }

  private static Evidence evidence(YamlPlace one) {
    return switch (one.text()) {
      case "seen" -> Evidence.SEEN;
      case "sec" -> Evidence.SECONDARY;
      case "mem" -> Evidence.MEMORY;
      default ->
          throw one.refused(
              "Không hiểu «" + one.text() + "».", "Ghi một trong các từ: seen, sec, mem.");
    };
  }
}
