package vn.xetkhen.proposal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.xetkhen.evaluation.CaseDossiers;
import vn.xetkhen.evaluation.CaseRunner;
import vn.xetkhen.rulebook.CaseFile;
import vn.xetkhen.rulebook.RuleProblem;
import vn.xetkhen.rulebook.Rulebooks;
import vn.xetkhen.rulebook.RulesFolder;
import vn.xetkhen.rulebook.RulesRejectedException;

/**
 * Damages the shipped rules at many places and prints what the check does not notice. To be run by
 * hand: {@code DamageSweep SECONDS [SEED [FILES]]}, FILES being a pattern of paths.
 */
final class DamageSweep {

  private final RulesFolder shipped;
  private final Path kept;

  DamageSweep(RulesFolder shipped, Path kept) {
    this.shipped = shipped;
    this.kept = kept;
  }

  /**
   * What the check says of a damaged folder; empty if it notices nothing. The worked cases of the
   * damaged award are asked first, for speed; if they are silent, the whole check is.
   */
  List<RuleProblem> problems(Damage damage) {
    SortedMap<String, String> files = new TreeMap<>(shipped.files());
    files.put(damage.file(), damage.text(shipped));
    try {
      Rulebooks rulebooks = Rulebooks.of(RulesFolder.of(files), kept);
      List<RuleProblem> early = rulebooks.check();
      if (early.isEmpty() && damage.file().startsWith("awards/")) {
        List<CaseFile> own =
            rulebooks.catalogue().cases().stream()
                .filter(c -> damage.file().startsWith("awards/" + c.award() + "/"))
                .toList();
        early = new CaseRunner(new CaseDossiers(rulebooks)).run(own);
      }
      if (!early.isEmpty()) {
        return early;
      }
      RulesCheck.of(rulebooks);
      return List.of();
    } catch (RulesRejectedException e) {
      return e.problems();
    }
  }

  public static void main(String[] args) throws Exception {
    long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
    Random random = new Random(args.length > 1 ? Long.parseLong(args[1]) : 1);
    Pattern files = Pattern.compile(args.length > 2 ? args[2] : ".*");
    RulesFolder shipped = RulesFolder.read(Path.of("rules"));
    Path kept = Files.createTempDirectory("sweep");
    List<Damage> all = new ArrayList<>(Damages.of(shipped));
    all.removeIf(d -> !files.matcher(d.file()).matches());
    Collections.shuffle(all, random);
    DamageSweep sweep = new DamageSweep(shipped, kept);
    RulesCheck.of(Rulebooks.of(shipped, kept));
    Map<String, Integer> tried = new TreeMap<>();
    int missed = 0;
    int done = 0;
    for (Damage damage : all) {
      if (System.nanoTime() > end) {
        break;
      }
      if (!damage.matters(shipped)) {
        continue;
      }
      done++;
      tried.merge(damage.kind().name(), 1, Integer::sum);
      String fault = null;
      try {
        List<RuleProblem> problems = sweep.problems(damage);
        fault = problems.isEmpty() ? "UNNOTICED" : null;
      } catch (RuntimeException e) {
        fault = "CRASH " + e;
      }
      if (fault != null) {
        missed++;
        System.out.println(fault + " " + damage);
      }
    }
    System.out.println(done + " of " + all.size() + " tried, " + missed + " missed; " + tried);
  }
}
