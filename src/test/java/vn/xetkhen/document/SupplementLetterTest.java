package vn.xetkhen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import vn.xetkhen.evaluation.AwardEvaluation;

class SupplementLetterTest {

  private static final Office OFFICE =
      new Office("Tổng cục Quản lý thị trường", "Cục Quản lý thị trường tỉnh X", "Trường Giang");
  private static final LocalDate DAY = LocalDate.of(2024, 12, 19);
  private static final String UNIT = "Đội Quản lý thị trường số 5";

  @Test
  void it_is_a_letter_with_number_subject_and_addressee_and_the_day_to_answer_by()
      throws IOException {
    try (XWPFDocument letter = read(letter(DAY.plusDays(4), UNIT))) {
      assertThat(letter.getTables().get(0).getText())
          .contains("CỤC QUẢN LÝ THỊ TRƯỜNG TỈNH X", "Số: ", "V/v bổ sung hồ sơ đề nghị");
      String text = text(letter);
      assertThat(text)
          .contains("Kính gửi: " + UNIT, "02 cá nhân và 01 tập thể", "chậm nhất ngày 23/12/2024")
          .contains("./.");
      assertThat(text).doesNotContain("vui lòng", "bạn", "!");
      assertThat(letter.getTables().get(2).getText()).contains("CỤC TRƯỞNG", "- Như trên;");
    }
  }

  @Test
  void each_missing_paper_stands_beside_its_nominee_and_is_asked_once() throws IOException {
    try (XWPFDocument letter = read(letter(DAY, UNIT))) {
      List<List<String>> rows = rows(letter.getTables().get(1));
      assertThat(rows).hasSize(1 + 5);
      assertThat(rows.get(1))
          .containsExactly(
              "1",
              "Hoàng Thị Bích Ngọc|Kiểm soát viên; dòng 21, trang «Cá nhân»",
              "Ô Cá nhân!K31 để trống.",
              "Kết quả xếp loại năm 2023.|Dùng để xét Bằng khen của Bộ trưởng, Giấy khen.");
      assertThat(rows.get(2).get(2)).isEqualTo("Ô Cá nhân!N21 chưa ghi đủ.");
      assertThat(rows.get(3).get(2)).isEqualTo("Ô H17: ngày 31/02/2016 không có trong lịch.");
      assertThat(rows.get(4).get(2)).isEqualTo("Cột «Kỷ luật» không có trong tệp.");
      // what waits for the council, and what no paper mends, is not asked for
      assertThat(rows.toString()).doesNotContain("Hội đồng xác nhận", "cần 2, hiện có 1");
    }
  }

  @Test
  void a_nominees_cell_reaches_over_all_that_is_asked_of_her() throws IOException {
    try (XWPFDocument letter = read(letter(DAY, UNIT))) {
      XWPFTable table = letter.getTables().get(1);
      assertThat(merge(table, 1)).isEqualTo("restart");
      assertThat(merge(table, 2)).isEqualTo("continue");
      assertThat(merge(table, 3)).isEmpty();
    }
  }

  @Test
  void one_letter_can_go_to_several_units_each_under_its_own_heading() throws IOException {
    try (XWPFDocument letter = read(letter(null, UNIT, "Đội QLTT số 1"))) {
      assertThat(text(letter))
          .contains("- " + UNIT + ";", "- Đội QLTT số 1.", "04 cá nhân và 02 tập thể", "…/…/20…");
      List<List<String>> rows = rows(letter.getTables().get(1));
      assertThat(rows.get(1)).containsExactly(UNIT);
      assertThat(rows.get(7)).containsExactly("Đội QLTT số 1");
      assertThat(rows.get(8).get(0)).isEqualTo("4");
    }
  }

  @Test
  void nobody_asked_is_no_letter() {
    assertThatThrownBy(
            () ->
                SupplementLetter.write(
                    new ByteArrayOutputStream(),
                    heading(DAY, false),
                    List.of(new Supplement(UNIT, List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_workbook_is_spoken_of_only_if_it_goes_along() throws IOException {
    try (XWPFDocument letter = read(letter(DAY, UNIT))) {
      assertThat(text(letter)).contains("Tệp danh sách kèm theo");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SupplementLetter.write(out, heading(DAY, false), List.of(Samples.supplement(UNIT)));
    try (XWPFDocument letter = read(out.toByteArray())) {
      assertThat(text(letter)).doesNotContain("Tệp danh sách kèm theo");
    }
  }

  @Test
  void what_the_shortfall_of_a_true_evaluation_asks_for_becomes_an_ask() {
    String asks = AwardEvaluation.ASKS + "ngày vào ngành (ô Cá nhân!H9 để trống).";
    assertThat(new MissingPapers().add("Giấy khen", List.of(asks)).asks())
        .containsExactly(
            new Supplement.Ask(
                "Ô Cá nhân!H9 để trống.", "Ngày vào ngành.", "Dùng để xét Giấy khen."));
  }

  @Test
  void the_markup_is_valid_and_the_bytes_depend_on_nothing_but_the_input() throws Exception {
    byte[] first = letter(DAY, UNIT);
    try (XWPFDocument letter = read(first)) {
      List<XmlError> errors = new ArrayList<>();
      letter.getDocument().validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).isEmpty();
      for (XWPFParagraph paragraph : letter.getParagraphs()) {
        assertThat(letter.getStyles().styleExist(paragraph.getStyle())).isTrue();
      }
    }
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(letter(DAY, UNIT)).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static SupplementLetter.Heading heading(LocalDate until, boolean marked) {
    return new SupplementLetter.Heading(OFFICE, 2024, DAY, until, marked);
  }

  private static byte[] letter(LocalDate until, String... units) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SupplementLetter.write(
        out, heading(until, true), List.of(units).stream().map(Samples::supplement).toList());
    return out.toByteArray();
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static String text(XWPFDocument letter) {
    StringBuilder text = new StringBuilder();
    letter.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
    return text.toString();
  }

  private static List<List<String>> rows(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(SupplementLetterTest::text).toList())
        .toList();
  }

  private static String text(XWPFTableCell cell) {
    return String.join("|", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
  }

  private static String merge(XWPFTable table, int row) {
    var properties = table.getRow(row).getCell(1).getCTTc().getTcPr();
    return properties.isSetVMerge() ? properties.getVMerge().getVal().toString() : "";
  }
}
