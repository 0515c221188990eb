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
    vn.xetkhen.web.Service.main(args);
  }
}
