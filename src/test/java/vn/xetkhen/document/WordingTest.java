package vn.xetkhen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.proposal.Standing;

class WordingTest {

  @Test
  void numbers_have_points_and_shares_commas() {
    assertThat(Wording.number(4120)).isEqualTo("4.120");
    assertThat(Wording.share(2, 3)).isEqualTo("2/3 (66,7\u00A0%)");
    assertThat(Wording.share(12, 12)).isEqualTo("12/12 (100\u00A0%)");
    assertThat(Wording.share(0, 0)).isEqualTo("0/0");
  }

  @Test
  void days_below_10_and_months_below_3_take_a_leading_zero_in_the_date_line() {
    assertThat(Wording.dateLine(LocalDate.of(2025, 2, 9))).isEqualTo("ngày 09 tháng 02 năm 2025");
    assertThat(Wording.dateLine(LocalDate.of(2025, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2025");
    assertThat(Wording.date(LocalDate.of(2025, 3, 1))).isEqualTo("01/03/2025");
  }

  @Test
  void capitals_keep_their_diacritics() {
    assertThat(Wording.upper("xử lý")).isEqualTo("XỬ LÝ");
    assertThat(Wording.sentence("đội số 3")).isEqualTo("Đội số 3");
  }

  @Test
  void lines_are_wrapped_at_words_and_long_words_within() {
    // a column of 10 holds 10 letters
    assertThat(SheetLook.lines("", 10)).isOne();
    assertThat(SheetLook.lines("mười chữ a", 10)).isOne();
    assertThat(SheetLook.lines("mười chữ ab", 10)).isEqualTo(2);
    assertThat(SheetLook.lines("a\nb", 10)).isEqualTo(2);
    assertThat(SheetLook.lines("abcdefghijklmnopqrstuvwxy", 10)).isEqualTo(3);
  }

  @Test
  void a_proposable_nominee_outside_the_list_is_told_why() {
    assertThat(reason(Samples.DEPARTMENT, Samples.MINISTRY.id(), null))
        .endsWith("đơn vị đề nghị hình thức, danh hiệu khác");
    assertThat(reason(Samples.DEPARTMENT, null, Samples.MINISTRY.id()))
        .endsWith("được đề nghị ở hình thức khác");
    assertThat(reason(Samples.DEPARTMENT, null, Samples.DEPARTMENT.id()))
        .endsWith("trùng với một dòng khác của cùng cá nhân");
    assertThat(reason(Samples.FIGHTER, null, null)).endsWith("một dòng khác của cùng cá nhân");
    assertThat(reason(Samples.PROVINCE, null, null)).isEqualTo("Ngoài danh sách xếp hạng");
  }

  @Test
  void a_shared_rank_names_how_many_share_it() {
    Evaluation evaluation = Samples.hanh();
    assertThat(
            RowWords.place(
                ListedNominee.of(
                    evaluation,
                    Samples.of(evaluation, Samples.FIGHTER),
                    Samples.hanhStanding(),
                    2024)))
        .isEqualTo("bằng nhau ở mọi tiêu chí; 3 cá nhân cùng hạng, chờ Hội đồng");
  }

  private static String reason(
      Award award, @Nullable AwardId requested, @Nullable AwardId proposed) {
    Evaluation evaluation = Samples.hanh();
    return RowWords.place(
        ListedNominee.of(
            evaluation,
            Samples.of(evaluation, award),
            new Standing(requested, proposed, Map.of()),
            2024));
  }
}
