package vn.xetkhen.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.scrutiny.SamePair.Relation;
import vn.xetkhen.scrutiny.SamePair.Strength;

class SameNomineesTest {

  private static Dossier row(int row, String name, String code, String birth, String unit) {
    return Dossiers.person(
        row, "Họ và tên", name, "Mã công chức", code, "Ngày sinh", birth, "Đơn vị", unit);
  }

  private static List<SamePair> pairs(Dossier... rows) {
    return Dossiers.findings(rows).of(SamePair.class);
  }

  @Test
  void equal_codes_and_nothing_against_it_are_one_person() {
    SamePair pair =
        pairs(
                row(2, "Lê An", "DN-1", "01/02/1980", "Đội 1"),
                row(9, "LÊ AN", "dn-1", "01/02/1980", "Đội 2"))
            .get(0);

    assertThat(pair.kind()).isEqualTo(Finding.Kind.SAME_NOMINEE);
    assertThat(pair.strength()).isEqualTo(Strength.CERTAIN);
    assertThat(pair.relation()).isEqualTo(Relation.SAME_KIND);
    assertThat(pair.says())
        .isEqualTo(
            "«Lê An» (Cá nhân, dòng 2) và «LÊ AN» (Cá nhân, dòng 9) là một người: cùng mã công"
                + " chức «DN-1»; cùng họ tên; cùng ngày sinh 01/02/1980; khác đơn vị, «Đội 1» và"
                + " «Đội 2».");
    assertThat(pair.evidence())
        .extracting(Likeness::header)
        .containsExactly("Mã công chức", "Họ và tên", "Ngày sinh", "Đơn vị");
  }

  @Test
  void equal_codes_with_another_name_or_birth_conflict() {
    assertThat(
            pairs(
                row(2, "Lê An", "DN-1", "01/02/1980", "Đội 1"),
                row(9, "Trần Bình", "DN-1", "01/02/1980", "Đội 1")))
        .singleElement()
        .extracting(SamePair::kind)
        .isEqualTo(Finding.Kind.CONFLICT);
    assertThat(
            pairs(
                row(2, "Lê An", "DN-1", "01/02/1980", "Đội 1"),
                row(9, "Lê An", "DN-1", "01/02/1981", "Đội 1")))
        .singleElement()
        .extracting(SamePair::kind)
        .isEqualTo(Finding.Kind.CONFLICT);
  }

  @Test
  void a_code_that_lost_its_zeros_is_likely_the_same() {
    assertThat(
            pairs(
                row(2, "Lê An", "00125", "01/02/1980", "Đội 1"),
                row(9, "Lê An", "125", "01/02/1980", "Đội 1")))
        .singleElement()
        .extracting(SamePair::strength)
        .isEqualTo(Strength.LIKELY);
    assertThat(
            pairs(
                row(2, "Lê An", "00125", "01/02/1980", "Đội 1"),
                row(9, "Trần Bình", "1250", "01/02/1980", "Đội 1")))
        .isEmpty();
  }

  @Test
  void without_codes_name_birth_and_unit_speak() {
    Dossier one = row(2, "Nguyễn Thị Hòa", "", "01/02/1980", "Đội QLTT số 1");
    assertThat(pairs(one, row(3, "Nguyễn Thị Hoà", "", "01/02/1980", "Đội QLTT số 01")))
        .extracting(SamePair::strength)
        .containsExactly(Strength.CERTAIN);
    assertThat(pairs(one, row(3, "NGUYEN THI HOA", "", "01/02/1980", "Đội QLTT số 1")))
        .extracting(SamePair::strength)
        .containsExactly(Strength.LIKELY);
    assertThat(pairs(one, row(3, "Nguyễn Thị Hòa", "", "1980", "Đội QLTT số 1")))
        .extracting(SamePair::strength)
        .containsExactly(Strength.LIKELY);
    assertThat(pairs(one, row(3, "Nguyễn Thị Hòa", "", "", "Đội QLTT số 1")))
        .extracting(SamePair::strength)
        .containsExactly(Strength.POSSIBLE);
    assertThat(pairs(one, row(3, "Nguyễn Thị Hòa", "", "02/01/1980", "Đội QLTT số 1")))
        .extracting(SamePair::kind)
        .containsExactly(Finding.Kind.CONFLICT);
  }

  @Test
  void names_are_the_same_in_any_letters() {
    Dossier one = row(2, "Nguyễn Văn Sĩ", "", "01/02/1980", "Đội QLTT số 1");
    for (String name :
        List.of("NGUYễN VăN Sĩ", "Nguyễn Văn Sỹ", "Nguyễn Văn Si\u0303", "Nguyễn Văn Sĩ\u200b")) {
      assertThat(pairs(one, row(3, name, "", "01/02/1980", "Đội QLTT số 1")))
          .as(name)
          .extracting(SamePair::strength)
          .containsExactly(Strength.CERTAIN);
    }
  }

  @Test
  void namesakes_are_left_alone() {
    Dossier one = row(2, "Nguyễn Thị Hòa", "", "01/02/1980", "Đội QLTT số 1");
    assertThat(pairs(one, row(3, "Nguyễn Thị Hòa", "", "05/07/1991", "Đội QLTT số 1"))).isEmpty();
    assertThat(pairs(one, row(3, "Nguyễn Thị Hóa", "", "", "Đội QLTT số 1"))).isEmpty();
    assertThat(pairs(one, row(3, "Nguyễn Thị Hòa", "", "", "Đội QLTT số 2"))).isEmpty();
    assertThat(
            pairs(
                row(2, "Lê An", "DN-1", "01/02/1980", "Đội 1"),
                row(3, "Lê An", "DN-2", "01/02/1980", "Đội 2")))
        .isEmpty();
  }

