package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Scope;

class InitiativeCellTest {

  private static final String COLUMN = "Sáng kiến";

  @Test
  void theTemplatesExampleIsReadInFull() {
    InitiativeEntry entry =
        only("Số hóa hồ sơ kiểm tra (cấp cơ sở, 2021, QĐ 98/QĐ-QLTTĐN ngày 20/11/2021)");

    assertThat(entry.name()).isEqualTo("Số hóa hồ sơ kiểm tra");
    assertThat(entry.scope()).isEqualTo(Scope.BASE);
    assertThat(entry.year()).isEqualTo(2021);
    assertThat(entry.decision())
        .isEqualTo(new DecisionReference("98/QĐ-QLTTĐN", LocalDate.of(2021, 11, 20)));
  }

  @ParameterizedTest
  @CsvSource({
    "cấp cơ sở, BASE",
    "cơ sở, BASE",
    "cấp tỉnh, PROVINCE",
    "cấp bộ, MINISTRY",
    "toàn quốc, NATIONAL",
    "cấp toàn quốc, NATIONAL",
    "phạm vi cấp tỉnh, PROVINCE"
  })
  void theScopeIsReadWithAndWithoutCap(String text, Scope scope) {
    assertThat(only("Mẫu biểu (2021, " + text + ")").scope()).isEqualTo(scope);
  }

  @Test
  void detailsStandInAnyOrder() {
    assertThat(only("Mẫu biểu (QĐ 1/QĐ-A ngày 01/02/2021, 2020, cấp bộ)"))
        .extracting(InitiativeEntry::year, InitiativeEntry::scope)
        .containsExactly(2020, Scope.MINISTRY);
  }

  @Test
  void bracketsWithoutDetailsBelongToTheName() {
    assertThat(only("Quản lý kho (giai đoạn 2) (cấp cơ sở, 2021)").name())
        .isEqualTo("Quản lý kho (giai đoạn 2)");
  }

  @Test
  void aNameMayHoldCommasAndAYear() {
    InitiativeEntry entry = only("Tra cứu, đối chiếu hóa đơn năm 2021");

    assertThat(entry.name()).isEqualTo("Tra cứu, đối chiếu hóa đơn năm 2021");
    assertThat(entry.year()).isNull();
    assertThat(entry.scope()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "Có", "x", "Mẫu biểu (cấp xã, 2021)", "Mẫu biểu (2020, 2021)"})
  void whatIsNoInitiativeIsRefused(String text) {
    RowReading row = Rows.person(COLUMN, text);

    assertThat(row.refused()).hasSize(1);
    assertThat(Rows.individual(row).initiatives().complete()).isFalse();
  }

  private static InitiativeEntry only(String text) {
    RowReading row = Rows.person(COLUMN, text);
    assertThat(row.refused()).isEmpty();
    assertThat(Rows.individual(row).initiatives().items()).hasSize(1);
    return Rows.individual(row).initiatives().items().get(0);
  }
}
