package vn.xetkhen.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds commands whose help speaks the user's language; picocli's annotations cannot. */
final class CommandWords {

  private final Messages messages;

  CommandWords(Messages messages) {
    this.messages = messages;
  }

  /** A command with its help; {@code run} is called with {@code call()}. */
  CommandSpec command(String name, Object run) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(run).name(name);
    spec.usageMessage()
        .synopsisHeading(messages.say("help.synopsis") + " ")
        .parameterListHeading("%n" + messages.say("help.parameters") + "%n")
        .optionListHeading("%n" + messages.say("help.options") + "%n")
        .commandListHeading("%n" + messages.say("help.commands") + "%n")
        .footerHeading("%n")
        .description(messages.say("help." + name))
        .footer(messages.say("help.exit"))
        .width(100);
    spec.addOption(flag("--help", "-h").usageHelp(true).build());
    return spec;
  }

  OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(messages.say("help.option." + names[0].substring(2)));
  }

  /** An option with one value. */
  OptionSpec.Builder option(String name, String label) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(messages.say("help.option." + name.substring(2)));
  }

  /** The files, at least one. */
  PositionalParamSpec workbooks() {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1..*")
        .required(true)
        .paramLabel("WORKBOOK")
        .description(messages.say("help.workbook"))
        .build();
  }

  /** The value given, or null. */
  static @Nullable String value(CommandSpec spec, String option) {
    CommandLine.ParseResult parsed = spec.commandLine().getParseResult();
    return parsed.matchedOptionValue(option, (String) null);
  }
}
