package vn.xetkhen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.TemplateHeaders;
import vn.xetkhen.nominee.Dossier;

/** The template, blank and filled in, is read back as what was put in. */
class TemplateWorkbookTest {

  private static final int YEAR = 2022;

  @TempDir private Path folder;

  @Test
  void a_blank_template_holds_nobody_and_refuses_nothing() throws IOException {
    TemplateReading read = TemplateReading.of(TemplateReading.write(folder, YEAR, List.of()), YEAR);
    assertThat(read.dossiers).isEmpty();
    assertThat(read.refused).isEmpty();
    assertThat(read.notices)
        .extracting(Notice::kind)
        .contains(Notice.Kind.GUIDE_SHEET, Notice.Kind.NO_NOMINEE)
        .doesNotContain(
            Notice.Kind.HIDDEN_SHEET, Notice.Kind.EXTRA_COLUMN, Notice.Kind.UNUSED_COLUMN);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void every_fact_put_in_is_read_back_whatever_stands_in_names(long seed) throws IOException {
    AwkwardDossiers awkward = new AwkwardDossiers(seed, YEAR - 1);
    List<Dossier> last = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      last.add(i % 4 == 0 ? awkward.collective(i) : awkward.person(i));
    }
    KnownPeople people = new KnownPeople(YEAR, nominee -> true);
    people.round(YEAR - 1, "Đợt xét năm 2021");
    last.forEach(people::learn);

    TemplateReading read =
        TemplateReading.of(TemplateReading.write(folder, YEAR, people.all()), YEAR);

    assertThat(read.refused).isEmpty();
    List<String> meant = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      last.stream()
          .filter(dossier -> dossier.nominee().subject() == subject)
          .forEach(dossier -> meant.add(KnownFacts.of(dossier, YEAR)));
    }
    assertThat(read.dossiers)
        .extracting(dossier -> KnownFacts.of(dossier, YEAR))
        .containsExactlyElementsOf(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "dong-nai-2021, 03-doi-4-5.xlsx",
    "nam-2024, 01-doi-1.xlsx",
    "nam-2025, 01-chi-cuc.xlsx"
  })
  void last_years_workbook_comes_back_fact_by_fact(String round, String book) throws IOException {
    int last = Integer.parseInt(round.substring(round.length() - 4));
    TemplateReading sent = TemplateReading.of(Path.of("fixtures", round, book), last);
    assertThat(sent.refused).isEmpty();
    KnownPeople people = new KnownPeople(last + 1, nominee -> true);
    people.round(last, "Đợt xét năm " + last);
    sent.dossiers.forEach(people::learn);

    TemplateReading read =
        TemplateReading.of(TemplateReading.write(folder, last + 1, people.all()), last + 1);

    assertThat(read.refused).isEmpty();
    assertThat(read.dossiers)
        .extracting(dossier -> KnownFacts.of(dossier, last + 1))
        .containsExactlyElementsOf(
            sent.dossiers.stream()
                .map(dossier -> KnownFacts.of(dossier, last + 1))
                .distinct()
                .toList());
    assertThat(read.dossiers)
        .allSatisfy(dossier -> assertThat(dossier.nomination().asked()).isFalse());
  }

  @Test
  void the_headers_are_those_of_the_design_and_locked_while_rows_are_not() throws IOException {
    Path file = TemplateReading.write(folder, YEAR, List.of());
    String people = part(file, "xl/worksheets/sheet1.xml");
    assertThat(TemplateHeaders.of(Subject.INDIVIDUAL, YEAR)).hasSize(24);
    TemplateHeaders.of(Subject.INDIVIDUAL, YEAR)
        .forEach(header -> assertThat(people).contains(">" + header + "</t>"));
    assertThat(people)
        .contains("<sheetProtection")
        .contains("sheet=\"true\"")
        .contains("insertRows=\"false\"", "deleteRows=\"false\"")
        .contains("sort=\"false\"", "autoFilter=\"false\"")
        .doesNotContain("password", "hashValue")
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:X2\"");
    assertThat(part(file, "xl/styles.xml")).contains("<protection locked=\"false\"/>");
  }

  @Test
  void closed_words_are_chosen_from_drop_downs() throws IOException {
    Path file = TemplateReading.write(folder, YEAR, List.of());
    String people = part(file, "xl/worksheets/sheet1.xml");
    assertThat(people)
        .contains("sqref=\"E2:E1048576\"")
        .contains("<formula1>\"Nam,Nữ\"</formula1>")
        .contains("<formula1>\"Lãnh đạo,Trực tiếp\"</formula1>")
        .contains("<formula1>\"Có,Không\"</formula1>")
        .contains("<formula1>\"HTXSNV,HTTNV,HTNV,KHTNV,Không xếp loại\"</formula1>")
        .contains("<formula1>\"công trạng,chuyên đề,đột xuất\"</formula1>")
        .contains("Giấy khen")
        .contains("Chiến sĩ thi đua cơ sở,Lao động tiên tiến")
        .doesNotContain("Tập thể lao động xuất sắc")
        .doesNotContain("showDropDown=\"true\"", "showDropDown=\"1\"");
    assertThat(part(file, "xl/worksheets/sheet2.xml"))
        .contains("Tập thể lao động xuất sắc")
        .doesNotContain("Chiến sĩ thi đua cơ sở");
  }

  @Test
  void awards_that_do_not_fit_into_a_cells_own_list_are_chosen_from_the_guide() throws IOException {
    List<String> forms = new ArrayList<>(List.of("Cờ thi đua, hạng Nhất"));
    for (int i = 0; i < 40; i++) {
      forms.add("Hình thức khen thưởng thứ " + i);
    }
    TemplateOrder order =
        new TemplateOrder(
            YEAR,
            TemplateReading.order(YEAR).date(),
            "",
            java.util.Map.of(Subject.INDIVIDUAL, forms),
            false);
    Path file = folder.resolve("mau.xlsx");
    try (var out = java.nio.file.Files.newOutputStream(file)) {
      TemplateWorkbook.write(out, order, List.of());
    }
    String people = part(file, "xl/worksheets/sheet1.xml");
    String from = people.replaceFirst("(?s).*<formula1>'Hướng dẫn'!\\$B\\$(\\d+):.*", "$1");
    String guide = part(file, "xl/worksheets/sheet3.xml");
    assertThat(guide)
        .containsPattern("r=\"B" + from + "\"[^>]*><is><t[^>]*>Cờ thi đua, hạng Nhất<");
    assertThat(TemplateReading.of(file, YEAR).refused).isEmpty();
  }

  @Test
  void every_header_says_how_its_cells_are_written() throws IOException {
    Path file = TemplateReading.write(folder, YEAR, List.of());
    String notes = part(file, "xl/comments1.xml");
    assertThat(notes.split("<comment ref", -1)).hasSize(24 + 1);
    assertThat(notes)
        .contains("Số hóa hồ sơ kiểm tra (cấp cơ sở, 2021, QĐ 98/QĐ-QLTTĐN ngày 20/11/2021)")
        .contains("Khiển trách (15/03/2020 - 15/03/2021)");
  }

  @Test
  void the_same_people_give_the_same_bytes() throws IOException {
    KnownPeople people = new KnownPeople(YEAR, nominee -> true);
    people.round(YEAR - 1, "Đợt xét năm 2021");
    people.learn(new AwkwardDossiers(7, YEAR - 1).person(1));
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    TemplateWorkbook.write(first, TemplateReading.order(YEAR), people.all());
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    TemplateWorkbook.write(second, TemplateReading.order(YEAR), people.all());
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  @Timeout(90)
  void five_thousand_people_of_two_years_are_written_and_read_back() throws IOException {
    AwkwardDossiers awkward = new AwkwardDossiers(11, YEAR - 1);
    List<Dossier> last = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      last.add(awkward.person(i));
    }
    KnownPeople people = new KnownPeople(YEAR, nominee -> true);
    people.round(YEAR - 1, "Đợt xét năm 2021");
    last.forEach(people::learn);
    people.round(YEAR - 2, "Đợt xét năm 2020");
    last.forEach(people::learn);

    TemplateReading read =
        TemplateReading.of(TemplateReading.write(folder, YEAR, people.all()), YEAR);

    assertThat(read.dossiers).hasSize(5_000);
    assertThat(read.refused).isEmpty();
  }

  static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
