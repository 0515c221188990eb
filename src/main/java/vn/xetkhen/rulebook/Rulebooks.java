package vn.xetkhen.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.PartialDate;

/**
 * A folder of rules, read, fenced and checked whole; rulebooks for single days come from it.
 * Immutable: a changed folder is a new instance, which takes the place of the old one only if
 * nothing in it is wrong.
 */
public final class Rulebooks {

  private final RulesFolder folder;
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final @Nullable Path kept;
  private final CriteriaFiles files;
  private final Map<String, Rulebook> built = new HashMap<>();

  private Rulebooks(RulesFolder folder, @Nullable Path kept) {
    this.folder = folder;
    this.kept = kept;
    Path passed = kept == null ? null : kept.resolve("passed-" + folder.digest());
    boolean shapesKnown = passed != null && Files.exists(passed);
    this.catalogue = Catalogue.load(folder, shapesKnown);
    Problems problems = new Problems();
    this.vocabulary = Vocabulary.read(folder.text(Vocabulary.FILE), problems);
    if (vocabulary.sentences().isEmpty()) {
      problems.add(
          Vocabulary.FILE, 1, "không có câu nào.", "Chép lại vocabulary.dsl của bản phát hành.");
    }
    problems.throwIfAny();
    this.files = new CriteriaFiles(folder, vocabulary, catalogue, problems, shapesKnown);
    problems.throwIfAny();
    if (passed != null && !shapesKnown) {
      CompiledProbes.keep(passed, new byte[0]);
    }
  }

  /**
   * Reads and checks a folder; nothing is compiled yet.
   *
   * @param rules the folder
   * @param kept folder in which compiled modules are kept, or null
   * @throws RulesRejectedException with every problem by file and line
   */
  public static Rulebooks open(Path rules, @Nullable Path kept) {
    return of(RulesFolder.read(rules), kept);
  }

  /** The same from a folder already read: a stored rulebook. */
  public static Rulebooks of(RulesFolder folder, @Nullable Path kept) {
    return new Rulebooks(folder, kept);
  }

  public RulesFolder folder() {
    return folder;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Holds everything but the criteria themselves against what the case files promise: numbers,
   * dates, citations, sentences of the vocabulary. Costs no compiling.
   *
   * @return every contradiction; empty if all hold
   */
  public List<RuleProblem> check() {
    List<RuleProblem> problems =
        new ArrayList<>(new VocabularyCheck(folder, vocabulary).problems());
    List<RuleProblem> promises = catalogue.check();
    problems.addAll(promises);
    if (promises.isEmpty()) {
      problems.addAll(councilPoints());
    }
    return problems;
  }

  /** A worked case in which the council speaks of a point that no rule asks about. */
  private List<RuleProblem> councilPoints() {
    Set<String> known = files.councilPoints();
    Problems problems = new Problems();
    for (CaseFile file : catalogue.cases()) {
      file.cases().forEach(c -> points(file.file(), c.line(), c.council(), known, problems));
    }
    RankingCases ranking = catalogue.rankingCases();
    ranking.cases().stream()
        .flatMap(c -> c.rows().stream())
        .forEach(row -> points(ranking.file(), row.line(), row.council(), known, problems));
    return problems.sorted();
  }

  private static void points(
      String file, int line, Map<String, Boolean> said, Set<String> known, Problems problems) {
    for (String point : said.keySet()) {
      if (!known.contains(point)) {
        problems.add(
            file,
            line,
            "Không quy tắc nào hỏi Hội đồng về «" + point + "».",
            "Sửa mục council; được dùng: " + String.join("; ", known) + ".");
      }
    }
  }

  /** Days on which some wording begins, ascending. */
  public List<LocalDate> wordingDays() {
    return files.wordingDays();
  }

  /**
   * The rulebook in force on a day, compiled. The same wordings are compiled once.
   *
   * @throws IllegalArgumentException if no wording is in force on that day
   */
  public synchronized Rulebook asOf(LocalDate date) {
    List<CriteriaFiles.File> chosen = files.on(date);
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "Ngày "
              + PartialDate.of(date).label()
              + " trước mọi tệp tiêu chuẩn; sớm nhất là "
              + PartialDate.of(wordingDays().get(0)).label()
              + ".");
    }
    List<CriteriaReader.Draft> merits = files.points(date);
    String key =
        chosen.stream().map(CriteriaFiles.File::name).toList() + " " + files.pointsDay(date);
    Rulebook known = built.get(key);
    if (known != null) {
      return known.date().equals(date) ? known : known.on(date);
    }
    ProbeSet probes = new ProbeSet();
    ConditionMaker maker = new ConditionMaker(probes);
    List<Criteria> criteria = new ArrayList<>();
    Map<List<PointsRule>, List<PointsRule>> same = new HashMap<>();
    for (CriteriaFiles.File file : chosen) {
      criteria.add(
          new Criteria(
              file.award(),
              file.subject(),
              file.wording(),
              file.name(),
              file.drafts().stream().map(d -> rule(d, maker.conditions(d, file.award()))).toList(),
              same.computeIfAbsent(
                  merits.stream()
                      .filter(d -> file.subject().label().equals(d.subject()))
                      .map(d -> maker.points(d, file.award()))
                      .toList(),
                  list -> list)));
    }
    if (probes.size() > ProbeSet.MOST_PROBES) {
      throw new RulesRejectedException(List.of(tooMany(chosen, probes.size())));
    }
    CompiledProbes module = CompiledProbes.of(probes.drl(), kept);
    Rulebook rulebook =
        new Rulebook(
            folder,
            catalogue,
            date,
            criteria,
            maker.all(),
            module,
            probes.size(),
            probes.relevance());
    built.put(key, rulebook);
    return rulebook;
  }

  private static RuleProblem tooMany(List<CriteriaFiles.File> chosen, int probes) {
    CriteriaFiles.File largest =
        chosen.stream().max(Comparator.comparingInt(f -> f.drafts().size())).orElseThrow();
    return new RuleProblem(
        largest.name(),
        1,
        "các tệp cùng có hiệu lực hỏi " + probes + " điều khác nhau.",
        "Nhiều nhất " + ProbeSet.MOST_PROBES + "; bớt quy tắc ở tệp này.");
  }

  private Rule rule(CriteriaReader.Draft draft, List<Condition> conditions) {
    var citation = java.util.Objects.requireNonNull(draft.citation());
    return new Rule(
        draft.id(),
        draft.title(),
        draft.gate(),
        draft.onHold(),
        draft.kinds(),
        citation,
        catalogue.texts().inWords(citation),
        draft.unverified(),
        conditions,
        draft.line());
  }
}
