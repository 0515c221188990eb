package vn.xetkhen.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code check-rules}: fence, compile, citations and worked cases of a folder of rules. */
final class CheckRulesCommand implements Callable<Integer> {

  private final Messages messages;
  private final Engine.Maker engines;
  private final PrintStream out;
  private final CommandSpec spec;

  CheckRulesCommand(Messages messages, Engine.Maker engines, PrintStream out) {
    this.messages = messages;
    this.engines = engines;
    this.out = out;
    CommandWords words = new CommandWords(messages);
    spec = words.command("check-rules", this);
    spec.addOption(words.option("--rules", "DIR").build());
    spec.addOption(words.option("--lang", "vi|en").build());
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Options options = new Options(messages);
    String language = CommandWords.value(spec, "--lang");
    options.language(language == null ? "vi" : language);
    Path rules = options.rules(CommandWords.value(spec, "--rules"));
    Engine.Checked checked = engines.check(rules);
    out.println(
        messages.say(
            "rules.good", SafeLine.of(rules.toString()), checked.awards(), checked.cases()));
    return Failure.OK;
  }
}
