package vn.xetkhen.intake;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a main class of this program in a Java of its own, for libraries that hostile bytes can make
 * take any time and memory: with little memory, a deadline, an empty environment and a folder of
 * its own. What happens to it happens to nobody else.
 */
public final class SeparateJvm {

  /** Exit code of a run that was ended at its deadline. */
  public static final int TOO_LONG = -1;

  /** Exit code of a run that could not begin because too many are under way. */
  public static final int BUSY = -2;

  private static final int ORPHANED = 4;

  /** At most so many at a time, for they add to the memory of the machine. */
  private static final Semaphore PLACES = new Semaphore(2, true);

  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private SeparateJvm() {}

  /**
   * Runs a class to its end.
   *
   * @param main class with a main method, of this program's own class path
   * @param megabytes largest heap
   * @param folder working folder; the class finds and leaves its files there
   * @return the exit code, {@link #TOO_LONG} or {@link #BUSY}; 3 if memory ran out
   */
  public static int run(
      Class<?> main, int megabytes, Duration deadline, Path folder, String... args)
      throws IOException {
    try {
      if (!PLACES.tryAcquire(3 * deadline.toMillis(), TimeUnit.MILLISECONDS)) {
        return BUSY;
      }
      try {
        return await(start(main, megabytes, folder, args), deadline);
      } finally {
        PLACES.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return BUSY;
    }
  }

  private static Process start(Class<?> main, int megabytes, Path folder, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=.",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-cp",
            absolute(System.getProperty("java.class.path"))));
    if (nested(main)) {
      command.add("-Dloader.main=" + main.getName());
      command.add(LAUNCHER);
    } else {
      command.add(main.getName());
    }
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    empty(builder.environment());
    builder.redirectInput(ProcessBuilder.Redirect.PIPE);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static int await(Process process, Duration deadline) throws InterruptedException {
    try {
      return process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)
          ? process.exitValue()
          : TOO_LONG;
    } finally {
      // its folder is emptied next, and must not be written to any more
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
  }

  /**
   * Ends this run with the process that began it: to be called first by the main method of a class
   * that {@link #run} runs.
   */
  public static void endWithParent() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {}
              } catch (IOException e) {
                // the parent is as gone as at the end of what it says
              }
              Runtime.getRuntime().halt(ORPHANED);
            },
            "parent");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Nothing of this process's environment reaches the other; Windows cannot start without one. The
   * letters of paths are told, or Java finds no class under a folder named in Vietnamese.
   */
  private static void empty(Map<String, String> environment) {
    @Nullable String root = environment.get("SystemRoot");
    environment.clear();
    environment.put("LC_ALL", "C.UTF-8");
    if (root != null) {
      environment.put("SystemRoot", root);
    }
  }

  /** Whether the class lies in a jar within the jar, where only Boot's launcher finds it. */
  private static boolean nested(Class<?> main) {
    CodeSource source = main.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location != null && location.getProtocol().equals("jar");
  }

  /** The other process has another working folder. */
  private static String absolute(String classPath) {
    List<String> paths = new ArrayList<>();
    for (String path : classPath.split(File.pathSeparator)) {
      paths.add(new File(path).getAbsolutePath());
    }
    return String.join(File.pathSeparator, paths);
  }
}
