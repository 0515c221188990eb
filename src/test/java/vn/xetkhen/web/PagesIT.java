package vn.xetkhen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.StubbedCore;
import vn.xetkhen.round.TestFolders;

/** The pages over a stubbed core. */
@SpringBootTest(classes = {Service.class, StubbedCore.class})
@AutoConfigureMockMvc
class PagesIT {
  @TempDir private static Path folder;
  @Autowired private MockMvcTester mvc;
  @Autowired private Rounds rounds;
  private static long number;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    TestFolders.register(registry, folder);
  }

  @BeforeEach
  void judgeTheSample() {
    if (number > 0) {
      return;
    }
    String to = mvc.post().uri("/rounds/sample").exchange().getResponse().getRedirectedUrl();
    number = Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
    await(number);
  }

  private RoundStatus await(long round) {
    for (int i = 0; i < 600; i++) {
      RoundStatus status = rounds.find(round).orElseThrow().state().status();
      if (!status.running()) {
        return status;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("round " + round + " still runs");
  }

  private String page(String uri) {
    MvcTestResult result = mvc.get().uri(uri).exchange();
    assertThat(result).as(uri).hasStatusOk();
    String body = text(result);
    assertThat(body).as(uri).contains("<html lang=\"vi\">").doesNotContain("??");
    return body;
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void every_page_opens_in_vietnamese_without_a_missing_text() {
    String round = "/rounds/" + number;
    for (String uri :
        new String[] {
          "/",
          "/rounds",
          "/rules",
          "/search?q=vo",
          "/search",
          round,
          round + "/refused",
          round + "/supplements",
          round + "/nominees/1",
          round + "?award=advanced-worker&verdict=INCOMPLETE&page=2"
        }) {
      page(uri);
    }
  }

  @Test
  void the_home_page_says_what_was_judged_and_offers_the_form() {
    assertThat(page("/"))
        .contains("Đã xét 120 hồ sơ")
        .contains("17 ô không đọc được")
        .contains("enctype=\"multipart/form-data\"");
  }

  @Test
  void a_finished_round_has_tabs_chips_a_table_and_its_papers() {
    assertThat(page("/rounds/" + number))
        .contains("Bằng khen Bộ trưởng")
        .contains("aria-current=\"page\"")
        .contains("Đang hiện 50 trên 120 hồ sơ.")
        .contains("/papers/proposals.xlsx")
        .contains("/papers/refused.xlsx")
        .contains("Bỏ qua trang ẩn «Sheet3».");
  }

  @Test
  void a_letter_to_nobody_or_for_an_impossible_day_is_not_written() {
    String path = "/rounds/" + number + "/supplements/letter";
    assertThat(mvc.get().uri(path).exchange()).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(path).param("unit", "x").param("until", "31/02/2024").exchange())
        .hasStatus3xxRedirection();
  }

  @Test
  void a_filter_answers_htmx_with_the_table_alone() {
    MvcTestResult result =
        mvc.get()
            .uri("/rounds/" + number)
            .param("q", "vo thanh thuy")
            .param("verdict", "NEEDS_COUNCIL")
            .header("HX-Request", "true")
            .header("HX-Target", "results")
            .exchange();
    assertThat(result).hasStatusOk();
    assertThat(text(result))
        .doesNotContain("<html")
        .contains("id=\"results\"")
        .contains("Võ Thị Thanh Thúy")
        .doesNotContain("Phạm Quốc Bảo");
  }

  @Test
  void who_matches_nothing_is_told_so_with_a_way_back() {
    assertThat(page("/rounds/" + number + "?q=khongcoai"))
        .contains("Không có ai khớp «khongcoai» trong bảng này")
        .contains("Xem mọi hồ sơ của bảng");
  }

  @Test
  void a_nominee_page_shows_conditions_evidence_citation_and_neighbours() {
    String table = page("/rounds/" + number + "?award=ministry-certificate");
    Matcher first = Pattern.compile("/nominees/(\\d+)\\?award").matcher(table);
    assertThat(first.find()).isTrue();
    String body =
        page("/rounds/" + number + "/nominees/" + first.group(1) + "?award=ministry-certificate");
    assertThat(body)
        .contains("Có từ 2 năm liên tục trở lên được xếp loại")
        .contains("Điều 74, khoản 1, điểm d")
        .contains("cần đối chiếu văn bản")
        .contains("Cá nhân!L")
        .contains("rel=\"next\"")
        .doesNotContain("rel=\"prev\"");
  }

  @Test
  void a_name_from_a_workbook_is_text_and_never_markup() {
    MvcTestResult result =
        mvc.get().uri("/search").param("q", "<script>alert(1)</script>").exchange();
    assertThat(text(result)).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  @Test
  void an_upload_starts_a_round_and_its_progress_can_be_watched() {
    MvcTestResult result =
        mvc.post()
            .uri("/rounds")
            .multipart()
            .file(workbook("30000 40"))
            .param("year", "2021")
            .param("date", "30/6/2021")
            .exchange();
    String to = result.getResponse().getRedirectedUrl();
    assertThat(result).hasStatus(HttpStatus.FOUND);
    assertThat(page(to)).contains("id=\"bar\"").contains("hx-trigger=\"every 1s\"");
    assertThat(page(to)).contains("Xét theo quy định có hiệu lực ngày 30/06/2021");

    assertThat(mvc.post().uri(to + "/cancel")).hasStatus(HttpStatus.FOUND);
    long round = Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
    assertThat(await(round)).isEqualTo(RoundStatus.CANCELLED);
    assertThat(page(to)).contains("Đã dừng theo yêu cầu").contains("Chạy tiếp");
  }

  private static MockMultipartFile workbook(String content) {
    return new MockMultipartFile(
        "files",
        "../../ds \u202Ecuối năm.xlsx",
        "application/octet-stream",
        content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_bad_workbook_fails_with_reason_and_cure() {
    String to =
        mvc.post()
            .uri("/rounds")
            .multipart()
            .file(workbook("bad"))
            .param("year", "2021")
            .exchange()
            .getResponse()
            .getRedirectedUrl();
    await(Long.parseLong(to.substring(to.lastIndexOf('/') + 1)));
    assertThat(page(to))
        .contains("role=\"alert\"")
        .contains("ds cuối năm.xlsx: không phải tệp Excel")
        .doesNotContain("../..");
  }

  @Test
  void a_form_with_faults_comes_back_with_what_where_and_cure() {
    MvcTestResult result =
        mvc.post()
            .uri("/rounds")
            .multipart()
            .param("year", "20x1")
            .param("date", "31/02/2021")
            .exchange();
    assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(text(result))
        .contains("Chưa có tệp nào.")
        .contains("Năm xét phải là số có bốn chữ số")
        .contains("Ngày không có trong lịch.")
        .contains("aria-invalid=\"true\"")
        .contains("value=\"20x1\"");
  }

  @Test
  void a_replay_from_the_original_files_is_the_same_to_the_byte() throws InterruptedException {
    String to =
        mvc.post()
            .uri("/rounds/" + number + "/replays")
            .param("rules", "STORED")
            .exchange()
            .getResponse()
            .getRedirectedUrl();
    String body = page(to);
    for (int i = 0; i < 300 && body.contains("id=\"bar\""); i++) {
      Thread.sleep(100);
      body = page(to);
    }
    assertThat(body).contains("✓ Giống từng byte: 120 hồ sơ");
  }

  @Test
  void evaluation_json_is_a_download() {
    MvcTestResult result =
        mvc.get().uri("/rounds/" + number + "/papers/evaluation.json").exchange();
    assertThat(result).hasStatusOk();
    assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(text(result)).startsWith("{\"year\":2021,");
  }

  @Test
  void what_is_not_there_is_not_found() {
    for (String uri :
        new String[] {
          "/rounds/99999",
          "/rounds/" + number + "/nominees/9999",
          "/rounds/" + number + "/papers/passwd",
          "/rounds/" + number + "/cells?workbook=7&sheet=x&row=1"
        }) {
      assertThat(mvc.get().uri(uri)).as(uri).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  @Test
  void pages_allow_nothing_inline_nor_framed_and_are_not_cached() {
    MvcTestResult result = mvc.get().uri("/rounds/" + number).exchange();
    assertThat(result.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("style-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(result.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void the_style_the_script_and_the_icon_are_served() {
    Matcher links =
        Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"").matcher(page("/"));
    int found = 0;
    while (links.find()) {
      found++;
      MvcTestResult asset = mvc.get().uri(links.group(1)).exchange();
      assertThat(asset).as(links.group(1)).hasStatusOk();
      assertThat(asset.getResponse().getHeader("Cache-Control")).contains("max-age");
    }
    assertThat(found).isEqualTo(4);
  }

  @Test
  void a_change_asked_for_by_another_site_is_refused() {
    assertThat(mvc.post().uri("/rounds/sample").header("Sec-Fetch-Site", "cross-site"))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(mvc.post().uri("/rounds/sample").header("Origin", "https://example.org"))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(mvc.post().uri("/rounds/sample").header("Origin", "null"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void a_name_of_somebody_elses_is_not_answered() {
    assertThat(mvc.get().uri("http://rebound.example.org/rounds/" + number))
        .hasStatus(HttpStatus.FORBIDDEN);
  }
}
