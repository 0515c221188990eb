package vn.xetkhen.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Dossier;

class LikeAchievementsTest {

  private static final String TEXT =
      "Trực tiếp chỉ huy tổ kiểm tra phát hiện kho chứa 12.000 sản phẩm mỹ phẩm nhập lậu tại phường"
          + " Tân Phong, phối hợp công an thành phố lập hồ sơ xử phạt 1,2 tỷ đồng, đồng thời tham mưu"
          + " kế hoạch kiểm soát địa bàn trong dịp Tết Nguyên đán";
  private static final String OTHER =
      "Xây dựng phần mềm theo dõi thời hạn xử lý vụ việc, tập huấn cho 45 kiểm soát viên của sáu"
          + " đội, giảm số hồ sơ quá hạn từ mười bảy xuống còn hai hồ sơ trong quý bốn";

  private static Dossier row(int row, String name, String text, String... more) {
    List<String> cells = new ArrayList<>(List.of("Họ và tên", name, "Thành tích", text));
    cells.addAll(List.of(more));
    return Dossiers.person(row, cells.toArray(String[]::new));
  }

  private static List<LikeTexts> like(Dossier... rows) {
    return Dossiers.findings(rows).of(LikeTexts.class);
  }

  @Test
  void nearly_equal_texts_of_two_people_are_shown_with_their_passages() {
    String changed = TEXT.replace("12.000", "9.500").replace("Tân Phong", "Trảng Dài");
    LikeTexts pair = like(row(2, "Lê An", TEXT), row(3, "Trần Bình", changed)).get(0);

    assertThat(pair.kind()).isEqualTo(Finding.Kind.LIKE_ACHIEVEMENTS);
    assertThat(pair.likeness()).isBetween(0.8, 0.99);
    assertThat(pair.passages()).hasSizeGreaterThan(1);
    for (Passage passage : pair.passages()) {
      assertThat(TEXT.substring(passage.firstStart(), passage.firstEnd()))
          .isEqualTo(changed.substring(passage.secondStart(), passage.secondEnd()));
    }
    assertThat(pair.says()).contains("«Lê An» (Cá nhân, dòng 2)", "«Trần Bình»", " %");
  }

  @Test
  void equal_texts_are_equal_in_other_letters_too() {
    assertThat(like(row(2, "Lê An", TEXT), row(3, "Trần Bình", TEXT.toUpperCase())))
        .singleElement()
        .satisfies(pair -> assertThat(pair.likeness()).isEqualTo(1));
  }

  @Test
  void other_texts_and_common_phrases_are_left_alone() {
    assertThat(like(row(2, "Lê An", TEXT), row(3, "Trần Bình", OTHER))).isEmpty();
    String phrase = "Hoàn thành xuất sắc nhiệm vụ được giao năm 2021";
    assertThat(like(row(2, "Lê An", phrase), row(3, "Trần Bình", phrase))).isEmpty();
    String half = TEXT.substring(0, TEXT.indexOf("phối hợp")) + OTHER;
    assertThat(like(row(2, "Lê An", TEXT), row(3, "Trần Bình", half))).isEmpty();
  }

  @Test
  void one_text_of_one_person_for_two_kinds_is_one_achievement_used_twice() {
    Dossier regular = row(2, "Lê An", TEXT, "Mã công chức", "DN-1");
    assertThat(
            like(
                regular,
                row(3, "Lê An", TEXT, "Mã công chức", "DN-1", "Loại khen thưởng", "đột xuất")))
        .singleElement()
        .extracting(LikeTexts::kind)
        .isEqualTo(Finding.Kind.ACHIEVEMENT_TWICE);
    assertThat(like(regular, row(3, "Lê An", TEXT, "Mã công chức", "DN-1")))
        .as("a row too many is shown as such")
        .isEmpty();
  }

  @Test
  void one_achievement_of_two_years_is_seen() {
    Scrutiny scrutiny = Dossiers.scrutiny();
    scrutiny.earlier(
        new EarlierNominee(
            new Place(new Workbook("2020.xlsx", "cd"), "Cá nhân", 7, 2020),
            vn.xetkhen.award.Subject.INDIVIDUAL,
            "Lê An",
            "",
            "DN-1",
            null,
            TEXT.replace("12.000", "12.500"),
            "Cao điểm Tết"));
    scrutiny.dossier(
        row(2, "Lê An", TEXT, "Mã công chức", "DN-1", "Phong trào, chuyên đề", "Cao điểm Tết"));
    List<LikeTexts> twice = scrutiny.finish().of(LikeTexts.class);

    assertThat(twice).as("text and campaign are one achievement").hasSize(1);
    assertThat(twice.get(0).kind()).isEqualTo(Finding.Kind.ACHIEVEMENT_TWICE);
    assertThat(twice.get(0).says())
        .startsWith("Một thành tích cho hai lần khen? ")
        .contains("năm 2020");
  }

  @Test
  void one_campaign_of_one_person_for_two_awards_is_seen() {
    String[] campaign = {
      "Mã công chức", "DN-1", "Phong trào, chuyên đề", "Mỹ phẩm", "Loại khen thưởng"
    };
    Dossier thematic =
        row(
            2,
            "Lê An",
            "",
            campaign[0],
            campaign[1],
            campaign[2],
            "Mỹ phẩm",
            campaign[4],
            "chuyên đề");
    Dossier regular = row(3, "Lê An", "", campaign[0], campaign[1], campaign[2], "mỹ  phẩm");
    assertThat(like(thematic, regular))
        .singleElement()
        .extracting(LikeTexts::header)
        .isEqualTo("Phong trào, chuyên đề");
    assertThat(like(thematic, row(3, "Lê An", "", campaign[0], "DN-2", campaign[2], "Mỹ phẩm")))
        .isEmpty();
  }

  @Test
  void many_people_with_one_text_are_told_as_one_thing() {
    Dossier[] rows =
        IntStream.range(0, 40)
            .mapToObj(i -> row(2 + i, "Người " + i, TEXT))
            .toArray(Dossier[]::new);
    assertThat(Dossiers.findings(rows).shown())
        .singleElement()
        .satisfies(one -> assertThat(one.says()).startsWith("40 dòng cùng thành tích «Trực tiếp"));
  }
}
