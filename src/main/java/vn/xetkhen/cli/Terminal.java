package vn.xetkhen.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.xetkhen.document.RoundProgress;

/** A progress bar on the error stream, if somebody sits in front of it. */
final class Terminal implements RoundProgress, AutoCloseable {

  private static final int WIDTH = 80;

  private final ProgressBar bar;

  private Terminal(PrintStream err, String task, String unit) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setUnit(" " + unit, 1)
            .setInitialMax(-1)
            .setUpdateIntervalMillis(500)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .build();
  }

  /** Watches a run on the terminal, or nobody does. */
  static RoundProgress watch(PrintStream err, String task, String unit) {
    return attended() ? new Terminal(err, task, unit) : RoundProgress.NONE;
  }

  @Override
  public void judged(long nominees) {
    bar.stepTo(nominees);
  }

  @Override
  public void close() {
    bar.close();
  }

  /** Java cannot ask about the error stream alone; Linux can be asked directly. */
  private static boolean attended() {
    Path stream = Path.of("/proc/self/fd/2");
    try {
      if (Files.isSymbolicLink(stream)) {
        String device = Files.readSymbolicLink(stream).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return System.console() != null;
  }
}
