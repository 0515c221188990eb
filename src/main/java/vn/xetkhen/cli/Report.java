package vn.xetkhen.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.document.RoundResult;
import vn.xetkhen.document.VerdictCount;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.Cutoff;
import vn.xetkhen.proposal.PoolId;
import vn.xetkhen.proposal.RankedPool;
import vn.xetkhen.proposal.Standing;

/** What a run came to, on the screen. */
final class Report {

  private static final int FIRST_RANKED = 5;
  private static final int FIRST_LINES = 20;

  private final Messages messages;
  private final PrintStream out;

  Report(Messages messages, PrintStream out) {
    this.messages = messages;
    this.out = out;
  }

  void print(RoundResult result, Cutoff cutoff) throws IOException {
    say("read", result.nominees(), result.workbooks().size(), result.refusedCells());
    out.println();
    verdicts(result);
    for (RankedPool pool : result.ranking().pools()) {
      first(result, pool, cutoff);
    }
    notices(result);
    refused(result);
  }

  void written(List<String> papers, List<String> stale, Path folder) {
    out.println();
    say("written", SafeLine.of(folder.toString()), String.join(", ", papers));
    if (!stale.isEmpty()) {
      say("stale", String.join(", ", stale));
    }
  }

  /** What was left alone, and rows of the same nominee. */
  void notices(RoundResult result) {
    List<String> lines = new ArrayList<>(result.notices());
    for (RoundResult.SameRow same : result.sameRows()) {
      lines.add(messages.say("same", same.row().name(), place(same.row()), place(same.first())));
    }
    section("notices", lines, lines.size());
  }

  private void refused(RoundResult result) {
    boolean several = result.workbooks().size() > 1;
    List<String> lines = result.refused().stream().map(cell -> line(cell, several)).toList();
    section("refused", lines, result.refusedCells());
  }

  private void verdicts(RoundResult result) {
    List<Verdict> verdicts =
        Arrays.stream(Verdict.values()).sorted(Comparator.reverseOrder()).toList();
    TextTable table = new TextTable(3);
    List<String> head = new ArrayList<>();
    for (String column : List.of("award", "kind", "subject")) {
      head.add(messages.say("table." + column));
    }
    verdicts.forEach(verdict -> head.add(messages.say("verdict." + verdict)));
    head.add(messages.say("table.ranked"));
    table.row(head);
    for (VerdictCount count : result.counts()) {
      List<String> row = new ArrayList<>(of(count.pool(), count.award()));
      verdicts.forEach(verdict -> row.add(messages.number(count.of(verdict))));
      RankedPool pool = result.ranking().pool(count.pool());
      row.add(messages.number(pool == null ? 0 : pool.size()));
      table.row(row);
    }
    table.lines().forEach(out::println);
  }

  private void first(RoundResult result, RankedPool pool, Cutoff cutoff) throws IOException {
    if (pool.size() == 0) {
      return;
    }
    List<String> of = of(pool.id(), pool.award());
    out.println();
    say("ranked", of.get(0), of.get(1), of.get(2), pool.size());
    for (int number : pool.nominees().limit(FIRST_RANKED).toArray()) {
      Nominee nominee = result.nominee(number);
      Standing.Place place = pool.place(number);
      if (place != null) {
        out.printf("  %4d  %s%n", place.rank(), described(nominee) + ": " + place.decidedBy());
      }
    }
    if (pool.size() > FIRST_RANKED) {
      below("more", pool.size() - FIRST_RANKED);
    }
    if (pool.id().equals(Cutoff.FIGHTERS)) {
      below("cutoff", cutoff.percent(), cutoff.basis(), cutoff.allowed());
    }
  }

  private List<String> of(PoolId pool, Award award) {
    return List.of(
        SafeLine.of(award.shortName()),
        messages.say("kind." + pool.kind()),
        messages.say("subject." + pool.subject()));
  }

  private void section(String key, List<String> lines, long all) {
    if (all == 0) {
      return;
    }
    out.println();
    say(key, all);
    lines.stream().limit(FIRST_LINES).forEach(line -> out.println("  " + SafeLine.of(line)));
    if (all > FIRST_LINES) {
      below("more", all - FIRST_LINES);
    }
  }

  private static String line(RefusedCell cell, boolean several) {
    String value = SafeLine.of(cell.value(), 60);
    return (several ? cell.workbook().name() + ", " : "")
        + cell.sheet()
        + "!"
        + cell.cell()
        + " «"
        + value
        + "»: "
        + cell.problem()
        + " "
        + cell.advice();
  }

  private static String described(Nominee nominee) {
    String unit = nominee.unit().isEmpty() ? "" : " (" + nominee.unit() + ")";
    return SafeLine.of(nominee.name() + unit);
  }

  private String place(Nominee nominee) {
    return messages.say("row", nominee.workbook().name(), nominee.sheet(), nominee.row());
  }

  private void below(String key, Object... values) {
    out.println("        " + messages.say(key, values));
  }

  private void say(String key, Object... values) {
    out.println(messages.say(key, values));
  }
}
