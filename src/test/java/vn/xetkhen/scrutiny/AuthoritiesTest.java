package vn.xetkhen.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {

  private final Authorities shipped = Authorities.shipped();

  private Set<String> signing(String suffix) {
    return shipped.signing(suffix).stream().map(Authority::id).collect(Collectors.toSet());
  }

  private Set<String> named(String words) {
    return shipped.named(words).stream().map(Authority::id).collect(Collectors.toSet());
  }

  @Test
  void a_suffix_says_who_may_have_signed() {
    assertThat(signing("QĐ-BCT")).containsExactly("bct");
    assertThat(signing("QĐ-UBND")).containsExactlyInAnyOrder("ubnd-tinh", "ubnd-huyen", "ubnd-xa");
    assertThat(signing("QĐ-QLTTĐN"))
        .containsExactlyInAnyOrder("cuc-qltt-tinh", "chi-cuc-qltt", "chi-cuc-qltt-cu");
    assertThat(signing("QĐ-TĐKT")).isEmpty();
  }

  @Test
  void the_longest_name_in_a_text_counts() {
    assertThat(named("Giấy khen Tổng cục Quản lý thị trường")).containsExactly("tong-cuc-qltt");
    assertThat(named("Giấy khen Cục QLTT")).containsExactly("cuc-qltt-tinh");
    assertThat(named("Giấy khen Chi cục QLTT")).contains("chi-cuc-qltt").hasSize(2);
    assertThat(named("Bằng khen Ủy ban nhân dân tỉnh Đồng Nai")).containsExactly("ubnd-tinh");
    assertThat(named("Bằng khen")).isEmpty();
  }

  @Test
  void bodies_have_their_time() {
    Authority directorate = shipped.signing("QĐ-TCQLTT").get(0);
    assertThat(directorate.existed(LocalDate.of(2018, 10, 11))).isFalse();
    assertThat(directorate.existed(LocalDate.of(2018, 10, 12))).isTrue();
    assertThat(directorate.existed(LocalDate.of(2025, 2, 28))).isTrue();
    assertThat(directorate.existed(LocalDate.of(2025, 3, 1))).isFalse();
  }

  @Test
  void every_body_cites_a_text() {
    assertThat(shipped.all()).allSatisfy(one -> assertThat(one.citation()).isNotBlank());
    assertThat(shipped.all()).extracting(Authority::id).doesNotHaveDuplicates();
  }

  @Test
  void exchanged_letters_of_a_suffix_are_seen_and_nothing_else_is_guessed() {
    assertThat(shipped.meant("QĐ-UBDN")).isEqualTo("QĐ-UBND");
    assertThat(shipped.meant("QĐ-BTC1")).isNull();
    assertThat(shipped.meant("QĐ-TĐKT")).isNull();
  }

  @Test
  void the_provinces_that_ended_are_those_missing_from_the_lists_of_today() throws IOException {
    Set<String> gone = names("units_pre2025_63_provinces.json", "\"Id\": \"\\d\\d\",\\s*\"Name\"");
    gone.removeAll(names("units_2025_34_provinces.json", "\"Code\": \"\\d\\d\",\\s*\"FullName\""));
    // renamed or spelt anew, not ended
    gone.removeAll(Set.of("thua thien hue"));

    assertThat(shipped.formerProvinces())
        .extracting(province -> UnitNames.key(province.name()))
        .containsExactlyInAnyOrderElementsOf(gone);
  }

  private static Set<String> names(String file, String key) throws IOException {
    String root =
        System.getProperty(
            "xetkhen.shared", System.getenv().getOrDefault("XETKHEN_SHARED", "../shared"));
    Path path = Path.of(root, "data/vn/admin", file);
    if (!Files.exists(path)) {
      System.err.println("SKIPPED: no " + path);
      Assumptions.abort("SKIPPED: no " + path);
    }
    Matcher m =
        Pattern.compile(key + ":\\s*\"(?:Tỉnh|Thành phố) ([^\"]+)\"")
            .matcher(Files.readString(path, StandardCharsets.UTF_8));
    Set<String> names = new TreeSet<>();
    while (m.find()) {
      names.add(UnitNames.key(m.group(1)));
    }
    assertThat(names).hasSizeGreaterThan(30);
    return names;
  }
}
