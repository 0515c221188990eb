package vn.xetkhen;

/** Entry point: a command of the command line, or the service when none is named. */
public final class XetKhen {
  private XetKhen() {}

  public static void main(String[] args) {}
}
