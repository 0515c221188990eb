package vn.xetkhen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;

/** What earlier rounds say of one person is put together, and what contradicts is not decided. */
class KnownPeopleTest {

  private static final int YEAR = 2022;

  @TempDir private Path folder;

  private final KnownPeople people = new KnownPeople(YEAR, nominee -> true);

  private static Dossier row(int year, String... headersAndTexts) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < headersAndTexts.length; i += 2) {
      cells.put(headersAndTexts[i], headersAndTexts[i + 1]);
    }
    LocalDate date = LocalDate.of(year, 12, 31);
    return new Intake(new IntakeSettings(year, date, "Đồng Nai", TemplateReading.AWARDS))
        .readRow(Subject.INDIVIDUAL, cells, Set.of())
        .dossier();
  }

  private static Dossier an(int year, String... more) {
    String[] cells = new String[more.length + 4];
    cells[0] = "Họ và tên";
    cells[1] = "Lê Văn An";
    cells[2] = "Mã công chức";
    cells[3] = "007";
    System.arraycopy(more, 0, cells, 4, more.length);
    return row(year, cells);
  }

  private void rounds(Dossier last, Dossier before) {
    people.round(2021, "Đợt 2021");
    people.learn(last);
    people.round(2020, "Đợt 2020");
    people.learn(before);
  }

  private KnownNominee only() {
    assertThat(people.all()).hasSize(1);
    return people.all().get(0);
  }

  private TemplateReading template() throws IOException {
    return TemplateReading.of(TemplateReading.write(folder, YEAR, people.all()), YEAR);
  }

  @Test
  void two_rounds_that_agree_are_one_person_with_the_fuller_facts() {
    rounds(
        an(2021, "Ngày sinh", "1980", "Danh hiệu thi đua", "CSTĐCS 2020"),
        an(
            2020,
            "Ngày sinh",
            "01/03/1980",
            "Danh hiệu thi đua",
            "CSTĐCS 2020 (căn cứ: sáng kiến, QĐ 15/QĐ-A ngày 05/01/2021)\nLĐTT 2019"));
    KnownNominee an = only();
    assertThat(an.birth().value()).isEqualTo(PartialDate.of(LocalDate.of(1980, 3, 1)));
    assertThat(an.titles().items())
        .extracting(known -> EntryWords.title(known.value()))
        .containsExactly(
            "CSTĐCS 2020 (căn cứ: sáng kiến, QĐ 15/QĐ-A ngày 05/01/2021)", "LĐTT 2019");
    assertThat(new PrefilledCells(an, YEAR).origins())
        .contains("Đợt «Đợt 2021»")
        .contains("Đợt «Đợt 2020»")
        .contains("Danh hiệu thi đua (Cá nhân!N2)");
  }

  @Test
  void post_and_unit_are_those_of_the_newest_year() {
    rounds(
        an(2021, "Chức vụ", "Đội trưởng", "Đơn vị", "Đội 2"),
        an(2020, "Chức vụ", "Kiểm soát viên", "Đơn vị", "Đội 1"));
    assertThat(only().position().value()).isEqualTo("Đội trưởng");
    assertThat(only().unit().value()).isEqualTo("Đội 2");
  }

  @Test
  void a_rating_that_two_rounds_give_differently_stays_blank_with_both_in_a_note()
      throws IOException {
    rounds(an(2021, "Xếp loại {Y-1}", "HTXSNV"), an(2020, "Xếp loại {Y}", "HTTNV"));
    assertThat(only().ratings().get(2020).contested()).isTrue();

    IndividualDossier read = (IndividualDossier) template().dossiers.get(0);
    assertThat(read.ratings().get(2020).value()).isNull();
    try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("mau-2022.xlsx").toString())) {
      assertThat(workbook.getSheet("Cá nhân").getRow(1).getCell(12).getCellComment().getString())
          .hasToString(
              "Các đợt ghi khác nhau nên để trống. Ghi lại giá trị đúng:\n"
                  + "• HTXSNV – Đợt «Đợt 2021», tệp «», Cá nhân!L2\n"
                  + "• HTTNV – Đợt «Đợt 2020», tệp «», Cá nhân!K2");
      assertThat(workbook.getSheet("Hướng dẫn")).isNotNull();
    }
  }

  @Test
  void an_entry_that_two_rounds_give_differently_is_no_fact_and_not_none() throws IOException {
    rounds(
        an(2021, "Danh hiệu thi đua", "LĐTT 2019\nCSTĐCS 2020 (QĐ 15/QĐ-A)"),
        an(2020, "Danh hiệu thi đua", "CSTĐCS 2020 (QĐ 16/QĐ-A)"));

    TemplateReading read = template();

    assertThat(read.refused)
        .extracting(RefusedCell::cell, RefusedCell::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("N2", "LĐTT 2019\n?"));
    assertThat(read.dossiers.get(0).titles().complete()).isFalse();
    assertThat(read.dossiers.get(0).titles().items()).hasSize(1);
  }

  @Test
  void a_question_mark_is_refused_in_every_list_column() {
    for (String list : List.of("Danh hiệu thi đua", "Sáng kiến", "Khen thưởng đã đạt", "Kỷ luật")) {
      Map<String, String> cells = Map.of("Họ và tên", "Lê Văn An", list, PrefilledCells.OPEN);
      assertThat(
              new Intake(
                      new IntakeSettings(
                          YEAR, LocalDate.of(YEAR, 12, 31), "", TemplateReading.AWARDS))
                  .readRow(Subject.INDIVIDUAL, cells, Set.of())
                  .refused())
          .as(list)
          .hasSize(1);
    }
  }

  @Test
  void a_cell_that_was_partly_unreadable_then_is_not_complete_now() throws IOException {
    rounds(an(2021, "Sáng kiến", "Số hóa hồ sơ (cấp cơ sở, 2020)\nSổ tay (cấp xã)"), an(2020));
    TemplateReading read = template();
    IndividualDossier an = (IndividualDossier) read.dossiers.get(0);
    assertThat(an.initiatives().items()).hasSize(1);
    assertThat(an.initiatives().complete()).isFalse();
  }

  @Test
  void what_was_only_proposed_is_not_held() throws IOException {
    rounds(an(2021, "Hình thức đề nghị", "Giấy khen"), an(2020, "Hình thức đề nghị", "LĐTT"));
    Dossier read = template().dossiers.get(0);
    assertThat(read.commendations().items()).isEmpty();
    assertThat(read.titles().items()).isEmpty();
    assertThat(read.nomination().asked()).isFalse();
    assertThat(new PrefilledCells(only(), YEAR).origins()).contains("không ghi là đã đạt");
  }

  @Test
  void two_codes_are_two_people_even_with_one_name_and_birth() {
    people.round(2021, "Đợt 2021");
    people.learn(an(2021, "Ngày sinh", "01/03/1980"));
    people.learn(
        row(2021, "Họ và tên", "Lê Văn An", "Mã công chức", "008", "Ngày sinh", "01/03/1980"));
    assertThat(people.all()).hasSize(2);
  }

  @Test
  void without_codes_the_same_name_and_birth_in_two_units_are_two_people_nobody_is_mixed_with() {
    people.round(2021, "Đợt 2021");
    people.learn(row(2021, "Họ và tên", "Lê An", "Ngày sinh", "01/03/1980", "Đơn vị", "Đội 1"));
    people.learn(row(2021, "Họ và tên", "Lê An", "Ngày sinh", "01/03/1980", "Đơn vị", "Đội 2"));
    people.round(2020, "Đợt 2020");
    people.learn(
        row(
            2020,
            "Họ và tên",
            "Lê An",
            "Ngày sinh",
            "01/03/1980",
            "Đơn vị",
            "Đội 3",
            "Danh hiệu thi đua",
            "LĐTT 2019"));
    assertThat(people.all()).hasSize(2).allMatch(known -> known.titles().items().isEmpty());
  }

  @Test
  void people_of_older_rounds_alone_are_not_brought_back() {
    people.round(2021, "Đợt 2021");
    people.learn(an(2021));
    people.round(2020, "Đợt 2020");
    people.learn(row(2020, "Họ và tên", "Trần Bình", "Mã công chức", "009"));
    assertThat(only().name().value()).isEqualTo("Lê Văn An");
  }

  @Test
  void only_measures_that_may_matter_are_told() {
    rounds(
        an(
            2021,
            "Kỷ luật",
            "Khiển trách (15/03/2010 - 15/03/2011)\nCảnh cáo (01/02/2021 - 01/02/2022)"),
        an(2020));
    assertThat(only().disciplines().items())
        .extracting(known -> EntryWords.discipline(known.value()))
        .containsExactly("Cảnh cáo (01/02/2021 - 01/02/2022)");
  }

  @Test
  void a_matter_under_review_then_is_told_in_the_note_alone() throws IOException {
    rounds(an(2021, "Đang xem xét, xác minh", "Đơn thư tháng 10"), an(2020));
    assertThat(template().dossiers.get(0).reviews().items()).isEmpty();
    assertThat(new PrefilledCells(only(), YEAR).origins()).contains("Đơn thư tháng 10");
  }

  @Test
  void ratings_of_both_years_before_are_told() {
    rounds(
        an(2021, "Xếp loại {Y}", "HTXSNV", "Xếp loại {Y-1}", "HTTNV"),
        an(2020, "Xếp loại {Y}", "HTTNV"));
    assertThat(only().ratings().get(2021).value()).isEqualTo(Rating.EXCELLENT);
    assertThat(only().ratings().get(2020).value()).isEqualTo(Rating.GOOD);
  }
}