  @Test
  void two_kinds_of_commendation_are_allowed_and_only_counted() {
    Findings findings =
        Dossiers.findings(
            row(2, "Lê An", "DN-1", "01/02/1980", "Đội 1"),
            Dossiers.person(
                3, "Họ và tên", "Lê An", "Mã công chức", "DN-1", "Loại khen thưởng", "chuyên đề"));
    assertThat(findings.shown()).isEmpty();
    assertThat(findings.agreed()).isOne();
  }

  @Test
  void collectives_are_the_same_by_name_and_superior_unit() {
    Dossier one =
        Dossiers.collective(2, "Tên tập thể", "Đội QLTT số 1", "Đơn vị cấp trên", "Cục A");
    assertThat(
            pairs(
                one,
                Dossiers.collective(
                    3, "Tên tập thể", "Đội quản lý thị trường số 01", "Đơn vị cấp trên", "cục a")))
        .extracting(SamePair::strength)
        .containsExactly(Strength.CERTAIN);
    assertThat(
            pairs(
                one,
                Dossiers.collective(3, "Tên tập thể", "Đội QLTT số 1", "Đơn vị cấp trên", "Cục B")))
        .isEmpty();
  }

  @Test
  void years_follow_a_person_through_her_unit() {
    UnitHistory history =
        UnitHistory.read(
            "u.yaml",
            "units:\n  - id: a\n    names: [{name: Đội 2}]\n    changes: [{how: merged-into, on:"
                + " 2021-03-01, units: [b], citation: QĐ 7}]\n  - {id: b, names: [{name: Đội 3}]}");
    EarlierNominee earlier = earlier("Nguyễn Văn Bình", null, "Đội 2");
    Dossier now = row(2, "Nguyễn Văn Bình", "", "", "Đội 3");

    Scrutiny with =
        Scrutiny.of(Dossiers.settings(), history, Authorities.shipped(), Decided.NOTHING);
    with.earlier(earlier);
    with.dossier(now);
    SamePair pair = with.finish().of(SamePair.class).get(0);
    assertThat(pair.relation()).isEqualTo(Relation.EARLIER_YEAR);
    assertThat(pair.says()).contains("«Đội 2» nhập vào «Đội 3» từ 01/03/2021 (QĐ 7)", "năm 2020");
    assertThatThrownBy(() -> pair.merge(true)).isInstanceOf(IllegalStateException.class);

    Scrutiny without = Dossiers.scrutiny();
    without.earlier(earlier);
    without.dossier(now);
    assertThat(without.finish().shown()).isEmpty();
  }

  private static EarlierNominee earlier(String name, String code, String unit) {
    return new EarlierNominee(
        new Place(new Workbook("2020.xlsx", "cd"), "Cá nhân", 7, 2020),
        vn.xetkhen.award.Subject.INDIVIDUAL,
        name,
        unit,
        code,
        null,
        "",
        "");
  }

  @Test
  void a_merge_leaves_out_the_row_that_says_less() {
    SamePair pair =
        pairs(
                row(2, "Lê An", "DN-1", "", ""),
                Dossiers.person(
                    5, "Họ và tên", "Lê An", "Mã công chức", "DN-1", "Xếp loại 2021", "HTXSNV"))
            .get(0);
    assertThat(pair.merge().kept().row()).isEqualTo(5);
    assertThat(pair.merge().mending())
        .isEqualTo(new Mending.RowLeftOut("Cá nhân", 2, Mending.Reason.MERGED));
    assertThat(pair.merge(true).mending().row()).isEqualTo(5);
  }

  @Test
  void what_somebody_decided_is_not_shown_again() {
    Dossier one = row(2, "Lê An", "", "01/02/1980", "Đội 1");
    Dossier other = row(9, "Lê An", "", "01/02/1980", "Đội 1");
    String key = pairs(one, other).get(0).key();
    Scrutiny again =
        Scrutiny.of(
            Dossiers.settings(),
            UnitHistory.NONE,
            Authorities.shipped(),
            new Decided(Map.of(key, Decided.Choice.APART)));
    again.dossier(one);
    again.dossier(other);
    again.dossier(row(12, "Lê An", "", "01/02/1980", "Đội 1"));
    Findings findings = again.finish();

    assertThat(findings.decided()).isOne();
    assertThat(findings.of(SamePair.class))
        .as("a third row of the same words is asked about")
        .hasSize(2)
        .allSatisfy(pair -> assertThat(pair.second().place().row()).isEqualTo(12));
  }

  @Test
  void many_rows_with_one_code_are_told_as_one_thing() {
    List<Dossier> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(row(2 + i, "Người thứ " + i, "0000X", "", ""));
    }
    Findings findings = Dossiers.findings(rows.toArray(Dossier[]::new));
    assertThat(findings.shown()).singleElement().isInstanceOf(Crowd.class);
    assertThat(findings.shown().get(0).says())
        .startsWith("30 dòng cùng Mã công chức «0000X», nên không xếp từng cặp");
  }

  @Test
  void a_hundred_thousand_equal_names_end_soon() {
    Scrutiny scrutiny = Dossiers.scrutiny();
    Dossier one = row(2, "Lê An", "", "01/02/1980", "Đội 1");
    for (int i = 0; i < 100_000; i++) {
      scrutiny.dossier(one);
    }
    long start = System.nanoTime();
    Findings findings = scrutiny.finish();
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    assertThat(findings.count(Finding.Kind.CROWD)).isEqualTo(2);
  }
}
