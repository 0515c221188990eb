package vn.xetkhen.cli;

import java.io.PrintStream;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.xetkhen.intake.UnreadableWorkbookException;
import vn.xetkhen.rulebook.RulesRejectedException;

/** What went wrong, in a line of its own, and never a stack trace. */
final class Complaints {

  private final Messages messages;
  private final PrintStream err;

  Complaints(Messages messages, PrintStream err) {
    this.messages = messages;
    this.err = err;
  }

  int wrongUsage(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandName();
    err.println(usage(e) + " " + messages.say("usage.see", help(e.getCommandLine(), command)));
    return Failure.USAGE;
  }

  private String usage(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return messages.say("usage.unmatched", SafeLine.of(unmatched.getUnmatched().get(0)));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return messages.say(
          "usage.missing",
          argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel());
    }
    if (e instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return messages.say("usage.twice", option.longestName());
    }
    return messages.say("usage.wrong", SafeLine.of(String.valueOf(e.getValue())));
  }

  private static String help(CommandLine line, String command) {
    return line.getParent() == null ? "--help" : command + " --help";
  }

  int failed(Exception e) {
    if (e instanceof Failure failure) {
      err.println(failure.getMessage());
      return failure.exitCode();
    }
    if (e instanceof UnreadableWorkbookException) {
      err.println(SafeLine.of(e.getMessage()));
    } else if (e instanceof RulesRejectedException rejected) {
      rejected.problems().forEach(problem -> err.println(SafeLine.of(problem.toString())));
    } else if (e instanceof FileSystemException files) {
      err.println(
          messages.say("failed.file", SafeLine.of(String.valueOf(files.getFile())), reason(e)));
    } else {
      err.println(messages.say("failed.other", reason(e)));
    }
    return Failure.UNUSABLE;
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    String kind = e.getClass().getSimpleName();
    return SafeLine.of(message == null || message.isBlank() ? kind : kind + ": " + message, 300);
  }
}
