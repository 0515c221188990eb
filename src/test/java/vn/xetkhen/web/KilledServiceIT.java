package vn.xetkhen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.submission.Books;

/** A service in a process of its own, killed with SIGKILL in the middle of its work. */
class KilledServiceIT {
  private static final int PEOPLE = 8000;
  private static final int PATIENCE = 3000;

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private Process service;
  private int port;

  @AfterEach
  void kill() throws InterruptedException {
    service.destroyForcibly().waitFor();
  }

  @Test
  void after_a_kill_the_round_goes_on_and_nothing_is_lost_or_double() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/awards.yaml"), "# thử");
    start();
    String round = order(PEOPLE + " 400");
    await(round, state -> state.path("nominees").asInt() >= 2000);
    kill();
    assertThat(service.exitValue()).isNotZero();

    start();
    // the newest chunk may have been seen before it was on the disk; then it is judged again
    assertThat(get(round).path("nominees").asInt()).isBetween(1000, PEOPLE - 1);
    await(round, state -> state.path("status").asString().equals("DONE"));

    JsonNode nominees = get(round + "/evaluation").path("nominees");
    List<Integer> rows = new ArrayList<>();
    nominees.forEach(nominee -> rows.add(nominee.path("source").path("row").asInt()));
    assertThat(rows).isEqualTo(IntStream.rangeClosed(5, PEOPLE + 4).boxed().toList());
    assertThat(get(round + "/refused?limit=1000")).hasSize(1000);
    assertThat(get(round + "/refused?limit=1000&offset=1000")).hasSize(PEOPLE / 7 - 1000);
  }

  @Test
  void after_a_kill_a_workbook_is_read_anew_and_nothing_is_lost_or_double() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/awards.yaml"), "# thử");
    start();
    String submission = submit(Books.of(40_000).bytes().readAllBytes());
    await(submission, state -> state.path("rowsRead").asLong() >= 1000);
    kill();
    start();
    await(submission, state -> state.path("state").asString().equals("READ"));

    assertThat(get(submission).path("counts").path("lines").asInt()).isEqualTo(40_000);
    assertThat(get(submission).path("counts").path("nominees").asInt()).isEqualTo(40_000);
    JsonNode last = get(submission + "/lines?show=ALL&size=500&page=80");
    assertThat(last.path("total").asInt()).isEqualTo(40_000);
    assertThat(last.path("rows").path(499).path("row").asInt()).isEqualTo(40_001);
  }

  private String submit(byte[] workbook) throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--b\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n2021\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ds.xlsx\"\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(workbook);
    body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    HttpResponse<Void> response =
        http.send(
            HttpRequest.newBuilder(uri("/api/v1/submissions"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build(),
            HttpResponse.BodyHandlers.discarding());
    return response.headers().firstValue("Location").orElseThrow();
  }

  private void start() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classes,
                StubbedService.class.getName(),
                "--server.port=" + port,
                "--xetkhen.data=" + folder.resolve("data"),
                "--xetkhen.rules=" + folder.resolve("rules"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("service.log").toFile())
            .start();
    for (int i = 0; i < PATIENCE; i++) {
      assertThat(service.isAlive()).as(() -> log()).isTrue();
      if (well()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(log());
  }

  private boolean well() throws InterruptedException {
    try {
      return http.send(
                  HttpRequest.newBuilder(uri("/actuator/health")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      // not listening yet
      return false;
    }
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("service.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private interface Wanted {
    boolean in(JsonNode state);
  }

  private void await(String round, Wanted wanted) throws Exception {
    for (int i = 0; i < PATIENCE; i++) {
      if (wanted.in(get(round))) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(get(round) + "\n" + log());
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        http.send(
            HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return json.readTree(response.body());
  }

  private String order(String content) throws IOException, InterruptedException {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n2021\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"ds.xlsx\"\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    HttpResponse<Void> response =
        http.send(
            HttpRequest.newBuilder(uri("/api/v1/rounds"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.discarding());
    return response.headers().firstValue("Location").orElseThrow();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
