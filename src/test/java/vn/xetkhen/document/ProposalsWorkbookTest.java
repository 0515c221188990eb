package vn.xetkhen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.proposal.Standing;

class ProposalsWorkbookTest {

  private static final int HEADER = ProposalSheet.HEADER_ROW;

  @Test
  void there_is_a_summary_and_a_sheet_for_each_award_subject_and_kind() throws IOException {
    try (XSSFWorkbook book = read(sample())) {
      assertThat(book)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly("Tổng hợp", "Giấy khen - cá nhân", "TTLĐTT");
      Row summary = book.getSheetAt(0).getRow(3);
      assertThat(summary.getCell(0).getStringCellValue()).isEqualTo("Giấy khen của Cục trưởng");
      assertThat(summary.getCell(0).getHyperlink().getAddress())
          .isEqualTo("'Giấy khen - cá nhân'!A1");
      assertThat(summary.getCell(3).getNumericCellValue()).isEqualTo(2);
      assertThat(summary.getCell(4).getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void a_row_tells_rank_verdict_points_what_decided_and_where_it_comes_from() throws IOException {
    try (XSSFWorkbook book = read(sample())) {
      Row row = book.getSheetAt(1).getRow(HEADER + 1);
      assertThat(row)
          .extracting(ProposalsWorkbookTest::text)
          .containsExactly(
              "4",
              "Nguyễn Thị Hồng Hạnh",
              "Kiểm soát viên thị trường",
              "Đội Quản lý thị trường số 3",
              "Hội đồng xét",
              "44",
              "HTXSNV năm 2024, 2023: 20; CSTĐCS năm 2022, 2023: 16;"
                  + " một sáng kiến cấp cơ sở năm 2024: 5; người trực tiếp: 3",
              "kém 5 điểm",
              "nữ; trực tiếp; khen gần nhất năm 2023",
              "Lời xác nhận của Hội đồng",
              "DS_2024_Doi_3.xlsx, trang Cá nhân, dòng 12");
    }
  }

  @Test
  void outside_the_pool_the_rank_is_blank_and_the_reason_is_given() throws IOException {
    try (XSSFWorkbook book = read(sample())) {
      Row row = book.getSheetAt(1).getRow(HEADER + 2);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(row.getCell(7).getStringCellValue()).startsWith("Ngoài danh sách xếp hạng");
      assertThat(row.getCell(9).getStringCellValue())
          .isEqualTo("Đã được tặng cho năm 2023; sớm nhất xét năm 2025");
    }
  }

  @Test
  void text_like_a_formula_is_a_string_cell_with_quote_prefix_and_reads_back_unchanged()
      throws IOException {
    for (String name : new String[] {"=1+1", "+84", "-Trần", "@lan", "\tx"}) {
      byte[] file = list(name);
      try (XSSFWorkbook book = read(file)) {
        Cell cell = book.getSheetAt(1).getRow(HEADER + 1).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(name);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        Cell plain = book.getSheetAt(1).getRow(HEADER + 1).getCell(3);
        assertThat(plain.getCellStyle().getQuotePrefixed()).isFalse();
      }
    }
  }

  @Test
  void characters_that_xml_cannot_carry_are_dropped() throws IOException {
    try (XSSFWorkbook book = read(list("H’Hen\u0000 Niê\u000B Byă \uD83C\uDF38"))) {
      assertThat(book.getSheetAt(1).getRow(HEADER + 1).getCell(1).getStringCellValue())
          .isEqualTo("H’Hen Niê Byă \uD83C\uDF38");
    }
  }

  @Test
  void the_header_is_frozen_filtered_and_printed_on_each_page_of_A4_across() throws IOException {
    try (XSSFWorkbook book = read(sample())) {
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (HEADER + 1));
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:K6");
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADER);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getFooter().getRight()).contains("&P/&N");
      assertThat(sheet.getRow(HEADER + 1).getCell(1).getCellStyle().getFont().getFontName())
          .isEqualTo("Times New Roman");
    }
  }

