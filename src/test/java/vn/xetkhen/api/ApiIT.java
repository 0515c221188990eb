package vn.xetkhen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.round.StubbedCore;
import vn.xetkhen.round.TestFolders;
import vn.xetkhen.web.Service;

/** The REST twin over a stubbed core. */
@SpringBootTest(classes = {Service.class, StubbedCore.class})
@AutoConfigureMockMvc
class ApiIT {
  @TempDir private static Path folder;
  @Autowired private MockMvcTester mvc;
  @Autowired private JsonMapper json;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    TestFolders.register(registry, folder);
  }

  @Test
  void a_round_is_ordered_watched_and_read() throws InterruptedException {
    MvcTestResult created = order("45", "2021");
    assertThat(created).hasStatus(HttpStatus.CREATED);
    String round = created.getResponse().getHeader("Location");
    JsonNode state = get(round);
    for (int i = 0; i < 300 && !state.path("status").asString().equals("DONE"); i++) {
      Thread.sleep(100);
      state = get(round);
    }
    assertThat(state.path("status").asString()).isEqualTo("DONE");
    assertThat(state.path("nominees").asInt()).isEqualTo(45);
    assertThat(state.path("date").asString()).isEqualTo("2021-12-31");

    JsonNode page = get(round + "/nominees?award=advanced-worker&q=bao&verdict=ELIGIBLE");
    assertThat(page.path("lines")).isNotEmpty();
    JsonNode nominee = get(round + "/nominees/7");
    assertThat(nominee.path("awards")).hasSize(3);
    assertThat(get(round + "/refused?limit=2")).hasSize(2);
    JsonNode evaluation = get(round + "/evaluation");
    assertThat(evaluation.path("nominees")).hasSize(45);
    assertThat(evaluation.path("nominees").path(6)).isEqualTo(nominee);
    assertThat(get("/api/v1/rounds")).isNotEmpty();
  }

  @Test
  void every_error_is_a_problem_in_json() {
    problem(mvc.get().uri("/api/v1/rounds/999999").exchange(), HttpStatus.NOT_FOUND);
    problem(mvc.get().uri("/api/v1/nothing").exchange(), HttpStatus.NOT_FOUND);
    problem(mvc.get().uri("/api/v1/rounds/x").exchange(), HttpStatus.BAD_REQUEST);
    problem(mvc.get().uri("/api/v1/rounds/1/nominees").exchange(), HttpStatus.BAD_REQUEST);
    problem(order("45", "1900"), HttpStatus.BAD_REQUEST);
    problem(order("", "2021"), HttpStatus.UNPROCESSABLE_CONTENT);
    problem(
        mvc.post().uri("/api/v1/rounds").contentType(MediaType.APPLICATION_JSON).exchange(),
        HttpStatus.BAD_REQUEST);
  }

  @Test
  void a_finished_round_cannot_be_cancelled() throws InterruptedException {
    String round = order("3", "2021").getResponse().getHeader("Location");
    for (int i = 0; i < 300 && !get(round).path("status").asString().equals("DONE"); i++) {
      Thread.sleep(100);
    }
    problem(mvc.post().uri(round + "/cancel").exchange(), HttpStatus.CONFLICT);
    problem(mvc.post().uri(round + "/resume").exchange(), HttpStatus.CONFLICT);
  }

  @Test
  void the_api_describes_itself_and_nothing_else() throws IOException {
    JsonNode paths = get("/v3/api-docs").path("paths");
    assertThat(paths.propertyNames())
        .contains("/api/v1/rounds", "/api/v1/rounds/{number}/nominees/{seq}")
        .allMatch(path -> path.startsWith("/api/v1/"));
  }

  @Test
  void the_service_says_that_it_is_well() {
    assertThat(get("/actuator/health").path("status").asString()).isEqualTo("UP");
    assertThat(mvc.get().uri("/actuator/env")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult order(String content, String year) {
    MockMultipartFile file =
        new MockMultipartFile("files", "ds.xlsx", null, content.getBytes(StandardCharsets.UTF_8));
    return mvc.post().uri("/api/v1/rounds").multipart().file(file).param("year", year).exchange();
  }

  private JsonNode get(String uri) {
    MvcTestResult result = mvc.get().uri(uri).exchange();
    assertThat(result).as(uri).hasStatusOk();
    return json.readTree(result.getResponse().getContentAsByteArray());
  }

  private static void problem(MvcTestResult result, HttpStatus status) {
    assertThat(result).hasStatus(status);
    assertThat(result).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
  }
}
