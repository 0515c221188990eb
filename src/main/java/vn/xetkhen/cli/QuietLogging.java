package vn.xetkhen.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;

/** Silences the libraries. Must come before the first logger exists. */
final class QuietLogging {

  private QuietLogging() {}

  static void on() {
    System.setProperty("logback.configurationFile", "vn/xetkhen/cli/quiet-logback.xml");
    LogManager.getLogManager().reset();
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
  }
}
