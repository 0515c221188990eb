package vn.xetkhen.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;

/** Silences the libraries. Must come before the first logger exists. */
final class QuietLogging {

  private QuietLogging() {}

  static void on() {
    // not only unheard but not even set up: a command should be done before logback is
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    LogManager.getLogManager().reset();
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
  }
}
