package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xetkhen.nominee.CommendationEntry;

/** The names of forms of commendation that provinces' programs offer can all be written. */
class AwardCodeListsTest {

  /** Not given for merit at work, or two forms in one name. */
  private static final List<String> OTHERS =
      List.of(
          "Bà mẹ Việt Nam anh hùng",
          "Gia đình văn hóa",
          "Thôn văn hóa",
          "Kỷ niệm chương, Huy hiệu");

  @Test
  void everyFormOfTheCodeListsIsReadAsACommendationHeld() throws IOException {
    List<String> refused =
        forms().stream()
            .filter(form -> !OTHERS.contains(form))
            .filter(form -> !Rows.person("Khen thưởng đã đạt", form + " 2018").refused().isEmpty())
            .toList();

    assertThat(refused).isEmpty();
  }

  @Test
  void everyFormKeepsItsName() throws IOException {
    for (String form : forms()) {
      RowReading row = Rows.person("Khen thưởng đã đạt", form + " 2018");
      if (row.refused().isEmpty()) {
        CommendationEntry entry = row.dossier().commendations().items().get(0);
        assertThat(entry.form()).isEqualTo(form);
        assertThat(entry.year()).isEqualTo(2018);
      }
    }
  }

  private static List<String> forms() throws IOException {
    return Files.readAllLines(SharedFiles.data("vn/lists/award-code-lists.tsv")).stream()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals("HTKT") && !cells[1].equals("tenhinhthuckt"))
        .map(cells -> cells[1])
        .toList();
  }
}
