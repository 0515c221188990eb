package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that would take a list cell apart stand between guillemets. */
class EntryQuotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số hóa; lưu trữ",
        "Quy trình (bản 2) mới",
        "Ngoặc ) thừa",
        "Ngoặc ( thiếu",
        "- gạch đầu dòng",
        "1. Đánh số",
        "«Trọn trong ngoặc kép»",
        "Ứng dụng «một cửa; một dấu»",
        "Chấm cuối.",
        "Đề án, giai đoạn hai",
        "Đề án (cấp cơ sở)",
        "Tên thường",
        "«Mở» đầu tên"
      })
  void an_initiative_is_read_by_the_name_it_was_written_with(String name) {
    String cell = EntryQuotes.guard(name) + " (cấp cơ sở, 2021)\nSổ tay (2020)";
    var read =
        Rows.individual(Rows.person("Họ và tên", "Lê Văn An", "Sáng kiến", cell)).initiatives();
    assertThat(read.complete()).isTrue();
    assertThat(read.items()).hasSize(2);
    assertThat(read.items().get(0).name()).isEqualTo(name);
    assertThat(read.items().get(0).year()).isEqualTo(2021);
  }

  @Test
  void guillemets_around_a_plain_name_belong_to_it() {
    assertThat(EntryQuotes.open("«Số hóa hồ sơ»")).isEqualTo("«Số hóa hồ sơ»");
    assertThat(EntryQuotes.guard("Số hóa hồ sơ")).isEqualTo("Số hóa hồ sơ");
  }

  @Test
  void a_guillemet_that_is_never_closed_holds_nothing_together() {
    assertThat(ListText.entries("«Số hóa; Sổ tay")).containsExactly("«Số hóa", "Sổ tay");
  }

  @Test
  void many_open_guillemets_cost_no_time() {
    String cell = "«".repeat(32_000) + ";a";
    long start = System.nanoTime();
    assertThat(ListText.entries(cell)).hasSize(2);
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }
}
