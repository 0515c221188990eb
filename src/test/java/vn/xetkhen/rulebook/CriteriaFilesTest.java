package vn.xetkhen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.AwardId;

/** The criteria files speak only in the sentences of the phrase book. */
class CriteriaFilesTest {

  private static final String LEVEL =
      "\"(Hoàn thành xuất sắc nhiệm vụ|Hoàn thành tốt nhiệm vụ|Hoàn thành nhiệm vụ)\"";
  private static final String TITLE =
      "\"(Chiến sĩ thi đua cơ sở|Tập thể lao động xuất sắc|Lao động tiên tiến"
          + "|Chiến sĩ thi đua cấp bộ|Chiến sĩ thi đua cấp tỉnh|Tập thể lao động tiên tiến)\"";
  private static final String SCOPE = "\"(cơ sở|bộ hoặc tỉnh|toàn quốc)\"";
  private static final String LAUNCHER = "\"(tỉnh|bộ|Chính phủ)\"";
  private static final String FIELD = "\"(tỉnh|bộ|đơn vị)\"";

  private static final List<String> PHRASES =
      List.of(
          "Có từ {n} năm liên tục trở lên được xếp loại {mức}",
          "Có từ {n} năm liên tục trở lên được xếp loại {mức} trở lên",
          "Năm xét được xếp loại {mức} trở lên",
          "Năm xét được xếp loại \"Hoàn thành xuất sắc nhiệm vụ\"",
          "Có từ {n} tháng công tác trở lên trong năm xét",
          "Có từ {n} lần liên tục trở lên được tặng danh hiệu {danh hiệu}, tính đến năm xét",
          "Có từ {n} sáng kiến cấp {cấp} trở lên được công nhận trong thời gian đó",
          "Có từ {n} sáng kiến cấp {cấp} trở lên được công nhận trong thời gian đó, chưa dùng"
              + " để xét chiến sĩ thi đua cơ sở",
          "Có từ {n} sáng kiến cấp {cấp} trở lên được công nhận trong năm xét",
          "Không trong thời gian xem xét kỷ luật, thanh tra, kiểm tra, xác minh đơn thư hoặc"
              + " phản ánh của báo chí",
          "Không bị kỷ luật từ khiển trách trở lên trong các năm được xét",
          "Đã đăng ký thi đua trong năm xét",
          "Chưa được tặng chính hình thức này theo công trạng trong các năm được xét",
          "Chưa được khen thưởng ở bất kỳ cấp nào cho cùng phong trào, chuyên đề",
          "Có nêu tên phong trào, chuyên đề",
          "Phong trào, chuyên đề do cấp {cấp phát động} phát động",
          "Phong trào, chuyên đề do cấp {cấp phát động} hoặc {cấp phát động} phát động",
          "Được Hội đồng xác nhận có thành tích xuất sắc trong phong trào, chuyên đề đó",
          "Có mô tả thành tích",
          "Được Hội đồng xác nhận thành tích có phạm vi ảnh hưởng trong một lĩnh vực của"
              + " {lĩnh vực}",
          "Có thành tích tiêu biểu trong phong trào thi đua do Bộ hoặc đơn vị phát động, được"
              + " Hội đồng xác nhận",
          "Tổ chức đảng, đoàn thể trong sạch, vững mạnh hoặc hoàn thành tốt nhiệm vụ trở lên"
              + " trong {n} năm liên tục, tính đến năm xét",
          "Có trên {n} % số người đạt danh hiệu {danh hiệu}",
          "Có từ {n} % số người trở lên đạt danh hiệu {danh hiệu}",
          "Có từ {n} người trở lên đạt danh hiệu {danh hiệu}",
          "Không có người bị kỷ luật từ cảnh cáo trở lên",
          "100 % số người được xếp loại \"Hoàn thành nhiệm vụ\" trở lên",
          "Mỗi năm hoàn thành xuất sắc nhiệm vụ liên tục tính đến năm xét, tối đa {n} năm",
          "Mỗi danh hiệu {danh hiệu} của {n} năm gần nhất",
          "Mỗi sáng kiến cấp {cấp} trong các năm được xét",
          "Người trực tiếp",
          "Tập thể có từ {n} người trở xuống");

  private static final List<Pattern> SENTENCES =
      PHRASES.stream().map(CriteriaFilesTest::pattern).toList();

