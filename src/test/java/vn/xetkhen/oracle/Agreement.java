package vn.xetkhen.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.proposal.Standing;

/** Holds what the rules say against what the oracle says, and tells where the two part. */
public final class Agreement {

  private static final int SHOWN = 3;

  private Agreement() {}

  /** Fails, kind of difference by kind of difference, unless both agree on so many dossiers. */
  public static void onVerdicts(
      long seed, int draws, Function<RandomDossiers.Draw, Evaluation> engine) {
    RandomDossiers dossiers = new RandomDossiers(seed);
    Map<String, List<String>> differences = new TreeMap<>();
    for (int i = 0; i < draws; i++) {
      RandomDossiers.Draw draw = dossiers.next();
      compareVerdicts(differences, draw, engine.apply(draw));
    }
    assertThat(summary(differences)).isEmpty();
  }

  /** Fails unless both agree on requested, proposed and ranks of runs of so many dossiers. */
  public static void onRanks(
      long seed,
      int runs,
      int size,
      BiFunction<List<Dossier>, RandomDossiers.Draw, List<Standing>> engine) {
    RandomDossiers dossiers = new RandomDossiers(seed);
    Map<String, List<String>> differences = new TreeMap<>();
    for (int i = 0; i < runs; i++) {
      RandomDossiers.Draw first = dossiers.next();
      List<Dossier> run = dossiers.run(size, first.year(), first.date());
      compareRanks(differences, run, first.year(), first.date(), engine.apply(run, first));
    }
    assertThat(summary(differences)).isEmpty();
  }

  /** Fails unless both agree on everything about the dossiers of one run. */
  public static void onRun(
      List<Dossier> run,
      int year,
      LocalDate date,
      List<Evaluation> evaluations,
      List<Standing> standings) {
    Map<String, List<String>> differences = new TreeMap<>();
    for (int i = 0; i < run.size(); i++) {
      RandomDossiers.Draw draw = new RandomDossiers.Draw(run.get(i), year, date);
      compareVerdicts(differences, draw, evaluations.get(i));
    }
    compareRanks(differences, run, year, date, standings);
    assertThat(summary(differences)).isEmpty();
  }

  private static void compareVerdicts(
      Map<String, List<String>> differences, RandomDossiers.Draw draw, Evaluation evaluation) {
    Map<String, String> ours = told(Oracle.judge(draw.dossier(), draw.year(), draw.date()));
    Map<String, String> theirs = told(evaluation);
    ours.forEach((what, outcome) -> note(differences, draw, what, outcome, theirs.get(what)));
    theirs.forEach(
        (what, outcome) -> {
          if (!ours.containsKey(what)) {
            note(differences, draw, what, null, outcome);
          }
        });
  }

  private static void compareRanks(
      Map<String, List<String>> differences,
      List<Dossier> run,
      int year,
      LocalDate date,
      List<Standing> standings) {
    List<Map<AwardId, Integer>> ranks = Oracle.rank(run, year, date);
    for (int n = 0; n < run.size(); n++) {
      RandomDossiers.Draw draw = new RandomDossiers.Draw(run.get(n), year, date);
      Standing standing = standings.get(n);
      Map<AwardId, Integer> places = new TreeMap<>();
      standing.places().forEach((award, place) -> places.put(award, place.rank()));
      AwardId proposed = Oracle.judge(run.get(n), year, date).proposed();
      note(differences, draw, "proposed", proposed + "", standing.proposed() + "");
      note(differences, draw, "ranks", new TreeMap<>(ranks.get(n)) + "", places + "");
    }
  }

  private static SortedMap<String, String> told(Answer answer) {
    SortedMap<String, String> told = new TreeMap<>();
    answer
        .awards()
        .forEach(
            (award, judged) -> {
              told.put(award + " verdict", judged.verdict().name());
              told.put(award + " points", String.valueOf(judged.points()));
              judged.gates().forEach((id, outcome) -> told.put(award + " " + id, outcome.name()));
              judged.paths().forEach((id, outcome) -> told.put(award + " " + id, outcome.name()));
            });
    return told;
  }

  private static SortedMap<String, String> told(Evaluation evaluation) {
    SortedMap<String, String> told = new TreeMap<>();
    for (AwardEvaluation judged : evaluation.awards()) {
      AwardId award = judged.award().id();
      told.put(award + " verdict", judged.verdict().name());
      told.put(award + " points", String.valueOf(judged.points().total()));
      List<RuleResult> rules = new ArrayList<>(judged.gates());
      rules.addAll(judged.paths());
      for (RuleResult rule : rules) {
        Outcome outcome = rule.outcome();
        told.put(award + " " + rule.rule().id(), outcome.name());
      }
    }
    return told;
  }

  private static void note(
      Map<String, List<String>> differences,
      RandomDossiers.Draw draw,
      String what,
      @Nullable String oracle,
      @Nullable String engine) {
    if (oracle == null || !oracle.equals(engine)) {
      differences
          .computeIfAbsent(what, any -> new ArrayList<>())
          .add("oracle " + oracle + ", engine " + engine + " of " + Shown.of(draw));
    }
  }

  /** How often each thing differs, with the shortest dossiers on which it does. */
  private static String summary(Map<String, List<String>> differences) {
    StringBuilder summary = new StringBuilder();
    differences.forEach(
        (what, cases) -> {
          summary.append(what).append(": ").append(cases.size()).append(" times\n");
          cases.stream()
              .sorted(Comparator.comparingInt(String::length))
              .limit(SHOWN)
              .forEach(each -> summary.append("    ").append(each).append('\n'));
        });
    return summary.toString();
  }
}