  @Test
  void a_cut_marks_the_end_of_the_quota_without_merging_cells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ProposalsWorkbook book = ProposalsWorkbook.open(out, Samples.context())) {
      book.sheet(Samples.FIGHTER, Subject.INDIVIDUAL, CommendationKind.REGULAR);
      book.row(row(Samples.hanh(), Samples.FIGHTER, Samples.hanhStanding()));
      book.cut("Hết chỉ tiêu: 1/7");
    }
    try (XSSFWorkbook book = read(out.toByteArray())) {
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(sheet.getRow(HEADER + 2).getCell(1).getStringCellValue())
          .isEqualTo("Hết chỉ tiêu: 1/7");
      assertThat(sheet.getMergedRegions()).isEmpty();
    }
  }

  @Test
  void a_list_longer_than_a_sheet_goes_on_in_another() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ProposalsWorkbook book = ProposalsWorkbook.open(out, Samples.context(), 2)) {
      book.sheet(Samples.DEPARTMENT, Subject.INDIVIDUAL, CommendationKind.REGULAR);
      for (int i = 0; i < 5; i++) {
        book.row(row(Samples.hanh(), Samples.DEPARTMENT, Samples.hanhStanding()));
      }
    }
    try (XSSFWorkbook book = read(out.toByteArray())) {
      assertThat(book)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Tổng hợp",
              "Giấy khen - cá nhân",
              "Giấy khen - cá nhân (2)",
              "Giấy khen - cá nhân (3)");
      assertThat(book.getSheetAt(3).getLastRowNum()).isEqualTo(HEADER + 1);
    }
  }

  @Test
  void names_of_sheets_fit_and_stay_apart() {
    String longest =
        ProposalSheet.name(
            Samples.PROVINCE, Subject.COLLECTIVE, CommendationKind.EXTRAORDINARY, 12);
    assertThat(longest).hasSizeLessThanOrEqualTo(31).endsWith(" - TT - ĐX (12)");
    assertThat(
            ProposalSheet.name(Samples.PROVINCE, Subject.COLLECTIVE, CommendationKind.THEMATIC, 1))
        .isEqualTo("Bằng khen UBND tỉnh - TT - CĐ");
  }

  @Test
  void without_nominees_the_file_says_so() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProposalsWorkbook.open(out, Samples.context()).close();
    try (XSSFWorkbook book = read(out.toByteArray())) {
      assertThat(book.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("Không có hồ sơ nào.");
    }
  }

  @Test
  void a_row_needs_a_sheet() throws IOException {
    try (ProposalsWorkbook book =
        ProposalsWorkbook.open(new ByteArrayOutputStream(), Samples.context())) {
      assertThatThrownBy(() -> book.row(row(Samples.hanh(), Samples.DEPARTMENT, Samples.nothing())))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void the_bytes_depend_neither_on_clock_nor_locale_nor_time_zone() throws Exception {
    byte[] first = sample();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Thread.sleep(5);
      assertThat(sample()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    try (XSSFWorkbook book = read(first)) {
      assertThat(book.getProperties().getCoreProperties().getCreated())
          .isEqualTo(java.time.Instant.parse("2024-12-31T00:00:00Z"));
    }
  }

  private static byte[] sample() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ProposalsWorkbook book = ProposalsWorkbook.open(out, Samples.context())) {
      book.sheet(Samples.DEPARTMENT, Subject.INDIVIDUAL, CommendationKind.REGULAR);
      book.row(row(Samples.hanh(), Samples.DEPARTMENT, Samples.hanhStanding()));
      book.row(row(Samples.hanh(), Samples.PROVINCE, Samples.nothing()));
      book.sheet(Samples.COLLECTIVE_TITLE, Subject.COLLECTIVE, CommendationKind.REGULAR);
      Evaluation collective = Samples.collective("Đội số 5", 7);
      book.row(row(collective, Samples.COLLECTIVE_TITLE, Samples.nothing()));
    }
    return out.toByteArray();
  }

  private static byte[] list(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ProposalsWorkbook book = ProposalsWorkbook.open(out, Samples.context())) {
      book.sheet(Samples.DEPARTMENT, Subject.INDIVIDUAL, CommendationKind.REGULAR);
      book.row(
          row(
              Samples.person(name, "Đội số 3", 5),
              Samples.DEPARTMENT,
              new Standing(null, null, Map.of())));
    }
    return out.toByteArray();
  }

  private static ListedNominee row(Evaluation evaluation, Award award, Standing standing) {
    return ListedNominee.of(evaluation, Samples.of(evaluation, award), standing, 2024);
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? String.valueOf((int) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
