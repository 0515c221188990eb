package vn.xetkhen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsStandInLineWhateverTheDiacritics() {
    TextTable table = new TextTable(1);
    table.row(List.of("Tên", "Đủ"));
    table.row(List.of(Normalizer.normalize("Giấy khen", Normalizer.Form.NFD), "1.234"));
    assertThat(table.lines())
        .containsExactly("Tên           Đủ", "────────────────", "Giấy khen  1.234");
  }
}
