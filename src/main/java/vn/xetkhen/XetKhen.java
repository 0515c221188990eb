package vn.xetkhen;

import vn.xetkhen.cli.Commands;

/** Entry point: a command of the command line, or the service when none is named. */
public final class XetKhen {

  private XetKhen() {}

  /**
   * The service's classes are loaded only if it is called for: a command never waits for Spring.
   */
  public static void main(String[] args) {
    if (Commands.called(args)) {
      System.exit(Commands.run(args));
    }
    useWhatTheBuildWired();
    vn.xetkhen.web.Service.main(args);
  }

  /** The packed jar carries the service wired at build time, which starts faster. */
  private static void useWhatTheBuildWired() {
    boolean wired =
        XetKhen.class.getResource("web/Service__ApplicationContextInitializer.class") != null;
    System.setProperty("spring.aot.enabled", String.valueOf(wired));
  }
}
