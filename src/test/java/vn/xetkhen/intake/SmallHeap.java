package vn.xetkhen.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Reads files in a Java of its own with a heap of 256 MB, one after another in the same process, as
 * a service does, and tells what became of each.
 */
final class SmallHeap {

  static final int MEGABYTES = 256;

  private SmallHeap() {}

  /**
   * @param first «read», «refused» or «crashed»
   * @param message of the refusal or crash
   * @param rows that were read
   * @param notices in their order
   */
  record Outcome(
      String first, String message, long rows, long nominees, long millis, List<String> notices) {}

  /** Reads the files named in the list at {@code args[0]}, year 2021. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Intake intake = new Intake(Awards.settings(2021));
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      Path file = Path.of(line);
      Reading reading = new Reading();
      long since = System.nanoTime();
      String first;
      String message = "";
      try {
        reading.summary = intake.read(file, file.getFileName().toString(), reading);
        first = "read";
      } catch (UnreadableWorkbookException e) {
        first = "refused";
        message = e.getMessage();
      } catch (Throwable e) {
        first = "crashed";
        message = e.toString();
      }
      long millis = (System.nanoTime() - since) / 1_000_000;
      List<String> cells = new ArrayList<>(List.of(line, first, message));
      cells.add(reading.summary == null ? "0" : String.valueOf(reading.summary.rows()));
      cells.add(String.valueOf(reading.dossiers.size()));
      cells.add(String.valueOf(millis));
      reading.notices.forEach(n -> cells.add(n.message()));
      cells.replaceAll(c -> c.replace('\t', ' ').replace("\n", "\\n").replace("\r", "\\r"));
      out.println("=\t" + String.join("\t", cells));
    }
  }

  /** What became of each file, by its path; a file after which the process died is missing. */
  static Map<Path, Outcome> read(List<Path> files) throws IOException, InterruptedException {
    Path list = Files.createTempFile("xetkhen-files-", ".txt");
    try {
      Files.write(list, files.stream().map(Path::toString).toList());
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + MEGABYTES + "m",
                  "-XX:+ExitOnOutOfMemoryError",
                  "-Dsun.jnu.encoding=UTF-8",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SmallHeap.class.getName(),
                  list.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Map<Path, Outcome> outcomes = new LinkedHashMap<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line; (line = lines.readLine()) != null; ) {
          if (line.startsWith("=\t")) {
            String[] cells = line.split("\t", -1);
            outcomes.put(Path.of(cells[1]), outcome(cells));
          }
        }
        process.waitFor(1, TimeUnit.MINUTES);
      } finally {
        process.destroyForcibly();
      }
      return outcomes;
    } finally {
      Files.deleteIfExists(list);
    }
  }

  private static Outcome outcome(String[] cells) {
    return new Outcome(
        cells[2],
        cells[3],
        Long.parseLong(cells[4]),
        Long.parseLong(cells[5]),
        Long.parseLong(cells[6]),
        List.of(cells).subList(7, cells.length));
  }
}
