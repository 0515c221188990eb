package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparateJvmTest {

  @TempDir Path folder;

  /** Sleeps, fills memory, or writes its environment, as told. */
  static final class Subject {
    private Subject() {}

    public static void main(String[] args) throws Exception {
      switch (args[0]) {
        case "sleep" -> Thread.sleep(60_000);
        case "fill" -> {
          List<byte[]> all = new ArrayList<>();
          while (true) {
            all.add(new byte[1 << 20]);
          }
        }
        case "letters" ->
            Files.writeString(Path.of("letters"), System.getProperty("sun.jnu.encoding"));
        case "begin" ->
            SeparateJvm.run(Subject.class, 32, Duration.ofMinutes(1), Path.of(args[1]), "watch");
        case "watch" -> {
          SeparateJvm.endWithParent();
          Files.writeString(Path.of("new"), String.valueOf(ProcessHandle.current().pid()));
          Files.move(Path.of("new"), Path.of("pid"));
          Thread.sleep(60_000);
        }
        default -> Files.writeString(Path.of("environment"), System.getenv().keySet().toString());
      }
    }
  }

  @Test
  void aRunThatTakesTooLongIsEnded() throws IOException {
    long since = System.nanoTime();

    assertThat(SeparateJvm.run(Subject.class, 32, Duration.ofSeconds(2), folder, "sleep"))
        .isEqualTo(SeparateJvm.TOO_LONG);
    assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aRunThatFillsItsMemoryDiesAlone() throws IOException {
    assertThat(SeparateJvm.run(Subject.class, 32, Duration.ofSeconds(30), folder, "fill"))
        .isEqualTo(3);
  }

  @Test
  void nothingOfTheEnvironmentReachesIt() throws IOException {
    assertThat(SeparateJvm.run(Subject.class, 32, Duration.ofSeconds(30), folder, "tell")).isZero();
    assertThat(folder.resolve("environment")).content().doesNotContain("PATH", "HOME");
  }

  @Test
  void pathsWithVietnameseLettersCanBeOpenedThere() throws IOException {
    assertThat(SeparateJvm.run(Subject.class, 32, Duration.ofSeconds(60), folder, "letters"))
        .isZero();
    assertThat(folder.resolve("letters")).content().isEqualTo("UTF-8");
  }

  @Test
  void aRunEndsWithTheProcessThatBeganIt() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Subject.class.getName(),
                "begin",
                folder.toString())
            .start();
    try {
      Path pid = folder.resolve("pid");
      for (int i = 0; i < 600 && !Files.exists(pid); i++) {
        Thread.sleep(100);
      }
      ProcessHandle child = ProcessHandle.of(Long.parseLong(Files.readString(pid))).orElseThrow();
      parent.destroyForcibly().waitFor();

      assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(20));
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void foldersLeftByKilledProcessesAreDeletedAfterADay() throws IOException {
    String prefix = "xetkhen-sweep-test-";
    Path old = Files.createTempDirectory(prefix);
    Path young = Files.createTempDirectory(prefix);
    Files.writeString(old.resolve("input.xls"), "x");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

    Path now = WorkFolder.create(prefix);

    assertThat(old).doesNotExist();
    assertThat(young).exists();
    WorkFolder.delete(young);
    WorkFolder.delete(now);
  }

  @Test
  void anXlsIsReadThereAndItsFilesAreGoneAfterwards() throws IOException {
    long before = leftOver();
    Path file = folder.resolve("ds.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Cá nhân");
      CellStyle date = book.createCellStyle();
      date.setDataFormat((short) 14);
      for (int i = 0; i < 2; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(i == 0 ? "STT" : "1");
        row.createCell(1).setCellValue(i == 0 ? "Họ và tên" : "Lê Thị Bình");
        row.createCell(3).setCellValue(i == 0 ? "Ngày sinh" : "");
        if (i == 1) {
          row.getCell(3).setCellValue(LocalDate.of(1985, 4, 30));
          row.getCell(3).setCellStyle(date);
        }
      }
      book.write(out);
    }

    Reading reading = Reading.of(file, 2021);

    assertThat(reading.person(0).nominee().name()).isEqualTo("Lê Thị Bình");
    assertThat(reading.person(0).nominee().birth().label()).isEqualTo("30/04/1985");
    assertThat(leftOver()).isEqualTo(before);
  }

  private static long leftOver() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("xetkhen-xls-")).count();
    }
  }
}
