package vn.xetkhen;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The jar that people are given, started as the README says. Packing everything into one jar and
 * wiring the service at build time can lose what no test on single classes would miss.
 */
class PackedJarIT {

  private static final Path JAR = Path.of("target", "xetkhen.jar");
  private static final int PATIENCE = 1800;

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;
  private int port;

  @AfterEach
  void end() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void the_first_command_of_the_readme_judges_the_sample_round() throws Exception {
    serve("--xetkhen.sample-round=true");
    assertThat(log()).contains("Starting AOT-processed");
    assertThat(text("/")).contains("Xét Khen");
    assertThat(text("/v3/api-docs")).contains("/api/v1/rounds");
    assertThat(text("/assets/xetkhen.css")).contains("--accent");
    judged(1);
    assertThat(bytes("/api/v1/rounds/1/evaluation")).isEqualTo(promised("dong-nai-2021"));
    assertThat(text("/rounds/1")).contains("Bằng khen");
  }

  @Test
  void the_same_jar_runs_on_PostgreSQL_by_one_property() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      serve(
          "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
          "--xetkhen.sample-round=true");
      judged(1);
      assertThat(bytes("/api/v1/rounds/1/evaluation")).isEqualTo(promised("dong-nai-2021"));
    }
  }

  @Test
  void the_command_line_writes_the_promised_bytes_where_the_locale_has_no_Vietnamese_letters()
      throws Exception {
    Path out = folder.resolve("out");
    Path workbook = Path.of("fixtures", "nam-2025", "01-chi-cuc.xlsx");
    run("evaluate", workbook.toString(), "--year", "2025", "--out", out.toString());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(log()).isIn(0, 3);
    assertThat(Files.readAllBytes(out.resolve("evaluation.json"))).isEqualTo(promised("nam-2025"));
    assertThat(out.resolve("justifications.docx")).isNotEmptyFile();
    assertThat(log()).contains("Đã xét").doesNotContain("Exception");
  }

  private void serve(String... more) throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("--server.port=" + port);
    arguments.add("--xetkhen.data=" + folder.resolve("data"));
    run(arguments.toArray(String[]::new));
    for (int i = 0; i < PATIENCE && !answers(); i++) {
      assertThat(process.isAlive()).as(() -> log()).isTrue();
      Thread.sleep(100);
    }
  }

  private void run(String... arguments) throws IOException {
    assertThat(JAR).as("made by mvn package").isRegularFile();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Duser.home=" + folder, "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    process = builder.redirectOutput(folder.resolve("log").toFile()).start();
  }

  private boolean answers() throws InterruptedException {
    try {
      return get("/actuator/health").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private void judged(int round) throws Exception {
    String status = "";
    for (int i = 0; i < PATIENCE && !status.equals("DONE"); i++) {
      Thread.sleep(100);
      HttpResponse<byte[]> response = get("/api/v1/rounds/" + round);
      status =
          response.statusCode() == 200
              ? new JsonMapper().readTree(response.body()).path("status").asString()
              : "";
      assertThat(status).as(() -> log()).isNotEqualTo("FAILED");
    }
    assertThat(status).as(() -> log()).isEqualTo("DONE");
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private byte[] bytes(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private String text(String path) throws IOException, InterruptedException {
    return new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] promised(String round) throws IOException {
    return Files.readAllBytes(Path.of("fixtures", round, "expected", "evaluation.json"));
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
