package vn.xetkhen.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line. Exit codes: 0 done, 3 done with refusals, 1 nothing usable, 2 wrong usage. */
public final class Commands {

  private static final Set<String> NAMES =
      Set.of("evaluate", "check-rules", "--help", "-h", "--version", "-V");

  private final Messages messages;
  private final Engine.Maker engines;
  private final PrintStream out;
  private final PrintStream err;

  Commands(Messages messages, Engine.Maker engines, PrintStream out, PrintStream err) {
    this.messages = messages;
    this.engines = engines;
    this.out = out;
    this.err = err;
  }

  /** Whether the arguments call the command line; otherwise they are for the service. */
  public static boolean called(String[] args) {
    return args.length > 0 && NAMES.contains(args[0]);
  }

  /**
   * Runs a command on the standard streams, which speak UTF-8 whatever the machine's locale.
   *
   * @return the exit code
   */
  public static int run(String[] args) {
    QuietLogging.on();
    try (PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err)) {
      return new Commands(
              Messages.askedFor(args), new RuleEngines(StandardFolders.compiledCache()), out, err)
          .execute(args);
    }
  }

  int execute(String... args) {
    CommandLine line = new CommandLine(root());
    line.addSubcommand(new CommandLine(new EvaluateCommand(messages, engines, out, err).spec()));
    line.addSubcommand(new CommandLine(new CheckRulesCommand(messages, engines, out).spec()));
    Complaints complaints = new Complaints(messages, err);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(complaints::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> complaints.failed(e));
    int exitCode = line.execute(args);
    out.flush();
    err.flush();
    return exitCode;
  }

  private CommandSpec root() {
    CommandWords words = new CommandWords(messages);
    CommandSpec root = words.command("xetkhen", new Object());
    root.addOption(words.flag("--version", "-V").versionHelp(true).build());
    return root.version(messages.say("version", version()));
  }

  private static String version() {
    String version = Commands.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13),
        false,
        StandardCharsets.UTF_8);
  }
}