  private static final List<Pattern> OTHER_LINES =
      Stream.of(
              "",
              "//.*",
              "rule \"[GPD]\\d{1,2} [^\"0-9]+\"",
              "  @bat_buoc",
              "  @tam_dung",
              "  @hoi_dong",
              "  @loai\\(\"(công trạng|chuyên đề|đột xuất|chuyên đề, đột xuất)\"\\)",
              "  @doi_tuong\\(\"(cá nhân|tập thể)\"\\)",
              "  @can_cu\\(\"[a-z0-9đ -]+\"\\)",
              "  @can_kiem_tra\\(\"[^\"0-9]+\"\\)",
              "when",
              "then",
              "  Đạt",
              "  Cộng \\d{1,3} điểm",
              "end")
          .map(Pattern::compile)
          .toList();

  private static Pattern pattern(String sentence) {
    return Pattern.compile(
        "  "
            + sentence
                .replace("{n}", "[1-9]\\d*")
                .replace("{mức}", LEVEL)
                .replace("{danh hiệu}", TITLE)
                .replace("{cấp}", SCOPE)
                .replace("{cấp phát động}", LAUNCHER)
                .replace("{lĩnh vực}", FIELD));
  }

  @Test
  void everyLineIsASentenceOfThePhraseBookOrPartOfTheFrame() throws IOException {
    List<String> strange = new ArrayList<>();
    for (Path file : criteriaFiles()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        boolean known =
            Stream.concat(SENTENCES.stream(), OTHER_LINES.stream())
                .anyMatch(p -> p.matcher(line).matches());
        if (!known) {
          strange.add(file + ":" + (i + 1) + ": " + line);
        }
      }
    }
    assertThat(strange).isEmpty();
  }

  @Test
  void thePhraseBookExplainsEverySentence() throws IOException {
    String readme = Files.readString(ShippedRules.SHIPPED.resolve("README.md"));
    assertThat(PHRASES).allSatisfy(phrase -> assertThat(readme).contains("| " + phrase + " |"));
  }

  @Test
  void everyAwardHasThreeWordingsForEachOfItsSubjects() throws IOException {
    Catalogue catalogue = Catalogue.load(ShippedRules.SHIPPED);
    for (var award : catalogue.awards()) {
      List<String> expected =
          award.subjects().stream()
              .flatMap(
                  s ->
                      Stream.of("2017-10-01", "2024-01-01", "2025-07-01")
                          .map(day -> s.code() + "." + day))
              .sorted()
              .toList();
      assertThat(CriteriaScan.of(RulesFolder.read(ShippedRules.SHIPPED), "awards/" + award.id()))
          .extracting(CriteriaScan::name)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void everyRuleCitesAPlaceInForceThatServesItsAwardAndOwnsUpToDoubt() {
    Catalogue catalogue = Catalogue.load(ShippedRules.SHIPPED);
    List<RuleProblem> problems = new ArrayList<>();
    for (var award : catalogue.awards()) {
      scans("awards/" + award.id()).forEach(s -> problems.addAll(check(catalogue, s, award.id())));
    }
    scans("ranking").forEach(s -> problems.addAll(check(catalogue, s, null)));
    assertThat(problems).isEmpty();
  }

  @Test
  void aRuleWithACouncilSentenceSaysSoAndNoOtherDoes() throws IOException {
    for (Path file : criteriaFiles()) {
      for (String rule : Files.readString(file).split("(?m)^rule ")) {
        boolean asksCouncil = rule.contains("Hội đồng xác nhận");
        assertThat(rule.contains("@hoi_dong")).as(file + ": " + rule).isEqualTo(asksCouncil);
      }
    }
  }

  private static List<CriteriaScan> scans(String folder) {
    return CriteriaScan.of(RulesFolder.read(ShippedRules.SHIPPED), folder);
  }

  private static List<RuleProblem> check(
      Catalogue catalogue, CriteriaScan scan, @Nullable AwardId award) {
    return scan.rules().entrySet().stream()
        .map(Map.Entry::getValue)
        .map(
            rule ->
                catalogue.citationProblem(
                    scan.file(),
                    rule.line(),
                    String.valueOf(rule.citation()),
                    scan.wording(),
                    award,
                    rule.unverified()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Path> criteriaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(ShippedRules.SHIPPED)) {
      return files.filter(f -> f.toString().endsWith(".dslr")).sorted().toList();
    }
  }
}
