package vn.xetkhen.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitHistoryTest {

  private static final String UNITS =
      """
      units:
        - id: doi-1
          names:
            - {name: Đội Quản lý thị trường số 1, also: [Đội 1 cũ], from: 2018-10-12}
            - {name: Đội Quản lý thị trường số 10, from: 2020-06-01, citation: QĐ 55/QĐ-TCQLTT}
          changes:
            - {how: moved-under, on: 2019-01-01, units: [Sở Công Thương], citation: QĐ 1}
        - id: doi-2
          names:
            - {name: Đội QLTT số 2}
          changes:
            - {how: merged-into, on: 2021-03-01, units: [doi-3], citation: QĐ 77/QĐ-TCQLTT}
        - id: doi-3
          names:
            - {name: Đội QLTT số 3}
          changes:
            - {how: split-into, on: 2023-03-01, units: [doi-3, doi-8], citation: QĐ 99/QĐ-TCQLTT}
        - id: doi-8
          names:
            - {name: Đội QLTT số 8, from: 2023-03-01}
        - id: doi-2-moi
          names:
            - {name: Đội QLTT số 2, from: 2022-01-01}
      """;

  private final UnitHistory history = UnitHistory.read("don-vi.yaml", UNITS);

  private Lineage lineage(String a, int yearA, String b, int yearB) {
    return history.lineage(a, LocalDate.of(yearA, 12, 31), b, LocalDate.of(yearB, 12, 31));
  }

  @Test
  void a_renamed_unit_is_the_same_unit_and_the_decision_says_so() {
    Lineage lineage = lineage("Đội QLTT số 1", 2019, "Đội QLTT số 10", 2021);

    assertThat(lineage.bond()).isEqualTo(Lineage.Bond.SAME_UNIT);
    assertThat(lineage.says())
        .isEqualTo(
            "«Đội Quản lý thị trường số 1» đổi tên thành «Đội Quản lý thị trường số 10» từ"
                + " 01/06/2020 (QĐ 55/QĐ-TCQLTT)");
  }

  @Test
  void a_merged_unit_goes_on_in_the_one_it_went_into_and_through_its_split() {
    assertThat(lineage("Đội QLTT số 2", 2020, "Đội QLTT số 3", 2021).bond())
        .isEqualTo(Lineage.Bond.FOLLOWS);
    Lineage both = lineage("Đội QLTT số 8", 2024, "Đội QLTT số 2", 2020);
    assertThat(both.bond()).isEqualTo(Lineage.Bond.FOLLOWS);
    assertThat(both.because()).hasSize(2).last().asString().contains("tách ra", "QĐ 99/QĐ-TCQLTT");
  }

  @Test
  void before_the_merger_two_units_are_two() {
    assertThat(lineage("Đội QLTT số 2", 2019, "Đội QLTT số 3", 2020).bond())
        .isEqualTo(Lineage.Bond.UNRELATED);
  }

  @Test
  void a_name_given_again_is_another_unit() {
    Lineage lineage = lineage("Đội QLTT số 2", 2020, "Đội QLTT số 2", 2022);

    assertThat(lineage.bond()).isEqualTo(Lineage.Bond.UNRELATED);
    assertThat(lineage.says()).contains("hai đơn vị");
    assertThat(history.named("Đội QLTT số 2", LocalDate.of(2021, 6, 1))).isFalse();
    assertThat(history.named("Đội QLTT số 2", LocalDate.of(2022, 6, 1))).isTrue();
  }

  @Test
  void names_are_the_same_however_they_are_written() {
    assertThat(lineage("ĐỘI QLTT SỐ 01", 2019, "Đội quản lý thị trường 1", 2019).together())
        .isTrue();
    assertThat(lineage("Đội 1 cũ", 2019, "Đội QLTT số 1", 2019).together()).isTrue();
    assertThat(
            lineage("Phòng Tổ chức – Hành chính", 2019, "phòng tổ chức - hành chính", 2021).bond())
        .isEqualTo(Lineage.Bond.SAME_NAME);
    assertThat(lineage("Phòng Tổ chức", 2019, "Phòng Nghiệp vụ", 2019).bond())
        .isEqualTo(Lineage.Bond.UNKNOWN);
  }

  @Test
  void json_is_read_as_well() {
    UnitHistory read =
        UnitHistory.read("a.json", "{\"units\":[{\"id\":\"x\",\"names\":[{\"name\":\"Đội 1\"}]}]}");
    assertThat(read.units()).hasSize(1);
  }

  @Test
  void a_slip_is_named_by_its_line_with_the_cure() {
    assertThatThrownBy(() -> UnitHistory.read("don-vi.yaml", "units:\n  - id: a\n    nmaes: []\n"))
        .hasMessageStartingWith("don-vi.yaml, dòng 3: Không có khóa «nmaes».")
        .hasMessageContaining("changes, id, names");
    assertThatThrownBy(
            () ->
                UnitHistory.read(
                    "d.yaml", "units:\n  - id: a\n    names:\n      - {name: A, from: 2021-02-30}"))
        .hasMessageContaining("dòng 4: Ngày «2021-02-30» không có trong lịch.");
    assertThatThrownBy(
            () ->
                UnitHistory.read(
                    "d.yaml",
                    "units:\n  - id: a\n    names: [{name: A}]\n    changes:\n      - {how:"
                        + " merged-into, on: 2021-01-01, units: [b], citation: x}"))
        .hasMessageContaining("không có trong danh sách");
    assertThatThrownBy(() -> UnitHistory.read("d.yaml", "units: [\n"))
        .isInstanceOf(UnreadableListException.class);
    assertThatThrownBy(() -> UnitHistory.read("d.yaml", "units: &a [*a]\n"))
        .isInstanceOf(UnreadableListException.class);
  }
}
