package vn.xetkhen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.Templates;
import vn.xetkhen.rulebook.Catalogue;

/** Last year's round, judged by the shipped rules, comes back in this year's template. */
@SpringBootTest(classes = Service.class)
@AutoConfigureMockMvc
class TemplateIT {
  private static final int YEAR = 2022;

  @TempDir private static Path folder;
  @Autowired private MockMvcTester mvc;
  @Autowired private Rounds rounds;
  @Autowired private Templates templates;
  private static long number;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) {
    registry.add("xetkhen.data", () -> folder.resolve("data").toString());
    registry.add("xetkhen.rules", () -> "rules");
    registry.add("xetkhen.sample", () -> "fixtures/dong-nai-2021");
  }

  @BeforeEach
  void judgeTheSample() throws InterruptedException {
    if (number > 0) {
      return;
    }
    assertThat(text("/templates?year=" + YEAR)).contains("chưa có đợt nào");
    String to = mvc.post().uri("/rounds/sample").exchange().getResponse().getRedirectedUrl();
    number = Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
    for (int i = 0; i < 1200 && state().running(); i++) {
      Thread.sleep(100);
    }
    assertThat(state().name()).isEqualTo("DONE");
  }

  private vn.xetkhen.round.RoundStatus state() {
    return rounds.find(number).orElseThrow().state().status();
  }

  private MvcTestResult get(String uri, Object... variables) {
    MvcTestResult result = mvc.get().uri(uri, variables).exchange();
    assertThat(result).as(uri).hasStatusOk();
    return result;
  }

  private String text(String uri) {
    return new String(get(uri).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static final class Reading implements IntakeListener {
    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();

    @Override
    public void dossier(Dossier dossier) {
      dossiers.add(dossier);
    }

    @Override
    public void refused(RefusedCell cell) {
      refused.add(cell);
    }

    @Override
    public void notice(Notice notice) {
      // told to people
    }
  }

  private static Reading read(byte[] workbook, int year) throws IOException {
    Path file = Files.write(folder.resolve("mau.xlsx"), workbook);
    Reading reading = new Reading();
    new Intake(
            new IntakeSettings(
                year,
                LocalDate.of(year, 12, 31),
                "Đồng Nai",
                Catalogue.load(Path.of("rules")).awards()))
        .read(file, "mau.xlsx", reading);
    return reading;
  }

  @Test
  void everybody_of_last_year_comes_with_unit_ratings_and_history() throws IOException {
    MvcTestResult result = get("/template?year=" + YEAR);
    assertThat(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
        .contains("filename*=UTF-8''M%E1%BA%ABu");
    Reading read = read(result.getResponse().getContentAsByteArray(), YEAR);
    assertThat(read.dossiers).hasSizeGreaterThan(100);
    assertThat(read.dossiers).allMatch(dossier -> !dossier.nomination().asked());
    Dossier son =
        read.dossiers.stream()
            .filter(dossier -> dossier.nominee().name().equals("Huỳnh Thanh Sơn"))
            .findFirst()
            .orElseThrow();
    assertThat(son.nominee().staffCode()).isEqualTo("QLTT-DN-001");
    assertThat(son.ratings().get(YEAR).value()).isNull();
    assertThat(son.ratings().get(YEAR - 1).value()).isEqualTo(Rating.EXCELLENT);
    assertThat(son.titles().items()).hasSize(2);
  }

  @Test
  void a_unit_gets_its_own_people_alone() throws IOException {
    Templates.Unit unit =
        templates.units(YEAR).stream()
            .filter(known -> known.name().equals("Đội QLTT số 1"))
            .findFirst()
            .orElseThrow();
    byte[] workbook =
        get("/template?year={y}&unit={u}", YEAR, unit.name()).getResponse().getContentAsByteArray();
    Reading read = read(workbook, YEAR);
    assertThat(read.dossiers).isNotEmpty().hasSizeLessThanOrEqualTo(unit.rows());
    assertThat(read.dossiers).allMatch(d -> d.nominee().unit().equals("Đội QLTT số 1"));
    assertThat(mvc.get().uri("/template?year={y}&unit={u}", YEAR, "Đội lạ").exchange())
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void the_blank_template_knows_nobody() throws IOException {
    byte[] workbook =
        get("/template?blank=true&year=" + YEAR).getResponse().getContentAsByteArray();
    Reading read = read(workbook, YEAR);
    assertThat(read.dossiers).isEmpty();
    assertThat(read.refused).isEmpty();
  }

  @Test
  void the_zip_holds_a_template_for_each_unit_and_everybody_once() throws IOException {
    byte[] bytes = get("/template/units?year=" + YEAR).getResponse().getContentAsByteArray();
    assertThat(get("/template/units?year=" + YEAR).getResponse().getContentAsByteArray())
        .as("the same people, the same bytes")
        .isEqualTo(bytes);
    int people = 0;
    int files = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        people += read(zip.readAllBytes(), YEAR).dossiers.size();
        files++;
      }
    }
    assertThat(files).isEqualTo(templates.units(YEAR).size());
    byte[] all = get("/template?year=" + YEAR).getResponse().getContentAsByteArray();
    assertThat(people).isEqualTo(read(all, YEAR).dossiers.size());
  }

  @Test
  void the_round_and_the_template_page_lead_to_each_unit() {
    int units = templates.units(YEAR).size();
    assertThat(text("/rounds/" + number)).contains("/templates?year=" + YEAR);
    assertThat(text("/templates?year=" + YEAR))
        .contains("Mẫu năm 2022 đã điền sẵn cho " + units + " đơn vị")
        .contains("/template/units?year=2022")
        .contains("Đội QLTT số 1")
        .doesNotContain("??");
    assertThat(text("/")).contains("Tải mẫu đã điền sẵn " + units + " đơn vị năm trước");
  }

  @Test
  void the_api_hands_out_the_same_bytes_and_says_what_is_wrong() throws IOException {
    byte[] page = get("/template?year=" + YEAR).getResponse().getContentAsByteArray();
    byte[] api = get("/api/v1/template?year=" + YEAR).getResponse().getContentAsByteArray();
    assertThat(api).isEqualTo(page);
    assertThat(text("/api/v1/template/units?year=" + YEAR)).contains("\"Đội QLTT số 1\"");
    assertThat(mvc.get().uri("/api/v1/template?year=3000").exchange())
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(mvc.get().uri("/api/v1/template?year=2022&unit=lạ").exchange())
        .hasStatus(HttpStatus.NOT_FOUND);
  }
}
