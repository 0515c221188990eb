package vn.xetkhen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
import vn.xetkhen.submission.Books;
import vn.xetkhen.web.Service;

/** Submissions by REST, with the jobs running. */
@SpringBootTest(classes = {Service.class, StubbedCore.class})
@AutoConfigureMockMvc
class SubmissionsApiIT {
  @TempDir private static Path folder;
  @Autowired private MockMvcTester mvc;
  @Autowired private JsonMapper json;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    TestFolders.register(registry, folder);
  }

  @Test
  void a_workbook_is_received_mended_taken_and_taken_back() throws Exception {
    String submission = receive(Books.of(9).with(4, Books.JOINED, "31/02/2016"));
    JsonNode read = await(submission, "READ");
    assertThat(read.path("counts").path("nomineesToFix").asInt()).isEqualTo(1);
    assertThat(get(submission + "/plan").path("good").asInt()).isEqualTo(8);
    JsonNode line = get(submission + "/lines?show=TO_FIX").path("rows").path(0);
    assertThat(line.path("row").asInt()).isEqualTo(4);

    long seen = read.path("version").asLong();
    Map<String, Object> cell =
        Map.of("seen", seen, "sheet", "Cá nhân", "row", 4, "column", 7, "text", "01/03/2016");
    JsonNode mended = post(submission + "/cells", cell, HttpStatus.OK);
    assertThat(get(submission + "/lines?show=TO_FIX").path("total").asInt()).isZero();
    assertThat(get(submission + "/decisions")).hasSize(1);
    problem(submission + "/take", Map.of("seen", seen, "choice", "ALL"));

    JsonNode taken =
        post(
            submission + "/take",
            Map.of("seen", mended.path("version").asLong(), "choice", "ALL"),
            HttpStatus.OK);
    assertThat(taken.path("state").asString()).isEqualTo("TAKEN");
    String round = "/api/v1/rounds/" + taken.path("round").asLong();
    assertThat(awaitStatus(round, "DONE").path("nominees").asInt()).isEqualTo(9);
    Map<String, Object> late = new HashMap<>(cell);
    late.put("text", "02/03/2016");
    problem(submission + "/cells", late);

    JsonNode undone =
        post(
            submission + "/undo-taking",
            Map.of("seen", taken.path("version").asLong()),
            HttpStatus.OK);
    assertThat(undone.path("state").asString()).isEqualTo("UNDONE");
    assertThat(awaitStatus(round, "FAILED").path("nominees").asInt()).isZero();
  }

  private String receive(Books book) throws IOException {
    MockMultipartFile file =
        new MockMultipartFile("file", "ds.xlsx", null, book.bytes().readAllBytes());
    MvcTestResult result =
        mvc.post()
            .uri("/api/v1/submissions")
            .multipart()
            .file(file)
            .param("year", "2021")
            .param("sender", "Đội số 5")
            .exchange();
    assertThat(result).hasStatus(HttpStatus.CREATED);
    return String.valueOf(result.getResponse().getHeader("Location"));
  }

  private JsonNode await(String uri, String state) throws InterruptedException {
    return await(uri, "state", state);
  }

  private JsonNode awaitStatus(String uri, String status) throws InterruptedException {
    return await(uri, "status", status);
  }

  private JsonNode await(String uri, String field, String wanted) throws InterruptedException {
    JsonNode now = get(uri);
    for (int i = 0; i < 600 && !now.path(field).asString().equals(wanted); i++) {
      Thread.sleep(100);
      now = get(uri);
    }
    assertThat(now.path(field).asString()).isEqualTo(wanted);
    return now;
  }

  private JsonNode get(String uri) {
    MvcTestResult result = mvc.get().uri(uri).exchange();
    assertThat(result).as(uri).hasStatusOk();
    return json.readTree(result.getResponse().getContentAsByteArray());
  }

  private JsonNode post(String uri, Map<String, Object> body, HttpStatus status) {
    MvcTestResult result =
        mvc.post()
            .uri(uri)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsBytes(body))
            .exchange();
    assertThat(result).as(uri).hasStatus(status);
    return json.readTree(result.getResponse().getContentAsByteArray());
  }

  private void problem(String uri, Map<String, Object> body) {
    assertThat(post(uri, body, HttpStatus.CONFLICT).path("detail").asString()).isNotBlank();
  }
}
