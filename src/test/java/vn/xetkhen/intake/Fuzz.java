package vn.xetkhen.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads damaged files in a Java of its own with a heap of 256 MB, where running out of memory ends
 * the process, and so does an input that takes longer than 20 seconds.
 */
final class Fuzz {

  /** An input must be done within this. */
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private static final int HANG = 7;
  private static final long LARGEST = 200_000;

  /** .xls needs a process each: one damaged .xls in so many inputs. */
  private static final int XLS_EVERY = 25;

  private Fuzz() {}

  /**
   * @param inputs tried
   * @param crashed what came out that is not one line for the sender, by seed
   * @param slowest milliseconds of the slowest input
   * @param heap most heap ever in use, garbage counted, in megabytes
   */
  record Result(
      int exit, int inputs, int read, int refused, List<String> crashed, long slowest, long heap) {

    @Override
    public String toString() {
      return "fuzz: %d inputs, %d read, %d refused, %d crashed, slowest %d ms, heap %d MB, exit %d"
          .formatted(inputs, read, refused, crashed.size(), slowest, heap, exit);
    }
  }

  /** Runs for so many inputs or so long, whichever ends first. */
  static Result run(long seed, int inputs, Duration longest)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("xetkhen-fuzz-", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + SmallHeap.MEGABYTES + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dxetkhen.shared=" + System.getProperty("xetkhen.shared", shared()),
                Fuzz.class.getName(),
                String.valueOf(seed),
                String.valueOf(inputs),
                String.valueOf(longest.toMillis()))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      boolean ended = process.waitFor(longest.toMillis() + 120_000, TimeUnit.MILLISECONDS);
      return result(ended ? process.exitValue() : -1, Files.readAllLines(out));
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(out);
    }
  }

  private static String shared() {
    return System.getenv().getOrDefault("XETKHEN_SHARED", "../shared");
  }

  private static Result result(int exit, List<String> lines) {
    int[] sums = new int[3];
    long slowest = 0;
    long heap = 0;
    List<String> crashed = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", 2);
      switch (cells[0]) {
        case "CRASH" -> crashed.add(cells[1]);
        case "SUM" -> {
          String[] numbers = cells[1].split("\t");
          for (int i = 0; i < 3; i++) {
            sums[i] = Integer.parseInt(numbers[i]);
          }
          slowest = Long.parseLong(numbers[3]);
          heap = Long.parseLong(numbers[4]);
        }
        default -> {
          if (line.contains("at vn.xetkhen") || line.contains("Exception")) {
            crashed.add("printed: " + line);
          }
        }
      }
    }
    return new Result(exit, sums[0], sums[1], sums[2], crashed, slowest, heap);
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long seed = Long.parseLong(args[0]);
    long end = System.nanoTime() + Long.parseLong(args[2]) * 1_000_000;
    List<Path> bases = bases();
    List<Path> xls = bases.stream().filter(b -> b.toString().endsWith(".xls")).toList();
    bases.removeAll(xls);
    Intake intake = new Intake(Awards.settings(2021));
    Path folder = Files.createTempDirectory("xetkhen-fuzz-");
    Watch watch = new Watch(out);
    int[] sums = new int[3];
    for (int i = 0; i < Integer.parseInt(args[1]) && System.nanoTime() < end; i++) {
      Random dice = new Random(seed * 1_000_003 + i);
      List<Path> from = !xls.isEmpty() && i % XLS_EVERY == 0 ? xls : bases;
      Path base = from.get(dice.nextInt(from.size()));
      String name = base.getFileName().toString();
      Path file =
          Files.write(folder.resolve("input"), Mutations.of(Files.readAllBytes(base), name, dice));
      watch.begin(seed + "/" + i + " " + base);
      sums[0]++;
      try {
        intake.read(file, name, new Reading());
        sums[1]++;
      } catch (UnreadableWorkbookException e) {
        sums[2]++;
        if (e.getMessage().contains("\n") || e.getMessage().contains("Exception")) {
          out.println("CRASH\t" + seed + "/" + i + " " + base + " " + e.getMessage());
        }
      } catch (Throwable e) {
        out.println("CRASH\t" + seed + "/" + i + " " + base + " " + e + at(e));
      }
      watch.end();
    }
    out.println(
        "SUM\t" + sums[0] + "\t" + sums[1] + "\t" + sums[2] + "\t" + watch.slowest + "\t" + heap());
    Files.deleteIfExists(folder.resolve("input"));
    Files.deleteIfExists(folder);
    System.exit(0);
  }

  private static String at(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }

  /** Our own fixtures, which are always there, and the corpora if they are. */
  private static List<Path> bases() throws IOException {
    List<Path> bases = new ArrayList<>();
    add(bases, Path.of("fixtures"));
    Path shared = Path.of(System.getProperty("xetkhen.shared"), "data");
    add(bases, shared.resolve("workbooks"));
    add(bases, shared.resolve("csv"));
    return bases;
  }

  private static void add(List<Path> bases, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        // what is refused as it is yields less when damaged than what is read
        if (!file.toString().contains("malformed")
            && file.toString().matches(".*\\.(xlsx|xlsm|xls|ods|csv|tsv)")
            && Files.size(file) > 0
            && Files.size(file) <= LARGEST) {
          bases.add(file);
        }
      }
    }
  }

  /** Ends the process when an input takes too long. */
  private static final class Watch extends Thread {
    private final PrintStream out;
    private volatile String input = "";
    private volatile long since;
    private long slowest;

    Watch(PrintStream out) {
      this.out = out;
      setDaemon(true);
      start();
    }

    void begin(String what) {
      input = what;
      since = System.nanoTime();
    }

    void end() {
      slowest = Math.max(slowest, (System.nanoTime() - since) / 1_000_000);
      since = 0;
    }

    @Override
    public void run() {
      while (true) {
        long begun = since;
        if (begun != 0 && System.nanoTime() - begun > DEADLINE.toNanos()) {
          out.println("CRASH\thang: " + input);
          Runtime.getRuntime().halt(HANG);
        }
        try {
          Thread.sleep(200);
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
