package vn.xetkhen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileLabelTest {

  @Test
  void a_name_too_long_keeps_its_ending() {
    assertThat(FileLabel.of("á".repeat(300) + ".csv"))
        .hasSize(200)
        .endsWith("á.csv")
        .startsWith("ááá");
  }

  @Test
  void a_path_is_no_name_and_marks_of_direction_are_gone() {
    assertThat(FileLabel.of("C:\\x\\..\\ds\u202Exslx.exe\u0000.xlsx")).isEqualTo("dsxslx.exe.xlsx");
  }
}
