package vn.xetkhen.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import vn.xetkhen.document.RoundPapers;
import vn.xetkhen.document.RoundProgress;
import vn.xetkhen.document.RoundResult;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.proposal.Cutoff;
import vn.xetkhen.rulebook.RulesRejectedException;

/** {@code evaluate}: from workbooks to a table on the screen and the papers in a folder. */
final class EvaluateCommand implements Callable<Integer> {

  private final Messages messages;
  private final Engine.Maker engines;
  private final PrintStream out;
  private final PrintStream err;
  private final CommandSpec spec;

  EvaluateCommand(Messages messages, Engine.Maker engines, PrintStream out, PrintStream err) {
    this.messages = messages;
    this.engines = engines;
    this.out = out;
    this.err = err;
    CommandWords words = new CommandWords(messages);
    spec = words.command("evaluate", this);
    spec.addPositional(words.workbooks());
    spec.addOption(words.option("--year", "YYYY").required(true).build());
    spec.addOption(words.option("--date", "YYYY-MM-DD").build());
    spec.addOption(words.option("--rules", "DIR").build());
    spec.addOption(words.option("--out", "DIR").build());
    spec.addOption(words.option("--province", "NAME").build());
    spec.addOption(words.option("--justifications", "all|proposed|none").build());
    spec.addOption(words.option("--lang", "vi|en").build());
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Options options = new Options(messages);
    options.language(given("--lang", "vi"));
    int year = options.year(given("--year", ""));
    LocalDate date = options.date(CommandWords.value(spec, "--date"), year);
    List<String> names =
        spec.commandLine().getParseResult().matchedPositionalValue(0, List.<String>of());
    List<Path> workbooks = names.stream().map(options::workbook).toList();
    Justifications justifications = options.justifications(given("--justifications", ""));
    Path rules = options.rules(CommandWords.value(spec, "--rules"));
    Path folder = options.path(given("--out", "."));
    try (Outputs outputs = open(folder, workbooks)) {
      Engine engine = open(rules, year, date);
      try (RoundResult result = run(engine, workbooks, outputs.folder())) {
        if (result.nominees() == 0) {
          new Report(messages, err).notices(result);
          throw Failure.unusable(
              messages.say("nobody", String.join(", ", names.stream().map(SafeLine::of).toList())));
        }
        new Papers(engine, result, workbooks).write(outputs, justifications);
        Report report = new Report(messages, out);
        report.print(result, Cutoff.of(result.ranking(), engine.fighterPercent()));
        List<String> stale = outputs.stale();
        report.written(outputs.keep(), stale, folder);
        if (justifications == Justifications.FIRST
            && result.nominees() > RoundPapers.MOST_JUSTIFIED) {
          out.println(messages.say("justifications.first", RoundPapers.MOST_JUSTIFIED));
        }
        return result.refusedCells() > 0 ? Failure.SOME_REFUSED : Failure.OK;
      }
    }
  }

  private RoundResult run(Engine engine, List<Path> workbooks, Path folder) throws IOException {
    RoundProgress progress =
        Terminal.watch(err, messages.say("progress.task"), messages.say("progress.unit"));
    try {
      return new RoundRun(engine.reader(), engine.judge(), engine.heading())
          .run(workbooks, folder, progress);
    } finally {
      if (progress instanceof Terminal terminal) {
        terminal.close();
      }
    }
  }

  /** One line for all that is wrong with the rules; check-rules has the others. */
  private Engine open(Path rules, int year, LocalDate date) {
    try {
      return engines.open(
          rules, new Engine.Round(year, date, CommandWords.value(spec, "--province")));
    } catch (RulesRejectedException e) {
      String first = SafeLine.of(e.problems().get(0).toString());
      int more = e.problems().size() - 1;
      throw Failure.unusable(more == 0 ? first : first + " " + messages.say("rules.more", more));
    }
  }

  /** Refuses to write over what it is to read. */
  private Outputs open(Path folder, List<Path> workbooks) throws IOException {
    for (Path workbook : workbooks) {
      Path own = folder.resolve(workbook.getFileName());
      if (Papers.isPaper(own) && Files.exists(own) && Files.isSameFile(own, workbook)) {
        throw Failure.usage(messages.say("usage.overwrites", SafeLine.of(workbook.toString())));
      }
    }
    try {
      return new Outputs(folder);
    } catch (IOException e) {
      throw Failure.usage(messages.say("usage.out", SafeLine.of(folder.toString())));
    }
  }

  private String given(String option, String otherwise) {
    String value = CommandWords.value(spec, option);
    return value == null ? otherwise : value;
  }
}
